## La procédure par laquelle les 27 décident, les mots d'une décision, et ce que répondent les délégations

body-working-party = HWPCI
body-relex = RELEX
body-psc = COPS
body-coreper = Coreper
body-council = Conseil
body-capitals = Capitales, par COREU
body-high-representative = HR/VP
body-presidency = Présidence
body-capital = Capitale
body-round-table = Table ronde
body-working-party-long = le groupe horizontal « Questions liées au cyberespace »
body-relex-long = le groupe des conseillers pour les relations extérieures
body-psc-long = le Comité politique et de sécurité
body-coreper-long = le Comité des représentants permanents
body-council-long = le Conseil de l'Union européenne
body-capitals-long = l'ensemble des 27 capitales, par COREU
body-high-representative-long = le haut représentant
body-presidency-long = la présidence tournante du Conseil
body-capital-long = la capitale qui agit seule
body-round-table-long = la table ronde de crise du Conseil (IPCR)

work-agenda = ordre du jour
work-comments = observations
work-legal-test = examen juridique
work-legal-advice = avis juridique
work-authorisation = autorise le COPS
work-orientation = orientation
work-transmission = préparation
work-guidance = rédaction
work-silence = silence
work-decision = décision
work-alone = décision
work-agenda-done = a inscrit le point à son ordre du jour
work-comments-done = a clos la série d'observations et diffusé le texte
work-legal-test-done = a constaté la conformité juridique
work-legal-advice-done = a rendu son avis juridique
work-authorisation-done = a autorisé le COPS à décider
work-orientation-done = a donné son orientation politique
work-transmission-done = a préparé la décision
work-guidance-done = a établi les instructions
work-silence-done = a clos la procédure de silence
work-decision-done = a statué
work-alone-done = a pris sa décision

crisis-monitoring = Suivi
crisis-information-sharing = Partage d'informations
crisis-full = Activation totale

test-significant-effect = un effet important
test-external-threat = une menace extérieure
test-named-person = une personne ou entité qui peut être nommée
test-releasable-evidence = des éléments qu'un juge peut voir
test-state-responsibility = la responsabilité d'un État
test-wrongful-act = la violation d'une obligation juridique
test-prior-demand = un appel préalable à cesser
test-proportionate = la proportion au préjudice
test-non-forcible = l'absence d'emploi de la force
test-victims-request = la demande d'un État touché
test-armed-attack = une agression armée
test-overwhelmed = un État dépassé
test-significant-effect-met = Sa portée, son ampleur ou ses conséquences atteignent le niveau { $value } : effet important ; niveau requis : { $asked }
test-significant-effect-unmet = Sa portée, son ampleur et ses conséquences ne dépassent pas le niveau { $value } : pas d'effet important ; niveau requis : { $asked }
test-external-threat-met = { $asked ->
        [1] La menace est extérieure : un acteur étranger à l'Union y prend part
       *[other] La menace est extérieure : la participation d'un acteur étranger à l'Union est certaine à { $value } % ; { $asked } % sont requis
    }
test-external-threat-unmet = { $asked ->
        [1] Aucun participant étranger à l'Union n'est nommé
       *[other] La participation d'un acteur étranger à l'Union n'est certaine qu'à { $value } % ; { $asked } % sont requis
    }
test-named-person-met = { $asked ->
        [1] Des personnes ou entités sont nommées
       *[other] Une personne ou entité peut être nommée avec une certitude de { $value } % ; { $asked } % sont requis
    }
test-named-person-unmet = { $asked ->
        [1] Aucun nom n'est encore donné pour l'inscription
       *[other] Une personne ou entité ne peut être nommée qu'avec une certitude de { $value } % ; { $asked } % sont requis
    }
test-releasable-evidence-met = Les éléments qu'un juge peut voir valent { $value } points sur 100 ; { $asked } sont requis
test-releasable-evidence-unmet = Les éléments qu'un juge peut voir ne valent que { $value } points sur 100 ; { $asked } sont requis
test-state-responsibility-met = La responsabilité juridique d'un État est certaine à { $value } % ; { $asked } % sont requis
test-state-responsibility-unmet = La responsabilité juridique d'un État n'est certaine qu'à { $value } % ; { $asked } % sont requis
test-wrongful-act-met = L'acte viole une obligation juridique ; il est plus qu'inamical
test-wrongful-act-unmet = L'acte est inamical, mais aucune violation d'une obligation juridique n'est démontrée
test-prior-demand-met = L'autre partie a été appelée à cesser avant cette mesure
test-prior-demand-unmet = L'autre partie n'a pas encore été appelée à cesser
test-proportionate-met = La proportion au préjudice vaut { $value } points sur 100 ; { $asked } sont requis
test-proportionate-unmet = La proportion au préjudice ne vaut que { $value } points sur 100 ; { $asked } sont requis
test-non-forcible-met = La réponse se passe de l'emploi de la force
test-non-forcible-unmet = La réponse ne se passerait pas de l'emploi de la force
test-victims-request-met = Un État touché en fait la demande
test-victims-request-unmet = Aucun État touché n'en a fait la demande
test-armed-attack-met = Les destructions et les atteintes aux personnes s'élèvent à { $value } sur 8 ; à partir de { $asked }, l'exercice traite l'acte comme une agression armée
test-armed-attack-unmet = Les destructions et les atteintes aux personnes s'élèvent à { $value } sur 8 ; ce n'est qu'à partir de { $asked } que l'exercice traite l'acte comme une agression armée
test-overwhelmed-met = Ce qui touche l'État demandeur a une gravité de { $value } sur 100 ; à partir de { $asked }, l'exercice tient ses moyens propres pour épuisés
test-overwhelmed-unmet = Ce qui touche l'État demandeur a une gravité de { $value } sur 100 ; ce n'est qu'à partir de { $asked } que l'exercice tient ses moyens propres pour épuisés

naming-nobody = Ne nomme personne
naming-territory = Ne nomme que le territoire
naming-backing = Appuie l'évaluation de ceux qui ont procédé à l'attribution
naming-author = Nomme l'auteur
tone-concern = Exprime sa préoccupation
tone-deplore = Déplore l'acte
tone-condemn = Condamne l'acte
tone-strongly-condemn = Condamne avec la plus grande fermeté
reference-charter = Droit international, Charte des Nations unies
reference-norms = Normes des Nations unies de 2015
reference-due-diligence = Diligence due sur le territoire
reference-human-rights = Droits de l'homme
reference-confidence-building = Mesures de confiance de l'OSCE
reference-state-responsibility = Droit de la responsabilité des États
reference-framework = Cadre cyberdiplomatique de l'UE
reference-restrictive-measures = Base des mesures restrictives dans les traités
reference-solidarity-clause = Clause de solidarité, art. 222
reference-mutual-assistance = Assistance mutuelle, art. 42, par. 7
reference-self-defence = Légitime défense, art. 51
demand-stop = Appel à cesser
demand-assist = Demande d'assistance
demand-investigate = Appel à enquêter et à poursuivre
demand-talks = Invitation à des pourparlers
task-report = Rapport du SEAE
task-assess = Nouvelles évaluations d'Intcen
task-prepare-listings = Préparation d'inscriptions
task-coordinate-action = Proposition d'action coordonnée
task-help-victims = Aide technique aux victimes
task-replace = Remplacement de ce qui est perdu
task-keep-channel = Canal maintenu ouvert
word-solidarity = Solidarité avec ceux qui sont touchés
word-reserve = D'autres mesures restent possibles
word-welcome = Accueil favorable à la coopération
word-assure = Assurance que les mesures cesseront avec leur cause
word-align = Invitation à se rallier

a-partner = un partenaire
those-who-attribute = ceux qui ont procédé à l'attribution

text-occasion = { $count ->
    [one] l'acte de cybermalveillance
   *[other] les actes de cybermalveillance
 } { $titles }
text-occasion-trend = la multiplication des actes de cybermalveillance
text-occasion-title = « { $title } »
text-occasion-act-a3 = les mesures prises par { $adversary } contre l'Union
text-occasion-act-a5 = la perturbation de services dont dépend la population
text-occasion-act-a6 = un acte au seuil de l'emploi de la force

text-opening-concern-nobody = { $subject } { $voices ->
    [one] suit avec préoccupation { $occasion }.
   *[other] suivent avec préoccupation { $occasion }.
 }
text-opening-concern-territory = { $subject } { $voices ->
    [one] suit avec préoccupation { $occasion } et demande à { $actor } d'examiner l'usage fait de son territoire à cette fin.
   *[other] suivent avec préoccupation { $occasion } et demandent à { $actor } d'examiner l'usage fait de son territoire à cette fin.
 }
text-opening-concern-backing = { $subject } { $voices ->
    [one] suit avec préoccupation { $occasion } et souscrit à l'évaluation rendue publique ({ $speakers }) selon laquelle { $actor } est à l'origine de ces actes.
   *[other] suivent avec préoccupation { $occasion } et souscrivent à l'évaluation rendue publique ({ $speakers }) selon laquelle { $actor } est à l'origine de ces actes.
 }
text-opening-concern-author = { $subject } { $voices ->
    [one] suit avec préoccupation { $occasion } et considère { $actor } comme responsable de ces actes.
   *[other] suivent avec préoccupation { $occasion } et considèrent { $actor } comme responsable de ces actes.
 }
text-opening-deplore-nobody = { $subject } { $voices ->
    [one] déplore { $occasion }.
   *[other] déplorent { $occasion }.
 }
text-opening-deplore-territory = { $subject } { $voices ->
    [one] déplore { $occasion } et appelle { $actor } à ne pas laisser son territoire servir à de tels actes.
   *[other] déplorent { $occasion } et appellent { $actor } à ne pas laisser son territoire servir à de tels actes.
 }
text-opening-deplore-backing = { $subject } { $voices ->
    [one] déplore { $occasion } et souscrit à l'évaluation rendue publique ({ $speakers }) selon laquelle { $actor } est à l'origine de ces actes.
   *[other] déplorent { $occasion } et souscrivent à l'évaluation rendue publique ({ $speakers }) selon laquelle { $actor } est à l'origine de ces actes.
 }
text-opening-deplore-author = { $subject } { $voices ->
    [one] déplore { $occasion } et tient { $actor } pour responsable de ces actes.
   *[other] déplorent { $occasion } et tiennent { $actor } pour responsable de ces actes.
 }
text-opening-condemn-nobody = { $subject } { $voices ->
    [one] condamne { $occasion }.
   *[other] condamnent { $occasion }.
 }
text-opening-condemn-territory = { $subject } { $voices ->
    [one] condamne { $occasion } et appelle { $actor } à faire cesser l'utilisation de son territoire pour de tels actes.
   *[other] condamnent { $occasion } et appellent { $actor } à faire cesser l'utilisation de son territoire pour de tels actes.
 }
text-opening-condemn-backing = { $subject } { $voices ->
    [one] condamne { $occasion } et souscrit à l'évaluation rendue publique ({ $speakers }) selon laquelle { $actor } est à l'origine de ces actes.
   *[other] condamnent { $occasion } et souscrivent à l'évaluation rendue publique ({ $speakers }) selon laquelle { $actor } est à l'origine de ces actes.
 }
text-opening-condemn-author = { $subject } { $voices ->
    [one] condamne { $occasion } et tient { $actor } pour responsable de ces actes.
   *[other] condamnent { $occasion } et tiennent { $actor } pour responsable de ces actes.
 }
text-opening-strongly-condemn-nobody = { $subject } { $voices ->
    [one] condamne avec la plus grande fermeté { $occasion }.
   *[other] condamnent avec la plus grande fermeté { $occasion }.
 }
text-opening-strongly-condemn-territory = { $subject } { $voices ->
    [one] condamne avec la plus grande fermeté { $occasion } et appelle { $actor } à faire cesser sans délai l'utilisation de son territoire pour de tels actes.
   *[other] condamnent avec la plus grande fermeté { $occasion } et appellent { $actor } à faire cesser sans délai l'utilisation de son territoire pour de tels actes.
 }
text-opening-strongly-condemn-backing = { $subject } { $voices ->
    [one] condamne avec la plus grande fermeté { $occasion } et souscrit à l'évaluation rendue publique ({ $speakers }) selon laquelle { $actor } est à l'origine de ces actes.
   *[other] condamnent avec la plus grande fermeté { $occasion } et souscrivent à l'évaluation rendue publique ({ $speakers }) selon laquelle { $actor } est à l'origine de ces actes.
 }
text-opening-strongly-condemn-author = { $subject } { $voices ->
    [one] condamne avec la plus grande fermeté { $occasion } et désigne sans détour { $actor } comme responsable de ces actes.
   *[other] condamnent avec la plus grande fermeté { $occasion } et désignent sans détour { $actor } comme responsable de ces actes.
 }

text-reference-charter = Le droit international et la Charte des Nations unies lient les États dans le cyberespace comme partout ailleurs.
text-reference-norms = Ce qui s'est passé se mesure à l'aune des normes des Nations unies de 2015 sur le comportement responsable des États.
text-reference-due-diligence = Il est attendu d'un État qui apprend que de tels actes partent de son territoire qu'il fasse son possible pour y mettre fin.
text-reference-human-rights = Les droits de l'homme valent aussi dans le cyberespace, pour ceux qui agissent comme pour ceux qui répondent.
text-reference-confidence-building = Les points de contact et les consultations convenus au sein de l'OSCE servent à dissiper les malentendus ; il convient d'en faire usage.
text-reference-state-responsibility = En vertu du droit de la responsabilité des États, un État répond des violations qu'il commet lui-même et de celles qu'il fait commettre.
text-reference-framework = La présente mesure s'inscrit dans le cadre pour une réponse diplomatique conjointe que le Conseil a établi en juin 2017.
text-reference-restrictive-measures = Les mesures restrictives se fondent sur l'article 29 du traité sur l'Union européenne et, en matière économique et financière, sur l'article 215 du traité sur le fonctionnement de l'Union européenne.
text-reference-solidarity-clause = L'Union et ses États membres agissent conjointement en vertu de la clause de solidarité, article 222 du traité sur le fonctionnement de l'Union européenne.
text-reference-mutual-assistance = En vertu de l'article 42, paragraphe 7, du traité sur l'Union européenne, un État membre attaqué sur son territoire peut compter sur l'aide des autres.
text-reference-self-defence = Un État qui subit une agression armée peut se défendre dans les limites de l'article 51 de la Charte des Nations unies.

text-demand-stop = Appel est lancé à { $actor } pour que ces actes cessent immédiatement.
text-demand-stop-territory = Appel est lancé à { $actor } pour que ces actes cessent sur son territoire.
text-demand-stop-unattributed = Il est demandé à { $actor } de faire son possible pour que ces actes cessent.
text-demand-stop-nobody = Appel est lancé aux responsables pour que ces actes cessent immédiatement.
text-demand-assist = Il est demandé à { $actor } de répondre aux demandes d'assistance et de contribuer à limiter les dommages.
text-demand-assist-nobody = Il est demandé à tout État concerné de répondre aux demandes d'assistance et de contribuer à limiter les dommages.
text-demand-investigate = Appel est lancé à { $actor } pour qu'une enquête soit menée et que les auteurs soient traduits en justice.
text-demand-investigate-nobody = Les responsables doivent être identifiés et traduits en justice, et tout État concerné est appelé à enquêter.
text-demand-talks = Des pourparlers en vue d'une issue pacifique sont proposés à { $actor }.
text-demand-talks-nobody = Des pourparlers en vue d'une issue pacifique sont proposés aux responsables.

text-word-solidarity = { $victims ->
    [none] L'Union se tient aux côtés de tous ceux qui ont été touchés.
   *[other] L'Union se tient aux côtés de tous ceux qui ont été touchés ({ $victims }).
 }
text-word-reserve = L'Union et ses États membres se réservent de prendre d'autres mesures, parmi toutes celles dont ils disposent.
text-word-welcome = Toute coopération réelle visant à y mettre fin est bienvenue, et il en sera tenu compte.
text-word-assure = Les mesures prises en raison de ces actes prennent fin lorsque ceux-ci ont cessé.
text-word-align = Les autres États sont invités à se rallier au présent texte.
text-task-report = Le Service européen pour l'action extérieure rend compte des suites de la présente décision.
text-task-assess = Le Centre de situation et du renseignement de l'UE (Intcen) tient à jour l'évaluation commune.
text-task-prepare-listings = Le haut représentant et les conseillers pour les relations extérieures préparent des inscriptions, étayées par des éléments qu'un juge peut voir.
text-task-coordinate-action = Le Service européen pour l'action extérieure prépare, d'ici à la prochaine réunion, une proposition d'action coordonnée des États membres, et la Commission est invitée à s'y associer.
text-task-help-victims = Ceux qui ont été touchés reçoivent une aide technique des services de l'Union et des États membres en mesure de la fournir.
text-task-replace = Ceux que la présente décision prive d'approvisionnements ou de revenus sont aidés à les remplacer.
text-task-keep-channel = Le haut représentant maintient un canal ouvert avec l'autre partie.
text-review = { $weeks ->
    [one] La présente décision est réexaminée au bout de { $weeks } semaine.
   *[other] La présente décision est réexaminée au bout de { $weeks } semaines.
 }
text-no-review = Aucune date n'est fixée pour le réexamen de la présente décision.
text-operative = Décision : { $measure }.
text-operative-delegation = À remettre à { $actor } : { $measure }.
text-operative-addressed = Décision : { $measure } (destinataire : { $actor }).
subject-union = L'Union européenne et ses États membres
subject-spokesperson = Le porte-parole du haut représentant
subject-delegation = La délégation de l'Union européenne
subject-council = Le Conseil
subject-high-representative = Le haut représentant
subject-presidency = La présidence

changes-naming = Qui le texte nomme
changes-tone = Fermeté du ton
changes-add = Ajouter
changes-drop = Retirer
changes-review = Date de réexamen
change-naming-nobody = ne nommer personne
change-naming-territory = ne nommer que l'État dont le territoire est utilisé
change-naming-backing = soutenir l'évaluation de ceux qui ont procédé à l'attribution, au lieu de nommer nous-mêmes l'auteur
change-naming-author = nommer l'auteur
change-tone-concern = dire plutôt « suivre avec préoccupation »
change-tone-deplore = dire plutôt « déplorer »
change-tone-condemn = dire plutôt « condamner »
change-tone-strongly-condemn = dire plutôt « condamner avec la plus grande fermeté »
change-add = faire figurer « { $clause } »
change-drop = retirer « { $clause } »
change-review = { $weeks ->
    [0] renoncer à une date de réexamen
    [one] prévoir un réexamen au bout de { $weeks } semaine
   *[other] prévoir un réexamen au bout de { $weeks } semaines
 }

# L'objet d'une inquiétude, en quelques mots : là où une délégation n'est pas citée, ou n'a rien de nouveau à en dire.
answer-none = De notre côté, rien ne s'y oppose.
answer-gate = la certitude quant à l'auteur
answer-picture = l'absence d'évaluation à jour
answer-proportion = la proportion
answer-proportion-weak = la faiblesse de la réponse
answer-solidarity = ce qui aiderait ceux qui sont touchés
answer-risk = ce qui peut s'ensuivre
answer-law = les conditions juridiques
answer-publicity = la publicité donnée à l'affaire
answer-wording = le libellé
answer-haste = la précipitation
answer-gravity = le seuil à atteindre pour une telle mesure
answer-attributed = l'ordre des prises de parole
answer-court = ce qu'en dirait un juge
answer-bargain = la parole donnée
answer-courted = des pourparlers avec ce gouvernement
answer-interest = un intérêt national
answer-red-line = une ligne rouge
answer-persuasion = les arguments entendus
answer-base = une réserve générale envers de telles mesures
answer-small = le besoin d'une bonne raison

argument-facts = Les faits que nous partageons
argument-facts-said = Sur { $proposal }, laissons décider les faits que nous partageons.
argument-proportion = La proportion au dommage
argument-proportion-said = Merci de comparer le dommage causé et la réponse proposée : { $proposal }.
argument-solidarity = La solidarité envers ceux qui sont touchés
argument-solidarity-said = Au moment de décider sur { $proposal }, merci de penser à ceux qui ont été touchés.
argument-law = Ce que dit le droit
argument-law-said = Merci de regarder ce que dit le droit sur { $proposal }.
argument-risk = Ce qui peut s'ensuivre
argument-risk-said = Merci de peser ce qui peut s'ensuivre, avec ou sans { $proposal }.
argument-interest = Votre propre intérêt
argument-interest-said = Merci de considérer ce que votre propre pays gagnerait ou perdrait avec { $proposal }.

argument-facts-on-evidence = Merci de regarder « { $name } » (cotation { $grade }) et d'en tenir compte au moment de décider sur { $proposal }.
argument-facts-on-word = L'auteur a été désigné publiquement ({ $name }). Merci d'en tenir compte au moment de décider sur { $proposal }.
argument-proportion-on-activity = Merci de mettre en regard « { $name } » et { $proposal } : voilà à quoi nous répondrions.
argument-proportion-on-harm = À ce jour, le dommage s'élève à { $harm } ({ $unit }). Merci de le mettre en regard de la réponse proposée : { $proposal }.
argument-solidarity-on-victim = Au moment de décider sur { $proposal }, merci de penser à qui a été touché : { $name }.
argument-law-on-clause = Merci de regarder sur quoi se fonde { $proposal }. Le texte comporte ceci : « { $name } ».
argument-risk-on-channel = Le canal avec { $name } est ouvert et permet de dissiper un malentendu. Merci d'en tenir compte au moment de décider sur { $proposal }.
argument-risk-on-clause = Le texte laisse place au dialogue : « { $name } ». Merci d'en tenir compte au moment de décider sur { $proposal }.
argument-risk-on-review = { $weeks ->
    [one] Le texte est réexaminé au bout de { $weeks } semaine
   *[other] Le texte est réexaminé au bout de { $weeks } semaines
 } ; avec { $proposal }, rien n'est définitif. Merci d'en tenir compte.
argument-interest-on-clause = Merci de voir ce que le texte apporte à votre propre pays ({ $proposal }). Il comporte ceci : « { $name } ».

rests-on-evidence = { $name }, cotation { $grade }
rests-on-word = La parole publique : { $name }
rests-on-clause = { $name }
rests-on-activity = { $name }
rests-on-harm = Le dommage causé à ce jour : { $harm } ({ $unit })
rests-on-victim = { $name }
rests-on-channel = Le canal ouvert avec { $name }
rests-on-review = { $weeks ->
    [one] Le réexamen au bout de { $weeks } semaine
   *[other] Le réexamen au bout de { $weeks } semaines
 }
argument-and-ground = { $argument } ; à l'appui : « { $name } »

norm-a = Coopérer pour la stabilité
norm-b = Peser toutes les informations avant d'accuser
norm-c = Ne laisser personne abuser de son territoire
norm-d = Échanger des informations et aider aux poursuites
norm-e = Respecter les droits de l'homme et la vie privée
norm-f = Épargner les infrastructures critiques
norm-g = Protéger ses propres infrastructures critiques
norm-h = Répondre aux demandes d'aide
norm-i = Préserver la fiabilité de la chaîne d'approvisionnement
norm-j = Signaler les vulnérabilités et leurs remèdes
norm-k = Ne pas s'en prendre aux équipes d'intervention (CERT)

reply-cooperates = { $adversary } répond à la demande de l'Union et apporte l'assistance demandée
reply-evades = { $adversary } répond poliment à la demande de l'Union et ne fait rien de ce qui était demandé
reply-refuses = { $adversary } rejette la demande d'assistance de l'Union

principle-protect = Protection de l'Union et des citoyens
principle-protect-why = Mesure le dommage évité, par rapport au même exercice sans aucune mesure
principle-context = Prise en compte des relations extérieures
principle-context-why = Relève les mesures prises au détriment des relations d'ensemble, et les décisions qui ont dit comment celles-ci ont été prises en compte
principle-objectives = Politique étrangère et ses règles
principle-objectives-why = Vérifie si chaque décision a suivi la voie régulière, devant l'instance compétente
principle-awareness = D'abord un tableau commun
principle-awareness-why = Compte combien, parmi les 27, croient ce que montre le tableau commun, et vérifie s'il existait avant la décision
principle-proportionate = Proportion aux faits
principle-proportionate-why = Mesure l'adéquation de la mesure la plus forte à la gravité ; trop fort pèse deux fois plus que trop faible
principle-law = Droit et droits fondamentaux
principle-law-why = Relève ce qui a manqué : conditions juridiques, motifs donnés, date de réexamen

term-picture = tableau commun { $points }
term-law = droit { $points }
term-publicity = publicité { $points }
term-interest = intérêt { $points }
term-red-line = ligne rouge { $points }
term-persuasion = arguments { $points }
term-wording = libellé { $points }
term-courted = ce que l'autre partie fait miroiter { $points }
term-haste = précipitation { $points }
term-gravity = seuil de gravité { $points }
term-attributed = attributions { $points }
term-court = dossier pour le juge { $points }
term-bargain = parole donnée { $points }

# Qui une mesure inscrit sur la liste.
text-lists = { $name } ({ $about }). Exposé des motifs : { $reasons }
too-late-to-list = Trop tard pour inscrire ; des conclusions peuvent en confier la préparation, avec des noms
text-prepares = Inscription à préparer : { $names } ; pour chaque nom, un exposé des motifs et des éléments communicables.
text-delists = Radiation de la liste : { $names }
listed-person = personne
listed-entity = entité
candidate-about = { $kind } · { $about }
file-enough = { $points ->
    [one] { $points } point au-dessus de ce qu'exige un juge
   *[other] { $points } points au-dessus de ce qu'exige un juge
 }
file-short = { $points ->
    [one] { $points } point en deçà de ce qu'exige un juge
   *[other] { $points } points en deçà de ce qu'exige un juge
 }
file-released = communicable
file-not-releasable = son détenteur en interdit la communication
file-without-source = partagé sans sa source
file-not-shared = à nous, non partagé intégralement
file-item-without-source = Un élément sans sa source
whom-to-list = Qui inscrire
whom-to-list-detail = seuls ceux que mentionnent nos éléments ; à chacun son dossier
statement-of-reasons = Exposé des motifs
file-points = dossier : { $file } sur { $asked } requis
name-them = Nommer
leave-them-out = Écarter

# Ce qu'une décision produit encore.
does-repealed = abrogation par une autre décision au tour { $turn }
does-ended = fin au tour { $turn }
does-later = effet à partir du { $when }
does-list = inscription sur la liste : { $names }
does-cost = coût imposé : { $left } points sur { $whole }
does-review = réexamen le { $when }
