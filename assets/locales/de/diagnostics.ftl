## Befunde in Szenariodateien; die id ist `found-` und der Code; `.hint` ist die Abhilfe

found-near = war `{ $near }` gemeint?
found-at = in { $path }

found-empty-file = Die Datei ist leer
    .hint = von einem mitgelieferten Szenario ausgehen, zum Beispiel scenarios/first-call.ron
found-not-text = { $what ->
    [utf-16] Diese Datei ist als UTF-16 gespeichert (in manchen Editoren „Unicode“)
    [bytes] Zeile { $line } enthält ein Zeichen, das nicht als UTF-8 gespeichert ist (vielleicht als ANSI, Windows-1252)
   *[zero] Zeile { $line } enthält ein Nullbyte; das ist womöglich keine Textdatei
 }
    .hint = { $what ->
        [zero] ist es die richtige Datei? Ein Szenario ist Text in UTF-8
       *[other] als UTF-8 speichern; die meisten Editoren bieten das unter „Speichern unter“, „Kodierung“ an
    }
found-too-large = Die Datei hat { $size } Byte; gelesen werden höchstens { $most }
    .hint = ein Szenario für einen ganzen Tag bleibt unter 300.000 Byte; ist es die richtige Datei?
found-too-deep = Klammern sind mehr als { $most } Ebenen tief verschachtelt
    .hint = das Format braucht nie mehr als zehn
found-too-many = Hier stehen mehr als { $most } { $what ->
    [hypotheses] Hypothesen
    [items] Einträge
   *[values] Werte
 }
    .hint = { $what ->
        [hypotheses] höchstens { $most }, denn es gibt { $most } Zeichen, um sie zu unterscheiden; einige zusammenfassen oder weglassen
       *[other] das Szenario teilen oder entfernen, was nicht gespielt wird
    }
found-unclosed-bracket = Dieses `{ $bracket }` wird nie geschlossen
    .hint = das fehlende `{ $closer }` ergänzen
found-mismatched-bracket = { $what ->
    [extra] Diese Klammer ist eine zu viel
   *[wrong] Diese Klammer schließt nichts, was offen ist
 }
    .hint = { $what ->
        [extra] entfernen oder die öffnende dort ergänzen, wo sie hingehört
       *[wrong] erwartet wird `{ $closer }`; die Klammern davor prüfen
    }
found-unterminated-string = { $what ->
    [comment] Dieser Kommentar endet nie
    [fields] Dieser Text läuft über das hinweg, was auf ihn folgt
   *[text] Dieser Text endet nie
 }
    .hint = { $what ->
        [comment] mit */ schließen
        [fields] das schließende Anführungszeichen fehlt, oder es ist eines zu viel; innerhalb des Textes \" schreiben
       *[text] mit einem Anführungszeichen schließen; innerhalb des Textes \" schreiben
    }
found-syntax = { $what ->
    [comma] Danach fehlt ein Komma
    [colon] Danach fehlt ein Doppelpunkt
    [stray-comma] Dieses Komma ist eines zu viel
    [no-value] Hier fehlt ein Wert
    [text] Hierher gehört ein Text in Anführungszeichen, nicht `{ $here }`
    [quotes] `{ $here }` hat andere Anführungszeichen als "
    [quote-inside] Mit diesem Anführungszeichen endet der Text, und es folgt noch etwas
    [escape] Nach einem Backslash hat dieses Zeichen keine Bedeutung
    [number] Hierher gehört eine ganze Zahl, nicht `{ $here }`
    [whole] `{ $here }` ist keine ganze Zahl
    [separator] Zahlen werden ohne Trennzeichen geschrieben
    [size] Die Zahl `{ $here }` passt hier nicht
    [yes-no] Hierher gehört `true` oder `false`, nicht `{ $here }`
    [list] Hierher gehört eine Liste in eckigen Klammern
    [table] Hierher gehört eine Tabelle in geschweiften Klammern
    [fields] Hierher gehören Felder in runden Klammern
    [grade] Hierher gehört eine Quellenbewertung, nicht `{ $here }`
    [start] Ein Szenario beginnt mit einer runden Klammer, nicht mit `{ $here }`
    [brackets] Hierher gehören Werte in runden Klammern, nicht `{ $here }`
    [arguments] `{ $here }` braucht etwas in runden Klammern
    [no-brackets] `{ $here }` hat nichts in Klammern
    [too-few-values] In diese Klammern gehören { $most } Werte; hier { $count ->
        [one] steht { $count }
       *[other] stehen { $count }
    }
    [too-many-values] In diese Klammern passt nichts mehr
    [variant] `{ $name }` ist keines der Wörter, die hier passen: { $expected }
    [no-quotes] Hierher gehört ein Wort ohne Anführungszeichen, nicht { $here }
    [word] Hierher gehört ein Wort, nicht `{ $here }`
    [hash] Ein Kommentar beginnt nicht mit `{ $here }`
    [name] `{ $here }` ist kein Wort des Formats
    [blank] Hier steht ein Leerzeichen, das nur so aussieht
    [after-end] Das Szenario ist zu Ende, und es folgt noch etwas
   *[other] Das lässt sich nicht lesen: { $message }
 }
    .hint = { $what ->
        [comma] Kommas stehen zwischen Feldern und zwischen Einträgen
        [colon] ein Feld wird als name: wert geschrieben
        [stray-comma] entfernen oder schreiben, was davor gehört
        [no-value] einen schreiben oder das Feld weglassen, wenn es einen Vorgabewert hat
        [text] so schreiben: "Fähren stehen still"
        [quotes] auf beiden Seiten " schreiben
        [quote-inside] für ein Anführungszeichen innerhalb eines Textes \" schreiben; sollte der Text hier enden, fehlt ein Komma
        [escape] \\ für einen Backslash schreiben, \" für ein Anführungszeichen, \n für eine neue Zeile
        [number] nur Ziffern schreiben, ohne Anführungszeichen
        [whole] nur Ziffern schreiben, ohne Bruchteil und Einheit, und ein Komma dahinter
        [separator] 1000 schreiben, nicht 1.000
        [size] sie ist zu groß, oder sie ist negativ, wo Zahlen bei 0 beginnen
        [yes-no] ohne Anführungszeichen und in Kleinbuchstaben schreiben
        [list] [ und ] darum schreiben, auch bei einem einzigen Eintrag
        [table] so schreiben: { "{" } "host": 0, "other": 10 { "}" }
        [fields] so schreiben: ( name: wert, … )
        [grade] so schreiben: (B, 2)
        [start] den Rahmen von scenarios/first-call.ron kopieren
        [brackets] so schreiben: (40, 90)
        [arguments] zum Beispiel Turn(2), State("ee") oder All([…])
        [no-brackets] die Klammern entfernen oder ein Wort verwenden, das welche hat
        [too-few-values] was hierher gehört, steht in scenarios/README.md
        [too-many-values] den Rest entfernen; mehrere Bedingungen gehören in All([…]) oder Any([…])
        [variant] eines davon verwenden, genauso geschrieben
        [no-quotes] Wörter sind Namen von Feldern oder eine Auswahl wie Public, Turn(2) oder State("ee")
        [word] Wörter sind Namen von Feldern oder eine Auswahl wie Public, Turn(2) oder State("ee")
        [hash] vor einen Kommentar // schreiben
        [name] Wörter des Formats bestehen nur aus Buchstaben, Ziffern und Unterstrichen
        [blank] die Leerzeichen hier durch gewöhnliche ersetzen; solche stammen aus Webseiten und Textverarbeitungen
        [after-end] entfernen oder vor die letzte Klammer setzen
       *[other] mit derselben Stelle in scenarios/first-call.ron vergleichen
    }
found-unknown-field = Ein Feld `{ $name }` gibt es hier nicht
    .hint = Felder hier: { $expected }
found-duplicate-field = `{ $name }` steht zweimal da
    .hint = eines davon behalten
found-missing-field = Hier fehlt das Feld `{ $name }`
    .hint = was es enthält, steht in scenarios/README.md
found-wrong-format = Diese Datei nennt Format { $found }; dieses Programm liest Format { $known }
    .hint = format auf { $known } setzen oder das Programm verwenden, das die Datei geschrieben hat
found-duplicate-key = Zwei haben den Namen `{ $name }`
    .hint = einem davon einen anderen Namen geben
found-unknown-key = Es gibt { $kind ->
    [objective] kein Übungsziel
    [adversary] keinen Gegner
    [hypothesis] keine Hypothese
    [evidence] keinen Beleg
    [inject] keine Einspielung
    [outsider] keinen Außenstehenden
    [partner] keinen Partner
    [answer] keine Antwort auf die Einspielung
   *[activity] keine Aktivität
 } mit dem Namen `{ $name }`
    .hint = ergänzen oder etwas Vorhandenes verwenden
found-bad-key = `{ $name }` kann kein Schlüssel sein
    .hint = Schlüssel bestehen aus Kleinbuchstaben, Ziffern und Bindestrichen, zum Beispiel first-wave
found-unknown-state = `{ $name }` ist nicht der Code eines Mitgliedstaats
    .hint = zwei Kleinbuchstaben, zum Beispiel ee; Griechenland ist el
found-unknown-measure = Der Katalog hat keine Maßnahme `{ $name }`
    .hint = die Kennungen reichen von P1 bis N2; siehe assets/toolbox.ron
found-unknown-parameter = Einen Parameter `{ $name }` gibt es nicht
    .hint = alle Parameter stehen in assets/rules.ron
found-unknown-adversary-type = Einen Gegnertyp `{ $name }` gibt es nicht
    .hint = calibrated-spy, revisionist, tolerating-host oder opportunist
found-out-of-range = { $value } liegt außerhalb von { $low } bis { $high }
    .hint = einen Wert zwischen { $low } und { $high } wählen
found-bad-date = „{ $text }“ ist weder Datum noch Uhrzeit
    .hint = so schreiben: 2027-03-08T21:30
found-empty-text = Dieser Text ist leer
    .hint = schreiben, was die Teilnehmer hier lesen sollen
found-text-too-long = Dieser Text hat { $count } Zeichen; { $most } passen hinein
    .hint = kürzen oder auf zwei verteilen
found-unprintable = { $what ->
    [break] In einem einzeiligen Text steht ein Zeilenumbruch ({ $character })
    [tab] In diesem Text steht ein Tabulator ({ $character })
    [control] In diesem Text steht ein Steuerzeichen ({ $character })
    [direction] In diesem Text steht ein Zeichen, das die Richtung der Buchstaben umkehrt ({ $character })
   *[invisible] In diesem Text steht ein Zeichen, das niemand sehen kann ({ $character })
 }
    .hint = { $what ->
        [break] in eine Zeile schreiben
        [tab] stattdessen Leerzeichen schreiben
        [control] { $character } entfernen; von solchen Zeichen darf ein längerer Text nur Zeilenumbrüche enthalten
       *[other] { $character } entfernen; solche Zeichen geraten mit Text aus Webseiten, Chats und Textverarbeitungen hinein
    }
found-hidden-outside = Außerhalb der Texte steht { $what ->
    [control] ein Steuerzeichen ({ $character })
    [direction] ein Zeichen, das die Richtung der Buchstaben umkehrt ({ $character })
   *[invisible] ein Zeichen, das niemand sehen kann ({ $character })
 }
    .hint = { $character } entfernen; damit kann eine Datei anders aussehen als das, was sie sagt
found-cannot-be-shown = Die Schriften des Programms haben keine Form für { $characters }
    .hint = anders schreiben; die Buchstaben der 24 Sprachen der EU lassen sich zeigen, die meisten Symbole und andere Schriften nicht
found-no-seats = Niemand kann Platz nehmen
    .hint = mindestens einen Platz für ein Team ergänzen
found-seat-without-brief = Der Platz { $state } hat kein nationales Briefing
    .hint = schreiben, was die Hauptstadt weiß, will und fürchtet
found-presidency-without-seat = `{ $state }` leitet die Ratsarbeitsgruppe und hat keinen Platz
    .hint = einen Platz dafür ergänzen, den Vorsitz einem anderen Platz geben oder presidency weglassen: Dann führt das Programm den Vorsitz
found-languages-unread = Texte sind in { $count } Sprachen angekündigt; dieses Format enthält jeden Text einmal
    .hint = die Sprache nennen, in der die Texte geschrieben sind; für jede weitere eine eigene Datei schreiben
found-seat-without-pull = Der Platz { $state } will nichts oder verweigert nichts
    .hint = objectives und red_lines ergänzen, damit die Delegation etwas zu vertreten hat
found-missing-hypothesis = Keine Hypothese hat die Beziehung { $relation }
    .hint = eine ergänzen; jeder Tisch muss bedenken, dass er irren kann
found-likelihood-incomplete = In der Zeile von `{ $name }` fehlt { $missing }
    .hint = jeder Hypothese einen Wert geben; 0 heißt: zu erwarten, wenn sie wahr ist
found-likelihood-says-nothing = Die Zeile von `{ $name }` ist für alle Hypothesen gleich
    .hint = ein Beleg, der zu allem passt, besagt nichts; einen Wert ändern oder den Beleg entfernen
found-truth-unsettled = Nirgends steht, welche Hypothese wahr ist, oder an zwei Stellen
    .hint = entweder „truth“ mit dem Schlüssel einer Hypothese schreiben oder „truth_drawn: true“, dann wählen die Würfel
found-truth-always-so = Dies wartet auf das, was wahr ist, und das ist in diesem Szenario immer dasselbe
    .hint = in Ordnung mit „truth_drawn: true“; sonst weglassen oder auf etwas warten, das sich im Spiel ändern kann
found-otherwise-missing = { $name } sagt dasselbe, was immer die Würfel wahr machen, und täuscht damit jeden, der den Wahrscheinlichkeiten glaubt
    .hint = „otherwise“ ergänzen: was gefunden wird, wo es nicht so ist
found-otherwise-unused = { $name } kann anderes sagen, aber dieses Szenario überlässt den Würfeln nichts
    .hint = „otherwise“ weglassen oder „truth_drawn: true“ anstelle von „truth“ schreiben
found-listable-without-file = Kein Beleg zu { $name } ließe sich einem Gericht vorlegen
    .hint = in Ordnung, wenn das die Lehre ist; sonst einen Beleg der Akte als freigebbar kennzeichnen
found-likelihood-off-scale = { $value } ist keine Stufe der Skala
    .hint = die Stufen sind 0, 2, 5, 10, 15 und 20 Deziban
found-grade-without-weight = Mit der Quellenbewertung { $grade } zählt der Beleg nicht
    .hint = in Ordnung, wenn das die Lehre ist
found-evidence-never-held = Niemand kann `{ $name }` je haben
    .hint = in einer Runde der Übung erscheinen oder durch eine Einspielung aufdecken lassen
found-inject-unreachable = `{ $name }` kann in { $turns ->
    [one] einer Runde
   *[other] { $turns } Runden
 } nie eingespielt werden
    .hint = eine Runde innerhalb der Übung wählen oder eine Bedingung, die eintreten kann
found-secret-sent-to-public = { $what ->
    [evidence] `{ $name }` ist ein Beleg allein von { $holder } und würde alle erreichen
   *[inject] `{ $name }` ist nachrichtendienstlich und würde die öffentliche Anzeige erreichen
 }
    .hint = { $what ->
        [evidence] recipients auf States(["{ $holder }"]) setzen oder dem Beleg den holder Pool geben
       *[inject] an All oder an States([…]) schicken oder eine andere Art wählen
    }
found-no-recipients = `{ $name }` erreicht niemanden
    .hint = Staaten nennen, zum Beispiel States(["ee"]), oder an All oder Public schicken
found-answers-count = `{ $name }` hat { $count ->
    [0] keine Antworten
    [one] eine Antwort
   *[other] { $count } Antworten
 }; eine Einspielung, die eine Antwort verlangt, hat zwei bis fünf
    .hint = zwei bis fünf Antworten schreiben oder answers, answer_by und unanswered weglassen
found-answer-by-stranger = `{ $name }` soll von { $state } beantwortet werden, geht dort aber nicht ein
    .hint = { $state } zu den recipients nehmen oder einen Empfänger antworten lassen
found-revealed-to-stranger = `{ $name }` gehört { $holder } und würde andere erreichen oder den Inhaber nicht
    .hint = recipients auf States(["{ $holder }"]) setzen
found-inject-without-expectation = `{ $name }` sagt nicht, was die Teilnehmer tun sollen
    .hint = expected ausfüllen, damit Auswerter wissen, worauf zu achten ist
found-inject-without-objective = `{ $name }` dient keinem Übungsziel
    .hint = mit einem Übungsziel verknüpfen oder weglassen
found-no-objectives = Die Übung hat kein Übungsziel
    .hint = sagen, was die Teilnehmer können sollen, damit Auswerter wissen, worauf zu achten ist
found-objective-without-criterion = Das Übungsziel `{ $name }` hat kein Kriterium
    .hint = sagen, woran ein Auswerter sieht, dass es erreicht ist
found-objective-untested = Keine Einspielung dient dem Übungsziel `{ $name }`
    .hint = mindestens eine Einspielung damit verknüpfen
found-activity-never-starts = Die Aktivität `{ $name }` beginnt nie
    .hint = from_turn ergänzen oder sie von einer Einspielung beginnen lassen
found-activity-without-victim = Die Aktivität `{ $name }` trifft niemanden
    .hint = die betroffenen Staaten nennen, oder outsiders
found-stop-without-whom = `{ $name }` kann von jemandem beendet werden, der dort nicht genannt ist
    .hint = `{ $field }:` mit einem Gegner schreiben oder diese Zeile herausnehmen
found-adversary-unused = Der Gegner `{ $name }` handelt nicht und steht nicht im Verdacht
    .hint = acts_from ergänzen oder eine Hypothese darauf weisen lassen
found-playbook-incomplete = `{ $name }` hat keine Worte für { $missing }
    .hint = dort werden die allgemeinen Worte des Programms verwendet
found-outsider-unused = Keine Aktivität trifft `{ $name }`
    .hint = in den outsiders einer Aktivität nennen oder weglassen
found-attributes-nobody = Die Einspielung `{ $name }` nimmt eine Zuschreibung vor und nennt niemanden
    .hint = anstelle von Nobody Author oder Territory schreiben oder die Wirkung weglassen
found-group-unused = Kein Beleg gehört zur Gruppe `{ $name }`
    .hint = Belege hineinnehmen oder weglassen
found-group-undeclared = Die Gruppe `{ $name }` hat keinen Eintrag in groups
    .hint = ihre Belege überschneiden sich zu 700 Promille; in groups beschreiben oder den Namen berichtigen
found-card-ignored = { $state } hat einen Platz, daher bewirkt die Karte nichts
    .hint = die Karte weglassen; der Platz hat ein eigenes Profil
