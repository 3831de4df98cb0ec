## Das Verfahren, in dem die 27 entscheiden, die Worte eines Beschlusses und was Delegationen antworten

body-working-party = HWPCI
body-relex = RELEX
body-psc = PSK
body-coreper = COREPER
body-council = Rat
body-capitals = Hauptstädte, per COREU
body-high-representative = HV/VP
body-presidency = Vorsitz
body-capital = Hauptstadt
body-round-table = Runder Tisch
body-working-party-long = die Horizontale Gruppe „Cyberfragen“
body-relex-long = die Gruppe der Referenten für Außenbeziehungen
body-psc-long = das Politische und Sicherheitspolitische Komitee
body-coreper-long = der Ausschuss der Ständigen Vertreter
body-council-long = der Rat der Europäischen Union
body-capitals-long = der Kreis der 27 Hauptstädte per COREU
body-high-representative-long = der Hohe Vertreter
body-presidency-long = der turnusmäßige Vorsitz des Rates
body-capital-long = die für sich handelnde Hauptstadt
body-round-table-long = der Runde Tisch des Rates zur Krisenreaktion (IPCR)

work-agenda = Tagesordnung
work-comments = Bemerkungen
work-legal-test = Rechtsprüfung
work-legal-advice = Rechtsgutachten
work-authorisation = ermächtigt das PSK
work-orientation = politische Linie
work-transmission = bereitet vor
work-guidance = entwirft
work-silence = Schweigefrist
work-decision = entscheidet
work-alone = entscheidet
work-agenda-done = hat den Vorschlag auf die Tagesordnung gesetzt
work-comments-done = hat die Runde der Bemerkungen geschlossen und den Text verteilt
work-legal-test-done = hat keine rechtlichen Einwände
work-legal-advice-done = hat das Rechtsgutachten vorgelegt
work-authorisation-done = hat das PSK zur Entscheidung ermächtigt
work-orientation-done = hat die politische Linie vorgegeben
work-transmission-done = hat die Entscheidung vorbereitet
work-guidance-done = hat die Leitlinien erlassen
work-silence-done = hat das Schweigeverfahren abgeschlossen
work-decision-done = hat darüber entschieden
work-alone-done = hat selbst entschieden

crisis-monitoring = Beobachtung
crisis-information-sharing = Informationsaustausch
crisis-full = volle Aktivierung

test-significant-effect = erhebliche Auswirkungen
test-external-threat = eine externe Bedrohung
test-named-person = eine benennbare Person oder Organisation
test-releasable-evidence = gerichtsverwertbare Belege
test-state-responsibility = Verantwortlichkeit eines Staates
test-wrongful-act = eine verletzte Rechtspflicht
test-prior-demand = eine vorherige Aufforderung aufzuhören
test-proportionate = Verhältnismäßigkeit zum Schaden
test-non-forcible = keine Gewaltanwendung
test-victims-request = ein Ersuchen eines betroffenen Staates
test-armed-attack = ein bewaffneter Angriff
test-overwhelmed = ein überforderter Staat
test-significant-effect-met = Reichweite, Umfang oder Auswirkung erreicht Stufe { $value }: erhebliche Auswirkungen; verlangt ist Stufe { $asked }
test-significant-effect-unmet = Reichweite, Umfang und Auswirkung erreichen höchstens Stufe { $value }: keine erheblichen Auswirkungen; verlangt ist Stufe { $asked }
test-external-threat-met = { $asked ->
        [1] Es ist eine externe Bedrohung: Jemand außerhalb der Union ist beteiligt
       *[other] Es ist eine externe Bedrohung: Dass jemand außerhalb der Union die Hand im Spiel hat, ist zu { $value } % gewiss; verlangt sind { $asked } %
    }
test-external-threat-unmet = { $asked ->
        [1] Es ist niemand außerhalb der Union benannt, der beteiligt wäre
       *[other] Dass jemand außerhalb der Union die Hand im Spiel hat, ist nur zu { $value } % gewiss; verlangt sind { $asked } %
    }
test-named-person-met = { $asked ->
        [1] Personen oder Organisationen sind benannt
       *[other] Eine Person oder Organisation lässt sich mit { $value } % Gewissheit benennen; verlangt sind { $asked } %
    }
test-named-person-unmet = { $asked ->
        [1] Noch ist niemand benannt, der gelistet würde
       *[other] Eine Person oder Organisation lässt sich nur mit { $value } % Gewissheit benennen; verlangt sind { $asked } %
    }
test-releasable-evidence-met = Die Belege, die ein Gericht sehen darf, zählen { $value } von 100 Punkten; verlangt sind { $asked }
test-releasable-evidence-unmet = Die Belege, die ein Gericht sehen darf, zählen nur { $value } von 100 Punkten; verlangt sind { $asked }
test-state-responsibility-met = Dass ein Staat rechtlich verantwortlich ist, ist zu { $value } % gewiss; verlangt sind { $asked } %
test-state-responsibility-unmet = Dass ein Staat rechtlich verantwortlich ist, ist nur zu { $value } % gewiss; verlangt sind { $asked } %
test-wrongful-act-met = Die Handlung verletzt eine Rechtspflicht und ist damit mehr als unfreundlich
test-wrongful-act-unmet = Die Handlung ist unfreundlich, doch eine verletzte Rechtspflicht ist nicht dargetan
test-prior-demand-met = Die andere Seite wurde vor diesem Schritt aufgefordert aufzuhören
test-prior-demand-unmet = Die andere Seite wurde noch nicht aufgefordert aufzuhören
test-proportionate-met = Die Verhältnismäßigkeit zum erlittenen Schaden zählt { $value } von 100 Punkten; verlangt sind { $asked }
test-proportionate-unmet = Die Verhältnismäßigkeit zum erlittenen Schaden zählt nur { $value } von 100 Punkten; verlangt sind { $asked }
test-non-forcible-met = Die Reaktion kommt ohne Gewalt aus
test-non-forcible-unmet = Die Reaktion käme nicht ohne Gewalt aus
test-victims-request-met = Ein betroffener Staat ersucht darum
test-victims-request-unmet = Kein betroffener Staat hat darum ersucht
test-armed-attack-met = Zerstörung und Schaden an Menschen ergeben { $value } von 8; ab { $asked } behandelt die Übung die Handlung als bewaffneten Angriff
test-armed-attack-unmet = Zerstörung und Schaden an Menschen ergeben { $value } von 8; erst ab { $asked } behandelt die Übung die Handlung als bewaffneten Angriff
test-overwhelmed-met = Was den rufenden Staat trifft, hat eine Schwere von { $value } von 100; ab { $asked } gelten in der Übung die eigenen Mittel als erschöpft
test-overwhelmed-unmet = Was den rufenden Staat trifft, hat eine Schwere von { $value } von 100; erst ab { $asked } gelten in der Übung die eigenen Mittel als erschöpft

naming-nobody = Nennt niemanden
naming-territory = Nennt nur das Hoheitsgebiet
naming-backing = Stützt die Bewertung derer, die den Urheber benannten
naming-author = Nennt den Urheber
tone-concern = Äußert Sorge
tone-deplore = Missbilligt die Handlung
tone-condemn = Verurteilt die Handlung
tone-strongly-condemn = Verurteilt aufs Schärfste
reference-charter = Völkerrecht, VN-Charta
reference-norms = VN-Normen von 2015
reference-due-diligence = Sorgfaltspflicht für das Hoheitsgebiet
reference-human-rights = Menschenrechte
reference-confidence-building = Vertrauensbildung in der OSZE
reference-state-responsibility = Recht der Staatenverantwortlichkeit
reference-framework = EU-Rahmen der Cyberdiplomatie
reference-restrictive-measures = Vertragsgrundlage für restriktive Maßnahmen
reference-solidarity-clause = Solidaritätsklausel, Art. 222
reference-mutual-assistance = Beistandsklausel, Art. 42 Abs. 7
reference-self-defence = Selbstverteidigung, Art. 51
demand-stop = Aufforderung aufzuhören
demand-assist = Bitte um Unterstützung
demand-investigate = Aufforderung zu Ermittlung und Strafverfolgung
demand-talks = Einladung zu Gesprächen
task-report = Bericht des EAD
task-assess = Neue Bewertungen von INTCEN
task-prepare-listings = Vorbereitung von Listungen
task-coordinate-action = Vorschlag für abgestimmtes Handeln
task-help-victims = Technische Hilfe für Betroffene
task-replace = Ersatz für Ausfälle
task-keep-channel = Offener Kanal
word-solidarity = Solidarität mit den Betroffenen
word-reserve = Vorbehalt weiterer Schritte
word-welcome = Anerkennung für Zusammenarbeit
word-assure = Zusicherung: Maßnahmen enden mit ihrem Anlass
word-align = Einladung, sich anzuschließen

a-partner = ein Partner
those-who-attribute = diejenigen, die den Urheber benannt haben

text-occasion = die { $count ->
    [one] böswillige Cyberaktivität
   *[other] böswilligen Cyberaktivitäten
 } { $titles }
text-occasion-trend = die wachsende Zahl böswilliger Cyberaktivitäten
text-occasion-title = ‚{ $title }‘
text-occasion-act-a3 = die gegen die Union gerichteten Schritte von { $adversary }
text-occasion-act-a5 = die Störung lebenswichtiger Dienste
text-occasion-act-a6 = eine Handlung an der Schwelle zur Gewalt

text-opening-concern-nobody = { $subject } { $voices ->
    [one] verfolgt mit Sorge { $occasion }.
   *[other] verfolgen mit Sorge { $occasion }.
 }
text-opening-concern-territory = { $subject } { $voices ->
    [one] verfolgt mit Sorge { $occasion } und bittet { $actor }, der Nutzung des eigenen Hoheitsgebiets hierfür nachzugehen.
   *[other] verfolgen mit Sorge { $occasion } und bitten { $actor }, der Nutzung des eigenen Hoheitsgebiets hierfür nachzugehen.
 }
text-opening-concern-backing = { $subject } { $voices ->
    [one] verfolgt mit Sorge { $occasion } und unterstützt die öffentlich geäußerte Bewertung ({ $speakers }), wonach { $actor } dahintersteht.
   *[other] verfolgen mit Sorge { $occasion } und unterstützen die öffentlich geäußerte Bewertung ({ $speakers }), wonach { $actor } dahintersteht.
 }
text-opening-concern-author = { $subject } { $voices ->
    [one] verfolgt mit Sorge { $occasion } und sieht die Verantwortung hierfür bei { $actor }.
   *[other] verfolgen mit Sorge { $occasion } und sehen die Verantwortung hierfür bei { $actor }.
 }
text-opening-deplore-nobody = { $subject } { $voices ->
    [one] missbilligt { $occasion }.
   *[other] missbilligen { $occasion }.
 }
text-opening-deplore-territory = { $subject } { $voices ->
    [one] missbilligt { $occasion } und fordert { $actor } auf, das eigene Hoheitsgebiet hierfür nicht nutzen zu lassen.
   *[other] missbilligen { $occasion } und fordern { $actor } auf, das eigene Hoheitsgebiet hierfür nicht nutzen zu lassen.
 }
text-opening-deplore-backing = { $subject } { $voices ->
    [one] missbilligt { $occasion } und unterstützt die öffentlich geäußerte Bewertung ({ $speakers }), wonach { $actor } dahintersteht.
   *[other] missbilligen { $occasion } und unterstützen die öffentlich geäußerte Bewertung ({ $speakers }), wonach { $actor } dahintersteht.
 }
text-opening-deplore-author = { $subject } { $voices ->
    [one] missbilligt { $occasion } und macht { $actor } hierfür verantwortlich.
   *[other] missbilligen { $occasion } und machen { $actor } hierfür verantwortlich.
 }
text-opening-condemn-nobody = { $subject } { $voices ->
    [one] verurteilt { $occasion }.
   *[other] verurteilen { $occasion }.
 }
text-opening-condemn-territory = { $subject } { $voices ->
    [one] verurteilt { $occasion } und fordert { $actor } auf, die Nutzung des eigenen Hoheitsgebiets hierfür zu beenden.
   *[other] verurteilen { $occasion } und fordern { $actor } auf, die Nutzung des eigenen Hoheitsgebiets hierfür zu beenden.
 }
text-opening-condemn-backing = { $subject } { $voices ->
    [one] verurteilt { $occasion } und unterstützt die öffentlich geäußerte Bewertung ({ $speakers }), wonach { $actor } dahintersteht.
   *[other] verurteilen { $occasion } und unterstützen die öffentlich geäußerte Bewertung ({ $speakers }), wonach { $actor } dahintersteht.
 }
text-opening-condemn-author = { $subject } { $voices ->
    [one] verurteilt { $occasion } und macht { $actor } hierfür verantwortlich.
   *[other] verurteilen { $occasion } und machen { $actor } hierfür verantwortlich.
 }
text-opening-strongly-condemn-nobody = { $subject } { $voices ->
    [one] verurteilt aufs Schärfste { $occasion }.
   *[other] verurteilen aufs Schärfste { $occasion }.
 }
text-opening-strongly-condemn-territory = { $subject } { $voices ->
    [one] verurteilt aufs Schärfste { $occasion } und fordert { $actor } auf, die Nutzung des eigenen Hoheitsgebiets hierfür unverzüglich zu beenden.
   *[other] verurteilen aufs Schärfste { $occasion } und fordern { $actor } auf, die Nutzung des eigenen Hoheitsgebiets hierfür unverzüglich zu beenden.
 }
text-opening-strongly-condemn-backing = { $subject } { $voices ->
    [one] verurteilt aufs Schärfste { $occasion } und unterstützt die öffentlich geäußerte Bewertung ({ $speakers }), wonach { $actor } dahintersteht.
   *[other] verurteilen aufs Schärfste { $occasion } und unterstützen die öffentlich geäußerte Bewertung ({ $speakers }), wonach { $actor } dahintersteht.
 }
text-opening-strongly-condemn-author = { $subject } { $voices ->
    [one] verurteilt aufs Schärfste { $occasion } und stellt unmissverständlich fest, dass { $actor } hierfür verantwortlich ist.
   *[other] verurteilen aufs Schärfste { $occasion } und stellen unmissverständlich fest, dass { $actor } hierfür verantwortlich ist.
 }

text-reference-charter = Das Völkerrecht und die Charta der Vereinten Nationen binden die Staaten im Cyberraum nicht weniger als anderswo.
text-reference-norms = Die Normen der Vereinten Nationen von 2015 für verantwortungsvolles Staatenverhalten sind der Maßstab für das Geschehene.
text-reference-due-diligence = Von einem Staat, der von solchen Handlungen auf seinem Hoheitsgebiet erfährt, wird erwartet, dass er das ihm Mögliche tut, um sie zu beenden.
text-reference-human-rights = Die Menschenrechte gelten auch im Cyberraum, für diejenigen, die handeln, wie für diejenigen, die darauf antworten.
text-reference-confidence-building = Die in der OSZE vereinbarten Kontaktstellen und Konsultationen dienen dazu, Missverständnisse auszuräumen, und sollten genutzt werden.
text-reference-state-responsibility = Nach dem Recht der Staatenverantwortlichkeit haftet ein Staat für die Verletzungen, die er selbst begeht, und für jene, die er durch andere begehen lässt.
text-reference-framework = Dieser Schritt erfolgt im Rahmen für eine gemeinsame diplomatische Reaktion, den der Rat im Juni 2017 geschaffen hat.
text-reference-restrictive-measures = Restriktive Maßnahmen beruhen auf Artikel 29 des Vertrags über die Europäische Union und in Wirtschafts- und Finanzfragen auf Artikel 215 des Vertrags über die Arbeitsweise der Europäischen Union.
text-reference-solidarity-clause = Die Union und ihre Mitgliedstaaten handeln gemeinsam nach der Solidaritätsklausel, Artikel 222 des Vertrags über die Arbeitsweise der Europäischen Union.
text-reference-mutual-assistance = Nach Artikel 42 Absatz 7 des Vertrags über die Europäische Union kann ein auf seinem Hoheitsgebiet angegriffener Mitgliedstaat auf die Hilfe der anderen zählen.
text-reference-self-defence = Ein Staat, der einen bewaffneten Angriff erleidet, darf sich in den Grenzen des Artikels 51 der Charta der Vereinten Nationen verteidigen.

text-demand-stop = { $actor } wird aufgefordert, dies sofort einzustellen.
text-demand-stop-territory = { $actor } wird aufgefordert, dies auf dem eigenen Hoheitsgebiet zu beenden.
text-demand-stop-unattributed = { $actor } wird gebeten, das Mögliche zu tun, damit dies aufhört.
text-demand-stop-nobody = Die Verantwortlichen werden aufgefordert, dies sofort einzustellen.
text-demand-assist = { $actor } wird gebeten, auf Unterstützungsersuchen zu antworten und den Schaden begrenzen zu helfen.
text-demand-assist-nobody = Jeder beteiligte Staat wird gebeten, auf Unterstützungsersuchen zu antworten und den Schaden begrenzen zu helfen.
text-demand-investigate = { $actor } wird aufgefordert zu ermitteln und die Täter vor Gericht zu bringen.
text-demand-investigate-nobody = Die Verantwortlichen sollen ermittelt und vor Gericht gebracht werden; jeder beteiligte Staat wird zur Ermittlung aufgefordert.
text-demand-talks = { $actor } wird zu Gesprächen über einen friedlichen Ausweg eingeladen.
text-demand-talks-nobody = Die Verantwortlichen werden zu Gesprächen über einen friedlichen Ausweg eingeladen.

text-word-solidarity = { $victims ->
    [none] Die Union steht an der Seite aller Betroffenen.
   *[other] Die Union steht an der Seite aller Betroffenen ({ $victims }).
 }
text-word-reserve = Die Union und ihre Mitgliedstaaten behalten sich weitere Schritte vor; die ganze Bandbreite der Maßnahmen steht ihnen offen.
text-word-welcome = Jede echte Zusammenarbeit, die dies zu Ende bringt, ist willkommen und wird berücksichtigt.
text-word-assure = Maßnahmen, die wegen des hier Geschehenden getroffen wurden, enden, sobald es geendet hat.
text-word-align = Andere Staaten sind eingeladen, sich diesem Text anzuschließen.
text-task-report = Der Europäische Auswärtige Dienst erstattet Bericht über das, was aus diesem Beschluss folgt.
text-task-assess = Das EU-Zentrum für Informationsgewinnung und -analyse (INTCEN) hält die gemeinsame Bewertung auf dem neuesten Stand.
text-task-prepare-listings = Der Hohe Vertreter und die Gruppe der Referenten für Außenbeziehungen bereiten Listungen vor, mit Belegen, die ein Gericht sehen darf.
text-task-coordinate-action = Der Europäische Auswärtige Dienst erarbeitet bis zur nächsten Tagung einen Vorschlag für ein abgestimmtes Handeln der Mitgliedstaaten; die Kommission ist zur Beteiligung eingeladen.
text-task-help-victims = Die Betroffenen erhalten technische Hilfe von den Diensten der Union und von den Mitgliedstaaten, die sie leisten können.
text-task-replace = Wer durch diesen Beschluss Lieferungen oder Einkommen verliert, erhält Hilfe bei deren Ersatz.
text-task-keep-channel = Der Hohe Vertreter hält einen Kanal zur anderen Seite offen.
text-review = { $weeks ->
    [one] Dieser Beschluss wird nach einer Woche überprüft.
   *[other] Dieser Beschluss wird nach { $weeks } Wochen überprüft.
 }
text-no-review = Für eine Überprüfung dieses Beschlusses ist kein Termin festgelegt.
text-operative = Beschluss: { $measure }.
text-operative-delegation = Zur Übermittlung an { $actor }: { $measure }.
text-operative-addressed = Beschluss: { $measure }, gegenüber { $actor }.
subject-union = Die Europäische Union und ihre Mitgliedstaaten
subject-spokesperson = Der Sprecher des Hohen Vertreters
subject-delegation = Die Delegation der Europäischen Union
subject-council = Der Rat
subject-high-representative = Der Hohe Vertreter
subject-presidency = Der Vorsitz

changes-naming = Wen der Text nennt
changes-tone = Wie deutlich er spricht
changes-add = Aufnehmen
changes-drop = Streichen
changes-review = Wann er überprüft wird
change-naming-nobody = niemanden nennen
change-naming-territory = nur den Staat des genutzten Hoheitsgebiets nennen
change-naming-backing = anstelle einer eigenen Nennung die bereits erfolgten Zuschreibungen stützen
change-naming-author = den Urheber nennen
change-tone-concern = stattdessen ‚mit Sorge verfolgen‘ schreiben
change-tone-deplore = stattdessen ‚missbilligen‘ schreiben
change-tone-condemn = stattdessen ‚verurteilen‘ schreiben
change-tone-strongly-condemn = stattdessen ‚aufs Schärfste verurteilen‘ schreiben
change-add = ‚{ $clause }‘ aufnehmen
change-drop = ‚{ $clause }‘ streichen
change-review = { $weeks ->
    [0] auf einen Termin für die Überprüfung verzichten
    [one] eine Überprüfung nach einer Woche festlegen
   *[other] eine Überprüfung nach { $weeks } Wochen festlegen
 }

# Worum es bei einer Sorge geht, in wenigen Worten: wo eine Delegation nicht zitiert wird oder nichts Neues dazu zu sagen hat.
answer-none = Von unserer Seite steht nichts im Wege.
answer-gate = die Gewissheit über den Urheber
answer-picture = das Fehlen einer aktuellen Bewertung
answer-proportion = die Verhältnismäßigkeit
answer-proportion-weak = die Schwäche der Antwort
answer-solidarity = die Hilfe für die Betroffenen
answer-risk = die möglichen Folgen
answer-law = die rechtlichen Voraussetzungen
answer-publicity = die Öffentlichkeit des Schritts
answer-wording = die Wortwahl
answer-haste = die Eile
answer-gravity = die Schwelle für einen solchen Schritt
answer-attributed = die Frage, wem das erste Wort zusteht
answer-court = die Maßstäbe eines Gerichts
answer-bargain = das gegebene Wort
answer-courted = die eigenen Gespräche mit jener Regierung
answer-interest = ein nationales Interesse
answer-red-line = eine rote Linie
answer-persuasion = die gehörten Argumente
answer-base = Zurückhaltung gegenüber solchen Schritten
answer-small = das Fehlen eines guten Grundes

argument-facts = Die gemeinsamen Tatsachen
argument-facts-said = Wir bitten, die Tatsachen, die uns allen vorliegen, über { $proposal } entscheiden zu lassen.
argument-proportion = Verhältnis zum Schaden
argument-proportion-said = Wir bitten, den entstandenen Schaden mit { $proposal } zu vergleichen.
argument-solidarity = Solidarität mit den Betroffenen
argument-solidarity-said = Wir bitten, bei der Entscheidung über { $proposal } an die Betroffenen zu denken.
argument-law = Was das Recht sagt
argument-law-said = Wir bitten zu prüfen, was das Recht zu { $proposal } sagt.
argument-risk = Was folgen kann
argument-risk-said = Wir bitten abzuwägen, was mit { $proposal } folgen kann und was ohne.
argument-interest = Das eigene Interesse
argument-interest-said = Wir bitten zu bedenken, was das eigene Land durch { $proposal } gewinnen oder verlieren würde.

argument-facts-on-evidence = Wir bitten, „{ $name }“ anzusehen, Quellenbewertung { $grade }, und bei der Entscheidung über { $proposal } zählen zu lassen.
argument-facts-on-word = Wer dahintersteht, ist bereits öffentlich gesagt ({ $name }). Wir bitten, das bei der Entscheidung über { $proposal } zählen zu lassen.
argument-proportion-on-activity = Wir bitten, „{ $name }“ gegen { $proposal } zu halten: Darauf würden wir antworten.
argument-proportion-on-harm = Der Schaden beträgt bisher { $harm } ({ $unit }). Wir bitten, das gegen { $proposal } zu halten.
argument-solidarity-on-victim = Wir bitten, bei der Entscheidung über { $proposal } an die Betroffenen zu denken, namentlich: { $name }.
argument-law-on-clause = Wir bitten, die Grundlage zu prüfen, auf der { $proposal } steht. Im Text heißt es: „{ $name }“.
argument-risk-on-channel = Der Kanal zu { $name } ist offen, ein Missverständnis ließe sich also ausräumen. Wir bitten, das bei { $proposal } abzuwägen.
argument-risk-on-clause = Der Text lässt einen Weg zum Gespräch: „{ $name }“. Wir bitten, das bei { $proposal } abzuwägen.
argument-risk-on-review = Der Text wird nach { $weeks ->
    [one] einer Woche
   *[other] { $weeks } Wochen
 } überprüft, nichts an { $proposal } ist also für immer. Wir bitten, das abzuwägen.
argument-interest-on-clause = Wir bitten zu sehen, was der Text von { $proposal } für das eigene Land tut. Darin steht: „{ $name }“.

rests-on-evidence = { $name }, Quellenbewertung { $grade }
rests-on-word = Das öffentliche Wort: { $name }
rests-on-clause = { $name }
rests-on-activity = { $name }
rests-on-harm = Der bisherige Schaden: { $harm } ({ $unit })
rests-on-victim = { $name }
rests-on-channel = Der offene Kanal zu { $name }
rests-on-review = Die Überprüfung nach { $weeks ->
    [one] einer Woche
   *[other] { $weeks } Wochen
 }
argument-and-ground = { $argument }, gestützt auf „{ $name }“

norm-a = Für Stabilität zusammenarbeiten
norm-b = Alle Informationen abwägen, bevor beschuldigt wird
norm-c = Das eigene Gebiet nicht missbrauchen lassen
norm-d = Informationen austauschen und bei der Strafverfolgung helfen
norm-e = Menschenrechte und Privatsphäre achten
norm-f = Kritische Infrastruktur nicht schädigen
norm-g = Die eigene kritische Infrastruktur schützen
norm-h = Auf Hilfeersuchen antworten
norm-i = Lieferketten vertrauenswürdig halten
norm-j = Schwachstellen und deren Behebung melden
norm-k = Reaktionsteams (CERTs) sind tabu

reply-cooperates = { $adversary } kommt dem Ersuchen der Union nach und leistet die erbetene Unterstützung
reply-evades = { $adversary } antwortet höflich auf das Ersuchen der Union und tut nichts von dem, was erbeten war
reply-refuses = { $adversary } lehnt das Unterstützungsersuchen der Union ab

principle-protect = Schutz der Union und ihrer Bürger
principle-protect-why = Zählt den abgewendeten Schaden, verglichen mit derselben Übung ohne jede Maßnahme
principle-context = Blick auf die weiteren Beziehungen
principle-context-why = Zählt die Schritte, die den weiteren Beziehungen zuwiderliefen, und die Beschlüsse, die sagten, wie diese abgewogen wurden
principle-objectives = Außenpolitik und ihre Regeln
principle-objectives-why = Zählt, ob jeder Beschluss den rechtmäßigen Weg ging, vor das zuständige Gremium
principle-awareness = Zuerst ein gemeinsames Lagebild
principle-awareness-why = Zählt, wie viele der 27 glauben, was das gemeinsame Lagebild zeigt, und ob es vor der Entscheidung da war
principle-proportionate = Verhältnismäßigkeit zum Geschehenen
principle-proportionate-why = Zählt, wie gut die stärkste Maßnahme zur Schwere passt; zu stark wiegt doppelt so viel wie zu schwach
principle-law = Recht und Grundrechte
principle-law-why = Zählt, was fehlte: rechtliche Voraussetzungen, mitgeteilte Gründe, ein Termin für die Überprüfung

term-picture = gemeinsames Lagebild { $points }
term-law = Recht { $points }
term-publicity = Öffentlichkeit { $points }
term-interest = Interesse { $points }
term-red-line = rote Linie { $points }
term-persuasion = Argumente { $points }
term-wording = Wortlaut { $points }
term-courted = was die andere Seite in Aussicht stellt { $points }
term-haste = Eile { $points }
term-gravity = Schwere des Falls { $points }
term-attributed = Zuschreibungen { $points }
term-court = Akte fürs Gericht { $points }
term-bargain = Absprache { $points }

# Wen eine Maßnahme listet.
text-lists = { $name } ({ $about }). Begründung: { $reasons }
too-late-to-list = Für eine Listung zu spät; Schlussfolgerungen können ihre Vorbereitung in Auftrag geben, mit Namen
text-prepares = Vorzubereiten: die Listung von { $names }, jeweils mit Begründung und mit Belegen, die freigegeben werden können.
text-delists = { $names }: von der Liste zu streichen
listed-person = Person
listed-entity = Organisation
candidate-about = { $kind } · { $about }
file-enough = { $points ->
    [one] einen Punkt
   *[other] { $points } Punkte
 } über dem, was ein Gericht verlangt
file-short = { $points ->
    [one] einen Punkt
   *[other] { $points } Punkte
 } unter dem, was ein Gericht verlangt
file-released = kann freigegeben werden
file-not-releasable = vom Inhaber nicht freigegeben
file-without-source = ohne Quelle geteilt
file-not-shared = von uns, nicht vollständig geteilt
file-item-without-source = Ein Beleg ohne Quelle
whom-to-list = Wer zu listen ist
whom-to-list-detail = nur, wovon wir gelesen haben; jeder Name braucht eine eigene Akte
statement-of-reasons = Begründung
file-points = Akte { $file } von { $asked } nötigen
name-them = Nennen
leave-them-out = Weglassen

# Was ein Beschluss noch bewirkt.
does-repealed = durch einen anderen Beschluss in Runde { $turn } beendet
does-ended = in Runde { $turn } beendet
does-later = zu spüren ab { $when }
does-list = listet { $names }
does-cost = kostet die Gegenseite { $left } von { $whole } Punkten
does-review = Überprüfung am { $when }
