## The six principles, the norms, and what either rests on

harm-averted = Harm averted
harm-averted-figure = { $points }: { $done } { $unit } as it went, { $without } without any measure

ground-start = Starts at { $points }
ground-harm = { $points }: harm is { $with }, and without any measure it would be { $without }
ground-interest-hurt = { $points }: { $proposal } goes against what matters to { $states }, and nothing in its text makes up for that
ground-interest-met = { $points }: the text of { $proposal } takes care of what matters to { $states }
ground-off-road = { $points }: { $proposal } was decided before it came to the body that decides
ground-fast-tracked = { $points }: { $proposal } was fast-tracked
ground-fell-unlawful = { $points }: { $proposal } fell because a legal test was not passed
ground-picture-apart = Starts at { $points }: turn by turn, the shared picture lay { $apart ->
    [one] one point
   *[other] { $apart } points
 } of a hundred off what all capitals held together
ground-channel-kept = { $points }: a channel to { $adversaries } stands open
ground-nobody-turned-to = { $points }: it was grave, and nobody turned to a State concerned
ground-partners-joined = { $points }: { $count ->
    [one] one partner
   *[other] { $count } partners
 } joined
ground-named-too-far = { $points }: it has come out that somebody was named in public for more than it did
ground-named-wrong = { $points }: it has come out that somebody was named in public who had no part in it
ground-idle = { $points }: { $count ->
    [one] one grave turn
   *[other] { $count } grave turns
 } in which nothing of the Union was decided or felt
ground-whole-records = { $points }: { $count ->
    [one] one decision says
   *[other] { $count } decisions say
 } on what it rests, what is to be done and why
ground-repeated = { $points }: { $count ->
    [one] one decision repeats
   *[other] { $count } decisions repeat
 } what was in force
ground-crowded = { $points }: { $count ->
    [one] one decision
   *[other] { $count } decisions
 } more than can be carried out in a turn
ground-law-held-up = { $points }: law or norms that were breached were held up in public
ground-law-passed-over = { $points }: law or norms were breached, it was grave, and nothing in public said so
ground-reasons-told = { $points }: { $told } of { $of } decisions were told with their reasons
ground-nothing-done = { $points }: nothing was felt in { $count ->
    [one] one turn that called
   *[other] { $count } turns that called
 } for something
ground-before-product = { $points }: { $proposal } rests on facts, and was decided before Intcen had issued anything
ground-too-strong = { $points }: { $proposal } was stronger than what severity bore, in { $count ->
    [one] one turn
   *[other] { $count } turns
 }
ground-too-weak = { $points }: { $proposal } was the strongest that was felt, and weaker than what severity called for, in { $count ->
    [one] one turn
   *[other] { $count } turns
 }
ground-tests-unmet = { $points }: { $proposal } does not pass its legal tests as things stand now ({ $tests })
ground-no-reasons = { $points }: { $proposal } was told without reasons
ground-no-review = { $points }: no date is set for a review of { $proposal }
ground-limit = { $points }: a score ends at 0 and at 100

norms-letter = 13({ $letter })
norms-upheld-us = Upheld by { $causes }
norms-breached-us = Breached by our side: { $causes }
norms-upheld-them = Upheld by the other side: { $causes }
norms-breached-them = Breached by the other side: { $causes }
norms-by-sharing = evidence that { $states } shared
norms-by-activity = “{ $title }”
norms-by-cooperates = the assistance that { $adversary } gave
norms-by-evades = the evasive answer of { $adversary } to a request
norms-by-refuses = the refusal of { $adversary } to answer a request
norms-by-accusation-fragile = { $proposal }, which names an author although the shared picture hung on one source
norms-by-accusation-unassessed = { $proposal }, which names an author although no current product of Intcen was at hand
norms-by-accusation-both = { $proposal }, which names an author although the shared picture hung on one source and no current product of Intcen was at hand

judged = What teams judged
judged-detail = Brier score: 0 is certain and right, 2 certain and wrong
nobody-judged = No team has stated a judgement.
judged-line = Turn { $turn }: { $truth } % for what is true, confidence { $confidence }. Brier score { $brier }; the team's own evidence, weighed by the program, comes to { $supported }. The judgement lies { $drift ->
    [0] where that evidence points
    [one] one point off what that evidence supports
   *[other] { $drift } points off what that evidence supports
 }.
