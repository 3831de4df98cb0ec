## Noms communs à plusieurs endroits

app-name = Démarche
language-name = Français
# Ce qui précède les décimales d'un nombre.
decimal-point = ,
app-claim = Exercices sur table autour de la boîte à outils cyberdiplomatique de l'UE : décider dans l'urgence, avec des éléments incomplets, à 27 qui doivent s'accorder
exercise-word = EXERCICE
all-27 = les 27
desk = Bureau du SEAE
code-desk = SEAE
the-incident = l'incident
two-sentences = { $first } { $second }
nobody = personne
list-and = { $first } et { $last }
list-or = { $first } ou { $next }
a-proposal = une proposition
measure-numbered = { $id } { $name }
measure-that-names-nobody = { $form } ne nommant personne
measure-that-names-territory = { $form } ne nommant que le territoire
measure-that-names-backing = { $form } appuyant l'évaluation d'autrui
measure-that-names-author = { $form } nommant l'auteur
proposal-addressed = { $base } ({ $addressee })

rung-0 = Compétition
rung-1 = Friction
rung-2 = Signaux
rung-3 = Accusation
rung-4 = Représailles diplomatiques
rung-5 = Coûts ciblés
rung-6 = Coercition étendue
rung-7 = Contre-mesures
rung-8 = Crise systémique
rung-9 = Seuil de la force
rung-10 = Conflit armé

quantity-tension = Tension
quantity-publicity = Publicité
quantity-cohesion = Cohésion
quantity-harm = Dommage
quantity-severity = Gravité
quantity-belief = Crédibilité envers { $adversary }
quantity-cost = Coût pour { $adversary }
quantity-grievance = Grief ({ $adversary })

word-almost-no-chance = quasi exclu
word-very-unlikely = très improbable
word-unlikely = improbable
word-roughly-even = à peu près aussi probable qu'improbable
word-likely = probable
word-very-likely = très probable
word-almost-certain = presque certain
word-range-almost-no-chance = moins de 5
word-range-very-unlikely = 5–20
word-range-unlikely = 20–45
word-range-roughly-even = 45–55
word-range-likely = 55–80
word-range-very-likely = 80–95
word-range-almost-certain = 95 au moins

confidence-low = faible
confidence-moderate = modérée
confidence-high = élevée
hypothesis-percent = { $hypothesis } { $percent } %

category-preventive = Prévention
category-cooperative = Coopération
category-stability = Stabilité
category-restrictive = Restriction
category-support = Soutien
category-cross-cutting = Transversal
category-national = National

visibility-private = privée
visibility-restricted = restreinte
visibility-semi-public = en partie publique
visibility-mixed = mixte
visibility-public = publique

share-nothing = Rien
share-assessment = Évaluation
share-sanitised = Expurgé
share-full = Intégral

stand-support = soutien
stand-accept = acceptable
stand-amend = amendement demandé
stand-abstain = abstention
stand-lets-pass = sans objection, à regret
stand-oppose = opposition
target-world = tous
target-partners = les partenaires
target-addressee = le seul destinataire
timing-at-once = aussitôt
timing-later = au tour suivant
form-formal = déclaration officielle
form-off-record = à titre officieux
form-reactive = réponse aux seules questions
line-endorse = reprise de la ligne commune
line-silent = silence
line-distance = prise de distance

voice-unnamed = Un partenaire
outsider-named = { $name } ({ $kind })
outsider-union-body = organe de l'UE
outsider-organisation = organisation internationale
outsider-candidate = pays candidat
outsider-partner = pays partenaire
outsider-third-state = État tiers
outsider-operator = opérateur transfrontière
kind-technical = Rapport technique
kind-intelligence = Renseignement
kind-media = Presse
kind-third-country = Pays tiers
kind-partner-attribution = Attribution d'un partenaire
kind-impact = Effets
kind-leak = Fuite
kind-legal = Avis juridique
kind-political = Politique
kind-improvised = Direction

level-tactical = comment
level-operational = qui
level-strategic = pourquoi

difficulty-introductory = initiation
difficulty-intermediate = intermédiaire
difficulty-advanced = avancé

term-base = bienveillance { $points }
term-gate = certitude { $points }
term-proportion = proportion { $points }
term-solidarity = solidarité { $points }
term-risk = risque { $points }

act-a0 = { $adversary } ouvre le dialogue
act-a1 = { $adversary } marque une pause
act-a2 = { $adversary } nie tout
act-a3 = { $adversary } rend la pareille
act-a4 = { $adversary } harcèle sans se découvrir
act-a5 = { $adversary } perturbe des infrastructures critiques
act-a6 = { $adversary } agit au seuil de la force

condition-turn = le tour { $turn } est arrivé
condition-rung-least = l'échelle est à « { $rung } » ou plus haut
condition-rung-most = l'échelle est à « { $rung } » ou plus bas
condition-harm = le dommage atteint { $points ->
    [one] { $points } point
   *[other] { $points } points
 }
condition-cohesion = la cohésion est tombée à { $points ->
    [one] { $points } point
   *[other] { $points } points
 }
condition-adopted = la mesure { $measure } est adoptée
condition-anything-adopted = une mesure à effet extérieur est adoptée
condition-failed = la mesure { $measure } échoue
# Ce que font ceux qui jouent un adversaire.
move-a0 = Dialoguer et cesser
move-a1 = Se taire pendant un tour
move-a2 = Nier, raconter une autre histoire
move-a3 = Rendre la pareille
move-a4 = Harceler sans se découvrir
move-a5 = Perturber un service critique
move-a6 = Aller au seuil de la force
move-dice = les dés choisissent l'acte
move-reply-cooperates = Coopérer
move-reply-evades = Éluder
move-reply-refuses = Refuser
move-reply-as-it-acts = Selon l'acte
move-reply-as-it-acts-detail = qui dialogue ou marque une pause coopère, qui nie élude, qui frappe refuse
move-way-out-offer = Offrir la porte de sortie
move-way-out-keep = N'en rien dire
move-way-out-keep-detail = ce qui est reste tel quel
move-way-out-withdraw = La retirer
move-quiet-none = Aucune
move-quiet-none-detail = nous n'intervenons pas
condition-listed = { $name } figure sur la liste
condition-way-out = une porte de sortie est ouverte ({ $adversary })
condition-truth = « { $hypothesis } » est la bonne hypothèse
condition-shared = le tableau commun donne à « { $hypothesis } » { $percent } % ou plus
condition-attributed = { $state } : attribution publique faite
condition-spoke-unnamed = un partenaire procède à une attribution publique
condition-requested = { $voice } : demande d'action adressée à l'Union
condition-requested-unnamed = un partenaire prie l'Union d'agir
condition-released = l'inject { $inject } est diffusé
condition-answered = l'inject { $inject } reçoit la réponse « { $answer } »
condition-did = { $act } (ou pire)
condition-channel = un canal avec { $adversary } est ouvert
condition-goes-on = « { $activity } » se poursuit à { $percent } % de son intensité initiale ou plus
condition-addressed = la mesure { $measure } est adoptée, destinataire : { $adversary }
condition-said = un texte public contient : { $clause }
condition-named-nobody = dans l'Union, quelqu'un s'est adressé publiquement à { $adversary }
condition-named-territory = dans l'Union, quelqu'un a publiquement mis en cause { $adversary } pour son territoire, ou est allé plus loin
condition-named-backing = dans l'Union, quelqu'un a publiquement appuyé une attribution à { $adversary }, ou est allé plus loin
condition-named-author = dans l'Union, quelqu'un a publiquement désigné { $adversary } comme auteur
condition-gave = la délégation { $state } a donné « { $item } » à d'autres : { $mode }, ou plus
condition-leaked = « { $item } » a fuité
condition-not = non : { $condition }
condition-group = ({ $condition })

when-today = aujourd'hui à { $time }
when-yesterday = hier à { $time }
when-day = le { $date } à { $time }

weekday-1 = lun.
weekday-2 = mar.
weekday-3 = mer.
weekday-4 = jeu.
weekday-5 = ven.
weekday-6 = sam.
weekday-7 = dim.
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
exercise-time = { $weekday } { $day ->
    [1] 1er
   *[other] { $day }
 } { $month }, { $time }
quoted = « { $text } »
banner = { $title } · { $marking }
