## Die sechs Grundsätze, die Normen und worauf beides beruht

harm-averted = Abgewendeter Schaden
harm-averted-figure = { $points }: { $done } { $unit } in dieser Übung, { $without } ohne jede Maßnahme

ground-start = Beginnt bei { $points }
ground-harm = { $points }: Der Schaden beträgt { $with }, ohne jede Maßnahme wären es { $without }
ground-interest-hurt = { $points }: { $proposal } läuft dem zuwider, was für { $states } zählt, und nichts im Text gleicht das aus
ground-interest-met = { $points }: Der Text von { $proposal } nimmt auf, was für { $states } zählt
ground-off-road = { $points }: { $proposal } wurde entschieden, bevor es vor das zuständige Gremium kam
ground-fast-tracked = { $points }: { $proposal } kam ins Eilverfahren
ground-fell-unlawful = { $points }: { $proposal } fiel, weil eine rechtliche Voraussetzung nicht erfüllt war
ground-picture-apart = Beginnt bei { $points }: Runde für Runde lag das gemeinsame Lagebild { $apart ->
    [one] einen Punkt
   *[other] { $apart } Punkte
 } von hundert neben dem, was alle Hauptstädte zusammen wussten
ground-channel-kept = { $points }: Ein Kanal zu { $adversaries } steht offen
ground-nobody-turned-to = { $points }: Es war ernst, und niemand wandte sich an einen beteiligten Staat
ground-partners-joined = { $points }: { $count ->
    [one] Ein Partner hat sich angeschlossen
   *[other] { $count } Partner haben sich angeschlossen
 }
ground-named-too-far = { $points }: Es ist herausgekommen, dass jemand öffentlich für mehr benannt wurde als das Getane
ground-named-wrong = { $points }: Es ist herausgekommen, dass jemand öffentlich benannt wurde, der keinen Anteil daran hatte
ground-idle = { $points }: { $count ->
    [one] eine ernste Runde, in der
   *[other] { $count } ernste Runden, in denen
 } von der Union nichts entschieden wurde und nichts zu spüren war
ground-whole-records = { $points }: { $count ->
    [one] ein Beschluss sagt, worauf er beruht,
   *[other] { $count } Beschlüsse sagen, worauf sie beruhen,
 } was zu tun ist und warum
ground-repeated = { $points }: { $count ->
    [one] ein Beschluss wiederholt
   *[other] { $count } Beschlüsse wiederholen
 }, was schon in Kraft war
ground-crowded = { $points }: { $count ->
    [one] ein Beschluss
   *[other] { $count } Beschlüsse
 } mehr, als sich in einer Runde ausführen lässt
ground-law-held-up = { $points }: Verletztes Recht oder verletzte Normen wurden öffentlich geltend gemacht
ground-law-passed-over = { $points }: Recht oder Normen wurden verletzt, es war ernst, und öffentlich war davon keine Rede
ground-reasons-told = { $points }: Von { $of } Beschlüssen mit Gründen mitgeteilt: { $told }
ground-nothing-done = { $points }: Nichts war zu spüren in { $count ->
    [one] einer Runde, die etwas verlangte
   *[other] { $count } Runden, die etwas verlangten
 }
ground-before-product = { $points }: { $proposal } stützt sich auf Tatsachen und wurde entschieden, bevor INTCEN etwas herausgegeben hatte
ground-too-strong = { $points }: { $proposal } war stärker, als die Schwere es trug, in { $count ->
    [one] einer Runde
   *[other] { $count } Runden
 }
ground-too-weak = { $points }: { $proposal } war das Stärkste, was zu spüren war, und schwächer, als die Schwere es verlangte, in { $count ->
    [one] einer Runde
   *[other] { $count } Runden
 }
ground-tests-unmet = { $points }: { $proposal } besteht nach jetzigem Stand die rechtliche Prüfung nicht ({ $tests })
ground-no-reasons = { $points }: { $proposal } wurde ohne Gründe mitgeteilt
ground-no-review = { $points }: Für { $proposal } ist kein Termin zur Überprüfung festgelegt
ground-limit = { $points }: Die Wertung endet bei 0 und bei 100

norms-letter = 13({ $letter })
norms-upheld-us = Gewahrt durch: { $causes }
norms-breached-us = Von unserer Seite verletzt: { $causes }
norms-upheld-them = Von der anderen Seite gewahrt: { $causes }
norms-breached-them = Von der anderen Seite verletzt: { $causes }
norms-by-sharing = geteilte Belege ({ $states })
norms-by-activity = „{ $title }“
norms-by-cooperates = die von { $adversary } geleistete Unterstützung
norms-by-evades = die ausweichende Antwort von { $adversary } auf ein Ersuchen
norms-by-refuses = die Weigerung von { $adversary }, ein Ersuchen zu beantworten
norms-by-accusation-fragile = { $proposal } (Nennung eines Urhebers, obwohl das gemeinsame Lagebild an einer einzigen Quelle hing)
norms-by-accusation-unassessed = { $proposal } (Nennung eines Urhebers, obwohl keine aktuelle Bewertung von INTCEN vorlag)
norms-by-accusation-both = { $proposal } (Nennung eines Urhebers, obwohl das gemeinsame Lagebild an einer einzigen Quelle hing und keine aktuelle Bewertung von INTCEN vorlag)

judged = Wie die Teams urteilten
judged-detail = Brier-Wert: 0 ist gewiss und richtig, 2 gewiss und falsch
nobody-judged = Kein Team hat ein Urteil abgegeben.
judged-line = Runde { $turn }: { $truth } % für das, was wahr ist, Konfidenz { $confidence }. Brier-Wert { $brier }; die eigenen Belege des Teams, vom Programm gewichtet, kommen auf { $supported }. Das Urteil liegt { $drift ->
    [0] dort, wohin diese Belege weisen
    [one] einen Punkt neben dem, was diese Belege tragen
   *[other] { $drift } Punkte neben dem, was diese Belege tragen
 }.
