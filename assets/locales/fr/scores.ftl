## Les six principes, les normes, et ce sur quoi reposent les uns et les autres

harm-averted = Dommage évité
harm-averted-figure = { $points } : { $done } { $unit } dans cet exercice, { $without } sans aucune mesure

ground-start = Départ à { $points }
ground-harm = { $points } : le dommage est de { $with } ; sans aucune mesure, il serait de { $without }
ground-interest-hurt = { $points } : { $proposal } va à l'encontre de ce qui compte pour certains ({ $states }), et rien dans le texte ne le compense
ground-interest-met = { $points } : le texte tient compte de ce qui compte pour certains ({ $states }) – { $proposal }
ground-off-road = { $points } : décision prise avant que l'instance qui décide en soit saisie – { $proposal }
ground-fast-tracked = { $points } : procédure accélérée – { $proposal }
ground-fell-unlawful = { $points } : { $proposal } tombe, faute d'avoir rempli un critère juridique
ground-picture-apart = Départ à { $points } : tour après tour, le tableau commun s'est écarté de { $apart ->
    [one] { $apart } point
   *[other] { $apart } points
 } sur cent de ce que détenaient ensemble toutes les capitales
ground-channel-kept = { $points } : un canal reste ouvert avec { $adversaries }
ground-nobody-turned-to = { $points } : c'était grave, et personne ne s'est adressé à un État concerné
ground-partners-joined = { $points } : { $count ->
    [one] { $count } partenaire s'est joint
   *[other] { $count } partenaires se sont joints
 } à la réponse
ground-named-too-far = { $points } : on sait maintenant qu'une partie a été mise en cause publiquement au-delà de ce qu'elle a fait
ground-named-wrong = { $points } : on sait maintenant qu'une partie a été mise en cause publiquement alors qu'elle n'y était pour rien
ground-idle = { $points } : { $count ->
    [one] { $count } tour grave
   *[other] { $count } tours graves
 } sans que rien de l'Union n'ait été décidé ni ressenti
ground-whole-records = { $points } : { $count ->
    [one] { $count } décision dit sur quoi elle repose
   *[other] { $count } décisions disent sur quoi elles reposent
 }, ce qu'il faut faire et pourquoi
ground-repeated = { $points } : { $count ->
    [one] { $count } décision répète
   *[other] { $count } décisions répètent
 } ce qui était déjà en vigueur
ground-crowded = { $points } : { $count ->
    [one] { $count } décision
   *[other] { $count } décisions
 } de plus que ce qui peut être exécuté en un tour
ground-law-held-up = { $points } : le droit ou les normes violés ont été invoqués publiquement
ground-law-passed-over = { $points } : le droit ou des normes ont été violés, c'était grave, et rien n'en a été dit publiquement
ground-reasons-told = { $points } : motifs communiqués pour { $told } décisions sur { $of }
ground-nothing-done = { $points } : rien n'a été ressenti en { $count ->
    [one] { $count } tour qui appelait
   *[other] { $count } tours qui appelaient
 } une réaction
ground-before-product = { $points } : { $proposal } repose sur des faits, et la décision a précédé tout produit d'Intcen
ground-too-strong = { $points } : { $proposal } allait au-delà de ce que permettait la gravité, pendant { $count ->
    [one] { $count } tour
   *[other] { $count } tours
 }
ground-too-weak = { $points } : { $proposal } était ce qui s'est fait sentir le plus, et restait en deçà de ce qu'appelait la gravité, pendant { $count ->
    [one] { $count } tour
   *[other] { $count } tours
 }
ground-tests-unmet = { $points } : en l'état, { $proposal } ne remplit pas ses conditions juridiques ({ $tests })
ground-no-reasons = { $points } : communication sans motifs – { $proposal }
ground-no-review = { $points } : aucune date de réexamen fixée – { $proposal }
ground-limit = { $points } : une note s'arrête à 0 et à 100

norms-letter = 13 { $letter })
norms-upheld-us = Respectée de notre côté : { $causes }
norms-breached-us = Violée de notre côté : { $causes }
norms-upheld-them = Respectée par l'autre partie : { $causes }
norms-breached-them = Violée par l'autre partie : { $causes }
norms-by-sharing = partage d'éléments ({ $states })
norms-by-activity = « { $title } »
norms-by-cooperates = l'assistance fournie par { $adversary }
norms-by-evades = la réponse évasive donnée par { $adversary } à une demande
norms-by-refuses = le refus opposé par { $adversary } à une demande
norms-by-accusation-fragile = { $proposal }, où un auteur est nommé alors que le tableau commun tenait à une seule source
norms-by-accusation-unassessed = { $proposal }, où un auteur est nommé alors qu'aucun produit à jour d'Intcen n'était disponible
norms-by-accusation-both = { $proposal }, où un auteur est nommé alors que le tableau commun tenait à une seule source et qu'aucun produit à jour d'Intcen n'était disponible

judged = Ce que les équipes ont jugé
judged-detail = Score de Brier : 0, certain et juste ; 2, certain et faux
nobody-judged = Aucune équipe n'a énoncé de jugement.
judged-line = Tour { $turn } : { $truth } % pour ce qui est vrai, confiance { $confidence }. Score de Brier { $brier } ; les éléments de l'équipe, pesés par le programme, donnent { $supported }. Le jugement se situe { $drift ->
    [0] là où ces éléments conduisent
    [one] à { $drift } point de ce que ces éléments étayent
   *[other] à { $drift } points de ce que ces éléments étayent
 }.
