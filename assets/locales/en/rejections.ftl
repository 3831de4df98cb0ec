## Refusals, as a facilitator would say them; the id is `no-` and the rule's id

no-already-open = This exercise is open already
no-not-open = The exercise has not been opened yet
no-over = The exercise is over
no-facilitator-only = Only the facilitator may do this
no-delegation-only = Only a delegation may do this
no-no-team = No team sits for { $state }
no-other-phase = This belongs to the phase { $phase }
no-already-finished = We said that we are done with this phase
no-already-sealed = This is sealed already
no-no-question-left = { $most ->
    [0] In this exercise no service can be asked
    [one] We have put our one question of this turn
   *[other] We have put our { $most } questions of this turn
 }
no-answer-too-late = The answer would come after the last turn
no-nothing-to-judge = We hold no evidence yet, and nothing was shared
no-no-such-hypothesis = There is no hypothesis “{ $hypothesis }”
no-not-a-hundred = The likelihoods come to { $sum } per cent, and must come to 100
no-no-such-inject = This inject was dealt with already
no-no-such-proposal = There is no such proposal for us
no-no-such-measure = The catalogue has no such measure
no-closed = This scenario leaves { $measure } out
no-too-late = It would only be decided after the last turn
no-no-initiative-left = All { $most } initiatives of this turn are used
no-already-tabled = { $measure } is on the table already
no-needs-addressee = Choose whom it is addressed to
no-no-addressee = This measure is addressed to nobody in particular
no-no-such-adversary = There is no such addressee
no-victim-only = Only a state that is hit may ask for this
no-nobody-attributed = Nobody has attributed in public yet
no-already-attributed = We attributed to { $adversary } already
no-nothing-restrictive = No restrictive measure is in force
no-nothing-against = No restrictive measure is in force against { $adversary }
no-not-yours = This item is not ours to share
no-originator-control = This comes from { $state }: only whoever it comes from may share it or pass it on (originator control)
no-no-picture-of-its-own = { $state } has neither a seat nor evidence of its own in this exercise: share with all 27 instead
no-shared-already = We shared this as openly before
no-no-abstention-under-silence = Under silence one objects or says nothing
no-not-due = This is not up for decision in this turn
no-no-vote = This is decided without a vote
no-initiator-only = How this is told is for { $state } to say
no-nothing-to-tell = Nothing was adopted in this turn
no-empty-text = Write a few words first
no-text-too-long = The text is longer than { $most } characters
no-out-of-range = The value must lie between { $low } and { $high }
no-no-such-recipient = There is no such recipient
no-nothing-to-undo = There is nothing to take back
no-revealed-since = Something secret was opened in that step; confirm to take it back all the same
no-not-for-the-desk = The High Representative has no vote among the 27 and no national line
no-not-for-this-seat = This is not among the things that our seat may do
no-desk-only = This is for the High Representative's desk
no-chair-only = This is for the chair of the working party
no-not-our-text = Only { $state } can change its text; ask for an amendment
no-changes-nothing = That would change nothing in this text
no-silence-runs = A silence runs: the text is fixed until it ends
no-no-silence = No silence runs on this text
no-needs-amendment = Choose the amendment that would bring us in
no-council-only = An abstention is declared only where the Council decides by unanimity
no-nothing-to-shorten = Nothing is left that could be shortened
no-not-on-agenda = It does not wait for the working party
no-not-simulated = People speak for { $state }: ask them
no-no-argument-left = All { $most } arguments of this turn are used
no-said-already = They have heard this argument from us in this turn
no-nothing-new = Nothing was shared since the last assessment
no-already-fast = It was fast-tracked already
no-not-a-state = { $adversary } is no State: there is no government to address
