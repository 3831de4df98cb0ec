## Namen, die an mehreren Stellen vorkommen

app-name = Démarche
language-name = Deutsch
# Was vor den Nachkommastellen einer Zahl steht.
decimal-point = ,
app-claim = Planübungen zum EU-Instrumentarium für die Cyberdiplomatie (Cyber Diplomacy Toolbox): entscheiden unter Zeitdruck, mit lückenhaften Belegen, unter 27, die sich einig werden müssen
exercise-word = ÜBUNG
all-27 = alle 27
desk = EAD-Referat
code-desk = EAD
the-incident = die böswillige Cyberaktivität
two-sentences = { $first } { $second }
nobody = niemand
list-and = { $first } und { $last }
list-or = { $first } oder { $next }
a-proposal = ein Vorschlag
measure-numbered = { $id } { $name }
measure-that-names-nobody = { $form } ohne Nennung eines Beteiligten
measure-that-names-territory = { $form } mit Nennung allein des Hoheitsgebiets
measure-that-names-backing = { $form } zur Unterstützung der Bewertung anderer
measure-that-names-author = { $form } mit Nennung des Urhebers
proposal-addressed = { $base } ({ $addressee })

rung-0 = Wettbewerb
rung-1 = Reibung
rung-2 = Signale
rung-3 = Anschuldigung
rung-4 = Diplomatische Vergeltung
rung-5 = Gezielte Kosten
rung-6 = Umfassender Zwang
rung-7 = Gegenmaßnahmen
rung-8 = Systemkrise
rung-9 = Schwelle zur Gewalt
rung-10 = Bewaffneter Konflikt

quantity-tension = Spannung
quantity-publicity = Öffentlichkeit
quantity-cohesion = Zusammenhalt
quantity-harm = Schaden
quantity-severity = Schwere
quantity-belief = Glaubwürdigkeit gegenüber { $adversary }
quantity-cost = Kosten für { $adversary }
quantity-grievance = Groll bei { $adversary }

word-almost-no-chance = so gut wie ausgeschlossen
word-very-unlikely = sehr unwahrscheinlich
word-unlikely = unwahrscheinlich
word-roughly-even = etwa gleich wahrscheinlich
word-likely = wahrscheinlich
word-very-likely = sehr wahrscheinlich
word-almost-certain = nahezu sicher
word-range-almost-no-chance = unter 5
word-range-very-unlikely = 5–20
word-range-unlikely = 20–45
word-range-roughly-even = 45–55
word-range-likely = 55–80
word-range-very-likely = 80–95
word-range-almost-certain = mindestens 95

confidence-low = niedrig
confidence-moderate = mittel
confidence-high = hoch
hypothesis-percent = { $hypothesis } { $percent } %

category-preventive = Präventiv
category-cooperative = Kooperativ
category-stability = Stabilität
category-restrictive = Restriktiv
category-support = Unterstützung
category-cross-cutting = Querschnitt
category-national = National

visibility-private = vertraulich
visibility-restricted = begrenzt
visibility-semi-public = teils öffentlich
visibility-mixed = gemischt
visibility-public = öffentlich

share-nothing = Nichts
share-assessment = Bewertung
share-sanitised = Bereinigt
share-full = Vollständig

stand-support = Unterstützung
stand-accept = annehmbar
stand-amend = Änderung nötig
stand-abstain = Enthaltung
stand-lets-pass = Duldung mit Bedenken
stand-oppose = Ablehnung
target-world = Weltöffentlichkeit
target-partners = Partner
target-addressee = Adressat allein
timing-at-once = sofort
timing-later = eine Runde später
form-formal = förmliche Stellungnahme
form-off-record = Hintergrundgespräch
form-reactive = nur auf Nachfrage
line-endorse = trägt die gemeinsame Linie mit
line-silent = äußert sich nicht
line-distance = geht auf Abstand

voice-unnamed = Ein Partner
outsider-named = { $name } ({ $kind })
outsider-union-body = EU-Einrichtung
outsider-organisation = internationale Organisation
outsider-candidate = Kandidatenland
outsider-partner = Partnerland
outsider-third-state = Drittstaat
outsider-operator = grenzüberschreitender Betreiber
kind-technical = Technischer Bericht
kind-intelligence = Nachrichtendienst
kind-media = Presse
kind-third-country = Drittstaat
kind-partner-attribution = Zuschreibung durch Partner
kind-impact = Auswirkungen
kind-leak = Indiskretion
kind-legal = Rechtsgutachten
kind-political = Politik
kind-improvised = Übungsleitung

level-tactical = wie
level-operational = wer
level-strategic = warum

difficulty-introductory = Einstieg
difficulty-intermediate = mittel
difficulty-advanced = fortgeschritten

term-base = Wohlwollen { $points }
term-gate = Gewissheit { $points }
term-proportion = Verhältnismäßigkeit { $points }
term-solidarity = Solidarität { $points }
term-risk = Risiko { $points }

act-a0 = { $adversary } lenkt ein
act-a1 = { $adversary } hält still
act-a2 = { $adversary } streitet alles ab
act-a3 = { $adversary } zahlt mit gleicher Münze zurück
act-a4 = { $adversary } setzt abstreitbare Nadelstiche
act-a5 = { $adversary } legt kritische Infrastruktur lahm
act-a6 = { $adversary } geht bis an die Schwelle zur Gewalt

condition-turn = Runde { $turn } ist erreicht
condition-rung-least = die Eskalationsleiter steht mindestens auf „{ $rung }“
condition-rung-most = die Eskalationsleiter steht höchstens auf „{ $rung }“
condition-harm = der Schaden erreicht { $points ->
    [one] einen Punkt
   *[other] { $points } Punkte
 }
condition-cohesion = der Zusammenhalt ist auf { $points ->
    [one] einen Punkt
   *[other] { $points } Punkte
 } gesunken
condition-adopted = die Maßnahme { $measure } ist angenommen
condition-anything-adopted = eine Maßnahme mit Außenwirkung ist angenommen
condition-failed = die Maßnahme { $measure } scheitert
# Was diejenigen tun, die einen Gegner spielen.
move-a0 = Einlenken und aufhören
move-a1 = Eine Runde stillhalten
move-a2 = Abstreiten, anders darstellen
move-a3 = Mit gleicher Münze zurückzahlen
move-a4 = Abstreitbare Nadelstiche setzen
move-a5 = Einen kritischen Dienst lahmlegen
move-a6 = Bis an die Schwelle zur Gewalt gehen
move-dice = die Würfel wählen die Handlung
move-reply-cooperates = Zusammenarbeiten
move-reply-evades = Ausweichen
move-reply-refuses = Ablehnen
move-reply-as-it-acts = Je nach Handlung
move-reply-as-it-acts-detail = wer einlenkt oder stillhält, arbeitet zusammen; wer abstreitet, weicht aus; wer zuschlägt, lehnt ab
move-way-out-offer = Ausweg anbieten
move-way-out-keep = Nichts dazu sagen
move-way-out-keep-detail = es bleibt, wie es ist
move-way-out-withdraw = Zurücknehmen
move-quiet-none = Keiner
move-quiet-none-detail = wir rühren keinen Finger
condition-listed = { $name } ist gelistet
condition-way-out = { $adversary } zeigt einen Ausweg
condition-truth = „{ $hypothesis }“ trifft zu
condition-shared = „{ $hypothesis }“ steht im gemeinsamen Lagebild bei mindestens { $percent } %
condition-attributed = eine öffentliche Zuschreibung liegt vor ({ $state })
condition-spoke-unnamed = ein Partner nimmt öffentlich eine Zuschreibung vor
condition-requested = eine Bitte an die Union zu handeln liegt vor ({ $voice })
condition-requested-unnamed = ein Partner bittet die Union zu handeln
condition-released = Einspielung { $inject } ist erfolgt
condition-answered = Einspielung { $inject } ist mit „{ $answer }“ beantwortet
condition-did = { $act } (oder Schlimmeres)
condition-channel = ein Kanal zu { $adversary } ist offen
condition-goes-on = „{ $activity }“ dauert mit mindestens { $percent } % der anfänglichen Stärke an
condition-addressed = die Maßnahme { $measure } ist angenommen, Adressat: { $adversary }
condition-said = ein öffentlicher Text enthält: { $clause }
condition-named-nobody = jemand in der Union hat sich öffentlich an { $adversary } gewandt
condition-named-territory = jemand in der Union hat { $adversary } öffentlich wegen des eigenen Hoheitsgebiets in die Pflicht genommen oder ist weiter gegangen
condition-named-backing = jemand in der Union hat eine Zuschreibung an { $adversary } öffentlich unterstützt oder ist weiter gegangen
condition-named-author = jemand in der Union hat { $adversary } öffentlich als Urheber benannt
condition-gave = „{ $item }“ ist von { $state } an andere gegeben: { $mode } oder mehr
condition-leaked = „{ $item }“ ist nach außen gelangt
condition-not = nicht: { $condition }
condition-group = ({ $condition })

when-today = heute { $time }
when-yesterday = gestern { $time }
when-day = { $date } { $time }

weekday-1 = Mo
weekday-2 = Di
weekday-3 = Mi
weekday-4 = Do
weekday-5 = Fr
weekday-6 = Sa
weekday-7 = So
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
exercise-time = { $weekday } { $day }. { $month }, { $time }
quoted = „{ $text }“
banner = { $title } · { $marking }
