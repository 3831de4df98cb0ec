## Ce que disent les vues du jeu

code-facilitator = EX
code-public = UE
facilitator = Direction
public = Public
turn-of = Tour { $turn } sur { $turns }
turn-n = tour { $turn }
seat-with-team = { $state } · { $team }
phase-step = { $phase }, phase { $number } sur { $count }, { $state }
phase-done = terminée
phase-now = en cours
phase-ahead = à venir
open = Ouvrir

goes-on = se poursuit
is-over = terminé
also-hit = Aussi touchés : { $names }
activity-accessible = { $title }, gravité { $severity }, touchés : { $victims }, { $state }

known-to-us-alone = Détenu par nous ({ $state })
decide-what-27-may-know = décider de ce que les 27 peuvent savoir
group-single = Rapports isolés
group-rule = liés : les éléments suivants comptent { $percent } %
group-without-source = Partagé sans source
group-without-source-rule = Intcen ne compte qu'une fois ce qui a la même origine
passed-to-us-alone = Transmis à nous seuls
passed-to-us-rule = à ne pas retransmettre ; ce qui a la même origine compte une fois
held-with-some = nous ; { $states }
held-by-giver-and-us = { $state } et nous
source-and-level = { $source } · { $level }
same-root-counted-once = même origine qu'un élément partagé : compté une fois, n'ajoute rien
grade-counts-nothing = coté { $grade }, il ne compte pour rien
sanitised-from = Rapport expurgé ({ $state })
assessment-from = Évaluation ({ $state })
assessment-only = évaluation seule : source et méthode restent chez son auteur
evidence-accessible = { $title }, { $source }, cotation { $grade } ; poids en décibans : { $weights }

used-before = déjà employée : { $times ->
    [one] la moitié de l'effet
   *[other] un quart de l'effet ou moins
 }
decider-and-lead = { $decider } · { $turns ->
    [0] ce tour
    [one] { $turns } tour
   *[other] { $turns } tours
 }
not-open-because = non ouverte : { $reason }
measure-accessible = { $id } { $name }, { $state }
road-turns = { $turns ->
    [0] Décision au même tour
    [one] Décision un tour plus tard
   *[other] Décision { $turns } tours plus tard
 }
source-and-edition = { $source } · { $edition }
source-and-practice = { $source } · { $edition } · variante observée en pratique
may-start = Peut être lancée par : { $who }
certainty-part = { $number } : { $hypothesis } – pour nous { $ours } %, en commun { $shared } %
certainty-sum = Au total, car toutes désignent { $adversary } : pour nous { $ours } %, en commun { $shared } %
certainty-borne = Les éléments en eux-mêmes portent moins, et c'est ce qui compte : pour nous { $ours } %, en commun { $shared } %
certainty-none = Aucune hypothèse ne désigne { $adversary } de cette façon : pour nous { $ours } %, en commun { $shared } %
word-and-percent = { $word } ({ $percent } %)
hypothesis-is-likely = { $number } : { $hypothesis } – { $likely }
within-own-act = compté avec l'acte propre d'un État
no-such-explanation = aucune explication de cet exercice ne le dit
relation-opens = { $open } sur { $all }
relation-state = Acte propre d'un État
relation-state-meaning = Des organes ou services d'un État mènent eux-mêmes l'activité. Toutes les mesures peuvent être employées, jusqu'aux mesures restrictives contre cet État.
relation-state-source = S1-IG §2, introduction
relation-directed = Sous la direction ou le contrôle d'un État
relation-directed-meaning = D'autres agissent, mais un État donne les ordres ou tient les rênes, et répond donc de leurs actes. Toutes les mesures peuvent être employées, comme pour son acte propre.
relation-directed-source = S1-IG §2, introduction ; droit international de la responsabilité de l'État, S1-CC ¶4
relation-adopted = Fait sien par un État
relation-adopted-meaning = D'autres ont agi d'eux-mêmes ; après coup, un État reconnaît leur comportement et le fait sien. Toutes les mesures peuvent être employées, comme pour son acte propre.
relation-adopted-source = S1-IG §2, introduction ; droit international de la responsabilité de l'État, S1-CC ¶4
relation-tolerates = Toléré sciemment depuis le territoire d'un État
relation-tolerates-meaning = Un État sait que son territoire sert à l'activité et laisse faire. Les mesures visent à l'amener à y mettre fin ; il n'est pas désigné comme auteur.
relation-tolerates-source = S1-IG §2, introduction, et §3, normes de l'ONU ; S1-IG cat. 2
relation-criminal = Crime sans lien avec un État
relation-criminal-meaning = Des criminels agissent sans lien notable avec un État. Ils sont poursuivis au titre du droit relatif aux attaques contre les systèmes d'information ; il n'y a pas de gouvernement auprès duquel intervenir.
relation-criminal-source = S1-IG §2, introduction ; directive 2013/40/UE
opens-whoever = Quel que soit l'auteur
opens-government = Démarches auprès du gouvernement
opens-territory = Appels à l'État dont le territoire est utilisé
opens-anybody = Mesures visant tout participant
opens-persons = Inscription de personnes ou d'entités participantes
opens-backing = Appui à ceux qui ont nommé l'auteur
opens-author = Désignation de l'auteur
opens-responsibility = Une fois établie la responsabilité d'un État
closed-as-no-state = il n'y a pas d'État à qui s'adresser
closed-as-not-author = l'État n'est pas l'auteur
closed-as-not-responsible = ce n'est pas l'acte d'un État
range-certainty = Certitude : { $list }
range-law = En droit : { $list }
gate-g0 = n'exige aucune attribution
gate-g1 = exige des faits établis sur l'incident
gate-g2 = quant à la provenance
gate-g3 = repose sur l'attribution faite par une victime
gate-g4 = quant à l'auteur : chaque État selon son propre seuil
gate-g5 = quant à la responsabilité juridique d'un État
gate-gl = quant à la participation de cet acteur, avec des preuves pour un tribunal
gate-no-victim-attributed = Aucune victime n'a encore procédé à une attribution publique
gate-nothing-asked = Aucune certitude n'est exigée
gate-above = { $distance } au-dessus de l'exigence
gate-below = { $distance } au-dessous de l'exigence
gate-not-releasable = Preuves pour un tribunal : { $releasable } points sur { $asked }
proportionate = Proportionné : la gravité actuelle se situe dans la plage { $low }–{ $high }
rather-strong = Un peu plus que ne le justifie la situation actuelle, dans la marge de { $margin } sous { $low }
too-strong = Plus que ne le justifie la situation actuelle : la proportion vaut { $fit } sur 100
rather-weak = Un peu moins que ne l'appelle la situation actuelle, dans la marge de { $margin } au-dessus de { $high }
too-weak = Moins que ne l'appelle la situation actuelle : la proportion vaut { $fit } sur 100
from-to = { $before } → { $after }
parameter-value = { $value } { $unit }
parameter-permille = { $value } sur 1000
base-times = { $base } en soi, { $change } % dans la situation présente
credibility = Crédibilité
hard-to-walk-back = retour en arrière difficile
stays-quiet = reste discret
cost-to-them = Coût pour eux
material-cost = coût matériel
reputation-only = réputation seulement

proposal-subtitle = { $state } · tour { $turn } · { $decider }
join-act = Se joindre : { $state }
leave-act = Ne plus se joindre : { $state }
joint-act = Ensemble
joint-act-detail = les États peuvent agir seuls ou ensemble ; qui se joint fait de même en son propre nom
rule-badge = décision : { $decider }
proposal-accessible = { $name }, auteur de la proposition : { $state }, décision : { $decider }, { $deadline }
stage-draft = Projet
stage-draft-detail = soumettre ou abandonner
stage-submitted = Soumis
stage-submitted-detail = s'ouvre après la phase
on-its-road = en chemin
stand-none = rien d'annoncé
stand-accessible = { $state } : { $stand }

no-brief = Le scénario n'a pas d'instructions pour cet État. Agir comme cette délégation le ferait vraisemblablement, et dire pourquoi au débriefing.
documented-nato = Membre de l'OTAN.
documented-no-nato = Non membre de l'OTAN.
documented-sovereignty = Considère que la souveraineté est une règle qu'une opération cyber peut violer.
documented-due-diligence = Considère que la diligence due est une obligation dans le cyberespace.
documented-countermeasures = Considère que l'État victime d'une opération cyber peut recourir à des contre-mesures.
documented-attribution-prerogative = Considère que l'attribution est une décision nationale, que nul n'est tenu de rendre publique.
documented-no-position = Aucune position juridique publiée n'avait été trouvée lors de la rédaction du catalogue ; cela ne dit rien de ses vues.
concerns-us = Entité touchée : { $name }. Ce qui s'y passe nous concerne de près.
own-threshold = Notre seuil : nous nous joignons à une attribution à partir de { $percent } % de certitude. Ce choix est le nôtre ; les 27 n'ont pas de seuil commun.

ladder-accessible = Escalade : échelon { $rung }, { $name } ; tension { $tension } sur 1000

# Les phases, et ce qu'elles demandent à un siège
phase-situation = Situation
phase-intelligence = Renseignement
phase-initiative = Initiative
phase-deliberation = Délibération
phase-decision = Décision
phase-communication = Communication
phase-consequences = Conséquences
want-read-news = Lire ce qui est arrivé
want-read-news-detail = la liste de gauche
want-read-brief = Lire nos instructions
want-read-brief-detail = ce que veut la capitale
want-look-evidence = Examiner les éléments
want-look-evidence-detail = nous n'en avons pas encore à nous
want-share = Choisir quoi partager
want-share-detail = scellé, puis ouvert avec le reste
want-initiative = Soumettre des initiatives ({ $most } au plus)
want-initiative-detail = encore { $left } à ce tour
want-submit = Soumettre ou abandonner { $measure }
want-submit-detail = un projet tombe à la fin de la phase
want-stand = Dire notre position
want-stand-detail = sur chaque proposition
want-talk = Parler aux autres
want-talk-detail = par message ou dans la salle
want-vote = Sceller notre vote sur { $measure }
want-tell = Dire comment annoncer { $measure }
want-tell-detail = forme et motifs
want-line = Fixer notre ligne nationale
want-line-detail = scellée, puis publiée avec les autres
want-answer = Répondre : { $title }
want-answer-detail = les réponses figurent sous la nouvelle
want-read-consequences = Lire les suites
want-read-consequences-detail = nouvelles, échelle d'escalade, registre
want-nothing = Rien n'est attendu de nous
want-nothing-detail = le moment de parler aux autres

notes-of-authors = Notes des auteurs
goals-of = Ce que veut { $adversary }
go-to-phase = Passer à la phase { $phase }
end-exercise = Terminer l'exercice
begin-turn = Commencer le tour { $turn }
inject-detail = { $when } · { $to } · { $kind }
released-in = diffusé au tour { $turn }
left-out = écarté
to-everybody = à tous
to-the-27 = aux 27
to-states = à : { $states }
due-in = prévu au tour { $turn }
waits-for-condition = attend sa condition
due-unless = tour { $turn }, sauf si l'on agit
due-forestalled = n'est pas venu au tour { $turn }
inject-when = Vient au début du premier tour où cette condition est remplie : { $condition }.
inject-unless = Vient au début du tour { $turn }, sauf si cette condition est alors remplie : { $condition }.
inject-forestalled = N'est pas venu au tour { $turn }, car cette condition était remplie : { $condition }.
offer-any = toute délégation qui l'a reçu
offer-open = Attend une réponse. Peut répondre : { $who }, jusqu'à la clôture de la phase Communication du tour { $turn }.
offer-open-silence = Attend une réponse. Peut répondre : { $who }, jusqu'à la clôture de la phase Communication du tour { $turn }. Le silence vaut « { $answer } ».
offer-answered = Réponse donnée au tour { $turn } : { $state }.
offer-silence = Personne n'a répondu ; le silence a tenu lieu de réponse.
offer-over = Personne n'a répondu à temps ; c'est resté sans suite.
question-line = { $msel } { $title }. { $line }
team-done = terminé
team-idle = rien à décider
team-sealed = scellé
team-submitted = soumis
team-drafting = rédige
team-working = travaille
station-and-hours = { $body } : { $work }, { $hours } h
text-reasons = Motifs : { $reasons }
column-working-party = HWPCI
column-relex = RELEX
column-psc = COPS
column-coreper = Coreper
column-decides = Décide
road-now = Devant { $body } : { $work }, décision attendue au tour { $turn }
stand-accessible-asks = { $state } : { $stand } ; demande : { $change }
fast-track-gain = Décision possible au tour { $then } au lieu du tour { $now } ; coûte { $points ->
    [one] { $points } point
   *[other] { $points } points
 } de cohésion, et les délégations qui se sentent bousculées en prennent ombrage
fast-track-no-gain = Ne fait gagner aucun tour (toujours { $now }) ; coûte { $points ->
    [one] { $points } point
   *[other] { $points } points
 } de cohésion, et les délégations qui se sentent bousculées en prennent ombrage
no-product = Intcen n'a encore diffusé aucune évaluation
last-product = Intcen, tour { $turn } : { $hypothesis }, { $percent } %{ $newer ->
    [0] { "" }
    [one] ; un rapport est plus récent
   *[other] ; { $newer } rapports sont plus récents
 }
product-title = Intcen, tour { $turn }, sur ce que partagent les 27 ({ $items ->
    [one] { $items } élément
   *[other] { $items } éléments
 })
product-section = { $title } : { $lines }
product-judgements = Jugements principaux
product-adversary = Responsabilité imputable à { $adversary }, sous une forme ou une autre : { $word } ({ $range } %).
product-hypothesis = { $hypothesis } : { $word } ({ $range } %).
product-confidence = Confiance dans l'analyse : { $confidence }. { $why }
product-confidence-low = Peu d'appuis indépendants, ou une seule filière de renseignement porte tout.
product-confidence-moderate = Quelques appuis indépendants, et place pour une autre lecture.
product-confidence-high = Plusieurs filières de renseignement indépendantes, et le résultat résiste à la perte de n'importe laquelle.
product-basis = Ce qui fonde l'analyse
product-group = { $group } : { $reports }.
product-single = { $reports }.
product-report = « { $title } » ({ $source }, { $grade })
product-sanitised = Un rapport expurgé ({ $state }), source tue, coté { $grade } ; il indique { $level }.
product-assessed = Une évaluation ({ $state }), cotée { $grade }, fondée sur { $items ->
    [one] un rapport que son auteur garde pour lui
   *[other] { $items } rapports que son auteur garde pour lui
 }.
product-gaps = Lacunes
product-no-tactical = Aucun rapport ne dit comment.
product-no-operational = Aucun rapport ne dit qui.
product-no-strategic = Aucun rapport ne dit pourquoi.
product-fragile = L'essentiel repose sur { $bundle } : sans cela, « { $hypothesis } » baisse ({ $before } → { $after }).
product-firm = Rien ne dépend d'une seule filière : sans { $bundle }, qui compte le plus, « { $hypothesis } » reste { $after }.
product-quoted = « { $title } »
product-from = ce que la délégation { $state } a partagé sans source
product-nobody-shared = Aucune délégation n'a partagé quoi que ce soit de propre.
product-only-shared = Seules délégations à avoir partagé des rapports propres : { $states }.
product-alternative = Autre lecture envisagée
product-other = { $hypothesis } : { $word } ({ $range } %).
product-against = Ce qui s'y oppose le plus : { $bundle }.
product-for = Ce qui l'appuie le plus : { $bundle }.
product-nothing-for = Rien de ce qui a été partagé ne parle pour elle plutôt que pour la plus probable.
service-intcen = Intcen
service-intcen-about = Au sein du SEAE, le Centre de situation et du renseignement pèse ce que les capitales veulent bien partager et ne recueille rien lui-même. L'interroger, c'est le saisir : il évalue aussitôt ce qui est nouveau.
service-csirts-network = le réseau des CSIRT
service-csirts-network-about = Les équipes nationales de réponse aux incidents comparent journaux, logiciels malveillants et victimes. Elles peuvent dire comment, presque jamais qui.
service-ec3 = EC3 à Europol
service-ec3-about = Le Centre européen de lutte contre la cybercriminalité réunit ce que les polices savent des groupes criminels, de leurs serveurs et de leur argent.
service-enisa = ENISA
service-enisa-about = L'Agence de l'Union pour la cybersécurité connaît les secteurs, les faiblesses et les tendances. Ce n'est pas un service de renseignement, et elle n'accuse personne.
service-cert-eu = CERT-UE
service-cert-eu-about = Le service de cybersécurité des institutions de l'Union voit ce qui touche leurs propres réseaux, et ce qui y ressemble ailleurs.
service-pending = Une réponse nous est promise pour le tour { $turn }.
service-nothing = Rien à ajouter
service-nothing-intcen = Rien de nouveau à évaluer n'a été partagé. Le centre examinera cette lacune : { $gap }
service-nothing-csirts-network = Les équipes nationales ont comparé ce qu'elles détiennent et ne voient rien qui ne soit déjà sur la table.
service-nothing-ec3 = À ce jour, aucune enquête signalée par les polices ne touche à cette affaire.
service-nothing-enisa = Ce que l'agence sait du secteur et des incidents antérieurs est déjà sur la table ; pour le reste, il lui faudrait deviner.
service-nothing-cert-eu = Les réseaux des institutions n'en montrent aucune trace.
on-options-paper = dans le document d'options du SEAE
desk-brief = Ce siège est le bureau du haut représentant, avec le SEAE et Intcen. Il peut prendre des initiatives, mettre sur la table documents d'options et évaluations, décider de déclarations et de démarches, et parler à tous. Il n'a pas de voix parmi les 27, et son tableau de la situation est ce qu'ils partagent.
matter-naming = nommer un auteur
matter-public = toute mesure publique
interest-for = Accueil favorable ({ $on }) : { $because }
interest-against = Réticence ({ $on }) : { $because }
interest-met-by = Réticence ({ $on }) : { $because } ; levée si le texte contient « { $clause } »
record-marking = EXERCICE · { $marking } · EXERCICE
record-title = # { $proposal }
record-decided = Décidé au tour { $turn } ({ $time }). Décidé par : { $decider }. À l'initiative de : { $state }. Base juridique : { $basis }.
record-clause = { $number }. { $sentence }
record-told = Communication : { $form } ; destinée à : { $target } ; { $timing } ; { $reasons }. Éléments de langage : « { $line } »
record-told-plain = Communication : { $form } ; destinée à : { $target } ; { $timing } ; { $reasons }.
with-reasons = avec motifs
without-reasons = sans motifs
column-proposal = Proposition
column-deadline = Échéance
outcome-short-adopted = Adoptée
outcome-short-fell = Non adoptée

# La cellule rouge.
banner-red = { $marking } · cellule rouge
setup-red = L'autre camp
setup-red-detail = des participants peuvent jouer un adversaire qui agit ; sinon, c'est le programme
red-title = Notre coup
red-detail = un acte, une réponse, une action discrète
red-act = Acte
red-gain = gain
red-threat = menace
red-risk = risque
red-face = face
red-sum = total
red-odds = chances, 0–50 %
red-dice = Laisser choisir les dés
red-dice-detail = selon les chances du moment, quand viennent les conséquences
red-ruled-out = Son auteur l'exclut
red-act-spoken = { $act } : chances de { $odds } %, entre { $low } et { $high } si ses poids varient d'un cinquième ; total { $sum } points
red-act-closed = { $act } : non ouvert. { $closed }
red-replies = Réponse à la demande
red-asked = { $asked }
red-way-out = Porte de sortie
red-way-out-detail = les 27 la voient quand elle s'ouvre
red-way-out-early = À partir du tour { $turn }
red-quiet = Une action discrète, ou aucune
red-quiet-detail = ce qui est percé à jour joue contre nous
red-step-taken = Déjà menée
red-found = percée à jour : { $percent } %
red-seal = Sceller notre coup
red-seal-detail = définitif pour ce tour ; personne ne le voit avant les conséquences
red-sealed = Scellé : { $move }
red-nobody = Aucun adversaire n'agit dans ce scénario
red-nobody-detail = Seul peut être joué un adversaire doté d'un premier tour d'action.
red-goals = Ce que nous voulons
red-heard = Ce qu'ils ont dit
red-heard-detail = à nous, et de nous
red-heard-nothing = Encore rien.
red-heard-public = Tour { $turn } : { $proposal }, devant tous
red-heard-private = Tour { $turn } : { $proposal }, à nous seuls
red-heard-named = Tour { $turn } : nommés publiquement – { $voice }
red-happened-detail = tel que le monde le voit, et ce que nous avons fait
said-move = Le coup est scellé.

# Ce que chaque décision a changé, à la fin.
changed-title = Ce que chaque décision a changé
changed-rule = Comment se compte le dommage évité
changed-rule-line = points retirés, multipliés par le dommage que fait l'activité à pleine intensité, pour chaque tour de ce moment jusqu'à la fin, même une fois l'activité terminée ; moitié pour un tour où son auteur marque une pause
changed-rule-full = « { $activity } » à pleine intensité : { $points } par tour
changed-rule-rest = ce que les adversaires font de leur propre chef, ce qui s'estompe et ce que coûte le silence ne relève d'aucune décision et ne figure qu'au procès-verbal
changed-title-detail = additionné à partir du registre ; des sommes, pas des jugements
changed-decision = { $decision }, tour { $turn }
changed-decision-national = { $decision }, { $state }, tour { $turn }
changed-answer = « { $answer } », { $state } sur « { $inject } », tour { $turn }
changed-unanswered = « { $inject } » est resté sans réponse, tour { $turn }
changed-sharing = Partage ({ $state })
changed-felt = effet ressenti au tour { $turn }
changed-unfelt = sans effet ressenti avant la fin
changed-off = { $points } % à « { $activity } »
changed-stemmed = a retiré { $off }
changed-spared = dommage évité : { $points } ({ $unit })
changed-spared-short = { $points ->
    [one] { $points } évité
   *[other] { $points } évités
 }
changed-replied = tour { $turn } : { $reply }
changed-channel = canal ouvert avec { $adversary }
changed-channel-closed = canal fermé avec { $adversary }
changed-way-out = porte de sortie ouverte pour { $adversary }
changed-way-out-withdrawn = plus de porte de sortie pour { $adversary }
changed-found = élément « { $title } » apporté au tableau commun
changed-began = a laissé commencer « { $title } »
changed-judged = quand l'auteur véritable a été connu : { $moved }
changed-brought = a entraîné { $injects }
changed-quoted = « { $inject } »
changed-inject-alone = « { $inject } », tour { $turn }
changed-inject = « { $inject } », tour { $turn }, en raison de : { $causes }
changed-moved = { $what } { $points }
changed-nothing = n'a rien fait bouger qui se compte
changed-picture = tableau commun : { $points } points vers la vérité
changed-picture-nothing = tableau commun déplacé de moins d'un point
changed-leaked = a fuité
changed-kept = n'a pas fuité
felt-after = Effet { $hours } h après la décision
