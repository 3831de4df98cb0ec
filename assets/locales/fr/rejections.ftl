## Refus, tels que les dirait une direction d'exercice ; l'identifiant est `no-` suivi de celui de la règle

no-already-open = Cet exercice est déjà ouvert
no-not-open = L'exercice n'est pas encore ouvert
no-nothing-true = Le scénario laisse aux dés le soin de désigner l'auteur, et personne ne les a jetés ; recommencer l'exercice
no-over = L'exercice est terminé
no-facilitator-only = Réservé à la direction de l'exercice
no-red-cell-only = Réservé à qui joue l'adversaire
no-does-not-act = { $adversary } n'agit pas à ce tour
no-too-unlikely = Probabilité inférieure à { $percent } % : exclu
no-move-too-late = Les coups de ce tour sont joués
no-not-to-be-listed = Rien de ce que nous avons lu ne les nomme, ou cette mesure ne nomme personne
no-listed-already = L'inscription par une telle décision est déjà faite
no-not-listed = Ces noms ne figurent pas sur la liste
no-lists-nobody = Une inscription exige un nom : l'indiquer sous « Texte et droit »
no-no-request = Personne n'a demandé d'assistance
no-no-way-out = Rien de tel n'est possible maintenant pour la porte de sortie
no-no-such-step = Cette action a déjà été menée
no-delegation-only = Réservé à une délégation
no-no-team = Aucune équipe n'occupe ce siège : { $state }
no-other-phase = Cela relève de la phase { $phase }
no-already-finished = Nous avons déjà terminé cette phase
no-already-sealed = C'est déjà scellé
no-no-question-left = { $most ->
    [0] Dans cet exercice, aucun service ne peut être interrogé
    [one] Nous avons posé notre unique question de ce tour
   *[other] Nous avons posé nos { $most } questions de ce tour
 }
no-service-too-late = La réponse arriverait après le dernier tour
no-nothing-to-judge = Nous n'avons encore aucun élément, et rien n'a été partagé
no-no-such-hypothesis = L'hypothèse « { $hypothesis } » n'existe pas
no-not-a-hundred = Les probabilités font { $sum } pour cent et doivent faire 100
no-no-such-inject = Cet inject a déjà été traité
no-no-such-proposal = Cette proposition n'existe pas pour nous
no-no-such-measure = Le catalogue ne contient pas cette mesure
no-closed = Ce scénario exclut { $measure }
no-too-late = La décision ne tomberait qu'après le dernier tour
no-no-initiative-left = { $most ->
    [one] Initiative de ce tour épuisée ({ $most })
   *[other] Les { $most } initiatives de ce tour sont épuisées
 }
no-already-tabled = Déjà sur la table : { $measure }
no-needs-addressee = Choisir le destinataire
no-no-addressee = Cette mesure ne s'adresse à personne en particulier
no-no-such-adversary = Ce destinataire n'existe pas
no-presidency-only = Seule la présidence peut lancer cela
no-crisis-mode-highest = Le dispositif de crise est déjà pleinement activé
no-crisis-mode-lowest = Le dispositif de crise n'est pas activé
no-allies-only = Seul un État de l'Alliance atlantique peut le demander
no-victim-only = Seul un État touché peut le demander
no-nobody-attributed = Il n'y a encore aucune attribution publique
no-not-to-be-joined = Les 27 ou les services en décident ensemble ; on ne peut se joindre qu'à ce que des États font ou demandent d'eux-mêmes
no-joined-already = Nous nous y sommes déjà joints
no-not-joined = Nous ne nous y sommes pas joints
no-already-attributed = Nous avons déjà procédé à une attribution à { $adversary }
no-nothing-restrictive = Aucune mesure restrictive n'est en vigueur
no-nothing-against = Aucune mesure restrictive n'est en vigueur contre { $adversary }
no-not-yours = Cet élément n'est pas à nous : nous ne pouvons pas le partager
no-originator-control = Élément reçu ({ $state }) : seul son fournisseur peut le partager ou le transmettre (contrôle de l'origine)
no-no-picture-of-its-own = Ni siège ni éléments propres dans cet exercice ({ $state }) : partager plutôt avec les 27
no-shared-already = Nous l'avons déjà partagé aussi ouvertement
no-no-abstention-under-silence = Dans une procédure de silence, on objecte ou on se tait
no-not-due = Pas de décision attendue à ce tour
no-no-vote = La décision se prend sans vote
no-initiator-only = La manière de l'annoncer relève d'une autre délégation : { $state }
no-nothing-to-tell = Rien n'a été adopté à ce tour
no-empty-text = Écrire d'abord quelques mots
no-text-too-long = Le texte dépasse { $most } caractères
no-out-of-range = La valeur doit être comprise entre { $low } et { $high }
no-no-such-recipient = Ce destinataire n'existe pas
no-nothing-asked = Aucune réponse de notre part n'est attendue ici
no-not-ours-to-answer = La réponse revient à une autre délégation : { $state }
no-no-such-answer = Cette réponse n'est pas prévue
no-answered-already = La réponse a déjà été donnée
no-answer-too-late = Il est trop tard pour répondre
no-nothing-to-undo = Il n'y a rien à annuler
no-revealed-since = Un secret a été dévoilé à cette étape ; confirmer pour l'annuler malgré tout
no-not-for-the-desk = Le haut représentant n'a ni voix parmi les 27 ni ligne nationale
no-not-for-this-seat = Notre siège n'est pas habilité à cela
no-desk-only = Réservé au bureau du haut représentant
no-chair-only = Réservé à la présidence du groupe de travail
no-not-our-text = Texte d'une autre délégation ({ $state }), seule à pouvoir le modifier ; demander un amendement
no-changes-nothing = Cela ne changerait rien à ce texte
no-as-it-is = C'est déjà le cas
no-silence-runs = Procédure de silence en cours : le texte est figé jusqu'à son terme
no-no-silence = Aucune procédure de silence n'est en cours sur ce texte
no-needs-amendment = Choisir l'amendement qui nous rallierait
no-council-only = Une abstention ne s'accompagne d'une déclaration formelle que si le Conseil statue à l'unanimité
no-nothing-to-shorten = Il ne reste rien à abréger
no-not-on-agenda = Le groupe de travail n'en est pas saisi
no-not-simulated = Délégation jouée par des participants ({ $state }) : leur poser la question
no-no-argument-left = { $most ->
    [one] Argument de ce tour épuisé ({ $most })
   *[other] Les { $most } arguments de ce tour sont épuisés
 }
no-said-already = Cette délégation a déjà entendu cet argument de nous à ce tour
no-named-already = Cette délégation nous a déjà entendus invoquer cela sur cette proposition ; cela ne convainc pas deux fois
no-rests-on-nothing = Cet argument ne peut pas s'appuyer là-dessus ici
no-nothing-new = Rien n'a été partagé depuis la dernière évaluation
no-already-fast = La procédure accélérée a déjà été engagée
no-not-a-state = { $adversary } n'est pas un État : il n'y a pas de gouvernement à qui s'adresser
