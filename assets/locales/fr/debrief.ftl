## Le retour sur l'exercice : à quoi il a abouti, et à quoi il aurait pu aboutir

figure-rung-highest = Échelon le plus haut
figure-tension-final = Tension finale
figure-harm = Dommage
figure-cohesion = Cohésion
figure-credibility = Crédibilité
figure-shared-truth = Vérité dans le tableau commun, en %
figure-adopted = Mesures adoptées
figure-criteria-met = Critères remplis que le programme peut juger
figure-harm-averted = Dommage évité

whatif-nothing = Rien (d’autres peuvent intervenir)
whatif-truth = Ce qui était vrai : { $what }
whatif-directed = Intervention de la direction : { $what }
whatif-proposed = Proposition ({ $state }) : { $what }
whatif-voted = { $state } sur { $what }
whatif-shared = Choix de partage ({ $state })
whatif-share-all = Tous ses éléments : { $mode }
whatif-lined = Ligne nationale ({ $state }) : { $what }
whatif-told = Communication ({ $state }) : { $what }
whatif-revised = Texte révisé ({ $state }) : { $what }
whatif-answered = Réponse ({ $state }) : { $what }
whatif-later = { $kind ->
    [proposed] { $state }, proposition { $proposal }
    [stood] { $state }, position sur { $proposal }
    [voted] { $state }, vote sur { $proposal }
    [told] { $state }, communication sur { $proposal }
    [lined] { $state }, ligne nationale
    [answered] { $state }, réponse
    [issued] { $state }, document diffusé
   *[other] { $state }, choix de partage
 }
whatif-went-with-it = Liée à ce qui a été changé.
whatif-by-profile = Plus possible : { $why }. Le programme a décidé pour la capitale, selon son profil.
whatif-by-profile-not-there = Ce sur quoi elle portait n'est pas ici sur la table. Le programme a décidé pour la capitale, selon son profil.
whatif-adopted = { $measure } ({ $state }, tour { $turn })
whatif-adopted-played = Adopté seulement tel que joué : { $measures }
whatif-adopted-instead = Adopté seulement avec le changement : { $measures }
whatif-adopted-both = Adoptés de même dans les deux : { $count }
whatif-anew = Ce que les équipes avaient ordonné l’a été de nouveau quand c’était possible ; les gouvernements simulés ont décidé à nouveau, selon leur profil.
whatif-kept = { $kept ->
    [one] { $kept } décision ultérieure maintenue
    [many] { $kept } de décisions ultérieures maintenues
   *[other] { $kept } décisions ultérieures maintenues
 }, { $other ->
    [0] aucune caduque
    [one] { $other } caduque
   *[other] { $other } caduques
 }
whatif-no-such-entry = Le déroulement en vigueur ne compte aucune entrée de ce numéro.
whatif-not-there = Cela ne peut être demandé de cette entrée : une autre vérité seulement de la première, une proposition seulement d’une place, et d’une entrée qui clôt une phase seulement ce que fait une place.
whatif-never-part = Aucune différence : avec les mêmes dés, tout est identique, entrée par entrée.
whatif-part = Première différence : entrée { $entry }, { $when }.
whatif-ledger = La première ligne du registre qui diffère :
whatif-line-played = Joué : { $line }
whatif-line-instead = Avec le changement : { $line }
whatif-no-line = rien à cet endroit
whatif-better = mieux
whatif-worse = moins bien
whatif-luck = La part du hasard : les dés étant relancés { $ways } fois à partir de là, la tension finale se situe, quatre fois sur cinq, entre { $low } et { $high } pour l'exercice joué, et entre { $insteadlow } et { $insteadhigh } avec le changement. Elle est plus basse avec le changement dans { $lower } cas sur { $ways } ; en moyenne, l'effet du changement est de { $mean }.

## Le débriefing à l'écran

axis-turn = tour { $turn }
tab-result = Résultat
tab-what-if = Et si ?
tab-notes = Notes
bands-ours = trait plein : nos propres éléments sur l'hypothèse { $hypothesis }
bands-stated = pointillés : jugements énoncés sur l'hypothèse { $hypothesis } ({ $teams })
decided-there = Vers la décision sur { $measure } : { $when }
change-before = Changement précédent
change-after = Changement suivant
as-tables = En tableaux
as-curves = En courbes
up-to-here = Masquer la suite
up-to-here-detail = Sans rien dévoiler : courbes, récit et décisions s'arrêtent au moment affiché ; ni la vérité, ni les scores, ni le résultat ne sont montrés.
papers = Enregistrer
save-pdf = Enregistrer le rapport en PDF
save-pdf-detail = Le même rapport, balisé pour les lecteurs d’écran et l’archivage
save-workbook = Enregistrer les tableaux
save-workbook-detail = Décisions, courbes, registre et autres dans un classeur, pour le point de vue choisi
trust-title = Jusqu’où se fier à ce fichier
trust-promise = Qu’un fichier soit cohérent montre que rien n’y a été modifié à moitié : chaque entrée découle de la précédente, et chaque décision se recalcule à l’identique. Qui récrit le tout avec un programme à soi n’est démasqué que par une empreinte notée auparavant, sur papier ou signée.
trust-versions = Écrit par Démarche { $program }, lu par { $this }.
trust-copy = Copier l’empreinte
rated-title = Ce qu’ont dit évaluateurs et équipes
rated-nothing = Rien n’a été noté. Les mentions se donnent sous Notes, ou pendant l’exercice.
save-journal = Enregistrer le journal
save-journal-detail = Ce qui s’est passé, une ligne de JSON par étape, pour qui veut compter
moved-in-all = Au total : { $moved }
papers-full = Édition complète, avec tous les secrets
papers-for = Pour : { $whose }
save-copy-for-whom = Une copie scellée est destinée à quelqu’un : regarder d’abord comme une place ou comme le public.
save-copy = Enregistrer une copie scellée
save-copy-detail = L'exercice tel que ce public peut le connaître, pour le revoir ailleurs : ce que les autres ont gardé secret n'est pas dans le fichier
copy-of-head = Copie scellée ; l'exercice qu'elle raconte a pour empreinte { $head }
copy-for = Copie pour : { $whose }
table-curves = Courbes en tableau
table-curves-detail = une ligne pour chaque moment où quelque chose a bougé
table-moment = Moment
table-gifts = Qui a donné quoi à qui
table-no-gifts = Rien dont ce public puisse avoir connaissance.
table-positions = Positions des délégations
table-no-positions = Rien dont ce public puisse avoir connaissance, ou cela vient plus tard.
gift-said = Tour { $turn } : { $by } → { $to } : { $what } ({ $form })
positions-adopted = adoptée au tour { $turn }
positions-failed = non adoptée, tour { $turn }
positions-tabled = sur la table depuis le tour { $turn }
result-truth-was = Ce qui était vrai : { $truth }
result-known = { $turn } : le tableau commun lui donnait { $percent } %
whatif-as-played = joué
whatif-difference = écart
what-if = Et si ?
what-if-detail = Choisir ce qui aurait pu être décidé autrement à ce moment : l'exercice est recalculé avec les mêmes dés et tracé en tirets à côté de celui qui a été joué.
whatif-computing = Calcul en cours…
whatif-looking = Recherche des autres possibilités…
whatif-before = Décision précédente
whatif-after = Décision suivante
whatif-nothing-here = Rien n'a été décidé à ce moment.
whatif-nothing-here-detail = Aller à la décision précédente ou suivante.
whatif-ask = Calculer cette branche
whatif-instead = Ce qui est fait à la place
whatif-instead-of = Et si : { $what }
whatif-back = Retour aux questions
whatif-changed = Ce que cela aurait changé
whatif-figures = Les deux en chiffres
whatif-luck-title = La part du hasard
whatif-roll = Relancer les dés { $ways } fois pour les deux
whatif-rolling = { $percent } %…
whatif-keep = Garder cette branche
whatif-keep-detail = Dans le fichier de l'exercice ; ce qui a été joué reste tel quel.
whatif-name = Nom de la branche
whatif-save = Garder
whatif-kept-title = Gardé dans ce fichier
whatif-throw = Jeter « { $name } »
whatif-later-title = Décisions ultérieures
notes-detail = Ce qui est noté ici est gardé dans le journal de l'exercice et figure dans le rapport.
notes-kind = Type
notes-at = Moment : { $when }
notes-said = Note
notes-action = Ce qui est à faire
notes-owner = Responsable
notes-due = Échéance
notes-clear = Effacer le rattachement
notes-refused = Non noté : le texte est trop long ou vide.
nothing-noted = Rien n'est encore noté.
noted-task = { $owner } · { $due }
note-kind-bookmark = Signet
note-kind-seen = Débriefing à chaud
note-kind-observed = Observation
note-kind-of-itself = Équipe sur elle-même
note-kind-to-do = À faire
sensitivity-title = Ce qui tient aux nombres
sensitivity-detail = Les mêmes ordres sont recalculés en réduisant puis en augmentant d'un cinquième les nombres des règles, un groupe à la fois.
sensitivity-ask = Calculer
sensitivity-found = La tension se serait terminée entre { $low } et { $high }. { $moving ->
    [0] Aucun des { $groups } groupes n'en change la fin.
    [one] Sur { $groups } groupes, un seul en change la fin :
   *[other] Sur { $groups } groupes, { $moving } en changent la fin ; ceux qui la changent le plus :
 }
sensitivity-group = { $group } : réduit d'un cinquième { $smaller }, augmenté d'un cinquième { $larger }
sensitivity = En grisé : où irait la tension si un groupe de nombres des règles était d'un cinquième plus grand ou plus petit.

## Derrière une phrase secrète

save-locked = Enregistrer tout l’exercice sous phrase secrète
save-locked-detail = Tout, avec la vérité et tous les secrets, chiffré pour le transport. On l’ouvre ici ou avec l’outil age ; sans la phrase secrète, personne ne l’ouvre et personne ne peut aider.
passphrase-again = Phrase secrète, encore une fois
passphrase-unlike = Les deux ne concordent pas.
locked-title = Un exercice protégé par une phrase secrète
locked-detail = { $path } contient un exercice entier, avec la vérité et tous les secrets. La phrase secrète l’ouvre dans un fichier à part, parmi vos exercices.
passphrase = Phrase secrète
unlock = Ouvrir
being-unlocked = Ouverture …

## Le classeur

workbook-marking = EXERCICE · { $title } · { $marking } · pour : { $whose } · empreinte { $head }
msel = MSEL
msel-number = N°
msel-time = Temps de l'exercice
msel-comes = Vient
msel-kind = Type
msel-title = Titre
msel-text = Texte
msel-to = À
msel-expected = Action attendue
msel-objective = Objectif
ledger = Registre
table-adopted = adoptée
table-stopped = non adoptée ou renvoyée
table-entry = Entrée
table-measure = Mesure
table-became = Issue
table-said = Ce qu'en dit le récit
table-change = Ce qui a bougé
table-origin = Règle et cause
table-turn = Tour
table-by = De
table-what = Élément
table-form = Forme
table-figure = Indicateur
table-value = Valeur
table-judged = Jugements
table-team = Équipe
table-truth = Pour le vrai, %
table-brier = Brier, en millièmes
table-supported = Score de ses éléments
table-drift = Écart à ses éléments
table-confidence = Confiance
