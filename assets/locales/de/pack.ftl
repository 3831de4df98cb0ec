## Die Druckunterlagen: was eine Übung auf Papier braucht

pack-save = Druckunterlagen sichern
pack-save-detail = Lagehandbuch, Handbuch der Übungsleitung, Rollenmappen, Karten, Liste der Einspielungen, Auswertungsbögen und Rückmeldebogen, zum Drucken vor dem Übungstag
pack-saved = Druckunterlagen gesichert: { $path }

## Das Lagehandbuch

pack-manual = Lagehandbuch
pack-manual-whose = Für alle im Raum, vor Beginn der Übung. Es verrät nichts.
pack-overview = Die Übung im Überblick
pack-name = Name
pack-date = Datum
pack-place = Ort
pack-scope = Umfang
pack-scope-is = Diskussionsbasiert; { $turns ->
    [one] eine Runde zu
   *[other] { $turns } Runden zu je
} { $hours ->
    [one] einer Stunde
   *[other] { $hours } Stunden
} Übungszeit, insgesamt etwa { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
} im Raum
pack-threat = Bedrohung
pack-threat-is = böswillige Cyberaktivitäten gegen Mitgliedstaaten der Union und die Frage, wer dafür einzustehen hat
pack-scenario = Szenario
pack-seats = Delegationen
pack-contact = Ansprechstelle
pack-roles = Wer was tut
pack-role-players = Spielende sprechen und entscheiden im Rahmen ihres Briefings für die Delegation, deren Rollenmappe sie haben.
pack-role-facilitator = Die Übungsleitung führt durch die Phasen, gibt aus, was eingeht, und beantwortet Fragen zum Spiel. Was sie über die Welt sagt, gilt.
pack-role-evaluators = Die Auswertung beobachtet anhand der Übungsziele und schreibt auf, was sie sieht. Bewertet werden die Ziele der Übung, nie eine Person.
pack-role-observers = Beobachtende hören zu; sie sprechen, wenn sie gefragt werden.
pack-turn = Runde { $turn }
pack-structure = Wie eine Runde abläuft
pack-structure-detail = Jede Runde hat dieselben Phasen. In jeder erfährt eine Delegation, was eingegangen ist, entscheidet, was sie selbst zu entscheiden hat, und gibt dann weiter.
pack-phase = Phase
pack-what = Was geschieht
pack-room-time = Im Raum
pack-minutes = { $minutes } min
pack-phase-situation = Einspielungen gehen ein; was die Gegenseite getan hat, wird sichtbar.
pack-phase-intelligence = Jede Delegation entscheidet verdeckt, was sie von ihren Belegen teilt und in welcher Form; dann wird alles gemeinsam aufgedeckt.
pack-phase-initiative = Delegationen schlagen Maßnahmen des Instrumentariums vor, mit Adressat und Gründen.
pack-phase-deliberation = Positionen, Argumente, Änderungen; die Delegationen sprechen miteinander.
pack-phase-decision = Entschieden wird, was beim zuständigen Gremium angekommen ist: im Schweigeverfahren, im Konsens, einstimmig oder von einem Staat allein.
pack-phase-communication = Das Entschiedene wird mitgeteilt: wem, in welcher Form, mit welchen Gründen; dazu die nationalen Linien.
pack-phase-consequences = Die Übungsleitung sagt, was es ausgelöst hat: Druck, Schaden, was die Gegenseite tut.
pack-guidelines = Regeln im Raum
pack-guideline-safe = Niemand wird geprüft. Probieren Sie etwas aus: Ein Fehler, der hier gemacht wird, wird im Amt nicht gemacht.
pack-guideline-role = Spielen Sie nach dem Briefing, das Sie haben, auch wo Sie selbst anderer Ansicht sind.
pack-guideline-precedent = Was hier gesagt wird, ist nicht die Position einer Regierung oder eines Organs und bindet niemanden.
pack-guideline-paper = Es zählt, was aufgeschrieben oder allen gesagt ist; Geflüstertes zählt für die, die es gehört haben.
pack-guideline-marking = Alles auf Papier und auf Bildschirmen ist als Übung gekennzeichnet. Geben Sie nichts davon aus dem Raum.
pack-artificial = Was künstlich ist
pack-artificial-fiction = Die Staaten und Gruppen der Gegenseite und alle Ereignisse sind erfunden. Die Mitgliedstaaten sind Rollen am Tisch.
pack-artificial-time = Die Zeit ist gerafft: Was im Rat Wochen dauert, kann in eine Runde passen.
pack-artificial-dice = Die Gegenseite wird nach Regeln und mit Würfeln gespielt oder von Menschen, die deren Ziele für sich behalten.
pack-artificial-unequal = Die Delegationen wissen nicht dasselbe. Jede hat eigene Belege, und niemand ist verpflichtet, sie zu teilen.
pack-artificial-others = Delegationen ohne Spielende spielt das Programm nach Profil, oder sie bleiben stumm.
pack-evaluated = Wie ausgewertet wird
pack-evaluated-detail = Die Auswertung macht sich Notizen anhand der Übungsziele; gleich nach dem Ende folgt der Hot Wash, in dem jede Delegation sagt, was gut gelungen ist und was sie anders machen würde; ein Rückmeldebogen wird ausgefüllt. All das geht in den Abschlussbericht und seinen Verbesserungsplan ein.
pack-frame = Der Rahmen
pack-frame-detail = Der Rahmen für eine gemeinsame diplomatische Reaktion der EU auf böswillige Cyberaktivitäten, das Instrumentarium für die Cyberdiplomatie (Cyber Diplomacy Toolbox), umfasst Maßnahmen von der Vertrauensbildung bis zu restriktiven Maßnahmen. Eine Aktivität einem Staat zuzuschreiben ist die eigene souveräne Entscheidung jedes Mitgliedstaats; eine gemeinsame Maßnahme muss niemanden nennen. Was unternommen wird, sollte zu Reichweite, Umfang, Dauer, Intensität, Komplexität, Raffinesse und Auswirkung der Aktivität im Verhältnis stehen und das Völkerrecht wahren.
pack-measures = Die Maßnahmen
pack-code = Kürzel
pack-measure = Maßnahme
pack-category = Kategorie
pack-decider = Wer entscheidet
pack-ladder = Die Eskalationsleiter
pack-ladder-detail = An diesen Stufen lässt sich die Spannung der Übung ablesen. Sie ist eine Zahl des Modells, nicht der Welt.
pack-rung = Stufe
pack-from-tension = ab einer Spannung von
pack-schedule = Zeitplan
pack-step = Abschnitt
pack-exercise-time = Übungszeit
pack-clock = Wirkliche Uhrzeit
pack-briefing = Einweisung: Rollen, Regeln, Fragen
pack-hot-wash = Hot Wash
pack-forms = Rückmeldebögen

## Die Rollenmappen

pack-packet = Rollenmappe: { $state }
pack-packet-whose = Nur für diese Delegation: { $state }. Lassen Sie sonst niemanden darin lesen.
pack-own-brief = Was nur Sie wissen
pack-common = Was alle wissen
pack-common-detail = Die Regeln im Raum und die Eskalationsleiter stehen im Lagehandbuch.
pack-how-to-play = Wie Sie spielen
pack-play-read = Lesen Sie in jeder Runde, was eingeht, und halten Sie auseinander, was bekannt ist und was nur vermutet wird.
pack-play-share = Entscheiden Sie für jeden Ihrer Belege: behalten, nur Ihre Bewertung teilen, eine Fassung ohne Quelle und Methode oder alles. Andere entscheiden damit besser; Ihre Quelle kann darunter leiden.
pack-play-propose = Schlagen Sie eine Maßnahme vor, wo eine zu dem passt, was bekannt ist und wie schwer es wiegt. Sagen Sie, warum, in Worten, die nicht weiter reichen als die Belege.
pack-play-talk = Fragen Sie andere, was sie bräuchten, um zuzustimmen. Eine Änderung am Text bringt oft weiter als Druck.
pack-play-vote = Im Schweigeverfahren muss sich nicht äußern, wer einverstanden ist; wer das Schweigen bricht, schickt den Text zurück, beim zweiten Mal fällt er. Im Konsens geht der Text nur durch, wenn niemand widerspricht. Im Rat hält eine Enthaltung keinen Beschluss auf, es sei denn, ein Drittel enthält sich mit förmlicher Erklärung.
pack-play-tell = Teilen Sie die Entscheidung in einer Form und mit Gründen mit, die den Adressaten erreichen, und legen Sie Ihre eigene nationale Linie fest.
pack-play-paper = Schreiben Sie jede Entscheidung auf das Protokollblatt: Darüber wird nachher gesprochen.
pack-decision-log = Protokollblatt für Entscheidungen
pack-decision-log-detail = Eine Zeile je Entscheidung, in dem Augenblick, in dem sie getroffen wird.
pack-log-turn = Runde
pack-log-decided = Entschieden
pack-log-why = Warum
pack-log-certain = Wie gewiss, wer es war (%)
pack-log-said-to = Mitgeteilt an

## Das Handbuch der Übungsleitung

pack-handbook = Handbuch der Übungsleitung
pack-handbook-whose = Nur für Übungsleitung und Auswertung: Es sagt, was wahr ist und was noch kommt.
pack-quick-start = Auf einer Seite
pack-quick-read = „Was wahr ist“ und die Runden lesen. Wissen, welche Einspielung welchem Übungsziel dient.
pack-quick-print = Drucken: das Lagehandbuch für alle, eine Rollenmappe je Team, die Karten einmal, die Auswertungsbögen für alle, die auswerten.
pack-quick-seat = Die Teams so setzen, dass sie flüstern und quer durch den Raum gehen können. Jedem seine eigene Rollenmappe geben, geschlossen.
pack-quick-open = Mit dem Text zur Eröffnung (siehe unten) beginnen und das Stichwort nennen, das alles anhält.
pack-quick-turn = Durch die Phasen jeder Runde führen. Mehr fragen als sagen; Stille wirken lassen.
pack-quick-close = Pünktlich enden, auch mittendrin. Was alle mitnehmen, ist der Hot Wash.
pack-staff = Wer gebraucht wird
pack-staff-facilitator = Übungsleitung
pack-staff-facilitator-does = führt, achtet auf die Zeit, entscheidet Fragen; eine Person
pack-staff-assistant = Assistenz
pack-staff-assistant-does = am Laptop: gibt ein, was entschieden wird, löst Einspielungen aus; bei bis zu drei Teams kann die Übungsleitung das allein tun
pack-staff-evaluator = Auswertung
pack-staff-evaluator-does = eine Person für zwei oder drei Teams; schreibt auf, hilft nicht
pack-staff-red = Rotes Team
pack-staff-red-does = spielt die Gegenseite, wo Menschen das tun; sitzt in einem anderen Raum
pack-staff-scribe = Protokoll
pack-staff-scribe-does = schreibt mit, was allen gesagt wird, für den Fall, dass der Strom ausfällt
pack-go-no-go = Startklar?
pack-go-no-go-detail = In der Reihenfolge der Phasen der ENISA-Übungsmethodik von 2026; die Punkte selbst sind unsere. Nicht beginnen, solange auf einer der ersten drei Listen einer offen ist.
pack-go-before = Zwei Wochen vorher
pack-check-aim = Die auftraggebende Stelle hat gesagt, wozu die Übung dient, und die Übungsziele sagen dasselbe.
pack-check-people = In jedem Team ist jemand, der für das Team spricht; für jedes Übungsziel ist jemand da, der auswertet.
pack-check-marking = Die Einstufung ist vereinbart, ebenso, wer den Bericht haben darf.
pack-check-guides = Alle, die auswerten, haben ihre Bögen gelesen.
pack-go-eve = Am Vortag
pack-check-print = Die Unterlagen sind gedruckt; die Rollenmappen liegen in geschlossenen Umschlägen.
pack-check-laptop = Auf dem Laptop, der benutzt werden soll, wurde die Übung einmal ohne Netz begonnen und geschlossen.
pack-check-projector = Der Projektor zeigt die öffentliche Anzeige und sonst nichts.
pack-check-stop = Im Haus ist bekannt, dass eine Übung stattfindet und wer im Ernstfall anzurufen ist.
pack-go-start = Im Raum
pack-check-seated = Die Teams sitzen getrennt, und niemand liest auf dem Bildschirm anderer mit.
pack-check-pins = Die PINs sind gesetzt, und die Übungsleitung hat sie auf Papier.
pack-check-clock = Alle sehen eine Uhr.
pack-check-script = Die Spielenden haben die Regeln und das Stichwort zum Anhalten gehört.
pack-go-end = Zum Schluss
pack-check-saved = Die Übung ist gespeichert, und der Prüfwert ihrer Datei ist notiert.
pack-check-wash = Jedes Team hat etwas genannt, das gut gelungen ist, und etwas, das es anders machen würde.
pack-check-forms = Rückmeldebögen und Protokollblätter sind eingesammelt; die Rollenmappen sind zurück.
pack-check-report = Jemand schreibt den Bericht, und ein Termin dafür steht fest.
pack-truth = Was wahr ist
pack-truth-is = Wahr ist: { $truth }.
pack-truth-drawn = Das Szenario überlässt es den Würfeln, was wahr ist. Mit dem Startwert { $seed } ist es: { $truth }. Karten und Liste der Einspielungen gelten für diesen Startwert; bei der Vorbereitung denselben eingeben.
pack-run-of-show = Ablauf
pack-opening = Text zur Eröffnung
pack-opening-welcome = Willkommen; wozu das hier dient; wer im Raum ist.
pack-opening-fiction = Nichts hier ist wirklich. Die Länder und Gruppen der Gegenseite gibt es nicht; Ihre Staaten sind Rollen.
pack-opening-rules = Die Regeln im Raum, wie im Lagehandbuch. Was Sie entscheiden, zählt, sobald es eingegeben oder allen gesagt ist.
pack-opening-time = Wie viele Runden es gibt, wie lange jede dauert, wann Pause ist und dass wir pünktlich enden.
pack-opening-stop = Im Ernstfall sagt, wer ihn bemerkt, „Übung halt“, und wir halten an.
pack-begins-at = Beginn in Übungszeit: { $time }.
pack-nothing-comes = In dieser Runde geht nichts von selbst ein.
pack-questions = Fragen, die weiterhelfen
pack-ask-know = Was wissen wir, was vermuten wir, und was würde uns umstimmen?
pack-ask-share = Was würden die anderen mit dem anfangen, was Sie haben? Was kostet es Sie?
pack-ask-who = Wie sicher sind Sie, wer es war, und was folgt, wenn Sie sich irren?
pack-ask-changed = Was hat sich seit der letzten Runde verändert, und wodurch?
pack-ask-certain = Reichen die Belege für das, was dieser Text sagt? Was ließe sich mit weniger sagen?
pack-ask-proportion = Passt die Maßnahme zu dem, was getan wurde? Was würde eine mildere erreichen?
pack-ask-say = Wer muss davon hören, von wem und in welchen Worten?
pack-ask-worked = Welche Entscheidung hat am meisten bewirkt, und woher wissen Sie das?
pack-ask-otherwise = Was würden Sie anders machen, mit demselben Wissen?
pack-ask-way-out = Welchen Ausweg haben Sie der Gegenseite gelassen?
pack-noted = In dieser Runde notiert
pack-on-course = Auf Kurs halten
pack-course-stuck = Festgefahren: nach dem kleinsten Schritt fragen, auf den sich alle einigen könnten; die nächste Frist nennen; zwei Delegationen draußen sprechen lassen.
pack-course-fast = Zu schnell: die Gründe aufschreiben lassen; eine entbehrliche Einspielung kommen lassen.
pack-course-late = In Verzug: die Beratung kürzen, nicht die Entscheidung; entbehrliche Einspielungen auslassen; den Hot Wash nicht opfern.
pack-course-off = Abgeschweift: die Frage für später an einer Tafel festhalten und weitermachen.
pack-course-real = Ernstfall: „Übung halt“, dreimal gesagt; warten, bis es im Raum still ist; sagen, wann und ob es weitergeht.
pack-by-hand = Ohne das Programm
pack-hand-clock = Mit der Uhr an der Wand und den Phasen der Tabelle oben weitermachen.
pack-hand-cards = Die Karten der Runde ausgeben. Was auf eine Bedingung wartet, kommt, wenn diese nach Einschätzung der Übungsleitung erfüllt ist.
pack-hand-share = Die Teams schreiben auf Zettel, was sie teilen und in welcher Form; die Zettel einsammeln, dann alle vorlesen.
pack-hand-vote = Auch die Stimmen kommen auf Zettel und werden gemeinsam aufgedeckt. Nach den Regeln unten zählen; Delegationen ohne Spielende stimmen zu, es sei denn, sie täten es nach Einschätzung der Übungsleitung nicht.
pack-hand-world = Nach den oben genannten Zielen der Gegenseite entscheiden, was sie tut. Sagen, um wie viel die Spannung steigt oder fällt und welche Stufe das ist; kurz und plausibel bleiben.
pack-hand-enter = Jeden Zettel aufheben. Ist der Strom wieder da, das Entschiedene eingeben oder die Nachbesprechung anhand des Papiers führen.
pack-rules = Wie Entscheidungen gezählt werden
pack-rule-silence-name = Schweigeverfahren
pack-rule-silence = Der Text steht, wenn die Frist abgelaufen ist und keiner der { $members } das Schweigen gebrochen hat. Beim ersten Bruch geht er an den Tisch zurück, beim zweiten fällt er.
pack-rule-consensus-name = Konsens
pack-rule-consensus = Der Text gilt, wenn niemand widerspricht; abgestimmt wird nicht.
pack-rule-unanimity-name = Einstimmigkeit
pack-rule-unanimity = Der Text steht, wenn keiner der { $members } dagegen stimmt. Enthaltungen halten ihn nicht auf, es sei denn, ein Drittel der Staaten mit einem Drittel der Bevölkerung enthält sich mit förmlicher Erklärung.
pack-rule-alone-name = Allein
pack-rule-alone = Ein Staat oder eine Stelle der Union handelt für sich und steht dafür ein.
pack-wash = Hot Wash, dreißig Minuten
pack-wash-aim = Noch einmal sagen, wozu die Übung diente.
pack-wash-round = Jede Delegation: etwas, das gut gelungen ist, und etwas, das sie anders machen würde. Noch keine Erwiderungen.
pack-wash-known = Sagen, was wahr war. Wann hätte man es wissen können, und wer?
pack-wash-turning = Zu zwei oder drei Wendepunkten gehen: was sich bewegt hat, durch welche Entscheidung, und was sonst möglich gewesen wäre.
pack-wash-evaluators = Die Auswertung sagt, was sie gesehen hat, ohne Bewertungen.
pack-wash-close = Drei Dinge, die zu tun sind: was, wer, bis wann. Sie noch einmal vorlesen. Die Rückmeldebögen einsammeln.
pack-afterwards = Danach
pack-after-day = Am selben Tag: Übungsleitung und Auswertung gleichen ihre Notizen ab; die Bewertungen werden vereinbart.
pack-after-weeks = Binnen vier Wochen: Der Entwurf des Berichts geht an alle, die teilgenommen haben.
pack-after-meeting = Binnen sechs Wochen: Eine Besprechung legt den Verbesserungsplan fest, mit Zuständigkeit und Termin für jede Zeile.
pack-after-track = Jedes Quartal: Erledigtes wird abgehakt; erst dann gilt eine Lehre als gezogen.

## Karten, Liste der Einspielungen

pack-cards = Karten zum Ausgeben
pack-cards-whose = Nur für die Übungsleitung.
pack-cards-detail = Einseitig drucken, an den Linien schneiden und nach Runden ordnen. Eine Karte geht an die, die sie nennt, und an niemanden sonst.
pack-cards-waiting = Was auf eine Bedingung wartet
pack-card-inject = { $msel } · { $kind } · { $to }
pack-card-evidence = Beleg · { $to } · Quellenbewertung { $grade }
pack-card-source = Quelle, nur für den Inhaber des Belegs: { $source }
pack-msel-whose = Nur für Übungsleitung und Auswertung.
pack-card-source-common = Quelle: { $source }
pack-msel = Liste der Einspielungen (MSEL)
pack-actual = Wann es kam, was getan wurde

## Die Auswertungsbögen

pack-guides = Auswertungsbögen
pack-guides-whose = Für die Auswertung. Nicht vor dem Ende für Spielende.
pack-guides-use = Zum Gebrauch
pack-guide-sit = Dort sitzen, wo ein Team zu hören ist, ohne dazuzugehören. Nicht helfen, nicht nicken, nicht die Stirn runzeln.
pack-guide-facts = Aufschreiben, was gesagt und getan wird, von wem und aus welchen Gründen; die eigene Meinung dazu getrennt halten.
pack-guide-when = Jedes Mal Runde und Phase notieren, damit sich die Stelle in der Nachbesprechung wiederfinden lässt.
pack-guide-rate = Am Ende bewerten, für die Übung insgesamt, und die Beobachtungen angeben, auf denen die Bewertung beruht.
pack-guide-enter = Die Beobachtungen im Programm eingeben (O auf dem Bildschirm der Übungsleitung) oder diesen Bogen abgeben.
pack-ratings = Die vier Bewertungen
pack-ratings-detail = HSEEP-Doktrin von 2020. Von den vier bedeutet nur die letzte, dass das Übungsziel nicht erreicht wurde. Was nicht zu sehen war, wird nicht bewertet. In einer diskussionsbasierten Übung sagt eine Bewertung, was entschieden und gesagt wurde, nicht, was ausgeführt worden wäre.
pack-rating-unchallenged = Das Übungsziel wurde erreicht, ohne Schaden für andere Arbeit und im Einklang mit Plänen, Regeln und Recht.
pack-rating-some-challenges = Das Übungsziel wurde ebenso erreicht; es zeigten sich Wege, besser oder schneller zu sein.
pack-rating-major-challenges = Das Übungsziel wurde erreicht, aber auf Kosten anderer Arbeit, mit zusätzlichem Risiko oder entgegen Plänen, Regeln oder Recht.
pack-rating-unable = Was zu tun war, wurde nicht getan, und das Übungsziel wurde nicht erreicht.
pack-guide-for = Übungsziel: { $objective }
pack-criterion = Kriterium
pack-observed = Was zu sehen war, und warum diese Bewertung
pack-rating = Bewertung
pack-observation-log = Beobachtungen
pack-log-seat = Delegation
pack-log-seen = Gesehen und gehört
pack-overall-rating = Bewertung des Übungsziels
pack-strengths-and-areas = Stärken und Verbesserungsbedarf

## Der Rückmeldebogen

pack-feedback = Rückmeldebogen
pack-feedback-whose = Für alle, die teilgenommen haben, beim Hot Wash. Ein Name ist nicht nötig.
pack-feedback-date = Übung und Datum
pack-feedback-seat = Delegation
pack-feedback-role = Spiel, Beobachtung, Auswertung oder Übungsleitung
pack-feedback-own = Was Sie mitnehmen
pack-feedback-strengths = Drei Dinge, die gut gelungen sind
pack-feedback-areas = Drei Dinge, die besser werden sollten
pack-feedback-unseen = Was die Auswertung nicht sehen konnte
pack-feedback-actions = Was getan werden sollte
pack-action = Maßnahme
pack-action-owner = Durch wen
pack-action-urgent = Wie dringend
pack-feedback-design = Vorbereitung und Durchführung
pack-feedback-scale = Von 1 (gar nicht) bis 5 (voll und ganz).
pack-statement = Aussage
pack-said-structure = Die Übung war gut aufgebaut.
pack-said-plausible = Das Szenario war plausibel.
pack-said-facilitated = Die Übungsleitung kannte die Sache und behielt das Ziel im Blick.
pack-said-papers = Unterlagen und Bildschirme waren eine Hilfe.
pack-said-role = Meine Rolle passte zu dem, was ich beruflich tue.
pack-said-time = Zum Nachdenken war Zeit genug.
pack-feedback-learned = Was Sie gelernt haben
pack-said-toolbox = Ich weiß besser, was das Instrumentarium enthält und wer darüber entscheidet.
pack-said-evidence = Ich beurteile besser, was Belege tragen können.
pack-said-agree = Ich verstehe besser, was andere brauchen, um zuzustimmen.
pack-said-ready = Wir wären morgen besser vorbereitet.
pack-feedback-next = Vorschläge für die nächste Übung
pack-feedback-consent = Was ich geschrieben habe, darf im Bericht zitiert werden, ohne meinen Namen.
