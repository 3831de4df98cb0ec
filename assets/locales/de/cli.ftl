## Die Befehlszeile

cli-no-display = Hier gibt es keine Anzeige, daher kann sich kein Fenster öffnen: Weder WAYLAND_DISPLAY noch DISPLAY ist gesetzt.
cli-no-window = Dieses Programm wurde ohne Fenster gebaut (Feature gui).
cli-display-silent = Es kann sich kein Fenster öffnen: Eine Anzeige ist benannt ({ $names }), aber dort antwortet niemand. Meist ist die Sitzung beendet, zu der sie gehörte.
  Die Variable löschen oder eine vorhandene Anzeige benennen; `echo $DISPLAY $WAYLAND_DISPLAY` in einem Terminal des Desktops zeigt ihren Namen. Über ssh mit `ssh -X` verbinden.
cli-display-refused = Es kann sich kein Fenster öffnen: Die Anzeige ist da, lässt dieses Programm aber nicht zu.
  Das Programm als die Person starten, der der Desktop gehört (nicht mit sudo), und darauf achten, dass XAUTHORITY die Datei dieser Person nennt.
cli-no-graphics = Es kann sich kein Fenster öffnen: Nichts auf diesem Rechner kann es zeichnen (kein OpenGL oder ein Treiber, der nicht arbeitet).
  `LIBGL_ALWAYS_SOFTWARE=1 demarche` versuchen; das zeichnet ohne die Grafikkarte. Gelingt auch das nicht, fehlen die Treiber: libgl1, libegl1 und libgl1-mesa-dri unter Debian und Ubuntu; libglvnd-glx, libglvnd-egl und mesa-dri-drivers unter Fedora.
cli-library-missing = Es kann sich kein Fenster öffnen: Auf diesem Rechner fehlt { $library } oder lässt sich nicht laden.
  Das Fenster braucht libxkbcommon-x11-0, libxcursor1, libxi6, libxrandr2, libx11-xcb1, libgl1 und libegl1 unter Debian und Ubuntu; libxkbcommon-x11, libXcursor, libXi, libXrandr, libX11-xcb, libglvnd-glx und libglvnd-egl unter Fedora.
cli-a-library = eine Systembibliothek
cli-window-failed = Es kann sich kein Fenster öffnen.
cli-window-broken = Das Fenster ist im laufenden Betrieb abgestürzt. Was entschieden wurde, ist gespeichert: das Programm neu starten und fortsetzen.
cli-window-cause = Technische Ursache: { $cause }
cli-ten-minutes-follow = Die zehnminütige Übung folgt stattdessen im Terminal; `demarche --help` führt alles andere auf.
cli-no-language = Die Sprache { $name } gibt es hier nicht. Vorhanden sind: { $known }
cli-renderer-not-built-in = Dieses Programm wurde ohne { $renderer } gebaut; --renderer weglassen
cli-no-window-for = { $file } lässt sich ohne Fenster nicht zeigen. `demarche check` liest ein Szenario, `demarche replay` eine Übung; `demarche try` spielt zehn Minuten im Terminal; `demarche --help` führt alles auf.
cli-try-intro = { $title }: { $turns ->
    [one] eine Runde
   *[other] { $turns } Runden
 }, gespielt von simulierten Delegationen mit dem Startwert { $seed }.
cli-try-end = Das war die Übung. Im Fenster lässt sich für Estland selbst entscheiden: `demarche` dort starten, wo es eine Anzeige gibt.
cli-no-command = Es gibt weder einen Befehl `{ $name }` noch eine Datei dieses Namens; siehe `demarche --help`
cli-no-command-near = Es gibt weder einen Befehl `{ $name }` noch eine Datei dieses Namens; war `{ $near }` gemeint? Siehe `demarche --help`
cli-check-clean = { $file }: keine Mängel
cli-check-counts = { $file }: { $errors ->
    [one] ein Fehler
   *[other] { $errors } Fehler
 }, { $warnings ->
    [one] eine Warnung
   *[other] { $warnings } Warnungen
 }, { $notes ->
    [one] ein Hinweis
   *[other] { $notes } Hinweise
 }
cli-hint = Abhilfe
cli-saved = Eintrag { $entry } gespeichert: Runde { $turn }, { $phase }
cli-played = { $turns ->
    [one] eine Runde
   *[other] { $turns } Runden
 } gespielt, { $entries ->
    [one] ein Eintrag
   *[other] { $entries } Einträge
 } in { $file }
cli-not-seat = { $name } gehört nicht zu den 27; einen Code aus zwei Buchstaben wie ee verwenden, oder pool
cli-not-audience = Eine Ansicht { $name } gibt es nicht; public, facilitator oder einen der Plätze verwenden: { $seats }
cli-turn = { $turn } ist keine Runde; eine Zahl von 1 bis { $turns } verwenden, oder end
cli-other-exercise = { $file } enthält eine andere Übung (Szenario oder Startwert weichen ab); einen anderen Namen wählen
cli-scenario-broken = { $file } ist so nicht spielbar; `demarche check { $file }` ausführen
cli-no-such-entry = Einen Eintrag { $entry } gibt es nicht; der letzte ist { $last }

assess-title = { $scenario }, { $holder }, { $turn }
assess-first-versions = Was gefunden wird, entscheiden die Würfel: Hier wird jeder Beleg in seiner ersten Fassung gelesen. `simulate --reliability` zieht viele Übungen.
assess-holder-pool = gemeinsames Lagebild
assess-turn-end = am Ende
assess-turn = bis Runde { $turn }
assess-verdict = { $hypothesis }: { $word } ({ $percent } %), Konfidenz der Analyse { $confidence }
assess-groups = Gewicht der Belege nach Gruppen, in Deziban
assess-loo = Ohne eine der Gruppen fällt { $hypothesis } auf
assess-prior = Vorwissen

simulate-broken = Der Lauf mit dem Startwert { $seed } brach in Runde { $turn } ab, daher ist nichts gezählt. Das ist ein Fehler von Démarche; bitte mit dem Szenario und diesem Startwert melden. Ursache: { $cause }
simulate-title = { $scenario }: { $runs ->
    [one] ein Lauf
   *[other] { $runs } Läufe
 } mit { $turns ->
    [one] einer Runde
   *[other] { $turns } Runden
 }, Startwerte ab { $seed }
simulate-quantity = Größe
simulate-mean = Mittel
simulate-in-runs = { $count ->
    [one] in einem Lauf
   *[other] in { $count } Läufen
 }
simulate-rungs = Höchste erreichte Stufe, Zahl der Läufe
simulate-injects = Einspielungen und der Anteil der Läufe, in denen sie erfolgten
simulate-measures = Maßnahmen: vorgeschlagen, angenommen (alle Läufe zusammen)
simulate-findings = Befunde
simulate-inject-never = { $msel } { $title } wurde nie eingespielt
simulate-inject-rare = { $msel } { $title } wurde nur in { $count } von { $runs } Läufen eingespielt
simulate-wait = { $condition }: in { $count } von { $runs } Läufen rechtzeitig erfüllt
simulate-seen = ein Lauf, der es zeigt: demarche play "{ $scenario }" --seed { $seed } --out run-{ $seed }.demarche
simulate-measure-always = In jedem Lauf angenommen: { $measure }
simulate-measure-never = { $count ->
    [one] Einmal
   *[other] { $count }-mal
 } vorgeschlagen und nie angenommen: { $measure }
simulate-failed = { $reason }: { $count ->
    [one] einmal
   *[other] { $count }-mal
 }
simulate-undecided = am Ende der Übung noch unterwegs: { $count ->
    [one] einmal
   *[other] { $count }-mal
 }
simulate-measures-unasked = Von simulierten Delegationen nie vorgeschlagen: { $measures }
simulate-category-never = Nie wurde eine Maßnahme der Kategorie „{ $category }“ angenommen
simulate-no-finding = keine

policies-title = { $scenario }: Spielweisen nebeneinander, { $runs ->
    [one] je ein Lauf
   *[other] je { $runs } Läufe
 }, Startwerte ab { $seed }; Mittel und Standardfehler
policies-policy = Spielweise
policies-harm_averted = abgewendet
policies-cohesion = Zusammenh.
policies-credibility = glaubhaft
policies-tension_final = Spannung
policies-shared_truth_ppm = Wahrheit
policies-principle_protect = Schutz
policies-principle_context = Kontext
policies-principle_objectives = Ziele
policies-principle_awareness = Lagebild
policies-principle_proportionate = Verhältnis
policies-principle_law = Recht
policies-rung = Stufe
policies-adopted = beschlossen
policies-dominant = { $policy } ist in allem am besten: Das Szenario kennt nur eine richtige Spielweise
policies-worthless = { $policy } unterscheidet sich in nichts vom Nichtstun
policies-sharing = Alles teilen gegenüber nichts teilen: { $figure } { $difference } ({ $sure })
policies-errors = { $errors } Standardfehler
policies-in-every-run = in jedem Lauf

# Ob die Leser der Belege so oft recht haben, wie sie sagen.
cli-nothing-drawn = Dieses Szenario sagt selbst, was wahr ist; daher wird nichts gezogen, und es lässt sich nichts zählen. Mit „truth_drawn: true“ wählen die Würfel die Wahrheit; wie, steht in scenarios/README.md
reliability-title = { $scenario }: was jemand angibt, der alle Belege liest, und wie oft es zutrifft; { $draws ->
        [one] eine Ziehung
       *[other] { $draws } Ziehungen
    } ab Startwert { $seed }
reliability-stated = angegeben
reliability-mean = Mittel %
reliability-true = wahr in %
reliability-error = Zufall
reliability-count = Angaben
reliability-off = weiter daneben, als der Zufall erklärt
reliability-sum = Brier-Wert { $brier }, mit dem Vorwissen allein { $naive } (0 ist am besten). Die Angaben liegen im Mittel { $distance } von hundert Punkten von dem entfernt, was wahr war. In { $right } % der Ziehungen war die wahrscheinlichste Hypothese die wahre.
cli-not-policy = Eine Spielweise { $name } gibt es nicht; eine von { $known } verwenden, only: mit einer Maßnahme, oder all
cli-not-a-measure = Der gespielte Katalog hat keine Maßnahme { $name }; eine von { $known } verwenden
cli-not-a-seat = Einen Platz { $name } gibt es nicht; einen von { $seats } verwenden

store-file = { $path }: { $cause }
store-exists = { $path }: Hier gibt es schon eine Datei. Einen anderen Namen wählen oder sie mit --resume fortsetzen
store-set-aside = { $cause }. Es gelten die üblichen Einstellungen; die alte Datei ist aufbewahrt als { $path }
store-not-set-aside = { $cause }. Es gelten die üblichen Einstellungen, und die nächste Änderung überschreibt die alte Datei
store-text = { $path }: { $message }. Abhilfe: { $hint }
store-changed = { $path }: Seit dem Lesen wurde hier ein anderer Text gespeichert. Nichts wurde geschrieben
store-vanished = { $path }: Seit dem Lesen wurde die Datei gelöscht, umbenannt oder verschoben. Nichts wurde geschrieben
store-rulebook = { $path }: Szenario oder Daten darin kann dieses Programm nicht lesen: { $cause }
cli-compare-title = { $scenario }: Werte jeder Übung (wie viel Prozent von { $runs } simulierten darunter blieben) und was die simulierten ergaben
cli-compare-unlike = { $file } gehört zu einem anderen Szenario als die erste Datei oder zu einer anderen Fassung davon: Sie lassen sich nicht vergleichen
cli-compare-simulated = simuliert { $low }–{ $high }, die Hälfte unter { $median }
cli-compare-judged = { $team }: Brier-Wert der eigenen Angaben { $brier }, der eigenen Belege { $supported } (Tausendstel, 0 ist am besten)
cli-compare-low = simuliert, 10 %
cli-compare-median = simuliert, 50 %
cli-compare-high = simuliert, 90 %
cli-no-pdf = Dieses Programm ist ohne PDF gebaut: den Bericht als .html schreiben und drucken oder mit --features pdf bauen
cli-is-a-copy = { $file } ist eine versiegelte Kopie für einen Kreis und enthält keine Übung: `demarche replay` erzählt sie, das Fenster öffnet sie
cli-whatif-list = Was sich zu jedem Eintrag fragen lässt: --at mit seiner Nummer, dazu --seat, wo eine Zeile ihn nennt, und --command mit einer Datei, worin das RON der Zeile steht. Eine Anordnung, wie das Journal sie schreibt, geht ebenso.
cli-whatif-unreadable = { $file } enthält weder eine Anordnung noch eine der möglichen Fragen (Nothing, Order(…), Propose(…), Truth(…)): { $why }
cli-whatif-measures = { $said } oder { $more ->
    [one] ein anderer Vorschlag
   *[other] einer von { $more } anderen Vorschlägen
 }
