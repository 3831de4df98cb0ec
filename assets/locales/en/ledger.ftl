## Ledger entries in sentences; the id is `ledger-` and the rule's id

ledger-head = { $quantity } { $before } → { $after }
ledger-origin = { $rule } · { $cause }
ledger-engine = engine { $engine } · set to { $set } by the facilitator
ledger-pressure-measure = { $cause } was felt as pressure: base { $base }, × { $times } ({ $parts }){ $earlier ->
    [0] .
   *[other] ; used before, so the effect is smaller.
 }
ledger-pressure-measure-plain = { $cause } was felt as pressure.
part-public = public { $percent } %
part-wrong = wrong addressee { $percent } %
part-reasons = reasons given { $percent } %
part-confidence = confidence built { $percent } %
part-channel = channel open { $percent } %
part-none = nothing added or taken off
ledger-grievance-measure = { $adversary } remembers the pressure of { $cause } in this turn.
ledger-cost-measure = { $cause } costs { $adversary } { $points }.
ledger-publicity-measure = { $cause } was seen by the public.
ledger-belief-signal = { $cause } signals that the EU responds: { $signal } thousandths of the distance to certainty.
ledger-belief-no-reply = An act of severity class { $class } met no response; { $adversary } doubts that one will come.
ledger-belief-failure = { $cause } failed for all to see; { $adversary } takes note.
ledger-adversary-act = { $cause }.
ledger-fade = Things calm down from turn to turn: { $permille } of 1000 remain.
ledger-grievance-reset = A new turn; grievance is counted anew.
ledger-harm-done = { $cause }: { $change } { $unit }.
ledger-severity-activities = The worst activity counts { $worst }, what goes on beside it { $further }.
ledger-inject-effect = { $cause }.
ledger-cohesion-adopted = The 27 adopted { $cause } together.
ledger-cohesion-against = { $against ->
    [one] One delegation
   *[other] { $against } delegations
 } stood against { $cause }.
ledger-cohesion-solo-line = { $cause } distanced itself in public from what was adopted.
ledger-cohesion-solo-attribution = { $cause } attributed on its own.
ledger-override = Set by the facilitator: { $reason }
ledger-attribution-head = { $holder }: { $hypothesis } { $before } → { $after } %
ledger-attribution = After: { $cause }.
picture-shared = Shared picture
picture-of = Picture of { $state }
cause-act = { $adversary }: { $act }
cause-inject = { $msel } { $title }
cause-shared = what { $state } shared
cause-time = What the turn brought
cause-facilitator = the facilitator
cause-reply = the answer of { $adversary }
ledger-cohesion-fast-track = The Presidency fast-tracked { $cause }; delegations that feel rushed resent it.
ledger-cohesion-declared = { $cause } abstained with a formal declaration.
ledger-belief-partner = { $cause } joined the response; { $adversary } sees that the Union is not alone.
