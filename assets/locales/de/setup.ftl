## Eine Übung vorbereiten

banner-setup = Vorbereitung · alles hier ist eine Übung
setup-title = Übung durchführen
scenario = Szenario
objectives = Übungsziele
scenario-line = { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
 } · { $turns ->
    [one] eine Runde
   *[other] { $turns } Runden
 } · { $seats ->
    [one] ein Platz
   *[other] { $seats } Plätze
 } · { $difficulty }
no-scenario = Kein Szenario gewählt
no-scenario-detail = Links eines wählen oder eine Datei öffnen.
seats = Plätze
seats-detail = { $teams ->
    [one] ein Team, die anderen sind simuliert oder stumm
   *[other] { $teams } Teams, die anderen sind simuliert oder stumm
 }
seat-of = Platz: { $state }
show-all-27 = Alle 27 zeigen
mode-team = Team
mode-simulated = Simuliert
mode-silent = Stumm
team-name = Name
team-of = Teamname für { $state }
pin-optional = PIN
pin-of = PIN für { $state }, vier Ziffern, freiwillig
go-no-go = Startklar?
check-scenario = Szenario
check-scenario-ok = Keine Fehler.
check-scenario-bad = { $errors ->
    [one] Es hat einen Fehler, in Zeile { $line }: { $first }. Unter „Schreiben“ öffnen.
   *[other] Es hat { $errors } Fehler, den ersten in Zeile { $line }: { $first }. Unter „Schreiben“ öffnen.
 }
check-scenario-unreadable = { $message }: { $hint }
check-teams = Teams
check-teams-none = Mindestens einen Platz einem Team geben.
check-teams-ok = { $teams ->
    [one] Ein Team spielt ohne Vorhang und ohne Übungsleitung.
   *[other] { $teams } Teams teilen sich diesen Laptop, mit einem Vorhang dazwischen.
 }
check-briefs = Briefings
check-briefs-ok = Jedes Team hat ein nationales Briefing.
check-briefs-missing = Ein Team sitzt dort, wo das Szenario kein Briefing hat; es spielt mit der Zusammenfassung allein.
check-pins = PINs
check-pins-ok = Wie es sein soll.
check-pins-none = Kein Platz hat eine PIN: Wer den Laptop hält, kann den Vorhang heben.
check-pins-facilitator = Auch der Übungsleitung eine PIN geben, sonst kann jeder die Konsole aufrufen.
check-pins-bad = Eine PIN hat vier Ziffern oder bleibt leer.
check-seed = Startwert
check-seed-ok = Eine ganze Zahl.
check-seed-bad = Eine ganze Zahl eingeben.
check-file = Datei
check-file-ok = Nach jedem Schritt gespeichert in { $path }
facilitator-pin = PIN der Übungsleitung
seed = Startwert der Würfel
seed-detail = Gleicher Startwert und gleiche Entscheidungen ergeben die gleiche Übung.
start = Beginnen
start-not-yet = Erst ist zu klären, wo ein Kreuz steht.
