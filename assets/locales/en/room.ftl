## What a seat has left open, and what may become of it

before-done = Before we are done
before-done-detail = This is open. Nothing goes out, and nothing is dropped, unless you say so here.
do-this-next = Do this, then next
do-this-hand-over = Do this, then hand over
go-back = Go back
show-it = Show it

open-draft = { $proposal } is drafted and not submitted. When the phase ends, a draft is dropped.
open-draft-send = Submit it
open-draft-leave = Throw it away
open-sharing = What we share is chosen and not sealed: { $items }. Unsealed, everything stays with us.
item-and-mode = { $title }: { $mode }
open-sharing-send = Seal our choices
open-sharing-leave = Share nothing
open-judgement = Our judgement is chosen and not stated: { $judgement }.
open-judgement-send = State it
open-judgement-leave = State nothing
open-vote = Our vote on { $proposal } is chosen and not sealed: { $vote }. Unsealed, it does not count.
open-vote-send = Seal this vote
open-vote-leave = Do not seal it
open-amendment = An amendment to { $proposal } is chosen and not put: { $change }.
open-amendment-send = Put it
open-amendment-leave = Drop it
open-telling = How { $proposal } is told is chosen and not settled: { $how }. Left open, it is told without reasons.
open-telling-send = Settle it so
open-telling-leave = Leave it open
open-not-told = We have not said how { $proposal } is told. Left so, it is a formal statement to { $target }, without reasons.
open-not-told-leave = We say nothing of it
open-question = “{ $title }” wants an answer and has none. After this phase it can no longer be answered; nothing comes of silence.
open-question-leave = We do not answer
open-question-silence = “{ $title }” wants an answer and has none. After this phase silence means “{ $answer }”.
open-question-silence-leave = We do not answer
open-line = Our national line is chosen and not sealed: { $line }.
open-line-send = Seal our line
open-line-leave = Say nothing
open-options = Measures are ticked for an options paper that is not on the table.
open-options-send = Put it on the table
open-options-keep = Keep it for later
open-message = A message to { $to } is written and not sent.
open-message-send = Send it
open-message-keep = Keep it for later
open-request = A request to the facilitator is written and not sent.
open-request-send = Send it
open-request-keep = Keep it for later
open-reasons = Reasons are written for { $measure }, and no initiative is drafted.
open-reasons-keep = Kept for the next Initiative phase

close-anyway-title = Close the phase over teams that are not done?
close-anyway-detail = What they have not sealed or submitted does not count. They are told so when they take the laptop.
close-anyway = Close it all the same
cut-off-nothing = { $state } is not done
cut-off-line = { $state } is not done: { $what }
cut-off-move = { $adversary }: a move is chosen and not sealed; the dice would choose
cut-off-no-move = { $adversary }: no move is sealed; the dice would choose
cut-draft = the draft { $proposal } is not submitted
cut-sharing = what they share is not sealed
cut-judgement = a judgement is not stated
cut-vote = a vote on { $proposal } is not sealed
cut-amendment = an amendment to { $proposal } is not put
cut-argument = an argument on { $proposal } is not put
cut-telling = how { $proposal } is told is not settled
cut-not-told = how { $proposal } is told is left open
cut-question = “{ $title }” is not answered
cut-question-silence = “{ $title }” is not answered, and silence is an answer
cut-line = a national line is not sealed
cut-options = an options paper is not put
cut-message = a message is not sent
cut-request = a request to the facilitator is not sent
cut-reasons = reasons without an initiative
cut-anew-sharing = a change of what they share is not sealed
cut-anew-judgement = a change of a judgement is not stated
cut-anew-vote = a change of their vote on { $proposal } is not sealed
cut-anew-line = a change of their line is not sealed
open-argument = An argument is chosen for { $state } on { $proposal } and not put: { $argument }.
open-argument-send = Put it
open-argument-leave = Drop it
clock-slept = The computer was asleep for { $seconds } seconds; they do not count as room time.
writing-first = Press Esc to leave the text field first; then Ctrl Enter goes on.
line-is-sealed = Sealed: { $line }
change-our-line = Change our line
change-our-vote = Change our decision
change-our-choices = Change our choices
tell-touched = It goes out when you settle it, here or on the sheet when we are done.
tell-effect = Told like this: tension { $tension }, publicity { $publicity }, our credibility { $credibility }. The line to take moves no number.
tell-settled = It is settled, and goes out like this.
tell-untouched = Nothing is chosen yet. Left so, it is told as shown here, without reasons.

open-anew-sharing = What we share is sealed, and was changed since: { $items }. Unsealed, what was sealed before counts.
open-anew-sharing-send = Seal the change
open-anew-sharing-leave = Keep what is sealed
open-anew-judgement = Our judgement is stated, and was changed since: { $judgement }. Left so, what was stated before counts.
open-anew-judgement-send = State the change
open-anew-judgement-leave = Keep what is stated
open-anew-vote = Our vote on { $proposal } is sealed, and was changed since: { $vote }. Unsealed, the vote that was sealed counts.
open-anew-vote-send = Seal the change
open-anew-vote-leave = Keep what is sealed
open-anew-line = Our national line is sealed, and was changed since: { $line }. Unsealed, the line that was sealed counts.
open-anew-line-send = Seal the change
open-anew-line-leave = Keep what is sealed
closed-before-done = The phase was closed before we were done. { $what }
amendment-waits = An amendment to this text is chosen and not made. Make it, or choose none; then submit.
no-amendment = None
asks-first = What is still open is asked about first.
handed-over-first = The laptop is being handed over. Whoever takes it acts next.
leave-for-all = Leaving stops the exercise for everybody at this laptop. Everything decided is saved, and what is not sent is kept. Press the same button again to leave.
talk-heard = { $state } is played by people and has heard us; they answer for themselves

## What is chosen ahead, as a delegation has its instructions

vote-ahead = Our vote, chosen ahead
vote-ahead-detail = sealed by itself when this text is decided as it reads now; until then you may change it
vote-ahead-lapsed = We had chosen ahead how to vote on { $proposal }. The text has changed since, so nothing was sealed: choose again.
decide-then = Decide then
tell-ahead = How it is told, chosen ahead
tell-ahead-detail = goes out by itself if this text is adopted as it reads now
line-ahead = Our national line, from now on
line-ahead-detail = on whatever is decided, until we change it

## The laptop goes round

left-for-us = left for us
take-laptop = Take it now
take-laptop-as = { $name } takes the laptop, though it is not its turn
flow-title = How the laptop goes round
flow-stops = It comes to the facilitator
flow-each-phase = after each phase
flow-each-turn = after each turn
flow-on-call = when asked for
flow-each-phase-detail = You close every phase yourself.
flow-each-turn-detail = A phase closes by itself once nobody has anything new to decide; you have the laptop before the next turn begins.
flow-on-call-detail = Phases and turns follow each other by themselves; whoever sits at the laptop can call you at any time.
flow-short = Share and propose in one sitting
flow-short-detail = Fewer hand-overs: each team shares its evidence and takes its initiatives at once, before it sees what the others share.
want-initiative-early = Take the initiative
want-initiative-early-detail = now, or when the others have shared

## Directing by hand

inject-is-held = held by you
inject-reworded = told in other words
inject-original = The author wrote: “{ $title }” – { $text }
find-inject = Find an inject
hold-inject = Hold
let-it-come = Let it come
reword-inject = Edit
keep-words = Keep this text
keep-words-first = Keep the new words first, or leave it as it is
authors-words = Author's text
drop-words = Leave as it is
console-window = Démarche · Facilitator
console-beside = In its own window
lock-console = Lock
close-console = Close this window
improvise-inject = Improvise an inject
inject-for = Who receives it
inject-headline = Headline
inject-text = Text of the inject
said-improvised = It is out
live-messages = Messages
live-seat = As a seat
seen-as = As { $name } sees it
seen-as-holds = { $count ->
    [0] holds nothing of its own
    [one] holds one item
   *[other] holds { $count } items
 }
program-acts = Program acts
program-acts-detail = Nobody sits there now: the program acts for the seat by its profile, until you give it back.
give-to-team = Give to a team
nudge = Nudge
nudge-text = The others are waiting for you. Please decide and hand over.
messages-written = { $count ->
    [one] One message was written: see Messages
   *[other] { $count } messages were written: see Messages
 }
undo-takes-back = Undo takes back: { $what }
end-early = End the exercise
end-early-detail = It ends here, with its result; what is open on the table stays undecided. An undo takes it back.
end-now = End it now

## Hints for whoever plays alone

hint-taken = Got it
no-more-hints = No more hints
hint-situation = Read what came in on the left. On the right, “Next from us” says what is wanted of you; “Done, next” goes on.
hint-evidence = These items are yours alone. Choose how much of each the 27 may know: the preview below shows what that does to the shared picture.
hint-toolbox = Choose a measure: its card says who decides, how sure you must be and what it costs. Draft it here, submit it on the Table.
hint-table = Each chip is a Member State. Press one that opposes to hear why; under “Text and law” you can change the text, under “Talks” argue.
hint-happened = Here stands what came of the last phase: votes by name, then every number that moved, with its reason.
time-is-up = Our time is up. Nothing closes by itself and nothing is lost: settle what is open, then hand over.
phase-time-is-up = The planned time of this phase is over. Nothing closes by itself: give more time, or close the phase.
time-is-up-short = time is up
running-late = { $minutes ->
        [one] One minute
       *[other] { $minutes } minutes
    } behind the plan, hand-overs not counted; for what is left it has { $planned ->
        [one] one minute
       *[other] { $planned } minutes
    }.
shorten-to = Shorten what is left to { $percent } %
as-planned = Back to the planned time
shortened-to = What is left is given { $percent } % of its planned time.
to-end-in-time = To end in time:
phase-over-time = { $phase }: time is up
