## Ledger entries in sentences; the id is `ledger-` and the rule's id

ledger-head = { $quantity } { $before } → { $after }
ledger-origin = { $rule } · { $cause }
rule-pressure-measure = felt as pressure
rule-grievance-measure = remembered
rule-cost-measure = cost put on
rule-cost-lifted = cost lifted
rule-publicity-measure = seen by the public
rule-belief-signal = signal
rule-belief-no-reply = no response
rule-belief-eased-early = eased too early
rule-belief-failure = failure seen outside
rule-adversary-act = act
rule-fade = calming down
rule-grievance-reset = new turn
rule-harm-done = harm
rule-severity-activities = what goes on
rule-inject-effect = news
rule-cohesion-adopted = adopted together
rule-cohesion-against = division
rule-cohesion-solo-line = going its own way
rule-cohesion-solo-attribution = attributing alone
rule-cohesion-in-vain = a call without grounds
rule-cohesion-fast-track = haste
rule-cohesion-declared = declared abstention
rule-cohesion-solidarity = standing by each other
rule-cohesion-victims-alone = left alone
rule-cohesion-leak = leak
rule-named-rightly = named rightly
rule-named-wrongly = named wrongly
rule-grievance-wronged = wronged
rule-belief-partner = partner
rule-override = set by hand
rule-attribution = evidence
ledger-engine = engine { $engine } · set to { $set } by the facilitator
ledger-pressure-measure = { $cause } was felt as pressure: { $base ->
    [one] one point
   *[other] { $base } points
 } times { $times } ({ $parts }){ $earlier ->
    [0] .
   *[other] ; used before, so the effect is smaller.
 }
ledger-pressure-eased = { $cause } eased the tension.
ledger-pressure-measure-plain = { $cause } was felt as pressure.
part-public = public { $percent } %
part-wrong = wrong addressee { $percent } %
part-reasons = reasons given { $percent } %
part-confidence = confidence built { $percent } %
part-channel = channel open { $percent } %
part-none = nothing added or taken off
ledger-grievance-measure = { $adversary } remembers the pressure of { $cause } in this turn.
ledger-cost-measure = { $cause } costs { $adversary } { $points }.
ledger-cost-lifted = { $cause } ends measures against { $adversary }; what they still cost it falls away.
ledger-publicity-measure = { $cause } was seen by the public.
ledger-belief-signal = { $cause } signals that the EU responds, which closes { $share } % of what was missing to full credibility.
ledger-belief-no-reply = What { $adversary } did last met no response that it could notice; it doubts that one will come.
ledger-belief-no-reply-first = What has happened so far met no response that { $adversary } could notice; it doubts that one will come.
ledger-belief-eased-early = { $cause } comes before anything has changed; { $adversary } concludes that it was not meant.
ledger-belief-failure = { $cause } failed for all to see; { $adversary } takes note.
ledger-adversary-act = { $cause }.
ledger-fade = Things calm down from turn to turn: { $share } % of { $before } stay, cut to a whole number.
ledger-grievance-reset = A new turn; grievance is counted anew.
ledger-harm-done = { $cause }: { $change } { $unit }.
ledger-harm-done-activity = { $cause }: { $change } { $unit }, at { $left } % of its strength{ $paused ->
    [0] .
   *[other] , and half of that because whoever does it pauses.
 }
ledger-severity-activities = The worst activity counts { $worst }, what goes on beside it { $further }.
ledger-inject-effect = { $cause }.
ledger-cohesion-adopted = The 27 adopted { $cause } together.
ledger-cohesion-against = { $against ->
    [one] One delegation
   *[other] { $against } delegations
 } stood against { $cause }.
ledger-cohesion-solidarity = { $cause } stands by those who are hit, and they see it.
ledger-cohesion-victims-alone = Those who are hit have neither help nor a public word of the Union; they begin to ask what it is for.
ledger-cohesion-leak = Something that was shared has found its way out, and everybody looks at everybody else.
ledger-named-rightly = It has come out who was behind it, and what { $cause } said holds.
ledger-named-wrongly = It has come out who was behind it, and what { $cause } said does not hold.
ledger-grievance-wronged = { $adversary } was named in public for what it did not do, or for more than it did, and makes use of it.
ledger-cohesion-solo-line = { $cause } distanced itself in public from what was adopted.
ledger-cohesion-in-vain = { $cause } called on the others, and what that presupposes was not there.
ledger-cohesion-solo-attribution = { $cause } attributed on its own.
ledger-override = Set by the facilitator: { $reason }
ledger-attribution-head = { $holder }: { $hypothesis } { $before } → { $after } %
ledger-attribution-beside = { $head }; what is true, { $hypothesis }: { $before } → { $after } %
ledger-attribution = After: { $cause }.
picture-shared = Shared picture
picture-of = Picture of { $state }
cause-act = { $adversary }: { $act }
cause-inject = { $msel } { $title }
cause-answer = the answer “{ $answer }” to { $msel } { $title }
cause-shared = what { $state } shared
cause-passed = what { $state } passed on to one State alone
cause-time = What the turn brought
cause-facilitator = the facilitator
cause-red = what { $adversary } did beside its act
cause-reply = the answer of { $adversary }
ledger-cohesion-fast-track = The Presidency fast-tracked { $cause }; delegations that feel rushed resent it.
ledger-cohesion-declared = { $cause } abstained with a formal declaration.
ledger-belief-partner = { $cause } joined the response; { $adversary } sees that the Union is not alone.
