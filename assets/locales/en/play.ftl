## What the views of play say

code-facilitator = EX
code-public = EU
facilitator = Facilitator
public = Public
turn-of = Turn { $turn } of { $turns }
turn-n = turn { $turn }
seat-with-team = { $state } · { $team }
phase-step = { $phase }, phase { $number } of { $count }, { $state }
phase-done = done
phase-now = current
phase-ahead = ahead
open = Open

goes-on = goes on
is-over = is over
also-hit = Also affected: { $names }
activity-accessible = { $title }, severity { $severity }, hits { $victims }, { $state }

known-to-us-alone = What { $state } holds
decide-what-27-may-know = decide what the 27 may know
group-single = Single reports
group-rule = related: further items count { $percent } %
group-without-source = Shared without source
group-without-source-rule = Intcen counts what comes from one root once
passed-to-us-alone = Passed to us alone
passed-to-us-rule = not ours to pass on; what comes from one root counts once
held-with-some = we; { $states }
held-by-giver-and-us = { $state } and we
source-and-level = { $source } · { $level }
same-root-counted-once = same root as something shared: counted once, adds nothing
grade-counts-nothing = at grade { $grade } it counts for nothing
sanitised-from = Sanitised report from { $state }
assessment-from = Assessment by { $state }
assessment-only = assessment only: source and method stay with them
evidence-accessible = { $title }, { $source }, grade { $grade }; weights in decibans: { $weights }

used-before = used before: { $times ->
    [one] half the effect
   *[other] a quarter of the effect or less
 }
decider-and-lead = { $decider } · { $turns ->
    [0] this turn
    [one] 1 turn
   *[other] { $turns } turns
 }
not-open-because = not open: { $reason }
measure-accessible = { $id } { $name }, { $state }
road-turns = { $turns ->
    [0] Decided in the same turn
    [one] Decided one turn later
   *[other] Decided { $turns } turns later
 }
source-and-edition = { $source } · { $edition }
source-and-practice = { $source } · { $edition } · a variant seen in practice
may-start = May be started by: { $who }
certainty-part = { $number }: { $hypothesis } – ours { $ours } %, shared { $shared } %
certainty-sum = Together, as they all point to { $adversary }: ours { $ours } %, shared { $shared } %
certainty-borne = The evidence bears less by itself, and that counts: ours { $ours } %, shared { $shared } %
certainty-none = No hypothesis points to { $adversary } in this way: ours { $ours } %, shared { $shared } %
word-and-percent = { $word } ({ $percent } %)
hypothesis-is-likely = { $number }: { $hypothesis } – { $likely }
within-own-act = counted with a State's own act
no-such-explanation = no explanation of this exercise says so
relation-opens = { $open } of { $all }
relation-state = A State's own act
relation-state-meaning = Organs or services of a State carry the activity out themselves. All measures can be used, up to restrictive measures against that State.
relation-state-source = S1-IG §2, introduction
relation-directed = Under a State's direction or control
relation-directed-meaning = Others act, but a State gives the orders or holds the reins, and so answers for what they do. All measures can be used, as for its own act.
relation-directed-source = S1-IG §2, introduction; international law of State responsibility, S1-CC ¶4
relation-adopted = Adopted by a State as its own
relation-adopted-meaning = Others acted by themselves; afterwards a State recognises their conduct and makes it its own. All measures can be used, as for its own act.
relation-adopted-source = S1-IG §2, introduction; international law of State responsibility, S1-CC ¶4
relation-tolerates = Knowingly tolerated from a State's territory
relation-tolerates-meaning = A State knows that its territory is used for the activity and lets it go on. Measures serve to bring that State to put an end to it; it is not named as the author.
relation-tolerates-source = S1-IG §2, introduction, and §3, norms of the UN; S1-IG Cat. 2
relation-criminal = Crime without ties to a State
relation-criminal-meaning = Criminals act without significant ties to a State. They are prosecuted under the law on attacks against information systems; there is no government to which a step could be addressed.
relation-criminal-source = S1-IG §2, introduction; Directive 2013/40/EU
opens-whoever = Whoever is behind it
opens-government = Steps towards the government
opens-territory = Calls on the State whose territory is used
opens-anybody = Steps towards whoever takes part
opens-persons = Listing persons or entities that take part
opens-backing = Standing by those who have named the author
opens-author = Naming the author
opens-responsibility = Once the responsibility of a State is shown
closed-as-no-state = there is no State to which it could be addressed
closed-as-not-author = the State is not the author
closed-as-not-responsible = it is not the act of a State
range-certainty = Certainty: { $list }
range-law = In law: { $list }
gate-g0 = asks for no attribution
gate-g1 = asks for agreed facts of the incident
gate-g2 = how sure that it comes from there
gate-g3 = rests on the attribution of a victim
gate-g4 = how sure that they did it: each state by its own threshold
gate-g5 = how sure that a State is responsible in law
gate-gl = how sure that this actor takes part, with evidence for a court
gate-no-victim-attributed = Nobody who is hit has attributed in public yet
gate-nothing-asked = No certainty is asked for
gate-above = { $distance } above what is asked
gate-below = { $distance } below what is asked
gate-not-releasable = Evidence for a court: { $releasable } of { $asked } points
proportionate = Proportionate: today's severity lies within { $low }–{ $high }
rather-strong = A little more than today's case warrants, within the margin of { $margin } below { $low }
too-strong = More than today's case warrants: proportion counts { $fit } of 100
rather-weak = A little less than today's case calls for, within the margin of { $margin } above { $high }
too-weak = Less than today's case calls for: proportion counts { $fit } of 100
from-to = { $before } → { $after }
parameter-value = { $value } { $unit }
parameter-permille = { $value } of 1000
base-times = { $base } by itself, { $change } % as things stand
credibility = Credibility
hard-to-walk-back = hard to walk back
stays-quiet = stays quiet
cost-to-them = Cost to them
material-cost = material cost
reputation-only = reputation only

proposal-subtitle = { $state } · turn { $turn } · { $decider }
join-act = Join { $state } in this
leave-act = No longer join { $state }
joint-act = Together
joint-act-detail = States may act alone or together; whoever joins does the same in its own name
rule-badge = decided by { $decider }
proposal-accessible = { $name }, proposed by { $state }, decided by { $decider }, { $deadline }
stage-draft = Draft
stage-draft-detail = submit or discard
stage-submitted = Submitted
stage-submitted-detail = opens after the phase
on-its-road = on its road
stand-none = nothing announced
stand-accessible = { $state }: { $stand }

no-brief = The scenario has no brief for this state. Act as you think this delegation would, and say in the debriefing why.
documented-nato = Member of NATO.
documented-no-nato = Not a member of NATO.
documented-sovereignty = Holds that sovereignty is a rule that a cyber operation can breach.
documented-due-diligence = Holds that due diligence is an obligation in cyberspace.
documented-countermeasures = Holds that countermeasures are open to a State that is hit by a cyber operation.
documented-attribution-prerogative = Holds that attribution is a national decision, which nobody has to make public.
documented-no-position = No published legal position was found when the catalogue was written; that says nothing about its views.
concerns-us = { $name } is affected, and what happens there concerns us especially.
own-threshold = Our threshold: we join an attribution from { $percent } % certainty. It is our own choice; the 27 do not share one.

ladder-accessible = Escalation: rung { $rung }, { $name }; tension { $tension } of 1000

# Phases, and what is wanted of a seat in them
phase-situation = Situation
phase-intelligence = Intelligence
phase-initiative = Initiative
phase-deliberation = Deliberation
phase-decision = Decision
phase-communication = Communication
phase-consequences = Consequences
want-read-news = Read what came in
want-read-news-detail = the list on the left
want-read-brief = Read our brief
want-read-brief-detail = what the capital wants
want-look-evidence = Look at the evidence
want-look-evidence-detail = we hold nothing of our own yet
want-share = Choose what to share
want-share-detail = sealed, then revealed together
want-initiative = Submit up to { $most } initiatives
want-initiative-detail = { $left } left in this turn
want-submit = Submit or discard { $measure }
want-submit-detail = a draft is dropped when the phase ends
want-stand = Say where we stand
want-stand-detail = on each proposal
want-talk = Talk to others
want-talk-detail = messages or across the room
want-vote = Seal our vote on { $measure }
want-tell = Say how { $measure } is told
want-tell-detail = form and reasons
want-line = Settle our national line
want-line-detail = sealed, then out together
want-answer = Answer: { $title }
want-answer-detail = the answers stand below the news
want-read-consequences = Read what followed
want-read-consequences-detail = news, ladder of escalation, ledger
want-nothing = Nothing is wanted of us now
want-nothing-detail = use the time to talk

notes-of-authors = Notes of the authors
goals-of = What { $adversary } wants
go-to-phase = Go to { $phase }
end-exercise = End the exercise
begin-turn = Begin turn { $turn }
inject-detail = { $when } · { $to } · { $kind }
released-in = released in turn { $turn }
left-out = left out
to-everybody = to everybody
to-the-27 = to the 27
to-states = to { $states }
due-in = due in turn { $turn }
waits-for-condition = waits for its condition
due-unless = turn { $turn }, unless something is done
due-forestalled = did not come in turn { $turn }
inject-when = Comes at the start of the first turn in which this is so: { $condition }.
inject-unless = Comes at the start of turn { $turn }, unless this is so at that moment: { $condition }.
inject-forestalled = Did not come in turn { $turn }, because this was so: { $condition }.
offer-any = any delegation that has received it
offer-open = Wants an answer. May answer: { $who }, until the Communication phase of turn { $turn } closes.
offer-open-silence = Wants an answer. May answer: { $who }, until the Communication phase of turn { $turn } closes. Silence means “{ $answer }”.
offer-answered = { $state } answered in turn { $turn }.
offer-silence = Nobody answered; silence was the answer.
offer-over = Nobody answered in time, and nothing came of it.
question-line = { $msel } { $title }. { $line }
team-done = done
team-idle = nothing to decide
team-sealed = sealed
team-submitted = submitted
team-drafting = drafting
team-working = working
station-and-hours = { $body }: { $work }, { $hours } h
text-reasons = Reasons: { $reasons }
column-working-party = HWPCI
column-relex = RELEX
column-psc = PSC
column-coreper = COREPER
column-decides = Decides
road-now = Before { $body }: { $work }, decision due in turn { $turn }
stand-accessible-asks = { $state }: { $stand }, asks to { $change }
fast-track-gain = Could be decided in turn { $then } instead of turn { $now }; costs { $points ->
    [one] one point
   *[other] { $points } points
 } of cohesion, and delegations that feel rushed resent it
fast-track-no-gain = Wins no turn (still { $now }); costs { $points ->
    [one] one point
   *[other] { $points } points
 } of cohesion, and delegations that feel rushed resent it
no-product = Intcen has issued no assessment yet
last-product = Intcen, turn { $turn }: { $hypothesis }, { $percent } %{ $newer ->
    [0] { "" }
    [one] ; one report is newer than that
   *[other] ; { $newer } reports are newer than that
 }
product-title = Intcen, turn { $turn }, on what the 27 share ({ $items ->
    [one] one item
   *[other] { $items } items
 })
product-section = { $title }: { $lines }
product-judgements = Key judgements
product-adversary = That { $adversary } has to answer for it in one way or another: { $word } ({ $range } %).
product-hypothesis = { $hypothesis }: { $word } ({ $range } %).
product-confidence = Confidence in the analysis: { $confidence }. { $why }
product-confidence-low = Little independent support, or one line of reporting carries it all.
product-confidence-moderate = Some independent support, and room for another reading.
product-confidence-high = Several independent lines of reporting, and the result survives the loss of any.
product-basis = What it rests on
product-group = { $group }: { $reports }.
product-single = { $reports }.
product-report = “{ $title }” ({ $source }, { $grade })
product-sanitised = A report of { $state }, its source withheld, graded { $grade }; it tells { $level }.
product-assessed = What { $state } makes of { $items ->
    [one] a report that it keeps to itself
   *[other] { $items } reports that it keeps to itself
 }, graded { $grade }.
product-gaps = Gaps
product-no-tactical = No report tells how it was done.
product-no-operational = No report tells who did it.
product-no-strategic = No report tells why it was done.
product-fragile = Most rests on { $bundle }: without that, “{ $hypothesis }” falls from { $before } to { $after }.
product-firm = It hangs on no single line of reporting: without { $bundle }, which counts most, “{ $hypothesis }” is still { $after }.
product-quoted = “{ $title }”
product-from = what { $state } shared with its source withheld
product-nobody-shared = No delegation has shared anything of its own.
product-only-shared = Of their own reporting, only these have shared anything: { $states }.
product-alternative = Alternative considered
product-other = { $hypothesis }: { $word } ({ $range } %).
product-against = What speaks most against it: { $bundle }.
product-for = What speaks most for it: { $bundle }.
product-nothing-for = Nothing that was shared speaks for it rather than for the likeliest.
service-intcen = Intcen
service-intcen-about = The Intelligence and Situation Centre in the EEAS weighs what capitals choose to share and collects nothing itself. Asking it is tasking it: it assesses at once what is new.
service-csirts-network = the CSIRTs network
service-csirts-network-about = The national incident response teams compare logs, malware and victims. They can say how it was done, hardly ever who did it.
service-ec3 = EC3 at Europol
service-ec3-about = The European Cybercrime Centre pools what police forces know of criminal groups, their servers and their money.
service-enisa = ENISA
service-enisa-about = The Union's Agency for Cybersecurity knows sectors, weaknesses and trends. It is no intelligence service and blames nobody.
service-cert-eu = CERT-EU
service-cert-eu-about = The Cybersecurity Service of the Union's institutions sees what hits their own networks, and what resembles it elsewhere.
service-pending = An answer to us is due in turn { $turn }.
service-nothing = Nothing to add
service-nothing-intcen = Nothing new was shared that could be assessed. It will look at this gap: { $gap }
service-nothing-csirts-network = The national teams have compared what they hold and see nothing that is not on the table.
service-nothing-ec3 = No investigation that police forces have reported touches this, so far.
service-nothing-enisa = What it knows of the sector and of earlier incidents is on the table already; for the rest it would have to guess.
service-nothing-cert-eu = The networks of the institutions show no trace of it.
on-options-paper = on the options paper of the EEAS
desk-brief = You play the High Representative's desk with the EEAS and Intcen. You may take initiatives, put options papers and assessments on the table, decide on statements and démarches, and speak with everybody. You have no vote among the 27, and your picture is what they share.
matter-naming = naming an author
matter-public = any step in public
interest-for = We welcome { $on }, because { $because }
interest-against = We resist { $on }, because { $because }
interest-met-by = We resist { $on }, because { $because }; met by “{ $clause }” in the text
record-marking = EXERCISE · { $marking } · EXERCISE
record-title = # { $proposal }
record-decided = Decided in turn { $turn } ({ $time }). Who decided: { $decider }. On the initiative of: { $state }. Legal basis: { $basis }.
record-clause = { $number }. { $sentence }
record-told = Communication: { $form }; meant for { $target }; { $timing }; { $reasons }. Line to take: “{ $line }”
record-told-plain = Communication: { $form }; meant for { $target }; { $timing }; { $reasons }.
with-reasons = with reasons
without-reasons = without reasons
column-proposal = Proposal
column-deadline = Due or done
outcome-short-adopted = Adopted
outcome-short-fell = Fell

# The red cell.
banner-red = { $marking } · red cell
setup-red = The other side
setup-red-detail = people may play an adversary that acts; else the program does
red-title = Our move
red-detail = one act, one answer, one quiet step
red-act = Act
red-gain = gain
red-threat = threat
red-risk = risk
red-face = face
red-sum = sum
red-odds = odds, 0–50 %
red-dice = Let the dice choose
red-dice-detail = by the odds as they stand when the consequences come
red-ruled-out = Its author rules this out
red-act-spoken = { $act }: { $odds } % likely, { $low } to { $high } if its weights are a fifth off; it comes to { $sum } points
red-act-closed = { $act }: not open. { $closed }
red-replies = Answer to the request
red-asked = { $asked }
red-way-out = Way out
red-way-out-detail = the 27 see it when it opens
red-way-out-early = From turn { $turn } on
red-quiet = One quiet step, or none
red-quiet-detail = what is seen through counts against us
red-step-taken = Taken already
red-found = { $percent } % seen through
red-seal = Seal our move
red-seal-detail = final for this turn; nobody sees it before the consequences
red-sealed = Sealed: { $move }
red-nobody = No adversary acts in this scenario
red-nobody-detail = Only one with a first turn of its own can be played.
red-goals = What we want
red-heard = What they said
red-heard-detail = to us, and of us
red-heard-nothing = Nothing yet.
red-heard-public = Turn { $turn }: { $proposal }, for all to hear
red-heard-private = Turn { $turn }: { $proposal }, to us alone
red-heard-named = Turn { $turn }: { $voice } named us in public
red-happened-detail = as the world sees it, and what we did
said-move = The move is sealed.

# What each decision changed, at the end.
changed-title = What each decision changed
changed-rule = How harm spared is counted
changed-rule-line = points taken off, times the harm that the activity does at full strength, for every turn from then to the end, also after it is over; half in a turn in which whoever does it pauses
changed-rule-full = “{ $activity }” at full strength: { $points } a turn
changed-rule-rest = what adversaries do of their own reckoning, what fades and what silence costs is no decision's and stands in the minutes alone
changed-title-detail = added up from the ledger; sums, not judgements
changed-decision = { $decision }, turn { $turn }
changed-decision-national = { $decision }, { $state }, turn { $turn }
changed-answer = “{ $answer }”, { $state } on “{ $inject }”, turn { $turn }
changed-unanswered = Nobody answered “{ $inject }”, turn { $turn }
changed-sharing = Shared by { $state }
changed-felt = felt in turn { $turn }
changed-unfelt = not felt before the end
changed-off = { $points } % off “{ $activity }”
changed-stemmed = took { $off }
changed-spared = harm spared: { $points } ({ $unit })
changed-spared-short = { $points } spared
changed-replied = turn { $turn }: { $reply }
changed-channel = opened a channel to { $adversary }
changed-channel-closed = closed the channel to { $adversary }
changed-way-out = a way out for { $adversary }
changed-way-out-withdrawn = no way out for { $adversary } any more
changed-found = brought “{ $title }” into the shared picture
changed-began = let “{ $title }” begin
changed-judged = when it came out who was behind it: { $moved }
changed-brought = brought about { $injects }
changed-quoted = “{ $inject }”
changed-inject-alone = “{ $inject }”, turn { $turn }
changed-inject = “{ $inject }”, turn { $turn }, because of { $causes }
changed-moved = { $what } { $points }
changed-nothing = moved nothing that is counted
changed-picture = moved the shared picture { $points } points towards what was true
changed-picture-nothing = moved the shared picture by less than a point
changed-leaked = found its way out
changed-kept = did not leak
felt-after = Felt { $hours } h after the decision
