## Ce qu'un siège a laissé ouvert, et ce qui peut en advenir

before-done = Avant de terminer
before-done-detail = Ceci reste ouvert. Rien ne part, rien n'est abandonné sans que ce soit dit ici.
do-this-next = Faire ainsi et continuer
do-this-hand-over = Faire ainsi et passer
go-back = Revenir
show-it = Montrer

open-draft = Initiative rédigée, mais non soumise : { $proposal }. À la fin de la phase, un projet est abandonné.
open-draft-send = Soumettre
open-draft-leave = Abandonner
open-sharing = Ce que nous partageons est choisi, mais non scellé : { $items }. Sans sceau, tout reste chez nous.
item-and-mode = { $title } : { $mode }
open-sharing-send = Sceller nos choix
open-sharing-leave = Ne rien partager
open-judgement = Notre jugement est choisi, mais non énoncé : { $judgement }.
open-judgement-send = L'énoncer
open-judgement-leave = Ne rien énoncer
open-vote = Notre vote sur { $proposal } est choisi, mais non scellé : { $vote }. Sans sceau, il ne compte pas.
open-vote-send = Sceller ce vote
open-vote-leave = Ne pas le sceller
open-amendment = Un amendement à { $proposal } est choisi, mais non présenté : { $change }.
open-amendment-send = Le présenter
open-amendment-leave = Y renoncer
open-telling = L'annonce de { $proposal } est choisie, mais non fixée : { $how }. En l'état, l'annonce se fera sans motifs.
open-telling-send = La fixer ainsi
open-telling-leave = Laisser ouvert
open-not-told = Nous n'avons pas dit comment annoncer { $proposal }. En l'état, ce sera une déclaration officielle, sans motifs, pour { $target }.
open-not-told-leave = Nous n'en disons rien
open-question = « { $title } » attend une réponse et n'en a pas. Après cette phase, il sera trop tard ; le silence reste sans effet.
open-question-leave = Nous ne répondons pas
open-question-silence = « { $title } » attend une réponse et n'en a pas. Après cette phase, le silence vaudra « { $answer } ».
open-question-silence-leave = Nous ne répondons pas
open-line = Notre ligne nationale est choisie, mais non scellée : { $line }.
open-line-send = Sceller notre ligne
open-line-leave = Ne rien dire
open-options = Des mesures sont cochées pour un document d'options qui n'est pas sur la table.
open-options-send = Le déposer
open-options-keep = Garder pour plus tard
open-message = Un message est rédigé, mais non envoyé (destinataire : { $to }).
open-message-send = L'envoyer
open-message-keep = Garder pour plus tard
open-request = Une demande à la direction de l'exercice est rédigée, mais non envoyée.
open-request-send = L'envoyer
open-request-keep = Garder pour plus tard
open-reasons = Des motifs sont rédigés pour { $measure }, mais aucune initiative n'est préparée.
open-reasons-keep = Garder pour la prochaine phase Initiative

close-anyway-title = Clore la phase alors que des équipes n'ont pas fini ?
close-anyway-detail = Ce qu'elles n'ont ni scellé ni soumis ne compte pas. Elles l'apprennent en reprenant l'ordinateur.
close-anyway = Clore quand même
cut-off-nothing = { $state } : pas terminé
cut-off-line = { $state } : pas terminé, { $what }
cut-off-move = { $adversary } : un coup est choisi, mais non scellé ; les dés choisiraient
cut-off-no-move = { $adversary } : aucun coup n'est scellé ; les dés choisiraient
cut-draft = projet non soumis : { $proposal }
cut-sharing = partage non scellé
cut-judgement = jugement non énoncé
cut-vote = vote non scellé : { $proposal }
cut-amendment = amendement non présenté : { $proposal }
cut-argument = argument non présenté : { $proposal }
cut-telling = annonce non fixée : { $proposal }
cut-not-told = annonce laissée ouverte : { $proposal }
cut-question = « { $title } » sans réponse
cut-question-silence = « { $title } » sans réponse, et le silence en est une
cut-line = ligne nationale non scellée
cut-options = document d'options non déposé
cut-message = message non envoyé
cut-request = demande à la direction de l'exercice non envoyée
cut-reasons = motifs sans initiative
cut-anew-sharing = changement du partage non scellé
cut-anew-judgement = changement du jugement non énoncé
cut-anew-vote = changement de vote non scellé : { $proposal }
cut-anew-line = changement de ligne non scellé
open-argument = Un argument sur { $proposal } est choisi, mais non présenté (délégation { $state }) : { $argument }.
open-argument-send = Le présenter
open-argument-leave = Y renoncer
clock-slept = L'ordinateur est resté en veille { $seconds } s ; ce temps ne compte pas comme temps de séance.
writing-first = Quitter d'abord le champ de texte avec Esc ; Ctrl Enter fera ensuite avancer.
line-is-sealed = Scellée : { $line }
change-our-line = Changer notre ligne
change-our-vote = Changer notre décision
change-our-choices = Changer nos choix
tell-touched = L'annonce part une fois fixée, ici ou sur la feuille « Avant de terminer ».
tell-effect = Communiqué ainsi : tension { $tension }, publicité { $publicity }, notre crédibilité { $credibility }. Les éléments de langage ne font bouger aucun chiffre.
tell-settled = C'est décidé, et cela part ainsi.
tell-untouched = Rien n'est encore choisi. En l'état, l'annonce se fera comme indiqué ici, sans motifs.

open-anew-sharing = Ce que nous partageons est scellé, mais a changé depuis : { $items }. Sans nouveau sceau, le choix déjà scellé vaut.
open-anew-sharing-send = Sceller le changement
open-anew-sharing-leave = Garder l'ancien
open-anew-judgement = Notre jugement est énoncé, mais a changé depuis : { $judgement }. En l'état, le jugement déjà énoncé vaut.
open-anew-judgement-send = Énoncer le changement
open-anew-judgement-leave = Garder l'ancien
open-anew-vote = Notre vote sur { $proposal } est scellé, mais a changé depuis : { $vote }. Sans nouveau sceau, le vote déjà scellé vaut.
open-anew-vote-send = Sceller le changement
open-anew-vote-leave = Garder l'ancien
open-anew-line = Notre ligne nationale est scellée, mais a changé depuis : { $line }. Sans nouveau sceau, la ligne déjà scellée vaut.
open-anew-line-send = Sceller le changement
open-anew-line-leave = Garder l'ancienne
closed-before-done = La phase a été close avant que nous ayons terminé. { $what }
amendment-waits = Un amendement à ce texte est choisi, mais non apporté. L'apporter ou n'en choisir aucun, puis soumettre.
no-amendment = Aucun
asks-first = Les points encore ouverts seront d'abord passés en revue.
handed-over-first = L'ordinateur change de mains. La suite revient à qui le prend.
leave-for-all = Quitter arrête l'exercice pour tous à cet ordinateur. Tout ce qui est décidé est enregistré, et ce qui n'est pas envoyé est gardé. Appuyer de nouveau sur le même bouton pour quitter.
talk-heard = La délégation { $state } est jouée par des participants et nous a entendus ; à eux de répondre

## Ce qui est choisi d'avance, comme une délégation vient avec ses instructions

vote-ahead = Notre vote, choisi d'avance
vote-ahead-detail = scellé de lui-même dès que ce texte vient à décision tel qu'il est à présent ; modifiable jusque-là
vote-ahead-lapsed = Pour { $proposal }, notre vote était choisi d'avance. Le texte a changé depuis : rien n'a été scellé, il faut choisir de nouveau.
decide-then = Le moment venu
tell-ahead = Annonce, choisie d'avance
tell-ahead-detail = part d'elle-même si ce texte est adopté tel qu'il est à présent
line-ahead = Notre ligne nationale, désormais
line-ahead-detail = sur tout ce qui est décidé, jusqu'à ce que nous en changions

## L'ordinateur fait le tour

left-for-us = il nous reste
take-laptop = Prendre la main
take-laptop-as = { $name } : prendre l'ordinateur sans attendre son tour
flow-title = Comment l'ordinateur fait le tour
flow-stops = Il revient à la direction de l'exercice
flow-each-phase = après chaque phase
flow-each-turn = après chaque tour
flow-on-call = sur appel
flow-each-phase-detail = Chaque phase est close à la main.
flow-each-turn-detail = Une phase se clôt d'elle-même dès que personne n'a plus rien de nouveau à décider ; l'ordinateur revient à la direction avant le tour suivant.
flow-on-call-detail = Phases et tours se suivent d'eux-mêmes ; qui tient l'ordinateur peut appeler la direction à tout moment.
flow-short = Partager et proposer en une fois
flow-short-detail = Moins de passages de main : chaque équipe partage ses éléments et prend ses initiatives d'un coup, avant de voir ce que les autres partagent.
want-initiative-early = Prendre l'initiative
want-initiative-early-detail = maintenant, ou quand les autres auront partagé

## Diriger à la main

inject-is-held = retenu à la main
inject-reworded = formulé autrement
inject-original = L'auteur avait écrit : « { $title } » – { $text }
find-inject = Chercher un inject
hold-inject = Retenir
let-it-come = Laisser venir
reword-inject = Modifier
keep-words = Garder ce texte
keep-words-first = D'abord garder le nouveau texte, ou le laisser tel quel
authors-words = Texte de l'auteur
drop-words = Laisser tel quel
console-window = Démarche · Direction
console-beside = Dans sa propre fenêtre
lock-console = Verrouiller
close-console = Fermer la fenêtre
improvise-inject = Improviser un inject
inject-for = Qui le reçoit
inject-headline = Titre
inject-text = Texte de l'inject
said-improvised = Il est diffusé
live-messages = Messages
live-seat = Vu d'un siège
seen-as = Vu par : { $name }
seen-as-holds = { $count ->
    [0] ne détient rien en propre
    [one] détient un élément
   *[other] détient { $count } éléments
 }
program-acts = Le programme agit
program-acts-detail = Personne n'y siège : le programme agit selon le profil, jusqu'à ce que le siège soit rendu.
give-to-team = Confier à une équipe
nudge = Relancer
nudge-text = Les autres vous attendent. Merci de décider et de passer la main.
messages-written = { $count ->
    [one] Un message a été écrit : voir Messages
   *[other] { $count } messages ont été écrits : voir Messages
 }
undo-takes-back = Annuler reviendrait sur ceci : { $what }
end-early = Terminer l'exercice
end-early-detail = Il s'arrête ici, avec son résultat ; ce qui est sur la table reste en suspens. « Annuler » permet d'y revenir.
end-now = Terminer

## Indications pour qui joue seul

hint-taken = Compris
no-more-hints = Plus d'indications
hint-situation = À gauche, ce qui est arrivé. À droite, « Attendu de nous » dit ce qui est attendu ; « Terminé, suite » fait avancer.
hint-evidence = Ces éléments ne sont connus que de nous. À choisir : ce que les 27 peuvent en savoir ; l'aperçu montre ce que cela change au tableau commun.
hint-toolbox = Choisir une mesure : sa fiche dit qui décide, quelle certitude il faut et ce qu'elle coûte. La rédiger ici, la soumettre à la Table.
hint-table = Chaque jeton est un État membre. Cliquer sur celui qui s'oppose pour savoir pourquoi ; sous « Texte et droit » on amende, sous « Échanges » on argumente.
hint-happened = Voici ce qu'a donné la phase précédente : les votes par nom, puis chaque chiffre qui a bougé, avec sa raison.
time-is-up = Notre temps est écoulé. Rien ne se clôt tout seul et rien n'est perdu : décidez de ce qui reste ouvert, puis passez la main.
phase-time-is-up = Le temps prévu pour cette phase est écoulé. Rien ne se clôt tout seul : donnez plus de temps ou clôturez la phase.
time-is-up-short = temps écoulé
running-late = { $minutes ->
        [one] Une minute
        [many] { $minutes } de minutes
       *[other] { $minutes } minutes
    } de retard sur le plan, passages de main non comptés, qui prévoit pour la suite { $planned ->
        [one] une minute
        [many] { $planned } de minutes
       *[other] { $planned } minutes
    }.
shorten-to = Réduire la suite à { $percent } %
as-planned = Revenir au temps prévu
shortened-to = La suite dispose de { $percent } % de son temps prévu.
to-end-in-time = Pour finir à l'heure :
phase-over-time = { $phase } : temps écoulé
