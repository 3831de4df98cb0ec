## Names that several places share

app-name = Démarche
language-name = English
# What stands before the decimals of a number.
decimal-point = .
app-claim = Tabletop exercises on the EU Cyber Diplomacy Toolbox: decide under time pressure, with incomplete evidence, among 27 who must agree
exercise-word = EXERCISE
all-27 = all of the 27
desk = EEAS desk
code-desk = EEAS
the-incident = the incident
two-sentences = { $first } { $second }
nobody = nobody
list-and = { $first } and { $last }
list-or = { $first } or { $next }
a-proposal = a proposal
measure-numbered = { $id } { $name }
measure-that-names-nobody = { $form } that names nobody
measure-that-names-territory = { $form } that names the territory only
measure-that-names-backing = { $form } that backs the assessment of others
measure-that-names-author = { $form } that names the author
proposal-addressed = { $base } ({ $addressee })

rung-0 = Competition
rung-1 = Friction
rung-2 = Signalling
rung-3 = Accusation
rung-4 = Diplomatic reprisal
rung-5 = Targeted costs
rung-6 = Broad coercion
rung-7 = Countermeasures
rung-8 = Systemic crisis
rung-9 = Use-of-force line
rung-10 = Armed conflict

quantity-tension = Tension
quantity-publicity = Publicity
quantity-cohesion = Cohesion
quantity-harm = Harm
quantity-severity = Severity
quantity-belief = Credibility towards { $adversary }
quantity-cost = Cost to { $adversary }
quantity-grievance = Grievance of { $adversary }

word-almost-no-chance = almost no chance
word-very-unlikely = very unlikely
word-unlikely = unlikely
word-roughly-even = roughly even
word-likely = likely
word-very-likely = very likely
word-almost-certain = almost certain
word-range-almost-no-chance = below 5
word-range-very-unlikely = 5–20
word-range-unlikely = 20–45
word-range-roughly-even = 45–55
word-range-likely = 55–80
word-range-very-likely = 80–95
word-range-almost-certain = at least 95

confidence-low = low
confidence-moderate = moderate
confidence-high = high
hypothesis-percent = { $hypothesis } { $percent } %

category-preventive = Preventive
category-cooperative = Cooperative
category-stability = Stability
category-restrictive = Restrictive
category-support = Support
category-cross-cutting = Cross-cutting
category-national = National

visibility-private = private
visibility-restricted = restricted
visibility-semi-public = partly public
visibility-mixed = mixed
visibility-public = public

share-nothing = Nothing
share-assessment = Assessment
share-sanitised = Sanitised
share-full = Full

stand-support = support
stand-accept = can accept
stand-amend = need an amendment
stand-abstain = abstain
stand-lets-pass = let it pass, not content
stand-oppose = oppose
target-world = the world
target-partners = partners
target-addressee = the addressee alone
timing-at-once = at once
timing-later = a turn later
form-formal = a formal statement
form-off-record = off the record
form-reactive = a line for questions only
line-endorse = echoes the common line
line-silent = says nothing
line-distance = distances itself

voice-unnamed = A partner
outsider-named = { $name } ({ $kind })
outsider-union-body = EU body
outsider-organisation = international organisation
outsider-candidate = candidate country
outsider-partner = partner country
outsider-third-state = third State
outsider-operator = operator across borders
kind-technical = Technical report
kind-intelligence = Intelligence
kind-media = Press
kind-third-country = Third country
kind-partner-attribution = Partner's attribution
kind-impact = Impact
kind-leak = Leak
kind-legal = Legal advice
kind-political = Political
kind-improvised = Direction

level-tactical = how
level-operational = who
level-strategic = why

difficulty-introductory = introductory
difficulty-intermediate = intermediate
difficulty-advanced = advanced

term-base = goodwill { $points }
term-gate = certainty { $points }
term-proportion = proportion { $points }
term-solidarity = solidarity { $points }
term-risk = risk { $points }

act-a0 = { $adversary } engages
act-a1 = { $adversary } pauses
act-a2 = { $adversary } denies everything
act-a3 = { $adversary } answers in kind
act-a4 = { $adversary } harasses, deniably
act-a5 = { $adversary } disrupts critical infrastructure
act-a6 = { $adversary } acts at the threshold of force

condition-turn = turn { $turn } has come
condition-rung-least = the ladder stands at “{ $rung }” or higher
condition-rung-most = the ladder stands at “{ $rung }” or lower
condition-harm = harm reaches { $points ->
    [one] one point
   *[other] { $points } points
 }
condition-cohesion = cohesion is down to { $points ->
    [one] one point
   *[other] { $points } points
 }
condition-adopted = { $measure } is adopted
condition-anything-adopted = a measure with effect outside is adopted
condition-failed = { $measure } fails
# What those do who play an adversary.
move-a0 = Engage, and cease
move-a1 = Go quiet for a turn
move-a2 = Deny, tell another story
move-a3 = Answer in kind
move-a4 = Harass, deniably
move-a5 = Disrupt a critical service
move-a6 = Go to the threshold of force
move-dice = the dice choose the act
move-reply-cooperates = Cooperate
move-reply-evades = Evade
move-reply-refuses = Refuse
move-reply-as-it-acts = As the act says
move-reply-as-it-acts-detail = whoever engages or pauses cooperates, who denies evades, who strikes refuses
move-way-out-offer = Offer the way out
move-way-out-keep = Say nothing of it
move-way-out-keep-detail = what stands stays as it is
move-way-out-withdraw = Take it back
move-quiet-none = None
move-quiet-none-detail = our hands stay still
condition-listed = { $name } is listed
condition-way-out = { $adversary } shows a way out
condition-truth = “{ $hypothesis }” is what is so
condition-shared = the shared picture gives “{ $hypothesis }” { $percent } % or more
condition-attributed = { $state } attributes in public
condition-spoke-unnamed = a partner attributes in public
condition-requested = { $voice } asks the Union to act
condition-requested-unnamed = a partner asks the Union to act
condition-released = inject { $inject } is released
condition-answered = inject { $inject } is answered with “{ $answer }”
condition-did = { $act } (or worse)
condition-channel = a channel to { $adversary } is open
condition-goes-on = “{ $activity }” goes on at { $percent } % of its first strength or more
condition-addressed = { $measure } is adopted with { $adversary } as its addressee
condition-said = a public text carries: { $clause }
condition-named-nobody = somebody in the Union has spoken to { $adversary } in public
condition-named-territory = somebody in the Union has called on { $adversary } in public for its territory, or gone further
condition-named-backing = somebody in the Union has backed an attribution to { $adversary } in public, or gone further
condition-named-author = somebody in the Union has named { $adversary } in public as the author
condition-gave = { $state } has given “{ $item }” to others: { $mode }, or more
condition-leaked = “{ $item }” has found its way out
condition-not = not: { $condition }
condition-group = ({ $condition })

when-today = today { $time }
when-yesterday = yesterday { $time }
when-day = { $date } { $time }

weekday-1 = Mon
weekday-2 = Tue
weekday-3 = Wed
weekday-4 = Thu
weekday-5 = Fri
weekday-6 = Sat
weekday-7 = Sun
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
exercise-time = { $weekday } { $day } { $month }, { $time }
quoted = “{ $text }”
banner = { $title } · { $marking }
