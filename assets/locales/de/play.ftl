## Was die Ansichten während des Spiels sagen

code-facilitator = ÜL
code-public = EU
facilitator = Übungsleitung
public = Publikum
turn-of = Runde { $turn } von { $turns }
turn-n = Runde { $turn }
seat-with-team = { $state } · { $team }
phase-step = { $phase }, Phase { $number } von { $count }, { $state }
phase-done = abgeschlossen
phase-now = läuft
phase-ahead = kommt noch
open = Öffnen

goes-on = dauert an
is-over = ist vorbei
also-hit = Ebenfalls betroffen: { $names }
activity-accessible = { $title }, Schwere { $severity }, betroffen: { $victims }, { $state }

known-to-us-alone = Eigene Belege: { $state }
decide-what-27-may-know = entscheiden, was die 27 erfahren dürfen
group-single = Einzelne Berichte
group-rule = zusammengehörig: jeder weitere Beleg zählt { $percent } %
group-without-source = Ohne Quelle geteilt
group-without-source-rule = was denselben Ursprung hat, zählt INTCEN nur einmal
passed-to-us-alone = Nur an uns weitergegeben
passed-to-us-rule = nicht von uns weiterzugeben; was denselben Ursprung hat, zählt nur einmal
held-with-some = wir; { $states }
held-by-giver-and-us = { $state } und wir
source-and-level = { $source } · { $level }
same-root-counted-once = gleicher Ursprung wie etwas Geteiltes: nur einmal gezählt, fügt nichts hinzu
grade-counts-nothing = mit der Quellenbewertung { $grade } zählt es nicht
sanitised-from = Bereinigter Bericht ({ $state })
assessment-from = Bewertung ({ $state })
assessment-only = nur Bewertung: Quelle und Methode bleiben dort
evidence-accessible = { $title }, { $source }, Quellenbewertung { $grade }; Gewichte in Deziban: { $weights }

used-before = schon eingesetzt: { $times ->
    [one] halbe Wirkung
   *[other] ein Viertel der Wirkung oder weniger
 }
decider-and-lead = { $decider } · { $turns ->
    [0] diese Runde
    [one] 1 Runde
   *[other] { $turns } Runden
 }
not-open-because = nicht offen: { $reason }
measure-accessible = { $id } { $name }, { $state }
road-turns = { $turns ->
    [0] Entscheidung in derselben Runde
    [one] Entscheidung eine Runde später
   *[other] Entscheidung { $turns } Runden später
 }
source-and-edition = { $source } · { $edition }
source-and-practice = { $source } · { $edition } · in der Praxis vorkommende Variante
may-start = Einleiten darf: { $who }
certainty-part = { $number }: { $hypothesis } – wir { $ours } %, gemeinsam { $shared } %
certainty-sum = Zusammen, da alle auf { $adversary } weisen: wir { $ours } %, gemeinsam { $shared } %
certainty-borne = Für sich genommen tragen die Belege weniger, und das zählt: wir { $ours } %, gemeinsam { $shared } %
certainty-none = Keine Hypothese weist in dieser Weise auf { $adversary }: wir { $ours } %, gemeinsam { $shared } %
word-and-percent = { $word } ({ $percent } %)
hypothesis-is-likely = { $number }: { $hypothesis } – { $likely }
within-own-act = beim eigenen Handeln eines Staates mitgezählt
no-such-explanation = keine Hypothese dieser Übung besagt dies
relation-opens = { $open } von { $all }
relation-state = Eigenes Handeln eines Staates
relation-state-meaning = Organe oder Dienste eines Staates führen die Aktivität selbst aus. Alle Maßnahmen kommen in Betracht, bis hin zu restriktiven Maßnahmen gegen diesen Staat.
relation-state-source = S1-IG §2, Einleitung
relation-directed = Unter Leitung oder Kontrolle eines Staates
relation-directed-meaning = Andere handeln, doch ein Staat gibt die Weisungen oder hält die Zügel und hat daher für ihr Tun einzustehen. Alle Maßnahmen kommen in Betracht, wie bei eigenem Handeln.
relation-directed-source = S1-IG §2, Einleitung; Völkerrecht der Staatenverantwortlichkeit, S1-CC ¶4
relation-adopted = Von einem Staat als eigenes Handeln anerkannt
relation-adopted-meaning = Andere haben von sich aus gehandelt; im Nachhinein erkennt ein Staat ihr Verhalten an und macht es sich zu eigen. Alle Maßnahmen kommen in Betracht, wie bei eigenem Handeln.
relation-adopted-source = S1-IG §2, Einleitung; Völkerrecht der Staatenverantwortlichkeit, S1-CC ¶4
relation-tolerates = Wissentlich auf dem Hoheitsgebiet geduldet
relation-tolerates-meaning = Ein Staat weiß, dass sein Hoheitsgebiet für die Aktivität genutzt wird, und lässt sie geschehen. Maßnahmen sollen diesen Staat dazu bringen, dem ein Ende zu setzen; als Urheber wird er nicht benannt.
relation-tolerates-source = S1-IG §2, Einleitung, und §3, Normen der VN; S1-IG Kat. 2
relation-criminal = Kriminalität ohne Bindung an einen Staat
relation-criminal-meaning = Kriminelle handeln ohne nennenswerte Bindung an einen Staat. Sie werden nach dem Recht über Angriffe auf Informationssysteme verfolgt; eine Regierung, an die sich ein Schritt richten könnte, gibt es nicht.
relation-criminal-source = S1-IG §2, Einleitung; Richtlinie 2013/40/EU
opens-whoever = Wer auch immer dahintersteht
opens-government = Schritte gegenüber der Regierung
opens-territory = Aufrufe an den Staat, dessen Hoheitsgebiet genutzt wird
opens-anybody = Schritte gegenüber allen Beteiligten
opens-persons = Listung beteiligter Personen oder Organisationen
opens-backing = Rückhalt für jene, die den Urheber benannt haben
opens-author = Nennung des Urhebers
opens-responsibility = Wenn die Verantwortlichkeit eines Staates nachgewiesen ist
closed-as-no-state = es gibt keinen Staat, an den es sich richten könnte
closed-as-not-author = der Staat ist nicht der Urheber
closed-as-not-responsible = es ist nicht das Handeln eines Staates
range-certainty = Gewissheit: { $list }
range-law = Rechtlich: { $list }
gate-g0 = verlangt keine Zuschreibung
gate-g1 = verlangt unstrittige Tatsachen des Vorfalls
gate-g2 = wie sicher, dass es von dort kommt
gate-g3 = stützt sich auf die Zuschreibung eines Betroffenen
gate-g4 = wie sicher, dass sie es waren: jeder Staat nach eigener Schwelle
gate-g5 = wie sicher, dass ein Staat rechtlich verantwortlich ist
gate-gl = wie sicher, dass dieser Akteur beteiligt ist, mit gerichtsverwertbaren Belegen
gate-no-victim-attributed = Noch hat kein Betroffener öffentlich eine Zuschreibung vorgenommen
gate-nothing-asked = Keine Gewissheit gefordert
gate-above = { $distance } über dem Geforderten
gate-below = { $distance } unter dem Geforderten
gate-not-releasable = Gerichtsverwertbare Belege: { $releasable } von { $asked } Punkten
proportionate = Verhältnismäßig: Die heutige Schwere liegt zwischen { $low } und { $high }
rather-strong = Etwas mehr, als der heutige Fall trägt, aber innerhalb des Spielraums von { $margin } unter { $low }
too-strong = Mehr, als der heutige Fall trägt: Die Verhältnismäßigkeit zählt { $fit } von 100
rather-weak = Etwas weniger, als der heutige Fall verlangt, aber innerhalb des Spielraums von { $margin } über { $high }
too-weak = Weniger, als der heutige Fall verlangt: Die Verhältnismäßigkeit zählt { $fit } von 100
from-to = { $before } → { $after }
parameter-value = { $value } { $unit }
parameter-permille = { $value } von 1000
base-times = { $base } für sich, { $change } % nach Lage der Dinge
credibility = Glaubwürdigkeit
hard-to-walk-back = schwer zurückzunehmen
stays-quiet = bleibt ohne Aufsehen
cost-to-them = Kosten der Gegenseite
material-cost = materielle Kosten
reputation-only = nur das Ansehen

proposal-subtitle = { $state } · Runde { $turn } · { $decider }
join-act = Sich anschließen: { $state }
leave-act = Anschluss lösen: { $state }
joint-act = Gemeinsam
joint-act-detail = Staaten können allein oder gemeinsam handeln; wer sich anschließt, tut dasselbe im eigenen Namen
rule-badge = Entscheidung: { $decider }
proposal-accessible = { $name }, vorgeschlagen von { $state }, Entscheidung: { $decider }, { $deadline }
stage-draft = Entwurf
stage-draft-detail = einreichen oder verwerfen
stage-submitted = Eingereicht
stage-submitted-detail = wird nach der Phase geöffnet
on-its-road = unterwegs
stand-none = nichts mitgeteilt
stand-accessible = { $state }: { $stand }

no-brief = Das Szenario hat für diesen Staat kein Briefing. So handeln, wie diese Delegation es nach eigener Einschätzung täte, und in der Nachbesprechung sagen, warum.
documented-nato = Mitglied der NATO.
documented-no-nato = Kein Mitglied der NATO.
documented-sovereignty = Vertritt, dass Souveränität eine Regel ist, die ein Cybereinsatz verletzen kann.
documented-due-diligence = Vertritt, dass die Sorgfaltspflicht im Cyberraum eine Rechtspflicht ist.
documented-countermeasures = Vertritt, dass einem Staat, der von einem Cybereinsatz getroffen ist, Gegenmaßnahmen offenstehen.
documented-attribution-prerogative = Vertritt, dass die Zuschreibung eine nationale Entscheidung ist, die niemand öffentlich machen muss.
documented-no-position = Als der Katalog verfasst wurde, fand sich keine veröffentlichte Rechtsauffassung; über die Haltung dieses Staates sagt das nichts.
concerns-us = Betroffen: { $name }. Was dort geschieht, geht uns besonders an.
own-threshold = Unsere Schwelle: Einer Zuschreibung schließen wir uns ab { $percent } % Gewissheit an. Das ist unsere eigene Entscheidung; die 27 haben keine gemeinsame Schwelle.

ladder-accessible = Eskalation: Stufe { $rung }, { $name }; Spannung { $tension } von 1000

# Phasen und was in ihnen von einem Platz erwartet wird
phase-situation = Lage
phase-intelligence = Erkenntnisse
phase-initiative = Initiative
phase-deliberation = Beratung
phase-decision = Entscheidung
phase-communication = Kommunikation
phase-consequences = Folgen
want-read-news = Lesen, was einging
want-read-news-detail = die Liste links
want-read-brief = Unser Briefing lesen
want-read-brief-detail = was die Hauptstadt will
want-look-evidence = Belege ansehen
want-look-evidence-detail = wir haben noch nichts Eigenes
want-share = Wählen, was wir teilen
want-share-detail = versiegelt, dann gemeinsam aufgedeckt
want-initiative = Initiativen einreichen, höchstens { $most }
want-initiative-detail = in dieser Runde noch { $left }
want-submit = Einreichen oder verwerfen: { $measure }
want-submit-detail = ein Entwurf verfällt am Ende der Phase
want-stand = Sagen, wo wir stehen
want-stand-detail = zu jedem Vorschlag
want-talk = Mit anderen sprechen
want-talk-detail = mit Nachrichten oder quer durch den Raum
want-vote = Stimme zu { $measure } versiegeln
want-tell = Festlegen, wie mitgeteilt wird: { $measure }
want-tell-detail = Form und Gründe
want-line = Unsere nationale Linie festlegen
want-line-detail = versiegelt, dann gemeinsam veröffentlicht
want-answer = Antworten: { $title }
want-answer-detail = die Antworten stehen unter den Neuigkeiten
want-read-consequences = Lesen, was folgte
want-read-consequences-detail = Neuigkeiten, Eskalationsleiter, Register
want-nothing = Von uns wird jetzt nichts erwartet
want-nothing-detail = Zeit für Gespräche

notes-of-authors = Notizen der Autoren
goals-of = Was { $adversary } will
go-to-phase = Weiter zu { $phase }
end-exercise = Übung beenden
begin-turn = Runde { $turn } beginnen
inject-detail = { $when } · { $to } · { $kind }
released-in = in Runde { $turn } eingespielt
left-out = ausgelassen
to-everybody = an alle
to-the-27 = an die 27
to-states = an { $states }
due-in = fällig in Runde { $turn }
waits-for-condition = wartet auf die Bedingung
due-unless = Runde { $turn }, sofern nichts geschieht
due-forestalled = kam in Runde { $turn } nicht
inject-when = Kommt zu Beginn der ersten Runde, in der dies zutrifft: { $condition }.
inject-unless = Kommt zu Beginn von Runde { $turn }, sofern dann nicht dies zutrifft: { $condition }.
inject-forestalled = Kam in Runde { $turn } nicht, weil dies zutraf: { $condition }.
offer-any = jede Delegation, die dies erhalten hat
offer-open = Verlangt eine Antwort. Antworten darf: { $who }, bis die Phase Kommunikation in Runde { $turn } schließt.
offer-open-silence = Verlangt eine Antwort. Antworten darf: { $who }, bis die Phase Kommunikation in Runde { $turn } schließt. Schweigen bedeutet „{ $answer }“.
offer-answered = Beantwortet in Runde { $turn } ({ $state }).
offer-silence = Niemand hat geantwortet; das Schweigen war die Antwort.
offer-over = Niemand hat rechtzeitig geantwortet, und es blieb ohne Folgen.
question-line = { $msel } { $title }. { $line }
team-done = fertig
team-idle = nichts zu entscheiden
team-sealed = versiegelt
team-submitted = eingereicht
team-drafting = entwirft
team-working = arbeitet
station-and-hours = { $body }: { $work }, { $hours } h
text-reasons = Gründe: { $reasons }
column-working-party = HWPCI
column-relex = RELEX
column-psc = PSK
column-coreper = COREPER
column-decides = Beschluss
road-now = Zurzeit: { $body } ({ $work }), Entscheidung fällig in Runde { $turn }
stand-accessible-asks = { $state }: { $stand }, Änderungswunsch: { $change }
fast-track-gain = Entscheidung in Runde { $then } statt { $now } möglich; kostet { $points ->
    [one] einen Punkt
   *[other] { $points } Punkte
 } Zusammenhalt, und Delegationen, die sich gedrängt fühlen, nehmen es übel
fast-track-no-gain = Gewinnt keine Runde (weiterhin { $now }); kostet { $points ->
    [one] einen Punkt
   *[other] { $points } Punkte
 } Zusammenhalt, und Delegationen, die sich gedrängt fühlen, nehmen es übel
no-product = INTCEN hat noch keine Bewertung herausgegeben
last-product = INTCEN, Runde { $turn }: { $hypothesis }, { $percent } %{ $newer ->
    [0] { "" }
    [one] ; seither kam ein Bericht hinzu
   *[other] ; { $newer } Berichte sind neuer
 }
product-title = INTCEN, Runde { $turn }, auf Grundlage dessen, was die 27 teilen ({ $items ->
    [one] ein Beleg
   *[other] { $items } Belege
 })
product-section = { $title }: { $lines }
product-judgements = Kernaussagen
product-adversary = Dass { $adversary } auf die eine oder andere Weise dafür einzustehen hat: { $word } ({ $range } %).
product-hypothesis = { $hypothesis }: { $word } ({ $range } %).
product-confidence = Konfidenz der Analyse: { $confidence }. { $why }
product-confidence-low = Kaum voneinander unabhängige Stützen, oder ein einziger Meldestrang trägt alles.
product-confidence-moderate = Einige voneinander unabhängige Stützen, aber Raum für eine andere Lesart.
product-confidence-high = Mehrere voneinander unabhängige Meldestränge, und das Ergebnis übersteht den Wegfall jedes einzelnen.
product-basis = Worauf es beruht
product-group = { $group }: { $reports }.
product-single = { $reports }.
product-report = „{ $title }“ ({ $source }, { $grade })
product-sanitised = Ein Bericht ({ $state }), Quelle zurückgehalten, Quellenbewertung { $grade }; er sagt, { $level }.
product-assessed = Eine Bewertung ({ $state }), gestützt auf { $items ->
    [one] einen zurückgehaltenen Bericht
   *[other] { $items } zurückgehaltene Berichte
 }, Quellenbewertung { $grade }.
product-gaps = Lücken
product-no-tactical = Kein Bericht sagt, wie es geschah.
product-no-operational = Kein Bericht sagt, wer es tat.
product-no-strategic = Kein Bericht sagt, warum es geschah.
product-fragile = Das Bild stützt sich vor allem auf eines: { $bundle }. Ohne das fällt „{ $hypothesis }“ von „{ $before }“ auf „{ $after }“.
product-firm = An keinem Meldestrang allein hängt es: Auch ohne das, was am meisten zählt ({ $bundle }), bleibt „{ $hypothesis }“ { $after }.
product-quoted = „{ $title }“
product-from = ohne Quelle Geteiltes ({ $state })
product-nobody-shared = Keine Delegation hat Eigenes geteilt.
product-only-shared = Eigenes haben nur diese geteilt: { $states }.
product-alternative = Geprüfte Alternative
product-other = { $hypothesis }: { $word } ({ $range } %).
product-against = Am stärksten spricht dagegen: { $bundle }.
product-for = Am stärksten spricht dafür: { $bundle }.
product-nothing-for = Nichts von dem, was geteilt wurde, spricht eher für sie als für die wahrscheinlichste.
service-intcen = INTCEN
service-intcen-about = Das EU-Zentrum für Informationsgewinnung und -analyse im EAD wägt ab, was die Hauptstädte zu teilen bereit sind, und sammelt selbst nichts. Es zu fragen heißt, es zu beauftragen: Es bewertet sofort, was neu ist.
service-csirts-network = CSIRTs-Netzwerk
service-csirts-network-about = Die nationalen Reaktionsteams vergleichen Protokolle, Schadprogramme und Betroffene. Sie können sagen, wie es geschah, kaum je, wer es tat.
service-ec3 = EC3 bei Europol
service-ec3-about = Das Europäische Zentrum zur Bekämpfung der Cyberkriminalität führt zusammen, was Polizeibehörden über kriminelle Gruppen, ihre Server und ihr Geld wissen.
service-enisa = ENISA
service-enisa-about = Die Agentur der Union für Cybersicherheit kennt Sektoren, Schwachstellen und Trends. Sie ist kein Nachrichtendienst und beschuldigt niemanden.
service-cert-eu = CERT-EU
service-cert-eu-about = Der Cybersicherheitsdienst der Organe der Union sieht, was deren eigene Netze trifft und was dem anderswo ähnelt.
service-pending = Eine Antwort an uns ist in Runde { $turn } fällig.
service-nothing = Nichts hinzuzufügen
service-nothing-intcen = Neues, das sich bewerten ließe, wurde nicht geteilt. INTCEN geht dieser Lücke nach: { $gap }
service-nothing-csirts-network = Die nationalen Teams haben verglichen, was ihnen vorliegt, und sehen nichts, was nicht schon auf dem Tisch liegt.
service-nothing-ec3 = Keine Ermittlung, die Polizeibehörden gemeldet haben, berührt dies bisher.
service-nothing-enisa = Was die ENISA über den Sektor und frühere Vorfälle weiß, liegt schon auf dem Tisch; alles Weitere müsste sie raten.
service-nothing-cert-eu = Die Netze der Organe zeigen davon keine Spur.
on-options-paper = auf dem Optionenpapier des EAD
desk-brief = Dieser Platz ist das Referat des Hohen Vertreters mit EAD und INTCEN. Er darf Initiativen ergreifen, Optionenpapiere und Bewertungen auf den Tisch legen, über Stellungnahmen und Demarchen entscheiden und mit allen sprechen. Eine Stimme unter den 27 hat er nicht, und sein Lagebild ist das, was sie teilen.
matter-naming = Nennung eines Urhebers
matter-public = jeder öffentliche Schritt
interest-for = Wir begrüßen: { $on }, denn { $because }
interest-against = Wir sträuben uns: { $on }, denn { $because }
interest-met-by = Wir sträuben uns: { $on }, denn { $because }; aufgefangen durch „{ $clause }“ im Text
record-marking = ÜBUNG · { $marking } · ÜBUNG
record-title = # { $proposal }
record-decided = Entschieden in Runde { $turn } ({ $time }). Entscheidungsträger: { $decider }. Auf Initiative von: { $state }. Rechtsgrundlage: { $basis }.
record-clause = { $number }. { $sentence }
record-told = Mitteilung: { $form }; bestimmt für: { $target }; { $timing }; { $reasons }. Sprachregelung: „{ $line }“
record-told-plain = Mitteilung: { $form }; bestimmt für: { $target }; { $timing }; { $reasons }.
with-reasons = mit Gründen
without-reasons = ohne Gründe
column-proposal = Vorschlag
column-deadline = Frist / Stand
outcome-short-adopted = Angenommen
outcome-short-fell = Gescheitert

# Das Rote Team.
banner-red = { $marking } · Rotes Team
setup-red = Die Gegenseite
setup-red-detail = einen handelnden Gegner können Menschen spielen; sonst tut es das Programm
red-title = Unser Zug
red-detail = eine Handlung, eine Antwort, ein stiller Schritt
red-act = Handlung
red-gain = Gewinn
red-threat = Drohung
red-risk = Risiko
red-face = Gesicht
red-sum = Summe
red-odds = Chancen, 0–50 %
red-dice = Die Würfel wählen lassen
red-dice-detail = nach den Chancen, wie sie stehen, wenn die Folgen kommen
red-ruled-out = Der Autor schließt dies aus
red-act-spoken = { $act }: zu { $odds } % wahrscheinlich, { $low } bis { $high }, wenn die Gewichte um ein Fünftel abweichen; zusammen { $sum } Punkte
red-act-closed = { $act }: nicht offen. { $closed }
red-replies = Antwort auf das Ersuchen
red-asked = { $asked }
red-way-out = Ausweg
red-way-out-detail = die 27 sehen ihn, wenn er sich öffnet
red-way-out-early = Erst ab Runde { $turn }
red-quiet = Ein stiller Schritt oder keiner
red-quiet-detail = was durchschaut wird, zählt gegen uns
red-step-taken = Schon getan
red-found = zu { $percent } % durchschaut
red-seal = Zug versiegeln
red-seal-detail = endgültig für diese Runde; vor den Folgen sieht ihn niemand
red-sealed = Versiegelt: { $move }
red-nobody = In diesem Szenario handelt kein Gegner
red-nobody-detail = Spielbar ist nur einer mit einer eigenen ersten Runde.
red-goals = Was wir wollen
red-heard = Was gesagt wurde
red-heard-detail = zu uns und über uns
red-heard-nothing = Noch nichts.
red-heard-public = Runde { $turn }: { $proposal }, für alle hörbar
red-heard-private = Runde { $turn }: { $proposal }, nur an uns
red-heard-named = Runde { $turn }: öffentlich beim Namen genannt ({ $voice })
red-happened-detail = wie die Welt es sieht, und was wir taten
said-move = Der Zug ist versiegelt.

# Was jede Entscheidung verändert hat, am Ende.
changed-title = Was jede Entscheidung verändert hat
changed-rule = Wie ersparter Schaden gezählt wird
changed-rule-line = zurückgedrängte Punkte mal Schaden der Aktivität bei voller Stärke, für jede Runde von da an bis zum Schluss, auch wenn die Aktivität schon vorbei ist; die Hälfte in einer Runde, in der die Täter innehalten
changed-rule-full = „{ $activity }“ bei voller Stärke: { $points } je Runde
changed-rule-rest = was Gegner aus eigener Überlegung tun, was abklingt und was Schweigen kostet, gehört zu keiner Entscheidung und steht allein im Verlauf
changed-title-detail = aus dem Register zusammengezählt; Summen, keine Urteile
changed-decision = { $decision }, Runde { $turn }
changed-decision-national = { $decision }, { $state }, Runde { $turn }
changed-answer = „{ $answer }“, { $state } zu „{ $inject }“, Runde { $turn }
changed-unanswered = Niemand antwortete auf „{ $inject }“, Runde { $turn }
changed-sharing = Geteilt von { $state }
changed-felt = spürbar in Runde { $turn }
changed-unfelt = vor dem Ende nicht spürbar
changed-off = { $points } % von „{ $activity }“
changed-stemmed = zurückgedrängt: { $off }
changed-spared = ersparter Schaden: { $points } ({ $unit })
changed-spared-short = { $points } erspart
changed-replied = Runde { $turn }: { $reply }
changed-channel = öffnete einen Kanal zu { $adversary }
changed-channel-closed = schloss den Kanal zu { $adversary }
changed-way-out = ein Ausweg für { $adversary }
changed-way-out-withdrawn = kein Ausweg mehr für { $adversary }
changed-found = brachte „{ $title }“ ins gemeinsame Lagebild
changed-began = ließ „{ $title }“ beginnen
changed-judged = als herauskam, wer dahinterstand: { $moved }
changed-brought = führte zu { $injects }
changed-quoted = „{ $inject }“
changed-inject-alone = „{ $inject }“, Runde { $turn }
changed-inject = „{ $inject }“, Runde { $turn }, ausgelöst durch: { $causes }
changed-moved = { $what } { $points }
changed-nothing = bewegte nichts, was gezählt wird
changed-picture = bewegte das gemeinsame Lagebild um { $points } Punkte auf das zu, was wahr war
changed-picture-nothing = bewegte das gemeinsame Lagebild um weniger als einen Punkt
changed-leaked = ist nach außen gelangt
changed-kept = ist nicht nach außen gelangt
felt-after = Wirkt { $hours } h nach der Entscheidung
