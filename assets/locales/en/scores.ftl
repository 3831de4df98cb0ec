## The six principles, the norms, and what either rests on

harm-averted = Harm averted
harm-averted-figure = { $points } { $unit }, compared with the same exercise without any measure

ground-start = Starts at { $points }
ground-harm = { $points }: harm is { $with }, and without any measure it would be { $without }
ground-interest-hurt = { $points }: { $proposal } goes against what matters to { $states }, and nothing in its text makes up for that
ground-interest-met = { $points }: the text of { $proposal } takes care of what matters to { $states }
ground-off-road = { $points }: { $proposal } was decided before it came to the body that decides
ground-fast-tracked = { $points }: { $proposal } was fast-tracked
ground-fell-unlawful = { $points }: { $proposal } fell because a legal test was not passed
ground-agreement = Starts at { $points }: { $agree } of { $of } states find most likely what the shared picture finds most likely
ground-before-product = { $points }: { $proposal } rests on facts, and was decided before Intcen had issued anything
ground-nothing-felt = Starts at { $points }: no measure has been felt yet that could be out of proportion
ground-strongest = Starts at { $points }: the strongest measure felt so far is { $proposal }
ground-too-strong = { $points }: that measure fits a severity from { $bound }, less a margin of { $tolerance }; severity was { $severity } at most
ground-too-weak = { $points }: that measure fits a severity up to { $bound }, and a margin of { $tolerance }; severity is { $severity }
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
