## Das Fenster: Rahmen, Schaltflächen, Hilfe

public-window = Démarche · Öffentliche Anzeige
window-hand-over = Démarche · Übergabe
banner-home = Démarche übt das Entscheiden. Alles hier ist eine Übung.
banner-console = { $marking } · Ansicht der Übungsleitung · nicht projizieren
banner-write = Szenariowerkstatt · alles, was hier geschrieben wird, ist Übung
home = Start
works-offline = Arbeitet ohne Netz und ohne Konto
help = Hilfe
close = Schließen
keys = Tasten
key-primary = der nächste Schritt auf diesem Bildschirm
key-tab = zum nächsten Bedienelement
key-arrows = in Listen, Auswahlfeldern und Diagrammen
key-enter = öffnen oder drücken
key-escape = einen Schritt zurück
key-help = diese Hilfe
key-full-screen = Vollbild
key-region = zum nächsten Teil des Bildschirms; mit Umschalt zurück
key-search = zum Suchfeld dieses Bildschirms
key-find = überall suchen und hingehen
key-undo = letzten Schritt zurücknehmen (Konsole); rückgängig (Schreiben)
key-observation = eine Beobachtung festhalten (Konsole)
key-save = speichern (Schreiben)
key-space = Knopf drücken, Kästchen ankreuzen; von der öffentlichen Anzeige zurück
key-home = auf dem ersten Bildschirm: probieren, durchführen, nachbesprechen, schreiben
find-anything = Überall suchen
find-count = { $count ->
    [0] nichts gefunden
    [one] ein Treffer; Enter führt hin
   *[other] { $count } Treffer; Pfeile wählen, Enter führt hin
 }
find-screen = Bildschirm
glossary = Glossar
find-word = Wort suchen
glossary-count = { $count ->
    [0] nichts gefunden
    [one] ein Eintrag
   *[other] { $count } Einträge
 }
path = Pfad einer Datei
browse = Suchen
no-file-dialog = Dieses System zeigt keinen Dateidialog. Den Pfad oben eintippen oder einfügen, oder die Datei auf das Fenster ziehen
drop-hint = Loslassen, um die Datei zu öffnen
drop-hint-setup = Loslassen, um das Szenario zur Auswahl zu stellen
drop-hint-playing = Eine Übung läuft: Jetzt lassen sich keine Dateien öffnen
drop-while-playing = { $path } wurde nicht geöffnet, weil eine Übung läuft. Zuerst die Übung verlassen; sie ist gespeichert
scenario-files = Szenarien
exercise-files = Übungen
pause = Pause
play = Abspielen
leave = Verlassen
undo = Rückgängig
save = Speichern

what-would-you-like = Was steht an?
try-title = Ausprobieren, 10 min
try-detail = Für Estland am Tisch, und die erste Entscheidung wartet schon. Kurze Hinweise zeigen, wo hinzusehen ist.
try-button = Jetzt beginnen
run-title = Übung durchführen
run-detail = Szenario wählen, Teams ihre Plätze geben, den Raum prüfen, beginnen. Ein Laptop genügt.
run-button = Szenario wählen
debrief-title = Nachbesprechung
debrief-detail = Eine gespeicherte Übung Schritt für Schritt durchgehen und sehen, warum es so kam.
debrief-button = Übung öffnen
write-title = Szenario schreiben
write-detail = Schreiben, prüfen, ausprobieren. Von einer Vorlage ausgehen oder eine eigene Datei öffnen.
write-button = Neu oder öffnen
recent = Zuletzt
recent-detail = nur auf diesem Laptop gespeichert
no-recent = Noch nichts hier.
no-recent-detail = Geöffnete Übungen und Szenarien werden hier aufgeführt.
find-recent = Suchen: Name, Datei, Datum, Team
find-nothing = Nichts passt dazu.
recent-line = { $file } · Runde { $turn } von { $turns }, { $phase } · { $teams ->
    [0] kein Team
   *[other] { $called }
 } · { $entries ->
    [one] ein Schritt gespeichert
   *[other] { $entries } Schritte gespeichert
 }
recent-row = { $name }, { $path }
recent-when = { $when } · { $what }
remove-from-list = Aus der Liste nehmen
resume = Fortsetzen
debrief-short = Nachbesprechen
edit = Bearbeiten
state-missing = nicht auffindbar
state-looking = wird gesucht…
state-silent = die Datei antwortet nicht
state-not-a-file = Ordner, Gerät oder Pipe
state-in-use = anderswo geöffnet
state-scenario = Szenario
state-finished = beendet
state-paused = in Runde { $turn } von { $turns } angehalten
state-interrupted = in Runde { $turn } von { $turns } unterbrochen
stopped-unexpectedly = „{ $name }“ ist unerwartet abgebrochen
resume-there = Genau dort fortsetzen
look-read-only = Nur ansehen
choose-scenario-to-write = Welches Szenario?
choose-exercise = Welche Übung?
start-from-model = Von einer Vorlage ausgehen
theme-is = Darstellung: { $theme }
language-is = Sprache: { $language }
theme-system = wie das System
theme-light = hell
theme-dark = dunkel
theme-contrast = hoher Kontrast
text-size = Text { $percent } %

nav-situation = Lage
nav-evidence = Belege
nav-toolbox = Instrumente
nav-table = Tisch
nav-messages = Nachrichten
nav-brief = Briefing
done-and-on = fertig, weiter
done-next = Fertig, weiter
done-hand-over = Übergeben
left-in = Restzeit { $phase }
exercise-clock = { $time }
over-short = vorbei
paused = Pause
paused-for-all = Pause für alle
no-limit = ohne Zeitgrenze
time-left = Noch { $minutes ->
        [one] eine Minute
       *[other] { $minutes } Minuten
    } { $seconds ->
        [one] eine Sekunde
       *[other] { $seconds } Sekunden
    } in der Phase { $phase }
time-over = Seit { $minutes ->
        [one] einer Minute
       *[other] { $minutes } Minuten
    } { $seconds ->
        [one] einer Sekunde
       *[other] { $seconds } Sekunden
    } ist die Zeit um in der Phase { $phase }
saved-entries = Gespeichert · { $entries ->
    [one] ein Schritt gesichert
   *[other] { $entries } Schritte gesichert
 }
done = erledigt
to-do = offen
next-from-us = Von uns erwartet
escalation = Eskalation
tension-is = Spannung { $tension }
turn-1 = Runde 1
now = jetzt
attribution = Zuschreibung
ours-and-shared = wir · gemeinsam, %
hypothesis-accessible = { $name }: wir { $ours } Prozent; gemeinsam { $shared } Prozent
certainty-sentence = Wir: { $ours } ({ $oursrange }). Gemeinsam: { $shared } ({ $sharedrange }). Konfidenz unserer Analyse: { $confidence }.
certainty-fragile = Das gemeinsame Lagebild ist fragil: Ohne eine der Quellen fällt Hypothese { $top } auf { $weakest } %.
cohesion-is = { $cohesion } von 100
cohesion-and-change = { $cohesion } von 100, { $change } in dieser Runde

situation-line = Schwere { $severity } · { $harm } { $unit }
no-news = Noch ist nichts eingegangen.
no-news-detail = Neuigkeiten kommen in der Phase Lage.
news-origin = { $msel } · { $kind } · Runde { $turn }
act-origin = { $kind } · Runde { $turn }
offer-chosen = die Antwort
offer-waits = verlangt eine Antwort
offer-reply = Die Erwiderung: { $reply }
for-us-alone = nur für uns
what-goes-on = Was im Gange ist
severity-badge = Schwere { $severity }
severity-badge-over = vorbei, war { $severity }
severity-equal = Bei gleichem Gewicht aller sieben Dimensionen wäre sie { $equal }.
adopted-so-far = Bisher angenommen
nothing-adopted = Noch nichts.
adopted-line = Runde { $turn } · { $id } { $name }

evidence-line = { $count ->
    [one] ein Beleg
   *[other] { $count } Belege
 } · { $own } eigene
item-and-source = Beleg, Quelle, was daraus hervorgeht
grade = Güte
share-with-27 = Mit den 27 teilen
share-item = { $item } mit den 27 teilen
only-to = Nur an…
only-to-done = Liste schließen
pass-item-to = { $item } allein weitergeben an: { $state }
passing-is-sealed = Sofort versiegelt und mit allem anderen geöffnet; bis dahin lässt es sich ändern. Nur die Empfängerseite erfährt davon, und sie darf es nicht weitergeben.
nobody-to-pass-to = Keine andere Delegation hat in dieser Übung einen Platz oder eigene Belege.
nothing-to-share = Wir haben nichts Eigenes zu teilen.
if-we-share = Wenn wir so teilen
share-effect = { $before } → { $after } %, { $word }
who-has-it = Wer es hat
held-by-27 = alle 27
held-as = alle 27: { $mode }
nothing-more = Nichts weiter
held-by-us = nur wir
choices-are-sealed = Unsere Auswahl ist versiegelt. Bis zur Öffnung lässt sie sich ändern; niemand hat sie gesehen.
share-who-sees = Eine Bewertung zeigt weder Quelle noch Methode noch Text; bei einem bereinigten Bericht sinkt die Quellenbewertung um eins.
share-fragile = Fragil: wieder { $percent } %, wenn eine Quelle wegfällt.
no-duty-to-share = Keine Delegation ist verpflichtet zu teilen. Geöffnet wird für alle zugleich.
seal-choices = Auswahl versiegeln
tab-evidence = Eigenes und Geteiltes
tab-judgement = Unser Urteil
tab-product = INTCEN und Dienste
ask-services = Eine Stelle der Union fragen
ask-services-detail = Eine Frage je Runde, in der Phase Erkenntnisse. Alle 27 lesen die Antwort.
ask = Fragen
ask-service = Fragen: { $service }
our-judgement = Unser Urteil
our-judgement-detail = Was halten wir selbst davon, bevor wir sehen, was andere teilen? Ein Schieberegler bewegt die übrigen mit, damit zusammen 100 Prozent herauskommen. Nur wir und die Übungsleitung sehen es; am Ende wird es an der Wahrheit und an unseren eigenen Belegen gemessen.
likelihood-of = Wahrscheinlichkeit von { $hypothesis }
likelihood-in-words = { $percent } %, { $word }
judgement-confidence = Konfidenz unserer Analyse
state-judgement = Urteil abgeben
judgement-stated = Abgegeben in Runde { $turn }: { $judgement }; Konfidenz { $confidence }.
judgement-untouched = Zuerst einen Regler bewegen oder eine Konfidenz wählen: Niemand urteilt in unserem Namen.
likelihood-stated = abgegeben { $percent } %
judgement-not-stated = Noch ist kein Urteil abgegeben.

toolbox-line = { $count } Maßnahmen · { $open } uns jetzt offen
hide-closed = Nur zeigen, was offen ist
find-measure = Maßnahme suchen
categories = Kategorien
what-relations-open = Was jede Beziehung erlaubt
back-to-measures = Zurück zu den Maßnahmen
relations-line = In welcher Beziehung ein Staat zu der Aktivität steht, entscheidet, welche Maßnahmen in Betracht kommen. Die Wahrscheinlichkeiten sind die unseres eigenen Lagebilds; was eine Beziehung erlaubt, ergibt sich aus dem, was jede Maßnahme voraussetzt.
relation-range = Was jede Beziehung erlaubt
relation-opened = erlaubt
relation-none = Hypothesen, die keine der fünf festlegen
no-measure = Keine Maßnahme passt.
no-measure-detail = Eine andere Kategorie oder ein anderes Wort wählen.
reasons = Unsere Gründe; sie stehen im Text (freiwillig)
draft-initiative = Initiative entwerfen
initiatives-left = { $left } von { $most } Initiativen in dieser Runde übrig
choose-addressee = wählen
addressed-to = An: { $name }
who-decides = Wer entscheidet
road = Weg
meant-for = Bestimmt für: { $audience }
certainty = Gewissheit
certainty-accessible = Gewissheit: gefordert { $asked }, wir { $ours }, gemeinsam { $shared } Prozent
we-ask = gefordert { $percent }
ours-is = wir { $percent }
proportionality = Verhältnismäßigkeit
proportion-band = Schwere, gemessen an der Spanne dieser Maßnahme, { $low }–{ $high }
severity-today = Schwere heute { $severity }
proportion-accessible = Verhältnismäßigkeit: Spanne { $low } bis { $high }, Schwere heute { $severity }
what-we-expect = Was wir erwarten
source = Quelle

table-line = { $count ->
    [one] ein Vorschlag
   *[other] { $count } Vorschläge
 } · { $waiting ->
    [0] nichts wartet auf uns
    [one] einer wartet auf uns
   *[other] { $waiting } warten auf uns
 }
table-empty = Noch liegt nichts auf dem Tisch.
table-empty-detail = Die ersten Vorschläge kommen nach der Phase Initiative.
our-vote = Unsere Entscheidung
our-vote-detail = versiegelt, dann gemeinsam aufgedeckt
vote-is-sealed = Versiegelt: { $vote }
seal-vote = Stimme versiegeln
our-stand = Unsere Position
our-stand-detail = den 27 mitgeteilt
where-27-stand = Wo die 27 stehen
how-27-voted = Wie die 27 entschieden haben
group-support = { $count } { $count ->
    [one] unterstützt
   *[other] unterstützen
 }
group-accept = { $count } { $count ->
    [one] kann annehmen
   *[other] können annehmen
 }
group-abstain = { $count } { $count ->
    [one] enthält sich
   *[other] enthalten sich
 }
group-oppose = { $count } { $count ->
    [one] lehnt ab
   *[other] lehnen ab
 }
group-none = { $count } ohne Angabe
group-for = { $count } dafür
group-against = { $count } dagegen
group-silent = { $count } { $count ->
    [one] schwieg
   *[other] schwiegen
 }
group-objected = { $count } { $count ->
    [one] widersprach
   *[other] widersprachen
 }
group-joined = { $count } { $count ->
    [one] trägt
   *[other] tragen
 } den Konsens mit
group-stood-against = { $count } { $count ->
    [one] stellt
   *[other] stellen
 } sich dagegen
group-lets-pass = { $count } { $count ->
    [one] duldet
   *[other] dulden
 } es mit Bedenken
what-rule-needs = Was die Regel verlangt
draft-explained = Diesen Entwurf kennen nur wir. Eingereicht wird er von der Delegationsleitung; was am Ende der Phase nicht eingereicht ist, verfällt.
submit-initiative = Einreichen
discard-draft = Verwerfen
submitted-wait = Eingereicht. Die anderen sehen es am Ende der Phase.
take-back-initiative = Zurücknehmen
tell-title = Wie mitteilen: { $name }
tell-detail = Form, Gründe, Sprachregelung
form = Form
reasons-given = mit Gründen
reasons-withheld = ohne Gründe
reasons-known = Gründe
line-to-take = Sprachregelung (freiwillig)
tell-it = Festlegen
national-line = Unsere nationale Linie
national-line-detail = gegenüber der eigenen Presse; sich zu distanzieren kostet { $points } Punkte Zusammenhalt
seal-line = Linie versiegeln

messages-line = die Übungsleitung kann mitlesen
message-to = An: { $name }
message-text = Nachricht
send = Senden
message-head = { $from } an { $to } · Runde { $turn }
no-messages = Noch keine Nachrichten.
no-messages-detail = Eine andere Delegation fragen, was es bräuchte.
brief-line = nur für diese Delegation
what-concerns-us = Was uns besonders betrifft
capital-wants = Was die Hauptstadt will
red-lines = Rote Linien
about-exercise = Zu dieser Übung

hand-over = Übergeben an
hand-over-to = Übergeben an { $name }
curtain-line = { $turn } · { $phase } · die Uhr wartet
curtain-sentence = Den Laptop weitergeben an: { $name }. Auf diesem Bildschirm, in der Zwischenablage und im Fenstertitel steht nichts von irgendeiner Delegation.
continue-as = Weiter als { $name }
continue = weiter
pin-of-seat = PIN
pin-digit = Ziffer { $number } von 4
pin-hint = Vier Ziffern, zu Beginn gewählt.
pin-hint-facilitator = Vier Ziffern, zu Beginn gewählt; sie öffnen die Konsole.
facilitator-instead = Übungsleitung rufen
seat-next = als Nächstes
seat-finished = fertig
seat-waiting = wartet

injects = Einspielungen
injects-waiting = Wartend { $count }
injects-released = Erfolgt { $count }
injects-skipped = Entfallen { $count }
no-injects-here = Hier keine.
expected-action = Erwartet: { $expected }
release-now = Jetzt einspielen
leave-out = Auslassen
table-live = Tisch, laufend
table-live-line = { $done } von { $teams } Teams fertig · { $simulated } simuliert
next-phase = nächste Phase
go-on = Weiter
undo-confirm = Trotzdem zurücknehmen
back-to-seats = Zurück zu den Plätzen
look-back = Zur Nachbesprechung
questions-open = Offene Antworten
what-waits-for-whom = Was auf wen wartet
inspector = Einzelheiten
tab-ledger = Buch
tab-override = Setzen
tab-note = Notiz
tab-truth = Wahrheit
tab-rules = Regeln
rules-detail = Die geltenden Parameter; alle sind von Hand gesetzt und dürfen bestritten werden. Sie werden mit der Übung gespeichert.
changed-by-scenario = vom Szenario geändert
override-detail = Der Wert des Rechenkerns wird neben dem gesetzten weiter berechnet; die Nachbesprechung zeigt beide.
override-values = in Kraft { $shown } · Rechenkern { $engine }
new-value = Neuer Wert
reason = Grund
override = Übersteuern
note-detail = Gehört zu diesem Moment und, wenn Sie möchten, zu einem Sitz, einem Ziel und einer Bewertung; nur Sie sehen sie.
observation = Beobachtung
add-note = Notieren
truth-is = Wahr ist: { $name }. Das gemeinsame Lagebild gibt dem { $percent } %.
criterion-met = erfüllt
criterion-not-met = nicht erfüllt
criterion-observe = zu beobachten

said-sharing = Unsere Auswahl ist versiegelt
said-passing = Nur für die Empfängerseite versiegelt
said-asked-service = Unsere Frage ist gestellt
said-judged = Unser Urteil ist abgegeben
said-draft = Entworfen. Einzureichen unter „Tisch“
said-submitted = Eingereicht; die anderen sehen es nach dieser Phase
said-reopened = Zurückgenommen; es ist wieder ein Entwurf
said-message = Gesendet
said-vote = Unsere Stimme ist versiegelt
said-line = Unsere Linie ist versiegelt
said-told = Festgelegt
said-noted = Notiert
said-override = Gesetzt, mit Begründung
said-undone = Der letzte Schritt ist zurückgenommen
said-saved = Gespeichert

debrief-title-bar = Nachbesprechung: { $title }
guarded-by-pins = läuft noch und ist durch PINs geschützt: nur die öffentliche Ansicht
looking-as = Ansicht
a-seat = Platz
step = Schritt
nothing-played = Noch wurde nichts gespielt.
decision-before = Entscheidung
decision-after = Entscheidung
speed = Tempo
scrub = Stelle in der Übung
debrief-where = Runde { $turn }, { $phase }
debrief-where-detail = { $time } · Eintrag { $entry } von { $entries }
tab-why = Warum
tab-story = Verlauf
tab-scores = Wertung
why-it-moved = Was sich verändert hat, und warum
ledger-count = { $count ->
    [0] kein Eintrag im Buch
    [one] ein Eintrag im Buch
   *[other] { $count } Einträge im Buch
 }
nothing-moved = In diesem Schritt hat sich keine Zahl bewegt.
nothing-moved-detail = Einen Punkt einer Kurve anklicken oder weitergehen.
attribution-shared = Zuschreibung, gemeinsam
highest-rung = höchste Stufe { $rung }, { $name }
decisions-felt = Ab wann es wirkt
decisions = Entscheidungen
decisions-detail = anklicken, um dorthin zu springen
curve-accessible = { $name }: Beginn bei { $first }, zwischen { $lowest } und { $highest }, Ende bei { $last }
point-accessible = { $name } { $value }, Runde { $turn }, { $phase }

write-heading = Schreiben: { $title }
play-from-start = Von vorn spielen
try-it = spielen
save-as = Speichern unter
all-saved = Alles gespeichert · { $path }
not-saved = Noch nicht gespeichert · { $path }
not-saved-draft = Noch nicht gespeichert, ein Entwurf ist gesichert · { $path }
save-failed = Das letzte Speichern ist fehlgeschlagen · { $path }
decide-first = Nichts wird gespeichert, bevor oben eine der Möglichkeiten gewählt ist
changed-outside = Ein anderes Programm hat in dieser Datei einen anderen Text gespeichert. Bis zur Entscheidung wird nichts gespeichert
gone-outside = Die Datei ist nicht mehr da: gelöscht, umbenannt oder unerreichbar. Der Text hier bleibt als Entwurf erhalten
cannot-take-in = Der andere Text bleibt, wo er ist: { $cause }
keep-both = Beide behalten
kept-both = Der eigene Text ist gespeichert als { $path }; der andere bleibt, wo er war
show-theirs = Anderen Text zeigen
hide-theirs = Anderen Text verbergen
theirs = In der Datei
take-in = Anderen übernehmen, eigenen verwerfen
overwrite = Anderen überschreiben
write-again = Neu schreiben
name-taken = { $path } ist eine andere Datei, die es schon gibt. Nichts wurde gespeichert
another-name = Anderen Namen wählen
overwrite-taken = Diese Datei überschreiben
play-not-yet = Spielbar, sobald kein Fehler mehr da ist
drafts = Nicht gespeicherte Texte
drafts-detail = gesichert, als das Programm endete oder zu anderem wechselte
draft-offer = { $name }, gesichert { $when }
draft-go-on = Daran weiterarbeiten
draft-both = Beide zeigen
draft-throw-away = Wegwerfen
draft-throw-away-surely = Endgültig wegwerfen
draft-taken-up = Dies ist der nicht gespeicherte Text, gesichert { $when }
back-to-saved = Zurück zum Gespeicherten
no-draft = Vom nicht gespeicherten Text lässt sich kein Entwurf sichern: { $cause }. Anderswo speichern; wer noch einmal verlässt oder schließt, geht ohne ihn
ago-now = gerade eben
ago-minutes = { $count ->
    [one] vor einer Minute
   *[other] vor { $count } Minuten
 }
ago-hours = { $count ->
    [one] vor einer Stunde
   *[other] vor { $count } Stunden
 }
ago-days = { $count ->
    [one] vor einem Tag
   *[other] vor { $count } Tagen
 }
taken-in = Änderungen von außen sind übernommen
outline = Gliederung
no-outline = Keine Gliederung.
no-outline-detail = Eine Klammer oder ein Anführungszeichen ist offen; siehe Mängel.
problems = Mängel
count-errors = { $count ->
    [one] ein Fehler
   *[other] { $count } Fehler
 }
count-warnings = { $count ->
    [one] eine Warnung
   *[other] { $count } Warnungen
 }
count-notes = { $count ->
    [one] ein Hinweis
   *[other] { $count } Hinweise
 }
no-problems = Keine Mängel.
no-problems-detail = Das Szenario ist so spielbar.
problem-place = { $code } · Zeile { $line } { $path }
way-out = Abhilfe: { $hint }
scenario-text = Text des Szenarios

help-home-title = Start
help-home = „Ausprobieren“ führt in eine Übung von zehn Minuten. „Übung durchführen“ setzt mehrere Teams an diesen Laptop. „Nachbesprechen“ geht eine gespeicherte Übung Schritt für Schritt durch. „Schreiben“ öffnet ein Szenario, mit den Mängeln neben dem Text.
help-setup-title = Vorbereitung
help-setup = Ein Szenario wählen, für jeden Platz festlegen, ob dort Menschen, das Programm oder niemand handelt, und klären, was die Liste rechts noch verlangt. Eine PIN hält die anderen an diesem Laptop von den Bildschirmen eines Platzes fern, und jede falsche wird für die Übungsleitung gezählt; die Datei verschließt sie nicht: Dort steht alles im Klartext. Also nicht vor dem Ende herausgeben.
help-curtain-title = Der Vorhang
help-curtain = Den Laptop weitergeben. Die nächste Delegation macht weiter, wenn sonst niemand hinsieht. Die Uhr wartet so lange.
help-console-title = Die Übungsleitung
help-console = Phasen schließen, Einspielungen auslösen oder auslassen, eine Größe mit Begründung setzen, Beobachtungen notieren. „Rückgängig“ nimmt den letzten Schritt zurück; im Journal bleibt er stehen.
help-red-title = Das Rote Team
help-red = Hier wird die Gegenseite gespielt. Zu wählen sind eine Handlung im Rahmen ihrer Chancen, eine Antwort auf das, was verlangt wurde, was aus dem Ausweg wird, und ein stiller Schritt oder keiner. Versiegelt heißt endgültig für diese Runde; am Tisch erfährt davon niemand vor den Folgen, und von einem stillen Schritt nur, was er hinterlässt.
help-situation-title = Lage
help-situation = Was einging, das Neueste zuerst, und was im Gange ist. Gelbe Marken zeigen, was nur die eigene Delegation weiß. „Übergeben“ reicht den Laptop weiter.
help-evidence-title = Belege
help-evidence = Jede Zeile wiegt die Hypothesen in Deziban: nach rechts spricht sie für eine, nach links gegen sie. Für jeden eigenen Beleg wählen, was die 27 erfahren dürfen, ansehen, was das bewirken würde, und versiegeln. „Nur an…“ gibt einen Beleg an einzelne Mitgliedstaaten allein, jeweils in eigener Form.
help-toolbox-title = Instrumente
help-toolbox = Alle Maßnahmen: wozu sie dienen, wer entscheidet, welche Gewissheit sie verlangen, ob sie zur heutigen Schwere passen und was sie bewirken würden. Hier entwerfen, am Tisch einreichen. „Was jede Beziehung erlaubt“ sagt, welche von ihnen bei welcher Beziehung eines Staates zu der Aktivität in Betracht kommen.
help-table-title = Tisch
help-table = Jeder Vorschlag mit seinem Weg, den Positionen der 27 und dem, was die Regel verlangt. In der Beratung eine Position mitteilen, in der Entscheidung eine Stimme versiegeln.
help-messages-title = Nachrichten
help-messages = An eine Delegation oder an alle schreiben. Die Übungsleitung kann alles lesen.
help-brief-title = Briefing
help-brief = Was die eigene Hauptstadt weiß, will und nicht hinnimmt. Es bleibt in der Delegation.
help-debrief-title = Nachbesprechung
help-debrief = Mit den Pfeiltasten schrittweise gehen, die Linie ziehen oder einen Punkt einer Kurve anklicken: Rechts steht, warum es sich bewegte. Zur Wahl stehen die Ansichten des Publikums, eines Platzes und der Übungsleitung.
help-write-title = Schreiben
help-write = Der Text links ist das Szenario; Mängel stehen rechts und sind im Text unterstrichen. Was ein anderes Programm speichert, wird übernommen, außer wenn auf beiden Seiten geschrieben wurde: Dann ist zu entscheiden, und beide Texte lassen sich behalten. Was nicht gespeichert ist, wird als Entwurf gesichert und beim nächsten Start angeboten. „Von vorn spielen“ erprobt, was auf dem Bildschirm steht; wer die Übung verlässt, kommt hierher zurück.

said-asked = Unser Änderungswunsch liegt auf dem Tisch
said-withdrawn = Unsere Initiative ist zurückgezogen
said-fast = Im Eilverfahren; manche Delegation wird es übelnehmen
said-revised = Der Text ist geändert; die anderen sagen neu, wo sie stehen
said-ordered = Der Vorschlag kommt in der Ratsarbeitsgruppe zuerst
filter-empty = Hier ist nichts
filter-empty-detail = Oben eine andere Liste wählen.
said-product = Die Bewertung von INTCEN liegt vor
said-answered = Die Antwort ist gegeben
said-options = Das Optionenpapier liegt auf dem Tisch
group-amend = { $count } { $count ->
    [one] braucht eine Änderung
   *[other] brauchen eine Änderung
 }
group-abstain-declare = { $count } { $count ->
    [one] enthält sich
   *[other] enthalten sich
 } mit Erklärung
tab-stands = Positionen
tab-text = Text und Recht
tab-talks = Gespräche
tabs-proposal = Teile des Vorschlags
chip-hint = eine Delegation anklicken, um den Grund zu hören
chip-hint-votes = gemeinsam aufgedeckt
without-amendment = ohne Änderung
amendment-that-mends = Die Änderung, die uns zurückholen würde
what-it-says = Was darin steht
what-it-says-detail = dieser Text wird gewertet
change-our-text = Unseren Text ändern
ask-for-it = Verlangen
choose-amendment = Änderung wählen
asked-amendments = Verlangte Änderungen
take-it = Übernehmen
ask-and-states = { $change }: { $states }
legal-tests = Rechtliche Voraussetzungen heute
legal-tests-detail = die Gruppe RELEX und der Juristische Dienst fragen dasselbe
what-would-it-take = Was wäre nötig?
what-would-it-take-detail = eine Delegation fragen oder mit einem Argument gewinnen
choose-delegation = Delegation wählen
choose-argument = Argument wählen
ask-what = Fragen
choose-ground = Wählen, worauf es sich stützt
no-ground = Hier ist nichts, worauf sich dieses Argument stützen könnte
put-argument = Argument vorbringen
no-answers = Noch wurde niemand gefragt.
withdraw = Unsere Initiative zurückziehen
in-the-chair = Im Vorsitz
in-the-chair-detail = was nur der Vorsitz tun darf
put-first = An die Spitze der Tagesordnung
fast-track = Eilverfahren
legal-conditions = Rechtliche Voraussetzungen
issue-product = Bewertung herausgeben
on-paper = Auf unserem Optionenpapier
offer-options = Optionenpapier auf den Tisch legen
save-record = Beschlussprotokoll speichern
said-record = Gespeichert als { $path }
form-target = Bestimmt für
form-timing = Wann
capital-moves = Was unsere Hauptstadt am Tisch bewegt
crisis-response = Krisenreaktion (IPCR): { $mode }
principles = Sechs Grundsätze
norms = Normen
filter-all = Alle { $count }
filter-ours = An uns { $count }
filter-decided = Entschieden { $count }
filter-proposals = Welche Vorschläge
principles-detail = Schlussfolgerungen des Rates vom Juni 2017, Nummer 5; die Wertung ist eine Modellannahme
norms-detail = Gruppe von Regierungssachverständigen der VN, Bericht von 2015, Nummer 13
not-computed = nicht berechnet

nav-happened = Ereignisse
happened-title = Was geschah
happened-in = { $phase } · Runde { $turn }
happened-detail = seit wir zuletzt nachgesehen haben
happened-all-detail = von Anfang an, das Neueste zuerst
happened-earlier = { $count ->
    [one] 1 frühere Phase
   *[other] { $count } frühere Phasen
 }
happened-fresh-only = Nur das Neue
happened-nothing = Seit unserem letzten Blick ist nichts geschehen
happened-nothing-detail = Was aufgedeckt, entschieden und bewegt wird, ist hier zu lesen.
go-on-to-phase = Weiter
state-and-vote = { $state }: { $vote }
help-happened-title = Was geschah
help-happened = Jede Phase beginnt mit dem, was aus der vorigen wurde: was geteilt wurde, wie die 27 gestimmt haben, was der Gegner tat und welche Zahlen sich bewegt haben, mit dem Grund. Es lässt sich jederzeit nachlesen.

we-asked = Was wäre für { $proposal } nötig?
talk-head = Runde { $turn } · wir an { $state }
talk-asked = Antwort ({ $state }): { $answer }
talk-moved = Position geändert ({ $state }), jetzt: { $stand }. { $answer }
talk-reason = Position unverändert ({ $state }), Begründung jetzt: { $answer }
talk-unmoved = Unser Argument ist gehört worden ({ $state }), geändert hat sich nichts

banner-result = { $marking } · Ergebnis, die Wahrheit ist zu sehen
result-title = Ergebnis
result-headline = Es endete auf Stufe { $rung }, { $name }: der höchsten dieser Übung
result-headline-came-down = Es endete auf Stufe { $rung }, { $name }, nach Stufe { $highest }, { $highestname }, in Runde { $turn }
result-change = { $what } { $before } → { $after }
truth-in-shared = das gemeinsame Lagebild zur richtigen Hypothese, %
what-was-true = Was wahr war und was wir wann wussten
knew-ours-and-shared = { $turn }: Unsere Belege gaben ihr { $ours } %, das gemeinsame Lagebild { $shared } %
knew-shared = { $turn }: im gemeinsamen Lagebild { $shared } %
turning-points = Wendepunkte
turning-points-detail = wo sich auf einmal am meisten bewegte
nothing-turned = Von Anfang bis Ende hat sich nichts bewegt.
look-at-point = Ansehen: { $point }
figures = In Zahlen
play-again = Noch einmal, mit denselben Würfen
run-with-teams = Mit Teams durchführen
to-the-console = Zur Konsole
help-result-title = Ergebnis
help-result = Was die Übung ergab: die Wahrheit und was davon bekannt war, die Eskalationsleiter, die Phasen, in denen sich am meisten bewegte, und die sechs Grundsätze. „Zur Nachbesprechung“ öffnet die Nachbesprechung; noch einmal mit den gleichen Würfeln gespielt, zeigt sich, was andere Entscheidungen geändert hätten.

live-table = Tisch
live-happened = Was geschah
live-red = Rotes Team
live-notes = Notizen
no-notes = Die Autoren haben keine Notizen hinterlassen
no-notes-detail = Ein Szenario kann der Übungsleitung sagen, wer es war, wie die Karten verteilt sind und was zu Beginn zu sagen ist.
what-is-documented = Was über uns belegt ist

notes-to-open = Notizen der Autoren, für die Übungsleitung

## Was neben dem Fenster geschieht

being-read = „{ $name }“ wird gelesen
being-made = „{ $name }“ wird vorbereitet
being-opened-detail = Es erscheint von selbst. Wer inzwischen zurückgeht, verliert nichts
being-told = Der Verlauf wird zusammengestellt
being-scored = Die Wertung dieses Zeitpunkts wird berechnet
file-being-checked = Die Datei wird geprüft: { $percent } % ihrer Entscheidungen nachgerechnet
text-being-checked = Der Text wird geprüft
job-panicked = Ein Fehler im Programm hat dies abgebrochen: { $cause }. Gespeichertes ist davon nicht berührt; bitte mit diesen Worten melden
job-without-thread = Das System lässt dieses Programm nichts Weiteres gleichzeitig tun: { $cause }. Andere Programme schließen und noch einmal versuchen

# Die öffentliche Anzeige
live-public = Projektor
public-detail = Was der ganze Raum sehen darf: Einstufung, Uhr, Schlagzeile, wer betroffen ist, wer spricht, was angenommen ist, die Eskalationsleiter. Das Fenster auf den Projektor ziehen und F11 drücken oder doppelt klicken, um das Vollbild einzuschalten.
public-open = In einem Fenster öffnen
public-close = Fenster schließen
public-here = Auf diesem Bildschirm zeigen
public-back = Zurück von der öffentlichen Anzeige
public-freeze = Anhalten
public-thaw = Weiterlaufen lassen
public-is-frozen = Sie steht still, während die Übung weitergeht.
public-situation = Lage
public-no-news = Noch ist nichts eingegangen
public-now = jetzt
public-press = Presselinie
public-earlier = und { $count ->
    [one] eine frühere
   *[other] { $count } frühere
 }
public-hit = { $count } betroffen
public-spoke = { $count } mit öffentlicher Zuschreibung
public-endorses = { $count } { $count ->
    [one] trägt
   *[other] tragen
 } die gemeinsame Linie mit
public-distances = { $count } { $count ->
    [one] geht
   *[other] gehen
 } auf Abstand
tile-hit = betroffen
tile-spoke = öffentliche Zuschreibung vorgenommen
tile-endorses = trägt die gemeinsame Linie mit
tile-distances = geht auf Abstand
tile-accessible = { $state }: { $marks }
time-of-phase = Zeit dieser Phase
less-time-much = −2 min
less-time = −30 s
more-time = +30 s
more-time-much = +2 min
no-objective = Zu keinem bestimmten Übungsziel
held-sealed = versiegelt: { $mode }
read-whole = Alles lesen
no-seat-in-particular = Betrifft alle
no-rating = Nicht bewertet
note-seat = Wen es betrifft
note-rating = Bewertung
note-objective = Ziel
noted-before = Bisher beobachtet
not-read-yet = Noch nicht gelesen: { $news ->
        [0] keine Meldung
        [one] eine Meldung
       *[other] { $news } Meldungen
    }, { $letters ->
        [0] keine Nachricht
        [one] eine Nachricht
       *[other] { $letters } Nachrichten
    }
message-also = Wer sie noch bekommt
and-nobody-else = und niemand sonst
activity-left = Vom Angriff sind noch { $percent } % seiner ersten Stärke übrig
save-report = Bericht sichern
save-report-detail = Der Abschlussbericht als Seite, für die gewählte Sicht
