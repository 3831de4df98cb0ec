# Votes : tout ce qui est dit d'une règle, de ses bulletins et de ce qui en est résulté.

# Qui décide
decider-national = l'État membre
decider-high-representative = le haut représentant
decider-spokesperson = le porte-parole
decider-delegation = la délégation de l'UE
decider-services = le SEAE et la Commission
decider-presidency = la présidence
decider-coreu = les 27, par silence COREU
decider-working-party = le groupe de travail, par silence
decider-psc = le COPS, par consensus
decider-council = le Conseil, à l'unanimité

# Ce qu'exige une règle, et ce qui la bloquerait aujourd'hui
needs-national = l'État qui prend l'initiative décide pour lui-même
needs-alone = l'institution décide seule, selon le tableau commun et la proportion
needs-silence = adoption si aucune délégation n'objecte avant la fin de la phase
needs-unanimity = tous pour ou en abstention ; une seule voix contre bloque
would-block = { $count ->
    [one] { $count } délégation s'oppose : elle bloquerait aujourd'hui
   *[other] { $count } délégations s'opposent : elles bloqueraient aujourd'hui
 }
needs-consensus = adoption si aucune délégation ne s'y oppose
third-would-block = Des abstentions formelles émanant { $abstention_divisor ->
    [3] d'un tiers des États membres, représentant un tiers de la population,
   *[other] d'un État membre sur { $abstention_divisor }, représentant la même part de la population,
 } bloqueraient la décision

# Jusqu'à quand
silence-runs = silence en cours
vote-in-decision = vote en phase Décision
consensus-in-decision = consensus recherché en phase Décision
decided-in-decision = tranché en phase Décision

# Les bulletins, et ce qu'ils veulent dire
ballot-silent = Garder le silence
ballot-silent-detail = le texte peut passer
ballot-break = Rompre le silence
ballot-break-detail = le texte est renvoyé, ou tombe
ballot-for = Pour
ballot-for-detail = la proposition peut passer
ballot-abstain = S'abstenir
ballot-abstain-detail = ne bloque pas
ballot-against = Contre
ballot-against-detail = bloque : il faut l'accord de tous
ballot-go = Donner suite
ballot-go-detail = la décision nous appartient
ballot-decline = Refuser
ballot-decline-detail = la proposition tombe
ballot-join = Rejoindre le consensus
ballot-join-detail = la proposition peut passer
ballot-stand-against = S'y opposer
ballot-stand-against-detail = pas de consensus, et la proposition tombe
ballot-declare = S'abstenir avec déclaration
ballot-declare-detail = l'Union est liée, nous ne le sommes pas

# Votes
vote-for = pour
vote-abstain = abstention
vote-abstain-declare = abstention avec déclaration
vote-against = contre
vote-with-change = { $vote }, avec l'amendement suivant : { $change }

# Un vote qui n'est pas émis
open-no-vote-silence = Nous n'avons rien dit sur { $proposal }. Le silence vaut consentement.
open-no-vote-silence-leave = Garder le silence
open-no-vote-consensus = Nous n'avons rien dit sur { $proposal }. Autour de la table, ne rien dire vaut accord.
open-no-vote-consensus-leave = Ne rien dire
open-no-vote-unanimity = Nous n'avons pas voté sur { $proposal }. Sans vote scellé, cela compte comme une abstention.
open-no-vote-unanimity-leave = S'abstenir
open-no-vote-alone = { $proposal } : la décision nous appartient. Sans notre vote, rien ne se fait.
open-no-vote-alone-leave = Ne pas y donner suite
cut-no-vote-silence = pas un mot sur { $proposal }
cut-no-vote-consensus = pas un mot sur { $proposal }
cut-no-vote-unanimity = pas de vote sur { $proposal }
cut-no-vote-alone = pas de décision sur { $proposal }

# Ce qui en est résulté
failure-silence-broken = le silence a été rompu
failure-vetoed = rejet au vote
failure-declined = refus de l'instance qui décide
failure-no-consensus = pas de consensus
failure-not-lawful = une condition juridique n'est pas remplie
failure-blocked-by-abstentions = blocage par abstentions
failure-withdrawn = retrait
outcome-adopted = adoption au tour { $turn }
outcome-silence-broken = silence rompu au tour { $turn }
outcome-vetoed = blocage au tour { $turn }
outcome-declined = refus au tour { $turn }
outcome-no-consensus = pas de consensus au tour { $turn }
outcome-not-lawful = conditions juridiques non remplies, tour { $turn }
outcome-blocked-by-abstentions = blocage par abstentions au tour { $turn }
outcome-withdrawn = retrait au tour { $turn }

# Comment un relevé le dit
record-silence = Aucune délégation n'a rompu le silence.
record-consensus = Aucune délégation ne s'y est opposée.
record-votes = Pour : { $for }. Abstention : { $abstain }. Abstention avec déclaration formelle, sans obligation d'appliquer : { $declared }.

# Comment se racontent un vote, une décision et un échec.
story-votes = Vote sur { $proposal } – pour : { $for } ; abstention : { $abstain } ; abstention avec déclaration : { $declared } ; contre : { $against }
story-votes-silence = Fin du silence sur { $proposal } – silence gardé : { $for } ; objection : { $against }
story-votes-consensus = Tour de table sur { $proposal } – consensus ou non-opposition : { $for } ; opposition : { $against }
story-adopted-national = { $states ->
    [one] Décision nationale
   *[other] Décisions nationales
 } ({ $state }) : { $proposal }
story-adopted-high-representative = Le haut représentant donne suite : { $proposal }
story-adopted-spokesperson = Le porte-parole donne suite : { $proposal }
story-adopted-delegation = La délégation de l'UE exécute : { $proposal }
story-adopted-services = Les services de l'Union donnent suite : { $proposal }
story-adopted-presidency = La présidence donne suite : { $proposal }
story-adopted-coreu = Aucune délégation n'a rompu le silence COREU ; le haut représentant publie, au nom de l'Union européenne : { $proposal }
story-adopted-working-party = Aucune délégation n'a rompu le silence au sein du groupe de travail ; texte adopté : { $proposal }
story-adopted-psc = Le COPS donne son accord : { $proposal }
story-adopted-council = Le Conseil adopte : { $proposal }
story-failed-silence-broken = { $proposal } : pas d'adoption, le silence a été rompu ({ $objectors })
story-failed-vetoed = { $proposal } : pas d'adoption, une seule voix contre suffit à bloquer (contre : { $objectors })
story-failed-declined = { $proposal } : l'instance compétente n'a pas donné suite
story-failed-no-consensus = { $proposal } : pas de consensus, la proposition tombe (opposition : { $objectors })
story-failed-not-lawful = { $proposal } : la proposition tombe, ses conditions juridiques ne sont pas remplies
story-failed-blocked-by-abstentions = { $proposal } : pas d'adoption, les abstentions formelles ({ $objectors }) atteignent { $abstention_divisor ->
    [3] un tiers des États membres et de la population de l'Union
   *[other] un État membre sur { $abstention_divisor } et la même part de la population de l'Union
 }
story-failed-withdrawn = { $proposal } : retrait par l'auteur de la proposition ({ $initiator })
