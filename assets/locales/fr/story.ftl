## L'exercice raconté en phrases

story-truth-drawn = Les dés ont choisi ce qui est vrai : { $truth }. { $otherwise ->
        [0] Les { $items } éléments disent tous ce qui est écrit en premier
        [one] Sur { $items } éléments, un seul dit autre chose que ce qui est écrit en premier
       *[other] Sur { $items } éléments, { $otherwise } disent autre chose que ce qui est écrit en premier
    }.
story-opened = « { $title } » commence. Délégations jouées par des équipes : { $teams }
story-phase = Tour { $turn } sur { $turns } · { $phase } · { $time }
story-ended = L'exercice est terminé
story-evidence-received = Reçu ({ $state }) : { $title } ({ $grade })
story-pooled = Dans le tableau commun : { $title } ({ $grade })
story-pooled-full = Partage intégral ({ $state }) : { $title } ({ $grade })
story-pooled-sanitised = La délégation { $state } partage un rapport expurgé, coté { $grade }
story-pooled-assessment = La délégation { $state } partage une évaluation, cotée { $grade }
story-inject = { $msel } { $title }
story-answered = { $msel } { $title } : réponse « { $answer } » ({ $state })
story-unanswered = { $msel } { $title } : personne ne répond, ce qui vaut « { $answer } »
story-answer-reply = { $said }. Suite donnée : { $reply }
story-set-off = { $msel } vient en raison de : { $causes }
story-inject-skipped = { $msel } est écarté
story-activity-started = Nouvelle activité malveillante : { $title } ; touchés : { $victims }
story-activity-ended = Activité terminée : { $title }
story-activity-ended-at = Activité terminée : { $title }, { $left } → 0 % de son intensité
story-leaked = Fuite : ce que la délégation { $state } a donné de « { $title } »
story-stemmed = { $title }, { $before } → { $left } % de son intensité : { $force }. { $text }
story-stemmed-by = { $title }, { $before } → { $left } % de son intensité : { $force }, grâce à : { $thanks }. { $text }
story-stemmed-cause = { $title }, { $before } → { $left } % de son intensité, en raison de : { $cause }
story-stemmed-on = { $title }, { $before } → { $left } % de son intensité : { $force }
story-stemmed-on-by = { $title }, { $before } → { $left } % de son intensité : { $force }, grâce à : { $thanks }
story-came-out = On apprend ce qu'il en était : { $truth }
story-source-lost = Une source se tait : { $root }
story-channel-closed = Le canal avec { $adversary } est fermé
story-way-out-withdrawn = La porte de sortie est retirée ({ $adversary })
decided-by-a-state = { $decision } ({ $state })
story-stemmed-part = { $decision }, pour { $points ->
    [one] { $points } point
   *[other] { $points } points
 }
force-help = l'aide technique porte ses fruits
force-police = police et justice obtiennent des résultats
force-host = les autorités du territoire agissent
force-actor = l'auteur renonce
force-help-on = l'aide technique se poursuit
force-police-on = l'enquête se poursuit
force-host-on = les autorités du territoire continuent d'agir
force-actor-on = l'auteur continue de céder
act-again = { $title }, une fois de plus
act-again-text = C'est comme { $before ->
    [one] la fois précédente
   *[other] les { $before } fois précédentes
 }.
reckoning-a0 = Céder lui paraît plus avantageux que continuer.
reckoning-a1 = Il attend de voir s'il s'ensuit quelque chose.
reckoning-a2 = Il compte que des mots suffiront.
reckoning-a3 = Il réplique pour ne pas perdre la face.
reckoning-a4 = Il compte que personne ne répondra à ce que personne ne peut prouver.
reckoning-a5 = Il compte que le gain l'emportera sur tout ce qui peut suivre.
reckoning-a6 = Il estime n'avoir plus rien à perdre.
story-channel = Un canal avec { $adversary } est ouvert
story-way-out = Une porte de sortie est ouverte ({ $adversary })
story-moved = { $head }. { $sentence }
story-sharing-sealed = La délégation { $state } scelle ce qu'elle partage
story-passing-sealed = La délégation { $state } scelle la transmission de « { $title } » à un seul destinataire, { $to } : { $mode }
story-passing-taken-back = La délégation { $state } revient sur la transmission de « { $title } » à un seul destinataire : { $to }
story-passed-full = Transmission intégrale, { $state } → { $to } seulement : { $title } ({ $grade })
story-passed-sanitised = Transmission d'un rapport expurgé, coté { $grade }, { $state } → { $to } seulement
story-passed-sanitised-of = Transmission expurgée, { $state } → { $to } seulement : { $title } ({ $grade })
story-passed-assessment = Transmission d'une évaluation, cotée { $grade }, { $state } → { $to } seulement
story-passed-assessment-of = Transmission sous forme d'évaluation, { $state } → { $to } seulement : { $title } ({ $grade })
story-judged = Jugement ({ $state }) : { $judgement } ; confiance { $confidence }
story-sharing-revealed = Les contributions des délégations sont ouvertes
story-service-asked = Question posée ({ $state }) : { $service } ; réponse attendue au tour { $turn }
story-intcen-tasked = Évaluation demandée ({ $state }) : { $service }
story-service-answered = { $service }, « { $title } » : { $text }
story-drafted = Projet rédigé ({ $state }) : { $proposal }
story-discarded = Projet abandonné : { $proposal }
story-twin = Déjà sur la table : { $proposal }. Une autre délégation a été plus rapide, et un texte suffit. Le nôtre n'est pas déposé à côté ; nous pouvons amender le sien
story-submitted = Soumis : { $proposal }
story-reopened = Repris, de nouveau un projet : { $proposal }
story-tabled = Proposition ({ $state }) : { $proposal } ; décision attendue au tour { $due }
story-tabled-reasons = Proposition ({ $state }) : { $proposal } ; décision attendue au tour { $due }. « { $reasons } »
story-joined = La délégation { $state } se joint à { $proposal }
story-left = La délégation { $state } ne se joint plus à { $proposal }
story-stand-terms = { $state } sur { $proposal } : { $stand } [{ $terms }]
story-message = { $from } → { $to } : « { $text } »
story-vote-sealed = La délégation { $state } scelle son vote sur { $proposal } : { $vote }
story-spoke-author = { $voice } : attribution publique de l'activité à { $adversary }
story-spoke-backing = { $voice }, en public : { $adversary } soutient les auteurs de l'activité
story-spoke-territory = { $voice }, en public : l'activité a pour territoire d'origine { $adversary }
story-spoke-nobody = { $voice }, en public : l'activité est évoquée, personne n'est nommé
story-asked = { $voice } : demande d'action adressée à l'Union
story-services-concluded = Conclusion des services ({ $state }) : la piste mène à { $adversary } ; le gouvernement ne s'est pas exprimé
story-told-to-the-addressee = Annonce au seul destinataire, sans publication : { $proposal }
story-told-to-partners = Annonce aux capitales des partenaires, sans publication : { $proposal }. { $line }
story-told-with-reasons = Communication sur { $proposal } : { $form }, avec motifs. { $line }
story-told-quietly = Communication sur { $proposal } : { $form }. { $line }
story-told-without-reasons = Communication sur { $proposal } : { $form }, sans motifs. { $line }
story-line-sealed = La délégation { $state } fixe sa ligne : { $line }
story-lines = Lignes nationales. Reprennent la décision : { $endorse }. Gardent leurs distances : { $distance }
story-rolled = Les dés sont jetés (jet { $n })
story-acted = { $title }. { $text }
story-acted-chosen = { $title }. { $text } (Choisi par ceux qui jouent { $adversary } ; laissé à lui-même, l'adversaire le ferait dans { $odds } % des cas. { $why })
story-move-sealed = { $adversary } : le coup de ce tour est scellé ({ $move })
story-step-found = Action percée à jour ({ $adversary }) : { $step }
story-step-unnoticed = Action passée inaperçue ({ $adversary }) : { $step }
story-names-chosen = { $proposal } : { $names ->
        [none] personne n'est nommé
       *[other] désignation des noms suivants, { $names }
    }
story-delisted = Radiation de la liste : { $names }
story-annulled = Le juge annule l'inscription ({ $names }) : les éléments produits ne suffisent pas à la fonder
story-upheld = Le juge maintient l'inscription : { $name }
story-noticed = { $title }. { $text }
story-swayed = La délégation { $state } est acquise à { $adversary } : { $points } pour chaque réponse qui vise cet adversaire
story-acted-odds = { $title }. { $text } ({ $adversary } le ferait dans { $odds } % des cas. { $why })
story-finished = Terminé : { $state }
story-noted = Observation : { $text }
story-noted-on = Observation ({ $about }) : { $text }
story-undone = La dernière étape est annulée
story-revised = Texte révisé ({ $state }), { $proposal } : { $change }
story-alone-passes = La délégation { $state } dit à la table qu'elle serait seule avec ses doutes sur { $proposal } et peut se rallier
story-alone-blocks = La délégation { $state } dit à la table qu'elle serait seule contre { $proposal } et ne peut pas laisser passer le texte en l'état
story-agenda = À la présidence, la délégation { $state } fixe l'ordre du jour : { $order }
story-taken-up = Le groupe de travail examine { $proposal }
story-fast-tracked = À la présidence, la délégation { $state } engage la procédure accélérée pour { $proposal }
story-station = { $proposal } – { $body } { $done } ; étape suivante : { $next }, décision attendue au tour { $turn }
story-lawful = RELEX et le Service juridique jugent le texte conforme au droit : { $proposal }
story-not-lawful = RELEX et le Service juridique ne peuvent pas encore valider { $proposal } : { $unmet }
story-silence-back = Le silence sur { $proposal } est rompu et le texte retourne en révision. Objections : { $objectors }
objector-asks = demande : { $change }
objector-says = { $states } ({ $text })
story-declared = Abstention avec déclaration formelle sur { $proposal } : { $states } ; sans obligation d'appliquer la décision, mais en acceptant qu'elle engage l'Union
story-product = Évaluation d'Intcen : { $hypothesis }, { $percent } % sur ce que partagent les 27 ({ $items ->
    [one] { $items } élément
   *[other] { $items } éléments
 }). { $product }
story-options = Le SEAE dépose un document d'options : { $list }
story-explained = Question sur { $proposal }, { $to } → { $of }, réponse : « { $answer } »
story-called-in-vain = { $proposal } : les conditions d'un tel appel ne sont pas réunies. Les autres en prennent note, et personne ne fait rien
story-crisis-mode = Dispositif intégré pour une réaction au niveau politique dans les situations de crise (IPCR), mode : { $mode }
story-implemented-later = Mise en œuvre engagée : { $proposal } ; effet ressenti dès : { $when }
story-implemented-later-review = Mise en œuvre engagée : { $proposal } ; effet ressenti dès : { $when } ; réexamen après { $weeks ->
    [one] { $weeks } semaine
   *[other] { $weeks } semaines
 }
story-implemented-review = Mise en œuvre : { $proposal } ; réexamen après { $weeks ->
    [one] { $weeks } semaine
   *[other] { $weeks } semaines
 }
story-took-effect = { $proposal } commence à se faire sentir
story-repealed = Abrogation : { $proposal }
story-renewed = Reconduction, maintien en vigueur : { $proposal } ; prochain réexamen : { $when }
story-lapsed = Caducité faute de reconduction : { $proposal }
story-replied = Au sujet de { $proposal } : { $general }. { $text }
story-replied-alike = Au sujet de { $proposal } : même réponse ({ $adversary })
story-partner = { $partner } se joint à la réponse. { $text }
hold-agenda-full = { $proposal } attend : l'ordre du jour du groupe de travail est plein
hold-not-lawful = { $proposal } attend : ses conditions juridiques ne sont pas encore remplies
hold-no-consensus = { $proposal } attend : pas d'orientation politique, en raison d'oppositions ({ $states })
story-adopted-text = { $adopted }. Texte : « { $text } »
story-stands = Nouvelles positions sur { $proposal } – { $groups }. { $voices }
story-stand-group = { $count ->
    [one] { $stand } : { $states }
   *[other] { $stand } : { $count } ({ $states })
 }
story-voice = { $states } : « { $answer } »
story-stand-all = les 27 : { $stand }

## Ce qui est dirigé à la main

story-held = L'inject { $msel } est retenu par la direction de l'exercice
story-freed = L'inject { $msel } peut de nouveau venir de lui-même
story-reworded = L'inject { $msel } est formulé autrement que par son auteur : « { $title } »
story-reworded-back = L'inject { $msel } est de nouveau formulé comme son auteur l'a écrit
story-improvised = Inject : { $title }
story-direction-wrote = La direction de l'exercice écrit (à : { $to }) : « { $text } »
story-direction-asked = Demande à la direction de l'exercice ({ $state }) : « { $text } »
story-seat-team = Une équipe agit désormais pour : { $state }
story-seat-simulated = Le programme agit désormais, selon le profil, pour : { $state }
story-seat-silent = Plus personne n'agit pour : { $state }
story-ended-early = La direction de l'exercice met fin à l'exercice avant terme : { $reason }
all-teams = toutes les équipes
story-bookmark = Signet : { $text }
story-to-do = À faire : { $text }
story-hot-wash = Débriefing à chaud : { $text }
story-hot-wash-on = Débriefing à chaud ({ $about }) : { $text }
noted-objective = « { $objective } »
rating-unchallenged = sans difficulté
rating-some-challenges = quelques difficultés
rating-major-challenges = grandes difficultés
rating-unable = non réalisé
