## Les entrées du registre en phrases ; l'identifiant est `ledger-` suivi de celui de la règle

ledger-head = { $quantity } { $before } → { $after }
ledger-origin = { $rule } · { $cause }
rule-pressure-measure = ressenti comme pression
rule-grievance-measure = gardé en mémoire
rule-cost-measure = coût imposé
rule-cost-lifted = coût levé
rule-publicity-measure = vu du public
rule-belief-signal = signal
rule-belief-no-reply = sans réponse
rule-belief-eased-early = assoupli trop tôt
rule-belief-failure = échec vu de l'extérieur
rule-adversary-act = acte
rule-fade = apaisement
rule-grievance-reset = nouveau tour
rule-harm-done = dommage
rule-severity-activities = ce qui se passe
rule-inject-effect = nouvelle
rule-cohesion-adopted = adopté ensemble
rule-cohesion-against = division
rule-cohesion-solo-line = ligne à part
rule-cohesion-solo-attribution = attribution isolée
rule-cohesion-in-vain = appel sans fondement
rule-cohesion-fast-track = précipitation
rule-cohesion-declared = abstention déclarée
rule-cohesion-solidarity = entraide
rule-cohesion-victims-alone = victimes laissées seules
rule-cohesion-leak = fuite
rule-named-rightly = nommé à raison
rule-named-wrongly = nommé à tort
rule-grievance-wronged = tort subi
rule-belief-partner = partenaire
rule-override = fixé à la main
rule-attribution = éléments de preuve
ledger-engine = moteur { $engine } · fixé à { $set } par la direction de l'exercice
ledger-pressure-measure = { $cause } : ressenti comme une pression, { $base ->
    [one] { $base } point
   *[other] { $base } points
 } × { $times } ({ $parts }){ $earlier ->
    [0] .
   *[other]  ; déjà employé, d'où un effet moindre.
 }
ledger-pressure-eased = { $cause } : la tension s'en trouve réduite.
ledger-pressure-measure-plain = { $cause } : ressenti comme une pression.
part-public = public { $percent } %
part-wrong = mauvais destinataire { $percent } %
part-reasons = motifs donnés { $percent } %
part-confidence = confiance établie { $percent } %
part-channel = canal ouvert { $percent } %
part-none = rien d'ajouté ni de retranché
ledger-grievance-measure = { $adversary } garde en mémoire la pression subie dans ce tour : { $cause }.
ledger-cost-measure = { $cause } : coût de { $points } pour { $adversary }.
ledger-cost-lifted = { $cause } : des mesures contre { $adversary } prennent fin ; ce qu'elles coûtaient encore disparaît.
ledger-publicity-measure = { $cause } : le public l'a vu.
ledger-belief-signal = { $cause } : signe que l'UE répond, ce qui comble { $share } % de ce qui manquait à une pleine crédibilité.
ledger-belief-no-reply = Le dernier acte n'a reçu aucune réponse perceptible pour { $adversary }, qui doute qu'il en vienne une.
ledger-belief-no-reply-first = Les actes commis à ce jour n'ont reçu aucune réponse perceptible pour { $adversary }, qui doute qu'il en vienne une.
ledger-belief-eased-early = { $cause } : rien n'avait encore changé ; { $adversary } en conclut que ce n'était pas sérieux.
ledger-belief-failure = { $cause } : l'échec est visible de tous ; { $adversary } en prend note.
ledger-adversary-act = { $cause }.
ledger-fade = La situation s'apaise de tour en tour : il reste { $share } % de { $before }, arrondis à l'entier inférieur.
ledger-grievance-reset = Nouveau tour ; le grief repart de zéro.
ledger-harm-done = { $cause } : { $change } { $unit }.
ledger-harm-done-activity = { $cause } : { $change } { $unit }, à { $left } % de son intensité{ $paused ->
    [0] .
   *[other] , et moitié moins parce que l'auteur marque une pause.
 }
ledger-severity-activities = L'activité la plus grave compte { $worst }, ce qui se passe à côté { $further }.
ledger-inject-effect = { $cause }.
ledger-cohesion-adopted = Les 27 ont adopté ensemble : { $cause }.
ledger-cohesion-against = { $against ->
    [one] { $against } délégation s'est opposée
   *[other] { $against } délégations se sont opposées
 } : { $cause }.
ledger-cohesion-solidarity = { $cause } : ceux qui sont touchés sont soutenus, et ils le voient.
ledger-cohesion-victims-alone = Ceux qui sont touchés n'ont reçu de l'Union ni aide ni parole publique ; ils commencent à se demander à quoi elle sert.
ledger-cohesion-leak = Quelque chose qui avait été partagé a fuité, et chacun regarde les autres.
ledger-named-rightly = On sait maintenant qui était derrière, et ce qui a été dit se confirme ({ $cause }).
ledger-named-wrongly = On sait maintenant qui était derrière, et ce qui a été dit ne se confirme pas ({ $cause }).
ledger-grievance-wronged = { $adversary } s'est vu imputer en public ce qui n'était pas son fait, ou plus que ce qui l'était, et en tire parti.
ledger-cohesion-solo-line = { $cause } : prise de distance publique avec ce qui a été adopté.
ledger-cohesion-in-vain = { $cause } : appel lancé aux autres, alors que ses conditions n'étaient pas réunies.
ledger-cohesion-solo-attribution = { $cause } : attribution isolée.
ledger-override = Fixé par la direction de l'exercice : { $reason }
ledger-attribution-head = { $holder } : { $hypothesis } { $before } → { $after } %
ledger-attribution-beside = { $head } ; hypothèse vraie, { $hypothesis } : { $before } → { $after } %
ledger-attribution = Après : { $cause }.
picture-shared = Tableau commun
picture-of = Tableau ({ $state })
cause-act = { $adversary } : { $act }
cause-inject = { $msel } { $title }
cause-answer = la réponse « { $answer } » à { $msel } { $title }
cause-shared = ce qui a été partagé ({ $state })
cause-passed = ce qui a été transmis à un seul État ({ $state })
cause-time = Ce que le tour a apporté
cause-facilitator = la direction de l'exercice
cause-red = ce que { $adversary } a fait en marge de son acte
cause-reply = la réponse donnée par { $adversary }
ledger-cohesion-fast-track = La présidence a accéléré la procédure ({ $cause }) ; les délégations qui se sentent bousculées lui en tiennent rigueur.
ledger-cohesion-declared = { $cause } : abstention avec déclaration formelle.
ledger-belief-partner = { $cause } : un partenaire se joint à la réponse ; { $adversary } voit que l'Union n'est pas seule.
