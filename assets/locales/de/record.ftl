## Der Abgleich: die simulierte Union neben der wirklichen

record-file-broken = { $file } ist keine Fallsammlung: { $cause }. Abhilfe: die Form von assets/record.ron, wo steht, was jeder Code bedeutet
record-case-broken = Fall { $number } lässt sich nicht spielen: { $cause }. Abhilfe: Codes innerhalb ihrer Spannen, Codes der Mitgliedstaaten aus zwei Buchstaben, ein bekannter Gegnertyp
record-fitting = Anpassung läuft, Abstand { $lost } Tausendstel einer Stufe
record-held-out = zurückgehalten
record-in-force = geltende Gewichte
record-columns = Fall  real Modus Mittel    Läufe je Stufe 0 bis 7          Maßn.   Text Listung  gefolgt
record-scores = {""}                        nahe genau  Folge Neigung Stille gewahrt
record-confused = aus { $real } wurde { $told }: { $count }
record-categories = in allen Läufen angenommen: { $list }
record-followed = ein Text folgte binnen einer Runde auf das Wort einer Regierung: { $followed } von { $spoke }
record-silent = immer still
record-file = Akte 6, sonst 3
record-government = Regierung 4, sonst 0
record-strongest = Akte, Regierung, Partner
record-main = unverändert
record-flat-severity = alle gleich schwer
record-no-file = ohne Akte
record-file-everywhere = überall eine Akte
record-no-cards = ohne Karten
record-shorter-turns = Zweiwochenrunden
record-days = Tagesrunden
record-sweep-severity = Schwere
record-sweep-evidence = Belege
record-fold = ohne { $cases }: { $weights }

# Der Bildschirm

record-screen-title = Der Abgleich
record-banner = Démarche · wie die Regeln geprüft wurden · nichts hiervon wird als Szenario gespielt
record-open = Abgleich mit der Praxis der Union
record-heading = Die simulierte Union im Abgleich mit der Praxis der Union
record-line = { $cases } Fälle · je { $runs } Übungen · { $exercises } simulierte Übungen für jeden Satz von Gewichten
record-show = Zeigen
record-cases-held-out = { $cases } Fälle, zurückgehalten
record-cases-fitted = { $cases } Fälle, angepasst
record-as-table = In Sätzen
record-as-bars = Als Balken
record-status = Jede Zahl hier ist aus dem Vergleich berechnet, der dem Programm beiliegt
record-missing = Dieses Programm wurde ohne Vergleich gebaut
record-missing-detail = „demarche record“ spielt die Fälle und vergleicht.
record-is-title = Was dies ist
record-is = { $cases } öffentlich bekannte Fälle, jeder auf Codezahlen zurückgeführt und { $runs }-mal von simulierten Hauptstädten gespielt. Zu sehen ist, ob sie im Allgemeinen so weit gehen wie die Union und wo nicht. „Zurückgehalten“ heißt: mit Gewichten, die an anderen Fällen angepasst wurden und diesen nie gesehen haben.
record-is-not-title = Was dies nicht ist
record-is-not = Keine Vorhersage, kein Urteil über einen Staat, kein Beweis. Es sind wenige und bekannte Fälle, Schweigen ist hier seltener als im Leben, und wer sie kodierte, kannte den Ausgang.
record-step-nothing = nichts
record-step-spokesperson = Sprecher
    .head = Sprecher
record-step-representative = HV oder EU-Spitze
record-step-no-actor = kein Akteur genannt
record-step-backing = Stützung oder Gebiet
record-step-naming = Nennung
record-step-listing = Listung
record-step-beyond = darüber
record-known-nobody = niemand
record-known-suspicion = ein Verdacht
record-known-group = Gruppe oder Gebiet
record-known-attributed = Zuschreibung
record-known-indictments = Anklagen
record-column-case = Fall
record-column-year = Jahr
record-column-codes = Sieben Codes
record-column-severity = Schwere
record-column-known = Damals bekannt
record-column-government = Staat sprach
record-column-partner = Partner sprach
record-column-file = Akte
record-column-result = Simuliert gegen wirklich
record-column-fold = Teil
record-columns-name = Spalten: Fall, Jahr, sieben Codes, Schwere, was bekannt war, wer sprach, Akte für ein Gericht; dann die Läufe auf jeder Stufe: { $steps }; dann, wie die meisten Läufe zu dem stehen, was die Union tat
record-codes-hint = Die sieben Codes, jeder von 0 bis 4: Reichweite, Umfang, Dauer, Intensität, Komplexität, Raffinesse, Auswirkung
record-same = gleich
record-lower = { $by } tiefer
record-higher = { $by } höher
record-row = Fall { $number }, { $year }, Codes { $codes }, Schwere { $severity } von 100. Damals bekannt: { $known }. Zuschreibung durch eine Regierung der Union: { $government ->
        [yes] ja
       *[no] nein
    }; durch einen Partner: { $partner ->
        [yes] ja
       *[no] nein
    }; Akte für ein Gericht: { $file ->
        [yes] ja
       *[no] nein
    }. Die Union ging bis: { $real }. Simuliert am häufigsten: { $mode }, in { $most } von { $runs } Läufen. Gegenüber der wirklichen: { $verdict }.
record-row-held-out = Zurückgehalten in Teil { $fold }.
record-row-fitted = Der Fall ging in die Anpassung der Gewichte ein.
record-runs = Läufe je Stufe: { $list }.
record-runs-at = { $step } { $runs }
record-legend-real = was die Union tat
record-legend-mode = simuliert, am häufigsten
record-legend-others = simuliert, andere Läufe
record-legend-fitted = am häufigsten, mit dem Fall angepasst, wo abweichend
record-legend-held-out = am häufigsten, ohne den Fall angepasst, wo abweichend
record-short-title = In Kürze
record-short-within = Bei Fällen, die ihre Gewichte nicht gesehen hatten, endet die simulierte Union in { $within } von { $cases } höchstens eine Stufe neben der wirklichen.
record-short-within-better = Keine Faustregel kommt so nah heran: Der besten, „{ $thumb }“, gelingt es in { $best }.
record-short-within-same = Der besten Faustregel, „{ $thumb }“, gelingt es genauso oft.
record-short-within-worse = Der Faustregel „{ $thumb }“ gelingt es öfter, nämlich in { $best }.
record-short-order-better = Die simulierte Union unterscheidet starke von schwachen Antworten besser als jede Faustregel ({ $order } von 1; „{ $thumb }“ hat { $best }).
record-short-order-same = Die simulierte Union unterscheidet starke von schwachen Antworten etwa so gut wie die Faustregel „{ $thumb }“ ({ $order } von 1, und { $best }).
record-short-order-worse = Die simulierte Union unterscheidet starke von schwachen Antworten weniger gut als die Faustregel „{ $thumb }“ ({ $order } von 1, und { $best }).
record-short-quiet = Von den { $quiet } Fällen, in denen die Union still blieb, bleibt sie es in { $kept }.
record-short-scattered = In { $count } Fällen enden weniger als die Hälfte der Läufe auf der Stufe, die hier gezählt wird: Dort entscheidet der Zufall so viel wie der Fall.
record-short-fitted = Mit Gewichten, die an alle Fälle angepasst sind, wären es { $within } von { $cases }. Diese Zahl schmeichelt; es gilt die erste.
record-short-few = Bei so wenigen Fällen besagt ein Unterschied von zwei oder drei zwischen solchen Zahlen wenig.
record-thumb-silent = immer still
record-thumb-file = Akte: Listung, sonst kein Akteur genannt
record-thumb-government = Regierung sprach: Stützung, sonst nichts
record-thumb-strongest = Akte, sonst Regierung, sonst Partner
record-score-held-out = simuliert, zurückgehalten
record-score-fitted = simuliert, angepasst
record-score-within = Auf eine Stufe genau
record-score-order = Rangfolge
record-score-kept = Stille gewahrt
record-score-measures = Maßn. je Fall
record-score-note = Rangkorrelation; still heißt nichts oder ein Sprecher; Maßnahmen im Median. Die Union selbst ergreift in einem Fall null bis drei Maßnahmen, meist einen öffentlichen Text.
record-score-line = { $name }: auf eine Stufe genau in { $within } von { $cases } Fällen; Rangfolge der Fälle { $order }; Stille gewahrt in { $kept } von { $quiet }; Maßnahmen je Fall { $measures }
record-percent = { $percent } %
record-kept = { $kept } von { $quiet }
record-decimal = { $sign }{ $whole },{ $hundredths }
record-wrong-title = Wo es danebenliegt
record-wrong-none = Kein Fall liegt zwei Stufen oder mehr daneben.
record-wrong-case = Fall { $number }. { $told }
record-too-quiet = Zu still: Die Union ging bis „{ $real }“, die meisten Läufe enden mit „{ $told }“.
record-too-cautious = Zu vorsichtig: Die Union ging bis „{ $real }“, die meisten Läufe enden mit „{ $told }“.
record-too-eager = Zu eifrig: Die Union ging bis „{ $real }“, die meisten Läufe enden mit „{ $told }“.
record-cause-outside = In der Union war niemand betroffen; das spricht im Modell gegen eine Antwort.
record-cause-unattributed = Weder eine Regierung der Union noch ein Partner hatte eine Zuschreibung vorgenommen; die Hauptstädte des Modells warten darauf.
record-cause-mild = Nach den Codes ist der Fall leicht, mit einer Schwere von { $severity } von 100.
record-cause-single = Ein einziger Mitgliedstaat war betroffen, und kein Partner hatte gesprochen.
record-cause-government = Eine Regierung der Union hatte eine Zuschreibung vorgenommen; das zieht die Hauptstädte des Modells mit.
record-cause-partner = Ein Partner hatte eine Zuschreibung vorgenommen; das zieht die Hauptstädte des Modells mit.
record-cause-file = Es gab eine Akte für ein Gericht.
record-cause-none = Nichts in den Codes sagt, warum.
record-weights-title = Woher die Gewichte kommen
record-weights-line = Von { $all } Zahlen des Modells sind { $fitted } an die Fälle angepasst, { $record } von Hand an den Fällen abgelesen, { $cited } einer zitierten Quelle entnommen, { $chosen } nach Ermessen gesetzt
record-weights-fitted = an die Fälle angepasst
record-weights-record = von Hand an den Fällen abgelesen; auch die Zahlen für zurückgehaltene Fälle kennen sie also
record-weights-cited = einer veröffentlichten, zitierten Quelle entnommen
record-weights-chosen = nach Ermessen gesetzt; bei { $leaning } davon steht, woran sie sich anlehnen
record-weights-form = Die Form des Modells haben Menschen gewählt, die die Fälle kannten. Dass ein Fall zurückgehalten wird, macht das nicht ungeschehen.
record-follows-title = Was für die eigene Übung folgt
record-follows = Eine Ablehnung ist zu lesen als „hier halten Hauptstädte oft inne“, nie als „so täte es dieser Staat“. Wer es besser weiß, übersteuert, mit Begründung; die Nachbesprechung zeigt beides.
record-follows-changed = Dieses Szenario ändert { $changed ->
        [one] eine dieser Zahlen
       *[other] { $changed } dieser Zahlen
    }. Der Vergleich wurde ohne diese Änderung angestellt.
record-sources = Quellen der Codes
record-source = { $id }, Fälle { $cases }: { $source }

## Was das Modell nicht kann

tab-limits = Grenzen
limits-title = Was das Modell noch nicht kann
limits-famous = Die simulierte Union wurde mit 22 bekannten Fällen abgeglichen, kodiert von Menschen, die den Ausgang kannten.
limits-form = Auch die Form des Modells haben Menschen gewählt, die diese Fälle kannten. Dass ein Fall beim Anpassen der Gewichte zurückgehalten wird, macht das nicht ungeschehen.
limits-silence = Im Leben enden die meisten Vorfälle ohne ein Wort der Union. Unter den Fällen ist Schweigen selten, der wirkliche Anteil des Schweigens ist also höher als ihrer.
limits-file = Ob es eine gerichtsfeste Akte gab, wurde im Nachhinein kodiert und geht mit dem einher, was gelistet wurde. So genau weiß es vorher niemand.
limits-capitals = Keine einzelne Hauptstadt wird vorhergesagt. Die Karten der simulierten Delegationen werden ausgeteilt; die wirkliche Position eines Staates sind sie nicht.
limits-third = Wird ein Drittstaat angegriffen, ohne dass jemand eine Zuschreibung vornimmt, gibt das Modell keine Antwort. Die Union hat einen solchen Angriff einmal am selben Tag beantwortet (Fall 11).
limits-wave = Eine Welle kleiner Angriffe gegen viele zugleich gilt im Modell als leicht. Auf eine hat die Union geantwortet (Fall 13).
limits-memory = Niemand erinnert sich an eine frühere Übung. Jede beginnt ohne Groll und ohne Präzedenzfälle.
limits-bargains = Hauptstädte handeln nicht über Dossiers hinweg: Niemand gibt hier nach, um anderswo etwas zu gewinnen.
limits-effects = Darüber, was Maßnahmen in der Welt bewirken, ist nichts gesagt. Wie Gegner reagieren, ist eine Modellannahme, gemacht, um bestritten zu werden.

help-record-title = Der Abgleich
help-record = Jede Zeile ist ein Fall: Der Rahmen zeigt, wie weit die Union ging, die Balken, wie viele der simulierten Übungen so weit gingen. Oben zwischen „zurückgehalten“ und „angepasst“ wechseln; „In Sätzen“ gibt jede Zeile ausformuliert wieder.
record-exercise-came-to = Mit Vorsicht neben die Praxis gestellt: In dieser Übung ging die Union höchstens bis „{ $step }“. In { $same } der { $cases } öffentlich bekannten Fälle des Abgleichs ging sie genau so weit, in { $further } weiter. Es sind die bekannten Fälle, und keine Übung ist eine Vorhersage.
