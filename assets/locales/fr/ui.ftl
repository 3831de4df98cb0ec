## La fenêtre : cadres, boutons, aide

public-window = Démarche · Écran public
window-hand-over = Démarche · Passage de main
banner-home = Démarche entraîne à décider. Tout ici est un exercice.
banner-console = { $marking } · vue de la direction de l'exercice · ne pas projeter
banner-write = Atelier de scénarios · tout ce qui s'écrit ici est un exercice
home = Accueil
works-offline = Fonctionne hors ligne, sans compte
help = aide
close = Fermer
keys = Touches
key-primary = l'étape suivante de cet écran
key-tab = à l'élément suivant
key-arrows = dans les listes, les choix et les courbes
key-enter = ouvrir ou valider
key-escape = revenir d'un pas
key-help = cette aide
key-full-screen = plein écran
key-region = à la partie suivante de l'écran ; avec Maj, retour
key-search = au champ de recherche de cet écran
key-find = chercher partout et y aller
key-undo = revenir sur la dernière étape (console) ; annuler (écriture)
key-observation = consigner une observation (console)
key-save = enregistrer (écriture)
key-space = presser un bouton, cocher une case ; revenir de l'écran public
key-home = sur le premier écran : essayer, mener, débriefer, écrire
find-anything = Chercher partout
find-count = { $count ->
    [0] rien trouvé
    [one] un résultat ; Entrée y mène
   *[other] { $count } résultats ; les flèches choisissent, Entrée y mène
 }
find-screen = écran
glossary = Glossaire
find-word = Chercher un mot
glossary-count = { $count ->
    [0] rien trouvé
    [one] une entrée
   *[other] { $count } entrées
 }
path = Chemin d'un fichier
browse = Parcourir
no-file-dialog = Ce système n'offre pas de boîte de dialogue. Saisir ou coller le chemin ci-dessus, ou déposer le fichier sur la fenêtre
drop-hint = Relâcher pour ouvrir le fichier
drop-hint-setup = Relâcher pour ajouter le scénario aux choix
drop-hint-playing = Un exercice est en cours : aucun fichier ne peut être ouvert
drop-while-playing = { $path } n'a pas été ouvert : un exercice est en cours. Quitter d'abord l'exercice ; il est enregistré
scenario-files = Scénarios
exercise-files = Exercices
pause = Pause
play = Lecture
leave = Quitter
undo = Annuler
save = Enregistrer

what-would-you-like = Que faire ?
try-title = Essayer, 10 minutes
try-detail = Nous sommes l'Estonie, et une première décision attend. De brèves indications montrent où regarder.
try-button = Commencer
run-title = Mener un exercice
run-detail = Choisir un scénario, installer les équipes, vérifier la salle, commencer. Un seul ordinateur suffit.
run-button = Choisir un scénario
debrief-title = Mener le débriefing
debrief-detail = Parcourir pas à pas un exercice enregistré et voir pourquoi les choses ont tourné ainsi.
debrief-button = Ouvrir un exercice
write-title = Écrire un scénario
write-detail = Écrire, vérifier, essayer. Partir d'un modèle ou ouvrir son propre fichier.
write-button = Nouveau ou ouvrir
recent = Récents
recent-detail = gardés sur cet ordinateur seulement
no-recent = Encore rien ici.
no-recent-detail = Les exercices et scénarios ouverts apparaissent ici.
find-recent = Chercher : nom, fichier, date, équipe
find-nothing = Rien ne correspond.
recent-line = { $file } · tour { $turn } sur { $turns }, { $phase } · { $teams ->
    [0] aucune équipe
   *[other] { $called }
 } · { $entries ->
    [one] { $entries } étape enregistrée
   *[other] { $entries } étapes enregistrées
 }
recent-row = { $name }, { $path }
recent-when = { $when } · { $what }
remove-from-list = Retirer de la liste
resume = Reprendre
debrief-short = Débriefer
edit = Modifier
state-missing = introuvable
state-looking = recherche…
state-silent = le fichier ne répond pas
state-not-a-file = un dossier, un périphérique ou un tube
state-in-use = ouvert ailleurs
state-scenario = scénario
state-finished = terminé
state-paused = en pause au tour { $turn } sur { $turns }
state-interrupted = interrompu au tour { $turn } sur { $turns }
stopped-unexpectedly = Arrêt inattendu : « { $name } »
resume-there = Reprendre exactement là
look-read-only = Consulter en lecture seule
choose-scenario-to-write = Quel scénario ?
choose-exercise = Quel exercice ?
start-from-model = Partir d'un modèle
theme-is = Thème : { $theme }
language-is = Langue : { $language }
theme-system = celui du système
theme-light = clair
theme-dark = sombre
theme-contrast = contraste élevé
text-size = Texte { $percent } %

nav-situation = Situation
nav-evidence = Éléments
nav-toolbox = Instruments
nav-table = Table
nav-messages = Messages
nav-brief = Instructions
done-and-on = terminé, suite
done-next = Terminé, suite
done-hand-over = Passer
left-in = restant · { $phase }
exercise-clock = { $time }
over-short = terminé
paused = En pause
paused-for-all = Pause pour tous
no-limit = sans limite
time-left = reste { $minutes } min { $seconds } s pour la phase { $phase }
time-over = dépassement de { $minutes } min { $seconds } s pour la phase { $phase }
saved-entries = Enregistré · { $entries ->
    [one] { $entries } étape
   *[other] { $entries } étapes
 }
done = fait
to-do = à faire
next-from-us = Attendu de nous
escalation = Escalade
tension-is = tension { $tension }
turn-1 = tour 1
now = maintenant
attribution = Attribution
ours-and-shared = la nôtre · commune, %
hypothesis-accessible = { $name } : la nôtre { $ours } pour cent ; commune { $shared } pour cent
certainty-sentence = Pour nous { $ours } ({ $oursrange }), en commun { $shared } ({ $sharedrange }). Confiance dans notre analyse : { $confidence }.
certainty-fragile = Le tableau commun est fragile : sans l'une des sources, l'hypothèse { $top } tombe à { $weakest } %.
cohesion-is = { $cohesion } sur 100
cohesion-and-change = { $cohesion } sur 100, { $change } à ce tour

situation-line = gravité { $severity } · { $harm } { $unit }
no-news = Rien n'est encore arrivé.
no-news-detail = Les nouvelles arrivent dans la phase Situation.
news-origin = { $msel } · { $kind } · tour { $turn }
act-origin = { $kind } · tour { $turn }
offer-chosen = la réponse
offer-waits = attend une réponse
offer-reply = Suite donnée : { $reply }
for-us-alone = pour nous seuls
what-goes-on = Ce qui est en cours
severity-badge = gravité { $severity }
severity-badge-over = terminé (gravité { $severity })
severity-equal = À poids égal des sept dimensions, elle serait de { $equal }.
adopted-so-far = Adopté jusqu'ici
nothing-adopted = Encore rien.
adopted-line = tour { $turn } · { $id } { $name }

evidence-line = { $count ->
    [one] { $count } élément
   *[other] { $count } éléments
 } · { $own } à nous
item-and-source = Élément, source, ce qu'il indique
grade = Cote
share-with-27 = Partager avec les 27
share-item = Partager { $item } avec les 27
only-to = Seulement à…
only-to-done = Fermer la liste
pass-item-to = Transmettre { $item } à un seul destinataire : { $state }
passing-is-sealed = Scellé aussitôt, ouvert avec tout le reste ; modifiable jusque-là. Seul le destinataire l'apprend, et il ne peut pas le retransmettre.
nobody-to-pass-to = Aucune autre délégation n'a de siège ni d'éléments propres dans cet exercice.
nothing-to-share = Nous n'avons rien à nous à partager.
if-we-share = Si nous partageons ainsi
share-effect = { $before } → { $after } %, { $word }
who-has-it = Qui l'a
held-by-27 = les 27
held-as = les 27 : { $mode }
nothing-more = Rien de plus
held-by-us = nous seuls
choices-are-sealed = Nos choix sont scellés. Ils restent modifiables jusqu'à l'ouverture ; personne ne les a vus.
share-who-sees = Une évaluation ne montre ni source, ni méthode, ni texte ; un rapport expurgé perd un degré de cotation.
share-fragile = Fragile : retour à { $percent } % si une source disparaît.
no-duty-to-share = Aucune délégation n'est tenue de partager. L'ouverture a lieu pour toutes en même temps.
seal-choices = Sceller nos choix
tab-evidence = Détenu et partagé
tab-judgement = Notre jugement
tab-product = Intcen et services
ask-services = Interroger un service de l'Union
ask-services-detail = Une question par tour, dans la phase Renseignement. Les 27 lisent la réponse.
ask = Demander
ask-service = Interroger { $service }
our-judgement = Notre jugement
our-judgement-detail = Qu'en pensons-nous nous-mêmes, avant de voir ce que partagent les autres ? Déplacer un curseur déplace les autres, de sorte que le total fasse 100 pour cent. Seules la direction de l'exercice et notre délégation le voient ; à la fin, il est comparé à la vérité et à nos propres éléments.
likelihood-of = Probabilité : { $hypothesis }
likelihood-in-words = { $percent } %, { $word }
judgement-confidence = Confiance dans notre analyse
state-judgement = Énoncer notre jugement
judgement-stated = Énoncé au tour { $turn } : { $judgement } ; confiance { $confidence }.
judgement-untouched = Déplacer d'abord un curseur ou choisir une confiance : personne n'énonce rien à notre place.
likelihood-stated = énoncé { $percent } %
judgement-not-stated = Rien n'est encore énoncé.

toolbox-line = { $count } mesures · { $open } à notre portée
hide-closed = Masquer ce qui n'est pas ouvert
find-measure = Chercher une mesure
categories = Catégories
what-relations-open = Ce qu'ouvre chaque lien
back-to-measures = Retour aux mesures
relations-line = Le lien d'un État avec l'activité détermine les mesures utilisables. Les probabilités sont celles de notre propre tableau ; ce qu'ouvre un lien découle de ce qu'exige chaque mesure.
relation-range = Ce qu'ouvre chaque lien
relation-opened = ouvert
relation-none = Explications qui n'établissent aucun des cinq liens
no-measure = Aucune mesure ne correspond.
no-measure-detail = Choisir une autre catégorie ou un autre mot.
reasons = Nos motifs ; ils figurent dans le texte (facultatif)
draft-initiative = Rédiger cette initiative
initiatives-left = Initiatives restantes ce tour : { $left } sur { $most }
choose-addressee = choisir
addressed-to = À : { $name }
who-decides = Qui décide
road = Parcours
meant-for = Destiné à : { $audience }
certainty = Certitude
certainty-accessible = Certitude : exigée { $asked }, la nôtre { $ours }, commune { $shared } pour cent
we-ask = exigée { $percent }
ours-is = la nôtre { $percent }
proportionality = Proportionnalité
proportion-band = gravité par rapport à la plage de cette mesure, { $low }–{ $high }
severity-today = gravité actuelle { $severity }
proportion-accessible = Proportionnalité : plage de { $low } à { $high }, gravité actuelle { $severity }
what-we-expect = Ce que nous attendons
source = Source

table-line = { $count ->
    [one] { $count } proposition
   *[other] { $count } propositions
 } · { $waiting ->
    [0] rien ne nous attend
    [one] une nous attend
   *[other] { $waiting } nous attendent
 }
table-empty = Rien n'est encore sur la table.
table-empty-detail = Les premières propositions arrivent après la phase Initiative.
our-vote = Notre décision
our-vote-detail = scellée, puis ouverte avec les autres
vote-is-sealed = Scellé : { $vote }
seal-vote = Sceller notre vote
our-stand = Notre position
our-stand-detail = annoncée aux 27
where-27-stand = Positions des 27
how-27-voted = Décision des 27
group-support = { $count ->
    [one] { $count } soutient
   *[other] { $count } soutiennent
 }
group-accept = { $count ->
    [one] { $count } peut accepter
   *[other] { $count } peuvent accepter
 }
group-abstain = { $count ->
    [one] { $count } s'abstient
   *[other] { $count } s'abstiennent
 }
group-oppose = { $count ->
    [one] { $count } s'oppose
   *[other] { $count } s'opposent
 }
group-none = { $count } sans annonce
group-for = { $count } pour
group-against = { $count } contre
group-silent = { $count ->
    [one] { $count } a gardé le silence
   *[other] { $count } ont gardé le silence
 }
group-objected = { $count ->
    [one] { $count } a objecté
   *[other] { $count } ont objecté
 }
group-joined = { $count } { $count ->
    [one] rallie
   *[other] rallient
 } le consensus
group-stood-against = { $count } { $count ->
    [one] s'y oppose
   *[other] s'y opposent
 }
group-lets-pass = { $count } { $count ->
    [one] laisse
   *[other] laissent
 } passer à regret
what-rule-needs = Ce qu'exige la règle
draft-explained = Ce projet n'est connu que de nous. C'est le chef de délégation qui le soumet ; ce qui n'est pas soumis à la fin de la phase est abandonné.
submit-initiative = Soumettre
discard-draft = Abandonner
submitted-wait = Soumis. Les autres le verront à la fin de la phase.
take-back-initiative = Reprendre
tell-title = Comment annoncer { $name } ?
tell-detail = forme, motifs, éléments de langage
form = Forme
reasons-given = avec motifs
reasons-withheld = sans motifs
reasons-known = Motifs
line-to-take = Éléments de langage (facultatif)
tell-it = Fixer
national-line = Notre ligne nationale
national-line-detail = envers notre propre presse ; prendre ses distances coûte { $points } points de cohésion
seal-line = Sceller notre ligne

messages-line = la direction de l'exercice peut les lire
message-to = À : { $name }
message-text = Message
send = Envoyer
message-head = { $from } → { $to } · tour { $turn }
no-messages = Pas encore de message.
no-messages-detail = Demander à une autre délégation ce qu'il lui faudrait.
brief-line = pour cette délégation seulement
what-concerns-us = Ce qui nous touche de près
capital-wants = Ce que veut la capitale
red-lines = Lignes rouges
about-exercise = À propos de l'exercice

hand-over = Passer à
hand-over-to = Passer à : { $name }
curtain-line = { $turn } · { $phase } · le décompte attend
curtain-sentence = L'ordinateur passe à : { $name }. Rien d'aucune délégation ne figure à cet écran, dans le presse-papiers ou dans le titre de la fenêtre.
continue-as = Continuer : { $name }
continue = continuer
pin-of-seat = PIN
pin-digit = chiffre { $number } sur 4
pin-hint = Quatre chiffres, choisis au début.
pin-hint-facilitator = Quatre chiffres, choisis au début ; ils ouvrent la console.
facilitator-instead = Appeler la direction
seat-next = suivant
seat-finished = terminé
seat-waiting = en attente

injects = Injects
injects-waiting = En attente { $count }
injects-released = Diffusés { $count }
injects-skipped = Écartés { $count }
no-injects-here = Aucun ici.
expected-action = Attendu : { $expected }
release-now = Diffuser
leave-out = Écarter
table-live = La table en direct
table-live-line = équipes prêtes : { $done } sur { $teams } · simulées : { $simulated }
next-phase = phase suivante
go-on = Continuer
undo-confirm = Annuler quand même
back-to-seats = Retour aux sièges
look-back = Revoir l'exercice
questions-open = Réponses en attente
what-waits-for-whom = Qui est attendu pour quoi
inspector = Inspecteur
tab-ledger = Registre
tab-override = Correction
tab-note = Note
tab-truth = Vérité
tab-rules = Règles
rules-detail = Les paramètres en vigueur ; tous sont fixés à la main et discutables. Ils sont enregistrés avec l'exercice.
changed-by-scenario = modifié par le scénario
override-detail = La valeur du moteur continue d'être calculée à côté de la valeur fixée ; le débriefing montre les deux.
override-values = en vigueur { $shown } · moteur { $engine }
new-value = Nouvelle valeur
reason = Raison
override = Corriger
note-detail = Liée à ce moment et, si vous le souhaitez, à un siège, un objectif et une appréciation ; vous seul la voyez.
observation = Observation
add-note = Ajouter
truth-is = Vrai : { $name }. Le tableau commun lui donne { $percent } %.
criterion-met = rempli
criterion-not-met = non rempli
criterion-observe = à observer

said-sharing = Nos choix sont scellés
said-passing = Scellé pour ce seul destinataire
said-asked-service = Notre question est posée
said-judged = Notre jugement est énoncé
said-draft = Rédigé. À soumettre sous Table
said-submitted = Soumis ; les autres le verront après cette phase
said-reopened = Repris ; c'est de nouveau un projet
said-message = Envoyé
said-vote = Notre vote est scellé
said-line = Notre ligne est scellée
said-told = Fixé
said-noted = Noté
said-override = Fixé, avec la raison donnée
said-undone = La dernière étape est annulée
said-saved = Enregistré

debrief-title-bar = Débriefing : { $title }
guarded-by-pins = encore en cours et protégé par des PIN : vue publique seulement
looking-as = Point de vue
a-seat = Un siège
step = pas à pas
nothing-played = Rien n'a encore été joué.
decision-before = Décision
decision-after = Décision
speed = Vitesse
scrub = Position dans l'exercice
debrief-where = Tour { $turn }, { $phase }
debrief-where-detail = { $time } · entrée { $entry } sur { $entries }
tab-why = Pourquoi
tab-story = Récit
tab-scores = Scores
why-it-moved = Pourquoi cela a bougé
ledger-count = { $count ->
    [0] aucune entrée de registre ici
    [one] une entrée de registre
   *[other] { $count } entrées de registre
 }
nothing-moved = Aucune valeur n'a bougé à cette étape.
nothing-moved-detail = Cliquer sur un point d'une courbe ou avancer.
attribution-shared = Attribution, en commun
highest-rung = échelon le plus haut { $rung }, { $name }
decisions-felt = Effet des décisions
decisions = Décisions
decisions-detail = cliquer pour s'y rendre
curve-accessible = { $name } : départ à { $first }, entre { $lowest } et { $highest }, fin à { $last }
point-accessible = { $name } { $value }, tour { $turn }, { $phase }

write-heading = Écrire : { $title }
play-from-start = Jouer depuis le début
try-it = jouer
save-as = Enregistrer sous
all-saved = Tout est enregistré · { $path }
not-saved = Pas encore enregistré · { $path }
not-saved-draft = Pas encore enregistré, un brouillon est gardé · { $path }
save-failed = Le dernier enregistrement a échoué · { $path }
decide-first = Rien n'est enregistré avant le choix d'une des voies ci-dessus
changed-outside = Un autre programme a enregistré un autre texte dans ce fichier. Rien n'est enregistré avant décision
gone-outside = Le fichier n'est plus là : supprimé, renommé ou hors d'atteinte. Le texte affiché ici est gardé comme brouillon
cannot-take-in = L'autre texte reste où il est : { $cause }
keep-both = Garder les deux
kept-both = Le texte d'ici est enregistré sous { $path } ; l'autre reste où il était
show-theirs = Montrer l'autre
hide-theirs = Masquer l'autre
theirs = Dans le fichier
take-in = Prendre l'autre texte
overwrite = Écraser l'autre
write-again = Récrire le fichier
name-taken = { $path } est un autre fichier, qui existe déjà. Rien n'a été enregistré
another-name = Choisir un autre nom
overwrite-taken = Écraser ce fichier
play-not-yet = Jouable dès qu'il ne reste aucune erreur
drafts = Textes non enregistrés
drafts-detail = gardés quand le programme s'est arrêté ou est passé à autre chose
draft-offer = { $name }, gardé { $when }
draft-go-on = Le reprendre
draft-both = Montrer les deux
draft-throw-away = Jeter
draft-throw-away-surely = Jeter pour de bon
draft-taken-up = Voici le texte non enregistré, gardé { $when }
back-to-saved = Revenir à l'enregistré
no-draft = Aucun brouillon du texte non enregistré ne peut être gardé : { $cause }. L'enregistrer ailleurs ; quitter ou fermer encore une fois, c'est le perdre
ago-now = à l'instant
ago-minutes = { $count ->
    [one] il y a { $count } minute
   *[other] il y a { $count } minutes
 }
ago-hours = { $count ->
    [one] il y a { $count } heure
   *[other] il y a { $count } heures
 }
ago-days = { $count ->
    [one] il y a { $count } jour
   *[other] il y a { $count } jours
 }
taken-in = Les changements extérieurs ont été repris
outline = Plan
no-outline = Pas de plan.
no-outline-detail = Une parenthèse ou un guillemet n'est pas fermé ; voir les problèmes.
problems = Problèmes
count-errors = { $count ->
    [one] { $count } erreur
   *[other] { $count } erreurs
 }
count-warnings = { $count ->
    [one] { $count } avertissement
   *[other] { $count } avertissements
 }
count-notes = { $count ->
    [one] { $count } remarque
   *[other] { $count } remarques
 }
no-problems = Aucun problème.
no-problems-detail = Le scénario peut être joué tel quel.
problem-place = { $code } · ligne { $line } { $path }
way-out = Solution : { $hint }
scenario-text = Texte du scénario

help-home-title = Accueil
help-home = Essayer ouvre un exercice de dix minutes. Mener un exercice installe plusieurs équipes à cet ordinateur. Débriefer parcourt un exercice enregistré. Écrire ouvre un scénario avec ses problèmes à côté du texte.
help-setup-title = Préparation
help-setup = Choisir un scénario, décider pour chaque siège si ce sont des participants, le programme ou personne qui agit, et régler ce que réclame encore la liste de droite. Un PIN tient les autres utilisateurs de cet ordinateur à l'écart des écrans d'un siège, et chaque PIN erroné est compté pour la direction de l'exercice ; il ne verrouille pas le fichier, où tout figure en clair : ne pas le distribuer avant la fin.
help-curtain-title = Le rideau
help-curtain = Passer l'ordinateur. La délégation suivante continue quand personne d'autre ne regarde. Le décompte attend entre-temps.
help-console-title = La direction de l'exercice
help-console = Clore les phases, diffuser ou écarter des injects, fixer une valeur en donnant une raison, noter ce qui s'observe. Annuler revient sur la dernière étape ; le journal la conserve.
help-red-title = La cellule rouge
help-red = Ici, nous jouons l'autre camp. Choisir un acte dans les limites de ses chances, une réponse à ce qui a été demandé, le sort de la porte de sortie, et une action discrète ou aucune. Ce qui est scellé l'est définitivement pour ce tour ; personne à la table ne l'apprend avant les conséquences et, d'une action discrète, on n'apprend que les traces laissées.
help-situation-title = Situation
help-situation = Ce qui est arrivé, le plus récent d'abord, et ce qui est en cours. Les marques jaunes signalent ce que seule cette délégation sait. Passer transmet l'ordinateur.
help-evidence-title = Éléments
help-evidence = Chaque ligne pèse les hypothèses en décibans : vers la droite elle parle pour l'une, vers la gauche contre elle. Choisir pour chaque élément propre ce que les 27 peuvent savoir, regarder l'effet, puis sceller. « Seulement à… » transmet un élément à tel ou tel État membre seul, chacun sous sa propre forme.
help-toolbox-title = Instruments
help-toolbox = Toutes les mesures : leur objet, qui décide, la certitude exigée, leur adéquation à la gravité actuelle et leur effet attendu. Rédiger ici, soumettre sous Table. « Ce qu'ouvre chaque lien » indique lesquelles sont permises par chaque lien d'un État avec l'activité.
help-table-title = Table
help-table = Chaque proposition avec son parcours, les positions des 27 et ce qu'exige la règle. Annoncer une position en phase Délibération, sceller un vote en phase Décision.
help-messages-title = Messages
help-messages = Écrire à une délégation ou à toutes. La direction de l'exercice peut tout lire.
help-brief-title = Instructions
help-brief = Ce que la capitale sait, veut et n'acceptera pas. À garder pour soi.
help-debrief-title = Débriefing
help-debrief = Avancer avec les flèches, déplacer la ligne ou cliquer sur un point d'une courbe : la partie droite dit pourquoi cela a bougé. Regarder comme le public, comme un siège ou comme la direction de l'exercice.
help-write-title = Écrire
help-write = Le texte de gauche est le scénario ; les problèmes figurent à droite et sont soulignés dans le texte. Ce qu'un autre programme enregistre est repris, sauf s'il y a eu écriture des deux côtés : il faut alors trancher, et les deux textes peuvent être gardés. Ce qui n'est pas enregistré est gardé comme brouillon et proposé au démarrage suivant. Jouer depuis le début essaie ce qui est à l'écran ; quitter l'exercice y ramène.

said-asked = Notre amendement est sur la table
said-withdrawn = Notre initiative est retirée
said-fast = Procédure accélérée engagée ; certaines délégations en prendront ombrage
said-revised = Le texte est modifié ; les autres redisent leur position
said-ordered = En tête de l'ordre du jour du groupe de travail
filter-empty = Rien ici
filter-empty-detail = Choisir une autre liste ci-dessus.
said-product = L'évaluation d'Intcen est diffusée
said-answered = La réponse est donnée
said-options = Le document d'options est sur la table
group-amend = { $count ->
    [one] { $count } veut amender
   *[other] { $count } veulent amender
 }
group-abstain-declare = { $count } avec déclaration
tab-stands = Positions
tab-text = Texte et droit
tab-talks = Échanges
tabs-proposal = Parties de la proposition
chip-hint = cliquer sur une délégation pour ses raisons
chip-hint-votes = ouverts ensemble
without-amendment = sans amendement
amendment-that-mends = L'amendement qui nous rallierait
what-it-says = Ce qu'il dit
what-it-says-detail = c'est ce texte qui est noté
change-our-text = Modifier notre texte
ask-for-it = Le demander
choose-amendment = Choisir un changement
asked-amendments = Amendements demandés
take-it = L'accepter
ask-and-states = { $change } : { $states }
legal-tests = Conditions juridiques à ce jour
legal-tests-detail = RELEX et le Service juridique posent les mêmes questions
what-would-it-take = Que faudrait-il ?
what-would-it-take-detail = interroger une délégation ou la gagner par un argument
choose-delegation = Choisir une délégation
choose-argument = Choisir un argument
ask-what = Demander
choose-ground = Choisir son appui
no-ground = Rien ici ne peut étayer cet argument
put-argument = Présenter l'argument
no-answers = Personne n'a encore été interrogé.
withdraw = Retirer notre initiative
in-the-chair = À la présidence
in-the-chair-detail = ce que seule la présidence peut faire
put-first = Mettre en tête de l'ordre du jour
fast-track = Accélérer
legal-conditions = Conditions juridiques
issue-product = Diffuser une évaluation
on-paper = Dans notre document d'options
offer-options = Déposer le document d'options
save-record = Enregistrer le relevé de décision
said-record = Enregistré sous { $path }
form-target = Destiné à
form-timing = Quand
capital-moves = Ce qui guide notre capitale à la table
crisis-response = Réaction aux crises (IPCR) : { $mode }
principles = Six principes
norms = Normes
filter-all = Toutes { $count }
filter-ours = À nous d'agir { $count }
filter-decided = Décidées { $count }
filter-proposals = Quelles propositions
principles-detail = Conclusions du Conseil de juin 2017, point 5 ; la notation est un choix de modélisation
norms-detail = Groupe d'experts gouvernementaux de l'ONU, rapport de 2015, paragraphe 13
not-computed = non calculé

nav-happened = Événements
happened-title = Ce qui s'est passé
happened-in = { $phase } · tour { $turn }
happened-detail = depuis notre dernier regard
happened-all-detail = depuis le début, le plus récent d'abord
happened-earlier = { $count ->
    [one] { $count } phase antérieure
   *[other] { $count } phases antérieures
 }
happened-fresh-only = Le nouveau seulement
happened-nothing = Rien ne s'est passé depuis notre dernier regard
happened-nothing-detail = Ce qui est dévoilé, décidé et modifié sera raconté ici.
go-on-to-phase = Continuer
state-and-vote = { $state } : { $vote }
help-happened-title = Ce qui s'est passé
help-happened = Chaque phase s'ouvre sur les suites de la précédente : ce qui a été partagé, comment les 27 ont voté, ce qu'a fait l'adversaire, et quelles valeurs ont bougé, avec la raison. À relire à tout moment.

we-asked = Que faudrait-il pour { $proposal } ?
talk-head = Tour { $turn } · nous → { $state }
talk-asked = Réponse ({ $state }) : { $answer }
talk-moved = La position a changé ({ $state }) : { $stand }. { $answer }
talk-reason = La position n'a pas changé ({ $state }), mais la raison, si : { $answer }
talk-unmoved = La délégation { $state } nous a entendus, et rien n'a changé

banner-result = { $marking } · résultat, la vérité est montrée
result-title = Résultat
result-headline = Fin à l'échelon { $rung }, { $name } : le plus haut de cet exercice
result-headline-came-down = Fin à l'échelon { $rung }, { $name }, après un maximum de { $highest }, { $highestname }, au tour { $turn }
result-change = { $what } { $before } → { $after }
truth-in-shared = la vérité dans le tableau commun, %
what-was-true = Ce qui était vrai, et ce que nous en savions
knew-ours-and-shared = { $turn } : nos éléments lui donnaient { $ours } %, le tableau commun { $shared } %
knew-shared = { $turn } : le tableau commun lui donnait { $shared } %
turning-points = Tournants
turning-points-detail = là où le plus a bougé d'un coup
nothing-turned = Rien n'a bougé du début à la fin.
look-at-point = Regarder : { $point }
figures = En chiffres
play-again = Rejouer, mêmes dés
run-with-teams = Mener avec des équipes
to-the-console = Vers la console
help-result-title = Résultat
help-result = À quoi l'exercice a abouti : la vérité et ce qu'on en savait, l'échelle, les phases où le plus a bougé, et les six principes. Revoir l'exercice ouvre le débriefing ; rejouer avec les mêmes dés montre ce que d'autres décisions auraient changé.

live-table = Table
live-happened = Événements
live-red = Cellule rouge
live-notes = Notes
no-notes = Les auteurs n'ont pas laissé de notes
no-notes-detail = Un scénario peut dire à la direction de l'exercice qui a agi, comment les cartes ont été distribuées et que dire au début.
what-is-documented = Ce qui est établi à notre sujet

notes-to-open = Notes des auteurs, pour la direction de l'exercice

## Ce qui se fait à côté de la fenêtre

being-read = Lecture de « { $name } »
being-made = Préparation de « { $name } »
being-opened-detail = L'écran s'affichera de lui-même. Revenir en arrière entre-temps ne fait rien perdre
being-told = Mise en récit de ce qui s'est passé
being-scored = Calcul des scores de cet instant
file-being-checked = Vérification du fichier : { $percent } % de ses décisions recalculées
text-being-checked = Vérification du texte
job-panicked = Une erreur du programme a interrompu ceci : { $cause }. Ce qui est enregistré n'en est pas touché ; signaler l'erreur en citant ces mots
job-without-thread = Le système ne laisse pas ce programme faire davantage à la fois : { $cause }. Fermer d'autres programmes et réessayer

# L'écran public
live-public = Projecteur
public-detail = Ce que toute la salle peut voir : mention, horloge, nouvelle du moment, qui est touché, qui s'exprime, ce qui est adopté, l'échelle. Glisser la fenêtre vers le projecteur, puis F11 ou un double-clic pour le plein écran.
public-open = Ouvrir dans une fenêtre
public-close = Fermer la fenêtre
public-here = Montrer sur cet écran
public-back = Quitter l'écran public
public-freeze = Figer
public-thaw = Laisser reprendre
public-is-frozen = Il reste figé pendant que l'exercice continue.
public-situation = Situation
public-no-news = Rien n'est encore arrivé
public-now = maintenant
public-press = Ligne de presse
public-earlier = et { $count ->
    [one] { $count } antérieure
   *[other] { $count } antérieures
 }
public-hit = { $count ->
    [one] { $count } touché
   *[other] { $count } touchés
 }
public-spoke = { $count } { $count ->
    [one] a fait une attribution
   *[other] ont fait une attribution
 }
public-endorses = { $count } { $count ->
    [one] appuie
   *[other] appuient
 } ce qui est convenu
public-distances = { $count } { $count ->
    [one] garde ses
   *[other] gardent leurs
 } distances
tile-hit = touché
tile-spoke = a procédé à une attribution publique
tile-endorses = appuie ce qui est convenu
tile-distances = garde ses distances
tile-accessible = { $state } : { $marks }
time-of-phase = Temps de cette phase
less-time-much = −2 min
less-time = −30 s
more-time = +30 s
more-time-much = +2 min
no-objective = Sans objectif particulier
held-sealed = scellé : { $mode }
read-whole = Tout lire
no-seat-in-particular = Concerne tout le monde
no-rating = Sans appréciation
note-seat = Qui est concerné
note-rating = Appréciation
note-objective = Objectif
noted-before = Observé jusqu'ici
not-read-yet = Pas encore lu : { $news ->
        [0] aucune nouvelle
        [one] { $news } nouvelle
        [many] { $news } de nouvelles
       *[other] { $news } nouvelles
    }, { $letters ->
        [0] aucun message
        [one] { $letters } message
        [many] { $letters } de messages
       *[other] { $letters } messages
    }
message-also = Qui le reçoit aussi
and-nobody-else = et personne d'autre
activity-left = L'attaque est retombée à { $percent } % de sa force initiale
save-report = Enregistrer le rapport
save-report-detail = Le rapport de retour d'expérience en page, pour le point de vue choisi
