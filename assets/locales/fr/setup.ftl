## Préparer un exercice

banner-setup = Préparation · tout ici est un exercice
setup-title = Mener un exercice
scenario = Scénario
objectives = Objectifs
scenario-line = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
 } · { $turns ->
    [one] { $turns } tour
   *[other] { $turns } tours
 } · { $seats ->
    [one] { $seats } siège
   *[other] { $seats } sièges
 } · { $difficulty }
no-scenario = Aucun scénario choisi
no-scenario-detail = En choisir un à gauche ou ouvrir un fichier.
seats = Sièges
seats-detail = { $teams ->
    [0] aucune équipe ; les délégations sont simulées ou muettes
    [one] une équipe ; les autres délégations sont simulées ou muettes
   *[other] { $teams } équipes ; les autres délégations sont simulées ou muettes
 }
seat-of = Siège : { $state }
show-all-27 = Voir les 27
mode-team = Équipe
mode-simulated = Simulé
mode-silent = Muet
team-name = Nom
team-of = Nom de l'équipe ({ $state })
pin-optional = PIN
pin-of = PIN ({ $state }), quatre chiffres, facultatif
go-no-go = Prêt à commencer ?
check-scenario = Scénario
check-scenario-ok = Sans erreur.
check-scenario-bad = { $errors ->
    [one] Une erreur, ligne { $line } : { $first }. Ouvrir le scénario dans l'atelier.
   *[other] { $errors } erreurs, la première ligne { $line } : { $first }. Ouvrir le scénario dans l'atelier.
 }
check-scenario-unreadable = { $message } : { $hint }
check-teams = Équipes
check-teams-none = Attribuer au moins un siège à une équipe.
check-teams-ok = { $teams ->
    [one] Une équipe joue sans rideau et sans direction de l'exercice.
   *[other] { $teams } équipes se partagent cet ordinateur, séparées par un rideau.
 }
check-briefs = Instructions
check-briefs-ok = Chaque équipe a ses instructions nationales.
check-briefs-missing = Une équipe occupe un siège pour lequel le scénario n'a pas d'instructions ; elle joue avec le seul résumé.
check-pins = PIN
check-pins-ok = En ordre.
check-pins-none = Aucun siège n'a de PIN : qui tient l'ordinateur peut lever le rideau.
check-pins-facilitator = Donner aussi un PIN à la direction de l'exercice, sinon n'importe qui peut appeler la console.
check-pins-bad = Un PIN compte quatre chiffres ou reste vide.
check-seed = Graine
check-seed-ok = Un nombre entier.
check-seed-bad = Écrire un nombre entier.
check-file = Fichier
check-file-ok = Enregistré après chaque étape dans { $path }
facilitator-pin = PIN de la direction
seed = Graine des dés
seed-detail = La même graine et les mêmes décisions donnent le même exercice.
start = Commencer
start-not-yet = Il reste un point marqué d'une croix.
