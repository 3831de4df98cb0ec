## Le dossier papier : ce qu'il faut sur papier pour un exercice

pack-save = Enregistrer le dossier papier
pack-save-detail = Manuel de situation, manuel de la direction de l'exercice, dossiers de rôle, cartes, liste des injects, guides d'évaluation et questionnaire de retour, à imprimer avant le jour de l'exercice
pack-saved = Dossier papier enregistré : { $path }

## Le manuel de situation

pack-manual = Manuel de situation
pack-manual-whose = Pour toutes les personnes présentes dans la salle, avant le début de l'exercice. Il ne dévoile rien.
pack-overview = Aperçu de l'exercice
pack-name = Nom
pack-date = Date
pack-place = Lieu
pack-scope = Étendue
pack-scope-is = Exercice de discussion ; { $turns ->
    [one] { $turns } tour
    [many] { $turns } de tours
   *[other] { $turns } tours
}, à raison de { $hours ->
    [one] { $hours } heure
    [many] { $hours } d'heures
   *[other] { $hours } heures
} de temps d'exercice par tour ; en salle, environ { $minutes ->
    [one] { $minutes } minute
    [many] { $minutes } de minutes
   *[other] { $minutes } minutes
} en tout
pack-threat = Menace
pack-threat-is = des actes de cybermalveillance contre des États membres de l'Union, et la question de savoir qui en répond
pack-scenario = Scénario
pack-seats = Délégations
pack-contact = Contact
pack-roles = Qui fait quoi
pack-role-players = Les joueurs parlent et décident pour la délégation dont ils tiennent le dossier, dans le cadre de ses instructions.
pack-role-facilitator = La direction de l'exercice conduit les phases, distribue ce qui arrive et répond aux questions sur le jeu. Ce qu'elle dit du monde fait foi.
pack-role-evaluators = Les évaluateurs observent au regard des objectifs et écrivent ce qu'ils voient. Leurs appréciations portent sur les objectifs de l'exercice, jamais sur une personne.
pack-role-observers = Les observateurs écoutent ; ils parlent quand on les interroge.
pack-turn = Tour { $turn }
pack-structure = Comment se déroule un tour
pack-structure-detail = Chaque tour a les mêmes phases. À chacune, une délégation apprend ce qui est arrivé, décide de ce qui lui revient, puis passe la main.
pack-phase = Phase
pack-what = Ce qui se passe
pack-room-time = En salle
pack-minutes = { $minutes } min
pack-phase-situation = Des injects arrivent ; on voit ce qu'a fait l'autre camp.
pack-phase-intelligence = Chaque délégation décide en secret de ce qu'elle partage de ses éléments et sous quelle forme ; puis tout est ouvert en même temps.
pack-phase-initiative = Les délégations proposent des mesures de la boîte à outils, avec destinataire et motifs.
pack-phase-deliberation = Positions, arguments, amendements ; les délégations se parlent.
pack-phase-decision = On décide de ce qui est parvenu à l'instance compétente : sous silence, par consensus, à l'unanimité ou par un État seul.
pack-phase-communication = Ce qui a été décidé est annoncé : à qui, sous quelle forme, avec quels motifs ; lignes nationales.
pack-phase-consequences = La direction de l'exercice dit ce qui s'ensuit : pression, dommage, ce que fait l'autre camp.
pack-guidelines = Règles de la salle
pack-guideline-safe = Ce n'est pas un examen. Essayez : une erreur commise ici ne le sera pas en fonction.
pack-guideline-role = Jouez selon les instructions que vous tenez, même si votre propre avis est autre.
pack-guideline-precedent = Rien de ce qui se dit ici n'est la position d'un gouvernement ou d'une institution, ni n'engage personne.
pack-guideline-paper = Ce qui compte, c'est ce qui est écrit ou dit à tous ; ce qui est chuchoté compte pour ceux qui l'ont entendu.
pack-guideline-marking = Tout ce qui est sur papier ou à l'écran porte la mention d'exercice. N'en faites rien sortir de la salle.
pack-artificial = Ce qui est artificiel
pack-artificial-fiction = Les États et les groupes de l'autre camp, ainsi que tous les événements, sont inventés. Les États membres sont des rôles à la table.
pack-artificial-time = Le temps est comprimé : ce qui prend des semaines au Conseil peut tenir en un tour.
pack-artificial-dice = L'autre camp est joué selon des règles et des dés, ou par des participants qui en gardent les buts pour eux.
pack-artificial-unequal = Les délégations ne savent pas toutes la même chose. Chacune a ses propres éléments, et aucune n'est tenue de les partager.
pack-artificial-others = Les délégations sans joueurs sont jouées par le programme, selon leur profil, ou restent muettes.
pack-evaluated = Comment l'exercice est évalué
pack-evaluated-detail = Les évaluateurs prennent des notes au regard des objectifs ; un débriefing à chaud suit aussitôt la fin, où chaque délégation dit ce qui s'est bien passé et ce qu'elle ferait autrement ; un questionnaire de retour est rempli. Le tout alimente le rapport de retour d'expérience et son plan d'amélioration.
pack-frame = Le cadre
pack-frame-detail = Le cadre pour une réponse diplomatique conjointe de l'UE face aux actes de cybermalveillance, dit boîte à outils cyberdiplomatique, comprend des mesures qui vont des mesures de confiance aux mesures restrictives. Attribuer une activité à un État est une décision souveraine, propre à chaque État membre ; une mesure commune n'a pas à nommer qui que ce soit. Ce qui est fait devrait être proportionné à la portée, à l'ampleur, à la durée, à l'intensité, à la complexité, à la sophistication et aux conséquences de l'activité, et respecter le droit international.
pack-measures = Les mesures
pack-code = Code
pack-measure = Mesure
pack-category = Catégorie
pack-decider = Qui décide
pack-ladder = L'échelle d'escalade
pack-ladder-detail = La tension de l'exercice se lit sur ces échelons. C'est un nombre du modèle, non du monde.
pack-rung = Échelon
pack-from-tension = à partir d'une tension de
pack-schedule = Calendrier
pack-step = Étape
pack-exercise-time = Temps de l'exercice
pack-clock = Heure réelle
pack-briefing = Présentation : rôles, règles, questions
pack-hot-wash = Débriefing à chaud
pack-forms = Questionnaires de retour

## Les dossiers de rôle

pack-packet = Dossier de rôle : { $state }
pack-packet-whose = Pour cette seule délégation : { $state }. Ne laissez personne d'autre le lire.
pack-own-brief = Ce que vous êtes seuls à savoir
pack-common = Ce que tous savent
pack-common-detail = Les règles de la salle et l'échelle d'escalade figurent dans le manuel de situation.
pack-how-to-play = Comment vous jouez
pack-play-read = À chaque tour, lisez ce qui arrive et distinguez ce qui est établi de ce qui est supposé.
pack-play-share = Décidez pour chacun de vos éléments : le garder, partager votre seule évaluation, une version sans source ni méthode, ou tout. Les autres en décident mieux ; votre source peut en souffrir.
pack-play-propose = Proposez une mesure là où l'une d'elles convient à ce que l'on sait et à sa gravité. Dites pourquoi, en des termes qui n'aillent pas plus loin que les éléments.
pack-play-talk = Demandez aux autres ce qu'il leur faudrait pour être d'accord. Un changement du texte mène souvent plus loin que la pression.
pack-play-vote = Sous silence, qui est d'accord n'a pas à parler ; rompre le silence renvoie le texte, et la seconde fois le fait tomber. Par consensus, le texte ne passe que si personne ne s'y oppose. Au Conseil, une abstention n'arrête pas une décision, à moins qu'un tiers ne s'abstienne avec une déclaration formelle.
pack-play-tell = Annoncez la décision sous une forme et avec des motifs qui atteignent le destinataire, et fixez votre propre ligne nationale.
pack-play-paper = Notez chaque décision sur la feuille de suivi : c'est d'elle que l'on parlera ensuite.
pack-decision-log = Feuille de suivi des décisions
pack-decision-log-detail = Une ligne par décision, au moment où elle est prise.
pack-log-turn = Tour
pack-log-decided = Décidé
pack-log-why = Pourquoi
pack-log-certain = Certitude quant à l'auteur (%)
pack-log-said-to = Annoncé à

## Le manuel de la direction de l'exercice

pack-handbook = Manuel de la direction de l'exercice
pack-handbook-whose = Pour la direction de l'exercice et les évaluateurs seulement : il dit ce qui est vrai et ce qui va venir.
pack-quick-start = En une page
pack-quick-read = Lire « Ce qui est vrai » et les tours. Savoir quel inject sert quel objectif.
pack-quick-print = Imprimer le manuel de situation pour tous, un dossier de rôle par équipe, les cartes une fois et les guides d'évaluation pour chaque évaluateur.
pack-quick-seat = Placer les équipes de sorte qu'elles puissent chuchoter et traverser la salle. Donner à chacune son propre dossier, fermé.
pack-quick-open = Ouvrir par le texte prévu (voir plus bas) et indiquer la formule qui arrête tout.
pack-quick-turn = Conduire les phases de chaque tour. Demander plus que dire ; laisser agir le silence.
pack-quick-close = Finir à l'heure, même au milieu. C'est le débriefing à chaud que l'on emporte.
pack-staff = De qui on a besoin
pack-staff-facilitator = Direction de l'exercice
pack-staff-facilitator-does = conduit, tient le temps, tranche les questions ; une personne
pack-staff-assistant = Assistance
pack-staff-assistant-does = à l'ordinateur : saisit ce qui est décidé, diffuse les injects ; jusqu'à trois équipes, la direction peut s'en charger seule
pack-staff-evaluator = Évaluateurs
pack-staff-evaluator-does = un pour deux ou trois équipes ; écrit, n'aide pas
pack-staff-red = Cellule rouge
pack-staff-red-does = joue l'autre camp là où ce sont des participants qui le jouent ; siège dans une autre salle
pack-staff-scribe = Secrétaire de séance
pack-staff-scribe-does = tient le compte rendu de ce qui est dit à tous, en cas de coupure de courant
pack-go-no-go = Prêt à commencer ?
pack-go-no-go-detail = Dans l'ordre des phases de la méthodologie d'exercice de l'ENISA (2026) ; les points sont les nôtres. Ne pas commencer tant qu'il en reste un en suspens dans l'une des trois premières listes.
pack-go-before = Deux semaines avant
pack-check-aim = Le commanditaire a dit à quoi sert l'exercice, et les objectifs disent la même chose.
pack-check-people = Chaque équipe a quelqu'un qui parle pour elle ; chaque objectif a un évaluateur.
pack-check-marking = La mention est convenue, ainsi que les destinataires autorisés du rapport.
pack-check-guides = Les évaluateurs ont lu leurs guides.
pack-go-eve = La veille
pack-check-print = Le dossier papier est imprimé ; les dossiers de rôle sont sous enveloppe fermée.
pack-check-laptop = L'exercice a été commencé et fermé une fois sur l'ordinateur qui servira, hors ligne.
pack-check-projector = Le projecteur montre l'écran public et rien d'autre.
pack-check-stop = La maison sait qu'un exercice a lieu, et qui appeler en cas d'événement réel.
pack-go-start = Dans la salle
pack-check-seated = Les équipes sont séparées, et nul ne lit l'écran d'une autre.
pack-check-pins = Les PIN sont fixés, et la direction les a sur papier.
pack-check-clock = Tout le monde voit une horloge.
pack-check-script = Les joueurs ont entendu les règles et la formule d'arrêt.
pack-go-end = À la fin
pack-check-saved = L'exercice est enregistré, et l'empreinte de son fichier est notée.
pack-check-wash = Chaque équipe a dit une chose qui s'est bien passée et une qu'elle ferait autrement.
pack-check-forms = Questionnaires et feuilles de suivi sont ramassés ; les dossiers de rôle sont rendus.
pack-check-report = Quelqu'un écrit le rapport, et une date est fixée pour cela.
pack-truth = Ce qui est vrai
pack-truth-is = Ce qui est vrai : { $truth }.
pack-truth-drawn = Le scénario laisse aux dés ce qui est vrai. Avec la graine { $seed }, c'est : { $truth }. Les cartes et la liste des injects valent pour cette graine ; saisir la même à la préparation.
pack-run-of-show = Déroulé
pack-opening = Texte d'ouverture
pack-opening-welcome = Bienvenue ; à quoi sert cet exercice ; qui est dans la salle.
pack-opening-fiction = Rien ici n'est réel. Les pays et les groupes de l'autre camp n'existent pas ; vos États sont des rôles.
pack-opening-rules = Les règles de la salle, comme dans le manuel de situation. Ce que vous décidez compte une fois saisi ou dit à tous.
pack-opening-time = Combien il y a de tours, combien dure chacun, quand est la pause, et que nous finirons à l'heure.
pack-opening-stop = En cas d'événement réel, n'importe qui dit « stop exercice », et nous arrêtons.
pack-begins-at = Début en temps de l'exercice : { $time }.
pack-nothing-comes = À ce tour, rien n'arrive de soi-même.
pack-questions = Questions qui aident
pack-ask-know = Que savons-nous, que supposons-nous, et qu'est-ce qui nous ferait changer d'avis ?
pack-ask-share = Que feraient les autres de ce que vous détenez ? Que vous en coûte-t-il ?
pack-ask-who = Quelle est votre certitude quant à l'auteur, et que s'ensuit-il si vous vous trompez ?
pack-ask-changed = Qu'est-ce qui a changé depuis le tour précédent, et pourquoi ?
pack-ask-certain = Les éléments suffisent-ils pour ce que dit ce texte ? Que pourrait-on dire avec moins ?
pack-ask-proportion = La mesure convient-elle à ce qui a été fait ? Qu'obtiendrait une mesure plus modeste ?
pack-ask-say = Qui doit l'apprendre, de qui, et en quels termes ?
pack-ask-worked = Quelle décision a eu le plus d'effet, et comment le savez-vous ?
pack-ask-otherwise = Que feriez-vous autrement, en sachant la même chose ?
pack-ask-way-out = Quelle porte de sortie avez-vous laissée à l'autre camp ?
pack-noted = Noté à ce tour
pack-on-course = Tenir le cap
pack-course-stuck = Blocage : demander le plus petit pas sur lequel tous pourraient s'accorder ; rappeler la prochaine échéance ; laisser deux délégations se parler dehors.
pack-course-fast = Trop vite : faire écrire les motifs ; laisser venir un inject facultatif.
pack-course-late = En retard : abréger la phase Délibération, non la phase Décision ; écarter les injects facultatifs ; ne pas sacrifier le débriefing à chaud.
pack-course-off = Hors sujet : noter la question au tableau pour plus tard, et continuer.
pack-course-real = Événement réel : « stop exercice », dit trois fois ; attendre que la salle soit calme ; dire quand l'exercice reprend, et s'il reprend.
pack-by-hand = Sans le programme
pack-hand-clock = Continuer avec l'horloge de la salle et les phases du tableau ci-dessus.
pack-hand-cards = Distribuer les cartes du tour. Celles qui attendent une condition viennent quand la direction la juge remplie.
pack-hand-share = Les équipes écrivent sur un billet ce qu'elles partagent et sous quelle forme ; ramasser les billets, puis les lire tous à voix haute.
pack-hand-vote = Les votes se font aussi par billet, et les billets sont retournés ensemble. Compter selon les règles ci-dessous ; les délégations sans joueurs donnent leur accord, sauf si la direction juge qu'elles ne le feraient pas.
pack-hand-world = Décider de ce que fait l'autre camp d'après ses buts indiqués plus haut. Dire de combien la tension monte ou baisse, et à quel échelon on se trouve ; rester bref et plausible.
pack-hand-enter = Garder chaque billet. Une fois le courant rétabli, saisir ce qui a été décidé, ou mener le débriefing à partir du papier.
pack-rules = Comment se comptent les décisions
pack-rule-silence-name = Silence
pack-rule-silence = Le texte est acquis quand le délai est écoulé et qu'aucun des { $members } n'a rompu le silence. Rompu une première fois, il revient sur la table ; rompu une seconde fois, il tombe.
pack-rule-consensus-name = Consensus
pack-rule-consensus = Le texte vaut si personne ne s'y oppose ; il n'est pas mis aux voix.
pack-rule-unanimity-name = Unanimité
pack-rule-unanimity = Le texte est acquis quand aucun des { $members } ne vote contre. Les abstentions ne l'arrêtent pas, à moins qu'un tiers des États représentant un tiers de la population ne s'abstienne avec une déclaration formelle.
pack-rule-alone-name = Seul
pack-rule-alone = Un État, ou un service de l'Union, agit de lui-même et en répond.
pack-wash = Débriefing à chaud, trente minutes
pack-wash-aim = Redire à quoi servait l'exercice.
pack-wash-round = Chaque délégation : une chose qui s'est bien passée, une qu'elle ferait autrement. Pas encore de réponses.
pack-wash-known = Dire ce qui était vrai. Quand aurait-on pu le savoir, et qui ?
pack-wash-turning = Revenir à deux ou trois tournants : ce qui a bougé, par quelle décision, et ce qui aurait pu être fait d'autre.
pack-wash-evaluators = Les évaluateurs disent ce qu'ils ont vu, sans appréciations.
pack-wash-close = Trois choses à faire : quoi, qui, pour quand. Les relire à voix haute. Ramasser les questionnaires.
pack-afterwards = Ensuite
pack-after-day = Le jour même : direction et évaluateurs confrontent leurs notes ; les appréciations sont arrêtées.
pack-after-weeks = Sous quatre semaines : le projet de rapport est envoyé à ceux qui ont pris part à l'exercice.
pack-after-meeting = Sous six semaines : une réunion arrête le plan d'amélioration, avec un responsable et une échéance par ligne.
pack-after-track = Chaque trimestre : ce qui est fait est coché ; alors seulement, une leçon compte comme apprise.

## Les cartes, la liste des injects

pack-cards = Cartes à distribuer
pack-cards-whose = Pour la direction de l'exercice seulement.
pack-cards-detail = Imprimer au recto seul, découper selon les lignes et classer par tour. Une carte va à qui elle désigne, et à personne d'autre.
pack-cards-waiting = Ce qui attend une condition
pack-card-inject = { $msel } · { $kind } · { $to }
pack-card-evidence = élément · { $to } · cotation { $grade }
pack-card-source = Source, pour le seul détenteur : { $source }
pack-msel-whose = Pour la direction de l'exercice et les évaluateurs seulement.
pack-card-source-common = Source : { $source }
pack-msel = Liste des injects (MSEL)
pack-actual = Quand il est venu, ce qui a été fait

## Les guides d'évaluation

pack-guides = Guides d'évaluation
pack-guides-whose = Pour les évaluateurs. Pas pour les joueurs avant la fin.
pack-guides-use = Mode d'emploi
pack-guide-sit = S'asseoir là où l'on entend une équipe sans en faire partie. N'aider, n'approuver ni ne désapprouver d'aucun signe.
pack-guide-facts = Écrire ce qui est dit et fait, par qui, pour quelles raisons ; garder à part ce que l'on en pense.
pack-guide-when = Noter chaque fois le tour et la phase, pour retrouver le moment en revoyant l'exercice.
pack-guide-rate = Apprécier à la fin, pour l'ensemble de l'exercice, et citer les observations qui fondent l'appréciation.
pack-guide-enter = Saisir ses observations dans le programme (O à l'écran de la direction), ou remettre ce guide.
pack-ratings = Les quatre appréciations
pack-ratings-detail = Doctrine HSEEP de 2020. Des quatre, seule la dernière signifie que l'objectif n'a pas été atteint. Ce qui n'a pas été vu n'est pas apprécié. Dans un exercice de discussion, une appréciation dit ce qui a été décidé et dit, non ce qui aurait été exécuté.
pack-rating-unchallenged = L'objectif a été atteint, sans nuire à d'autres travaux et dans le respect des plans, des règles et du droit.
pack-rating-some-challenges = L'objectif a été atteint de même ; des façons de faire mieux ou plus vite ont été vues.
pack-rating-major-challenges = L'objectif a été atteint, mais aux dépens d'autres travaux, avec un risque accru, ou contre les plans, les règles ou le droit.
pack-rating-unable = Ce qui devait être fait ne l'a pas été, et l'objectif n'a pas été atteint.
pack-guide-for = Objectif : { $objective }
pack-criterion = Critère
pack-observed = Ce qui a été vu, et pourquoi cette appréciation
pack-rating = Appréciation
pack-observation-log = Observations
pack-log-seat = Délégation
pack-log-seen = Vu et entendu
pack-overall-rating = Appréciation de l'objectif
pack-strengths-and-areas = Points forts et points à améliorer

## Le questionnaire de retour

pack-feedback = Questionnaire de retour
pack-feedback-whose = Pour tous ceux qui ont pris part à l'exercice, au débriefing à chaud. Inutile de donner son nom.
pack-feedback-date = Exercice et date
pack-feedback-seat = Délégation
pack-feedback-role = Joueur, observateur, évaluateur ou direction
pack-feedback-own = Ce que vous en retirez
pack-feedback-strengths = Trois choses qui se sont bien passées
pack-feedback-areas = Trois choses à améliorer
pack-feedback-unseen = Ce que les évaluateurs n'ont pas pu voir
pack-feedback-actions = Ce qui devrait être fait
pack-action = Action
pack-action-owner = Par qui
pack-action-urgent = Degré d'urgence
pack-feedback-design = Préparation et conduite
pack-feedback-scale = De 1 (pas du tout) à 5 (tout à fait).
pack-statement = Énoncé
pack-said-structure = L'exercice était bien structuré.
pack-said-plausible = Le scénario était plausible.
pack-said-facilitated = La direction de l'exercice connaissait le sujet et s'est tenue au but.
pack-said-papers = Documents et écrans ont aidé.
pack-said-role = Mon rôle convenait à ce que je fais.
pack-said-time = Il y avait assez de temps pour réfléchir.
pack-feedback-learned = Ce que vous avez appris
pack-said-toolbox = Je sais mieux ce que contient la boîte à outils et qui en décide.
pack-said-evidence = Je juge mieux ce que les éléments peuvent porter.
pack-said-agree = Je comprends mieux ce qu'il faut aux autres pour être d'accord.
pack-said-ready = Nous serions mieux préparés demain.
pack-feedback-next = Suggestions pour le prochain exercice
pack-feedback-consent = Ce que j'ai écrit peut être cité dans le rapport, sans mon nom.
