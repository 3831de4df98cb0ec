## Der Rückblick: was eine Übung ergab und was sie sonst hätte ergeben können

figure-rung-highest = Höchste Stufe
figure-tension-final = Spannung am Ende
figure-harm = Schaden
figure-cohesion = Zusammenhalt
figure-credibility = Glaubwürdigkeit
figure-shared-truth = Wahrheit im gemeinsamen Lagebild, in %
figure-adopted = Angenommene Maßnahmen
figure-criteria-met = Erfüllte Kriterien (vom Programm prüfbare)
figure-harm-averted = Abgewendeter Schaden

whatif-nothing = Nichts (andere können einspringen)
whatif-truth = Was wahr war: { $what }
whatif-directed = Eingriff der Übungsleitung: { $what }
whatif-proposed = Vorschlag ({ $state }): { $what }
whatif-voted = { $state } zu { $what }
whatif-shared = Auswahl zum Teilen ({ $state })
whatif-share-all = Alles Eigene: { $mode }
whatif-lined = Nationale Linie ({ $state }): { $what }
whatif-told = Mitteilung ({ $state }): { $what }
whatif-revised = Text geändert ({ $state }): { $what }
whatif-answered = Antwort ({ $state }): { $what }
whatif-later = { $kind ->
    [proposed] { $state }, Vorschlag { $proposal }
    [stood] { $state }, Position zu { $proposal }
    [voted] { $state }, Stimme zu { $proposal }
    [told] { $state }, Mitteilung zu { $proposal }
    [lined] { $state }, nationale Linie
    [answered] { $state }, Antwort
    [issued] { $state }, vorgelegtes Papier
   *[other] { $state }, Auswahl zum Teilen
 }
whatif-went-with-it = Gehörte zu dem, was geändert wurde.
whatif-by-profile = Nicht mehr offen: { $why }. Das Programm hat nach Profil für die Hauptstadt entschieden.
whatif-by-profile-not-there = Worum es ging, liegt hier nicht auf dem Tisch. Das Programm hat nach Profil für die Hauptstadt entschieden.
whatif-adopted = { $measure } ({ $state }, Runde { $turn })
whatif-adopted-played = Nur wie gespielt beschlossen: { $measures }
whatif-adopted-instead = Nur mit der Änderung beschlossen: { $measures }
whatif-adopted-both = In beiden gleich beschlossen: { $count }
whatif-anew = Was Teams angeordnet hatten, wurde wieder angeordnet, wo es ging; simulierte Regierungen haben nach Profil neu entschieden.
whatif-kept = { $kept ->
    [one] { $kept } spätere Entscheidung besteht fort
   *[other] { $kept } spätere Entscheidungen bestehen fort
 }, { $other ->
    [0] keine ist entfallen
    [one] { $other } ist entfallen
   *[other] { $other } sind entfallen
 }
whatif-no-such-entry = Einen Eintrag mit dieser Nummer gibt es im geltenden Verlauf nicht.
whatif-not-there = Bei diesem Eintrag lässt sich das nicht fragen: eine andere Wahrheit nur beim ersten, ein Vorschlag nur bei einem Platz, und wo eine Phase schließt, nur, was ein Platz tut.
whatif-never-part = Kein Unterschied: Mit denselben Würfen geschieht Eintrag für Eintrag dasselbe.
whatif-part = Erster Unterschied: Eintrag { $entry }, { $when }.
whatif-ledger = Die erste Zeile im Buch, die abweicht:
whatif-line-played = Gespielt: { $line }
whatif-line-instead = Mit der Änderung: { $line }
whatif-no-line = an dieser Stelle nichts
whatif-better = besser
whatif-worse = schlechter
whatif-luck = Anteil des Zufalls: Von da an { $ways }-mal anders gewürfelt, liegt die Spannung am Ende in vier von fünf Fällen zwischen { $low } und { $high }, mit der Änderung zwischen { $insteadlow } und { $insteadhigh }. Mit der Änderung endet sie in { $lower } von { $ways } Vergleichen niedriger; im Mittel macht die Änderung { $mean } aus.

## Die Nachbesprechung auf dem Bildschirm

axis-turn = Runde { $turn }
tab-result = Ergebnis
tab-what-if = Was wäre, wenn?
tab-notes = Notizen
bands-ours = durchgezogen: unsere eigenen Belege zu Hypothese { $hypothesis }
bands-stated = gepunktet: Urteile zu Hypothese { $hypothesis } ({ $teams })
decided-there = Zur Entscheidung über { $measure }: { $when }
change-before = Vorige Veränderung
change-after = Nächste Veränderung
as-tables = Als Tabellen
as-curves = Als Kurven
up-to-here = Nichts Späteres zeigen
up-to-here-detail = Ohne Vorwegnahme: Kurven, Verlauf und Entscheidungen enden beim angezeigten Zeitpunkt; Wahrheit, Wertung und Ergebnis bleiben verborgen.
papers = Sichern
save-pdf = Bericht als PDF sichern
save-pdf-detail = Derselbe Bericht, für Vorleseprogramme und Archive ausgezeichnet
save-workbook = Tabellen sichern
save-workbook-detail = Entscheidungen, Kurven, Buch und mehr als Arbeitsmappe, für die gewählte Sicht
trust-title = Wie weit dieser Datei zu trauen ist
trust-promise = Dass eine Datei in sich stimmig ist, zeigt, dass nichts darin halb geändert wurde: Jeder Eintrag folgt aus dem vorigen, und jede Entscheidung ergibt wieder dasselbe. Wer alles mit einem eigenen Programm neu schreibt, fällt nur durch einen Prüfwert auf, der vorher notiert wurde, auf Papier oder mit Unterschrift.
trust-versions = Geschrieben von Démarche { $program }, gelesen von { $this }.
trust-copy = Prüfwert kopieren
rated-title = Was Auswertung und Teams sagten
rated-nothing = Nichts wurde eingestuft. Einstufungen gibt man unter Notizen oder während der Übung.
save-journal = Journal sichern
save-journal-detail = Was geschah, je Schritt eine Zeile JSON, für Auszählungen
moved-in-all = Insgesamt: { $moved }
papers-full = Volle Ausgabe, mit allen Geheimnissen
papers-for = Für: { $whose }
save-copy-for-whom = Eine versiegelte Kopie ist für jemanden: zuerst als Platz oder als Öffentlichkeit ansehen.
save-copy = Versiegelte Kopie sichern
save-copy-detail = Die Übung, wie dieser Kreis sie kennen darf, zur Nachbesprechung an anderem Ort: Was die anderen geheim hielten, steht nicht in der Datei
copy-of-head = Versiegelte Kopie; die Übung, von der sie erzählt, hat den Prüfwert { $head }
copy-for = Kopie für: { $whose }
table-curves = Kurven als Tabelle
table-curves-detail = eine Zeile für jeden Zeitpunkt, zu dem sich etwas bewegt hat
table-moment = Zeitpunkt
table-gifts = Wer wem was gegeben hat
table-no-gifts = Nichts, wovon dieser Kreis wissen darf.
table-positions = Wo die Delegationen standen
table-no-positions = Nichts, wovon dieser Kreis wissen darf; oder es kommt erst später.
gift-said = Runde { $turn }: { $by } → { $to }: { $what } ({ $form })
positions-adopted = in Runde { $turn } angenommen
positions-failed = in Runde { $turn } gescheitert
positions-tabled = seit Runde { $turn } auf dem Tisch
result-truth-was = Was wahr war: { $truth }
result-known = { $turn }: im gemeinsamen Lagebild { $percent } %
whatif-as-played = gespielt
whatif-difference = Unterschied
what-if = Was wäre, wenn?
what-if-detail = Wählen, was zu diesem Zeitpunkt anders hätte entschieden werden können: Die Übung wird mit denselben Würfen neu berechnet und gestrichelt neben der gespielten gezeichnet.
whatif-computing = Wird berechnet…
whatif-looking = Was sonst offenstand, wird ermittelt…
whatif-before = Vorige Entscheidung
whatif-after = Nächste Entscheidung
whatif-nothing-here = Zu diesem Zeitpunkt wurde nichts entschieden.
whatif-nothing-here-detail = Zur vorigen oder zur nächsten Entscheidung gehen.
whatif-ask = Diesen Zweig berechnen
whatif-instead = Was stattdessen getan wird
whatif-instead-of = Was wäre, wenn: { $what }
whatif-back = Zurück zu den Fragen
whatif-changed = Was sich dadurch geändert hätte
whatif-figures = Beides in Zahlen
whatif-luck-title = Anteil des Zufalls
whatif-roll = Beides { $ways }-mal neu würfeln
whatif-rolling = { $percent } %…
whatif-keep = Diesen Zweig behalten
whatif-keep-detail = In der Datei der Übung; was gespielt wurde, bleibt, wie es ist.
whatif-name = Name des Zweigs
whatif-save = Behalten
whatif-kept-title = In dieser Datei behalten
whatif-throw = „{ $name }“ wegwerfen
whatif-later-title = Spätere Entscheidungen
notes-detail = Was hier notiert wird, bleibt im Journal der Übung und steht im Bericht.
notes-kind = Art
notes-at = Zeitpunkt: { $when }
notes-said = Notiz
notes-action = Was zu tun ist
notes-owner = Zuständig
notes-due = Termin
notes-clear = Zuordnung löschen
notes-refused = Nicht notiert: Der Text ist zu lang oder leer.
nothing-noted = Noch ist nichts notiert.
noted-task = { $owner } · { $due }
note-kind-bookmark = Lesezeichen
note-kind-seen = Hot Wash
note-kind-observed = Beobachtung
note-kind-of-itself = Team über sich
note-kind-to-do = Zu tun
sensitivity-title = Wie viel an den Zahlen hängt
sensitivity-detail = Dieselben Anordnungen werden neu durchgerechnet, dabei jeweils eine Gruppe von Zahlen der Regeln um ein Fünftel verkleinert und um ein Fünftel vergrößert.
sensitivity-ask = Berechnen
sensitivity-found = Die Spannung hätte am Ende zwischen { $low } und { $high } gelegen. { $moving ->
    [0] Keine der { $groups } Gruppen ändert ihr Ende.
    [one] Eine der { $groups } Gruppen ändert ihr Ende:
   *[other] { $moving } der { $groups } Gruppen ändern ihr Ende; am stärksten diese:
 }
sensitivity-group = { $group }: um ein Fünftel kleiner { $smaller }, um ein Fünftel größer { $larger }
sensitivity = Schattiert: wohin die Spannung ginge, wenn eine Gruppe von Zahlen der Regeln um ein Fünftel größer oder kleiner wäre.

## Hinter einer Passphrase

save-locked = Ganze Übung mit Passphrase sichern
save-locked-detail = Alles, mit der Wahrheit und allen Geheimnissen, zum Mitnehmen verschlüsselt. Geöffnet wird es hier oder mit dem Werkzeug age; ohne Passphrase öffnet es niemand, und niemand kann helfen.
passphrase-again = Passphrase noch einmal
passphrase-unlike = Die beiden stimmen nicht überein.
locked-title = Eine Übung hinter einer Passphrase
locked-detail = { $path } enthält eine ganze Übung mit der Wahrheit und allen Geheimnissen. Mit der Passphrase wird sie als eigene Datei unter die Übungen gelegt.
passphrase = Passphrase
unlock = Öffnen
being-unlocked = Wird geöffnet …

## Die Arbeitsmappe

workbook-marking = ÜBUNG · { $title } · { $marking } · für: { $whose } · Prüfwert { $head }
msel = MSEL
msel-number = Nr.
msel-time = Übungszeit
msel-comes = Kommt
msel-kind = Art
msel-title = Überschrift
msel-text = Text
msel-to = An
msel-expected = Erwartetes Handeln
msel-objective = Übungsziel
ledger = Buch
table-adopted = angenommen
table-stopped = gescheitert oder zurückgegangen
table-entry = Eintrag
table-measure = Maßnahme
table-became = Ausgang
table-said = Was der Verlauf dazu sagt
table-change = Was sich bewegt hat
table-origin = Regel und Ursache
table-turn = Runde
table-by = Von
table-what = Beleg
table-form = Form
table-figure = Kennzahl
table-value = Wert
table-judged = Urteile
table-team = Team
table-truth = Für das Wahre, %
table-brier = Brier-Wert, Tausendstel
table-supported = Wert der eigenen Belege
table-drift = Abstand zu Belegen
table-confidence = Konfidenz
