## The window: frames, buttons, help

public-window = Démarche · Public display
window-hand-over = Démarche · Hand over
banner-home = Démarche trains decisions. Everything here is an exercise.
banner-console = { $marking } · facilitator's view · do not project
banner-write = Scenario workshop · everything written here is an exercise
home = Home
works-offline = Works offline, without an account
help = help
close = Close
keys = Keys
key-primary = the next step of this screen
key-tab = to the next control
key-arrows = within lists, choices and charts
key-enter = open or press
key-escape = back one step
key-help = this help
key-full-screen = full screen
key-region = to the next part of the screen; with Shift, back
key-search = to what this screen is searched by
key-find = find anything and go there
key-undo = take the last step back (console); undo (writing)
key-observation = note an observation (console)
key-save = save (writing)
key-space = press a button, tick a box; go back from the public display
key-home = on the first screen: try, run, debrief, write
find-anything = Find anything
find-count = { $count ->
    [0] nothing found
    [one] one found; Enter goes there
   *[other] { $count } found; arrows choose, Enter goes there
 }
find-screen = screen
glossary = Glossary
find-word = Find a word
glossary-count = { $count ->
    [0] nothing found
    [one] one entry
   *[other] { $count } entries
 }
path = Path of a file
browse = Browse
no-file-dialog = This system shows no file dialog. Type or paste the path above, or drop the file on the window
drop-hint = Let go to open the file
drop-hint-setup = Let go to add the scenario to the choices
drop-hint-playing = An exercise is running: files cannot be opened now
drop-while-playing = { $path } was not opened, because an exercise is running. Leave the exercise first; it is saved
scenario-files = Scenarios
exercise-files = Exercises
pause = Pause
play = Play
leave = Leave
undo = Undo
save = Save

what-would-you-like = What would you like to do?
try-title = Try it, 10 minutes
try-detail = You are Estonia, and a first decision waits. Short hints show where to look.
try-button = Start now
run-title = Run an exercise
run-detail = Choose a scenario, seat your teams, check the room, start. One laptop is enough.
run-button = Choose a scenario
debrief-title = Debrief an exercise
debrief-detail = Step through a saved exercise, see why things went as they did.
debrief-button = Open an exercise
write-title = Write a scenario
write-detail = Write, check and try. Start from a model or open your own file.
write-button = New or open
recent = Recent
recent-detail = stored on this laptop only
no-recent = Nothing here yet.
no-recent-detail = Exercises and scenarios that you open are listed here.
find-recent = Find by name, file, date or team
find-nothing = Nothing here fits.
recent-line = { $file } · turn { $turn } of { $turns }, { $phase } · { $teams ->
    [0] no team
   *[other] { $called }
 } · { $entries ->
    [one] one step saved
   *[other] { $entries } steps saved
 }
recent-row = { $name }, { $path }
recent-when = { $when } · { $what }
remove-from-list = Remove from list
resume = Resume
debrief-short = Debrief
edit = Edit
state-missing = not to be found
state-looking = looking…
state-silent = the file does not answer
state-not-a-file = a folder, a device or a pipe
state-in-use = open elsewhere
state-scenario = scenario
state-finished = finished
state-paused = paused in turn { $turn } of { $turns }
state-interrupted = interrupted in turn { $turn } of { $turns }
stopped-unexpectedly = “{ $name }” stopped unexpectedly
resume-there = Resume exactly there
look-read-only = Look at it, read only
choose-scenario-to-write = Which scenario?
choose-exercise = Which exercise?
start-from-model = Start from a model
theme-is = Theme: { $theme }
language-is = Language: { $language }
theme-system = as the system
theme-light = light
theme-dark = dark
theme-contrast = high contrast
text-size = Text { $percent } %

nav-situation = Situation
nav-evidence = Evidence
nav-toolbox = Toolbox
nav-table = Table
nav-messages = Messages
nav-brief = Brief
done-and-on = done, on
done-next = Done, next
done-hand-over = Hand over
left-in = left in { $phase }
exercise-clock = { $time }
over-short = over
paused = Paused
paused-for-all = Paused for all
no-limit = no limit
time-left = { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    } { $seconds ->
        [one] one second
       *[other] { $seconds } seconds
    } left in { $phase }
time-over = { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    } { $seconds ->
        [one] one second
       *[other] { $seconds } seconds
    } over time in { $phase }
saved-entries = Saved · { $entries ->
    [one] one step safe
   *[other] { $entries } steps safe
 }
done = done
to-do = to do
next-from-us = Next from us
escalation = Escalation
tension-is = tension { $tension }
turn-1 = turn 1
now = now
attribution = Attribution
ours-and-shared = ours · shared, %
hypothesis-accessible = { $name }: ours { $ours } per cent; shared { $shared } per cent
certainty-sentence = Ours { $ours } ({ $oursrange }), shared { $shared } ({ $sharedrange }). Confidence in our analysis: { $confidence }.
certainty-fragile = Shared is fragile: { $top } falls to { $weakest } without one source.
cohesion-is = { $cohesion } of 100
cohesion-and-change = { $cohesion } of 100, { $change } in this turn

situation-line = severity { $severity } · { $harm } { $unit }
no-news = Nothing has come in yet.
no-news-detail = News arrives in the Situation phase.
news-origin = { $msel } · { $kind } · turn { $turn }
act-origin = { $kind } · turn { $turn }
offer-chosen = the answer
offer-waits = wants an answer
offer-reply = The reply: { $reply }
for-us-alone = for us alone
what-goes-on = What goes on
severity-badge = severity { $severity }
severity-badge-over = over, was { $severity }
severity-equal = With all seven dimensions weighing the same it would be { $equal }.
adopted-so-far = Adopted so far
nothing-adopted = Nothing yet.
adopted-line = turn { $turn } · { $id } { $name }

evidence-line = { $count ->
    [one] one item
   *[other] { $count } items
 } · { $own } ours
item-and-source = Item, source, what it tells
grade = Grade
share-with-27 = Share with the 27
share-item = Share { $item } with the 27
only-to = Only to…
only-to-done = Close the list
pass-item-to = Pass { $item } to { $state } alone
passing-is-sealed = Sealed at once, and opened with everything else; until then it can be changed. Only the receiver learns of it, and may not pass it on.
nobody-to-pass-to = No other delegation has a seat or evidence of its own in this exercise.
nothing-to-share = We hold nothing of our own to share.
if-we-share = If we share like this
share-effect = { $before } → { $after } %, { $word }
who-has-it = Who has it
held-by-27 = all 27
held-as = all 27: { $mode }
nothing-more = Nothing more
held-by-us = we alone
choices-are-sealed = Our choices are sealed. Until the reveal they can be changed; nobody has seen them.
share-who-sees = An assessment shows neither source, method nor text; a sanitised report loses a grade.
share-fragile = Fragile: { $percent } % again if one source falls away.
no-duty-to-share = No delegation has a duty to share. The reveal comes for all together.
seal-choices = Seal our choices
tab-evidence = What is held and shared
tab-judgement = Our judgement
tab-product = Intcen and services
ask-services = Ask a service of the Union
ask-services-detail = One question a turn, in the Intelligence phase. All 27 read the answer.
ask = Ask
ask-service = Ask { $service }
our-judgement = Our judgement
our-judgement-detail = What do we make of it ourselves, before we see what others share? Moving one slider moves the others, so that all come to 100 per cent. Only we and the facilitator see it; at the end it is held against the truth and against our own evidence.
likelihood-of = Likelihood of { $hypothesis }
likelihood-in-words = { $percent } %, { $word }
judgement-confidence = Confidence in our analysis
state-judgement = State our judgement
judgement-stated = Stated in turn { $turn }: { $judgement }; confidence { $confidence }.
judgement-untouched = Move a slider or choose a confidence first: nobody states anything in our name.
likelihood-stated = stated { $percent } %
judgement-not-stated = Nothing is stated yet.

toolbox-line = { $count } measures · { $open } open to us now
hide-closed = Hide what is not open
find-measure = Find a measure
categories = Categories
what-relations-open = What each relation opens
back-to-measures = Back to the measures
relations-line = How a State is related to the activity decides which measures can be used. Likelihoods are those of our own picture; what a relation opens follows from what each measure asks for.
relation-range = What each relation opens
relation-opened = opens
relation-none = Explanations that settle none of the five
no-measure = No measure fits.
no-measure-detail = Choose another category or another word.
reasons = Our reasons; they stand in the text (optional)
draft-initiative = Draft this initiative
initiatives-left = { $left } of { $most } initiatives left this turn
choose-addressee = choose
addressed-to = To: { $name }
who-decides = Who decides
road = Road
meant-for = Meant for: { $audience }
certainty = Certainty
certainty-accessible = Certainty: asked { $asked }, ours { $ours }, shared { $shared } per cent
we-ask = asked { $percent }
ours-is = ours { $percent }
proportionality = Proportionality
proportion-band = severity against this measure's band, { $low }–{ $high }
severity-today = severity today { $severity }
proportion-accessible = Proportionality: band { $low } to { $high }, severity today { $severity }
what-we-expect = What we expect
source = Source

table-line = { $count ->
    [one] one proposal
   *[other] { $count } proposals
 } · { $waiting ->
    [0] nothing waits for us
    [one] one waits for us
   *[other] { $waiting } wait for us
 }
table-empty = Nothing is on the table yet.
table-empty-detail = The first proposals arrive after the Initiative phase.
our-vote = Our decision
our-vote-detail = sealed, then revealed together
vote-is-sealed = Sealed: { $vote }
seal-vote = Seal our vote
our-stand = Our stand
our-stand-detail = announced to the 27
where-27-stand = Where the 27 stand
how-27-voted = How the 27 decided
group-support = { $count } support
group-accept = { $count } can accept
group-abstain = { $count } abstain
group-oppose = { $count } oppose
group-none = { $count } not announced
group-for = { $count } for
group-against = { $count } against
group-silent = { $count } kept silent
group-objected = { $count } objected
group-joined = { $count } { $count ->
    [one] joins
   *[other] join
} the consensus
group-stood-against = { $count } { $count ->
    [one] stands
   *[other] stand
} against it
group-lets-pass = { $count } { $count ->
    [one] lets
   *[other] let
} it pass, not content
what-rule-needs = What the rule needs
draft-explained = This draft is known to us alone. The head of delegation submits it; what is not submitted when the phase ends is dropped.
submit-initiative = Submit it
discard-draft = Discard
submitted-wait = Submitted. The others see it when the phase ends.
take-back-initiative = Take it back
tell-title = How is { $name } told?
tell-detail = form, reasons, line to take
form = Form
reasons-given = with reasons
reasons-withheld = without reasons
reasons-known = Reasons
line-to-take = Line to take (optional)
tell-it = Settle it
national-line = Our national line
national-line-detail = towards our own press; to distance ourselves costs { $points } points of cohesion
seal-line = Seal our line

messages-line = the facilitator can read them
message-to = To: { $name }
message-text = Message
send = Send
message-head = { $from } to { $to } · turn { $turn }
no-messages = No messages yet.
no-messages-detail = Ask another delegation what it would take.
brief-line = for this delegation only
what-concerns-us = What concerns us especially
capital-wants = What the capital wants
red-lines = Red lines
about-exercise = About this exercise

hand-over = Hand over to
hand-over-to = Hand over to { $name }
curtain-line = { $turn } · { $phase } · the countdown waits
curtain-sentence = Pass the laptop to { $name }. Nothing of any delegation is on this screen, in the clipboard or in the window title.
continue-as = Continue as { $name }
continue = continue
pin-of-seat = PIN
pin-digit = digit { $number } of 4
pin-hint = Four digits, chosen at the start.
pin-hint-facilitator = Four digits, chosen at the start; they open the console.
facilitator-instead = Call the facilitator
seat-next = next
seat-finished = finished
seat-waiting = waiting

injects = Injects
injects-waiting = Waiting { $count }
injects-released = Released { $count }
injects-skipped = Left out { $count }
no-injects-here = None here.
expected-action = Expected: { $expected }
release-now = Release now
leave-out = Leave out
table-live = Table, live
table-live-line = { $done } of { $teams } teams done · { $simulated } simulated
next-phase = next phase
go-on = Go on
undo-confirm = Undo all the same
back-to-seats = Back to the seats
look-back = Look back on it
questions-open = Answers that are open
what-waits-for-whom = What waits for whom
inspector = Inspector
tab-ledger = Ledger
tab-override = Override
tab-note = Note
tab-truth = Truth
tab-rules = Rules
rules-detail = The parameters in force; all are hand-set and may be argued about. They are saved with the exercise.
changed-by-scenario = changed by the scenario
override-detail = The engine's own value goes on being computed beside yours; the debriefing shows both.
override-values = in force { $shown } · engine { $engine }
new-value = New value
reason = Reason
override = Override
note-detail = Tied to this moment and, if you like, to a seat, an objective and a rating; only you see it.
observation = Observation
add-note = Add
truth-is = True: { $name }. The shared picture gives it { $percent } %.
criterion-met = met
criterion-not-met = not met
criterion-observe = to observe

said-sharing = Our choices are sealed
said-passing = Sealed for them alone
said-asked-service = Our question is put
said-judged = Our judgement is stated
said-draft = Drafted. Submit it on the Table
said-submitted = Submitted; the others see it after this phase
said-reopened = Taken back; it is a draft again
said-message = Sent
said-vote = Our vote is sealed
said-line = Our line is sealed
said-told = Settled
said-noted = Noted
said-override = Set, with your reason
said-undone = The last step was taken back
said-saved = Saved

debrief-title-bar = Debrief: { $title }
guarded-by-pins = still running and guarded by PINs: the public view only
looking-as = Looking as
a-seat = A seat
step = step
nothing-played = Nothing was played yet.
decision-before = Decision
decision-after = Decision
speed = Speed
scrub = Place in the exercise
debrief-where = Turn { $turn }, { $phase }
debrief-where-detail = { $time } · entry { $entry } of { $entries }
tab-why = Why it moved
tab-story = Story
tab-scores = Scores
why-it-moved = Why it moved
ledger-count = { $count ->
    [0] no ledger entries here
    [one] one ledger entry
   *[other] { $count } ledger entries
 }
nothing-moved = No number moved in this step.
nothing-moved-detail = Click a point of a curve, or step on.
attribution-shared = Attribution, shared
highest-rung = highest rung { $rung }, { $name }
decisions-felt = Decisions, when felt
decisions = Decisions
decisions-detail = click one to go there
curve-accessible = { $name }: began at { $first }, between { $lowest } and { $highest }, ended at { $last }
point-accessible = { $name } { $value }, turn { $turn }, { $phase }

write-heading = Write: { $title }
play-from-start = Play from the start
try-it = play
save-as = Save as
all-saved = All saved · { $path }
not-saved = Not saved yet · { $path }
not-saved-draft = Not saved yet, a draft is kept · { $path }
save-failed = The last attempt to save failed · { $path }
decide-first = Nothing is saved before you have chosen one of the ways above
changed-outside = Another program saved another text in this file. Nothing is saved before you decide
gone-outside = The file is not there any more: deleted, renamed or out of reach. The text here is kept as a draft
cannot-take-in = Their text stays where it is: { $cause }
keep-both = Keep both
kept-both = Yours is saved as { $path }; theirs stays where it was
show-theirs = Show theirs
hide-theirs = Hide theirs
theirs = In the file
take-in = Take theirs, drop mine
overwrite = Overwrite theirs
write-again = Write it again
name-taken = { $path } is another file that is there already. Nothing was saved
another-name = Choose another name
overwrite-taken = Overwrite that file
play-not-yet = It can be played once no error is left
drafts = Unsaved texts
drafts-detail = kept when the program ended or went elsewhere
draft-offer = { $name }, kept { $when }
draft-go-on = Go on with it
draft-both = Show both
draft-throw-away = Throw away
draft-throw-away-surely = Throw away for good
draft-taken-up = This is your unsaved text, kept { $when }
back-to-saved = Back to what is saved
no-draft = No draft of your unsaved text can be kept: { $cause }. Save it in another place; whoever leaves or closes once more goes without it
ago-now = just now
ago-minutes = { $count ->
    [one] one minute ago
   *[other] { $count } minutes ago
 }
ago-hours = { $count ->
    [one] one hour ago
   *[other] { $count } hours ago
 }
ago-days = { $count ->
    [one] one day ago
   *[other] { $count } days ago
 }
taken-in = Changes from outside were taken in
outline = Outline
no-outline = No outline.
no-outline-detail = A bracket or quotation mark is open; see the problems.
problems = Problems
count-errors = { $count ->
    [one] one error
   *[other] { $count } errors
 }
count-warnings = { $count ->
    [one] one warning
   *[other] { $count } warnings
 }
count-notes = { $count ->
    [one] one note
   *[other] { $count } notes
 }
no-problems = No problems.
no-problems-detail = The scenario can be played as it is.
problem-place = { $code } · line { $line } { $path }
way-out = Way out: { $hint }
scenario-text = Text of the scenario

help-home-title = Home
help-home = Try it puts you into a ten-minute exercise. Run an exercise seats several teams on this laptop. Debrief steps through a saved exercise. Write opens a scenario with its problems beside the text.
help-setup-title = Setting up
help-setup = Choose a scenario, decide for each seat whether people, the program or nobody acts, and settle what the list on the right still asks for. A PIN keeps the others at this laptop from a seat's screens, and each wrong one is counted for the facilitator; it does not lock the file, which holds everything in clear: do not hand it out before the end.
help-curtain-title = The curtain
help-curtain = Pass the laptop. The next delegation continues when nobody else looks. The countdown waits meanwhile.
help-console-title = The facilitator
help-console = Close phases, release or leave out injects, set a quantity with a reason, note what you see. Undo takes back the last step; the journal keeps it.
help-red-title = The red cell
help-red = You play the other side. Choose one act within its odds, an answer to what was asked, what becomes of the way out, and one quiet step or none. Sealed is final for this turn; nobody at the table learns of it before the consequences, and of a quiet step only what you leave behind.
help-situation-title = Situation
help-situation = What came in, latest first, and what goes on. Yellow badges mark what only your delegation knows. Done hands the laptop on.
help-evidence-title = Evidence
help-evidence = Each row weighs the hypotheses in decibans: to the right speaks for one, to the left against it. Choose for each of your own items what the 27 may know, look at what it would do, and seal. “Only to…” passes an item to single Member States alone, each in a form of its own.
help-toolbox-title = Toolbox
help-toolbox = All measures with what they are for, who decides, which certainty they ask for, whether they fit today's severity and what they would do. Draft here, submit on the Table. “What each relation opens” tells which of them each relation of a State to the activity allows.
help-table-title = Table
help-table = Every proposal with its road, where the 27 stand and what the rule needs. Announce a stand in Deliberation, seal a vote in Decision.
help-messages-title = Messages
help-messages = Write to one delegation or to all. The facilitator can read everything.
help-brief-title = Brief
help-brief = What your capital knows, wants and will not accept. Keep it to yourselves.
help-debrief-title = Debrief
help-debrief = Step with the arrow keys, drag the line, or click a point of a curve: the right side says why it moved. Look as the public, as a seat or as the facilitator.
help-write-title = Write
help-write = The text on the left is the scenario; problems stand on the right and are underlined in the text. What another program saves is taken in, unless both of you wrote: then you decide, and both texts can be kept. What is not saved is kept as a draft and offered at the next start. Play from the start tries what is on the screen; leaving the exercise comes back to it.

said-asked = Our amendment is on the table
said-withdrawn = Our initiative is withdrawn
said-fast = Fast-tracked; some delegations will resent it
said-revised = The text is changed; the others say anew where they stand
said-ordered = It comes first in the working party
filter-empty = Nothing here
filter-empty-detail = Choose another list above.
said-product = The assessment of Intcen is out
said-answered = The answer is given
said-options = The options paper is on the table
group-amend = { $count } need amendment
group-abstain-declare = { $count } abstain, declare
tab-stands = Stands
tab-text = Text and law
tab-talks = Talks
tabs-proposal = Parts of the proposal
chip-hint = press a delegation to hear why
chip-hint-votes = revealed together
without-amendment = without an amendment
amendment-that-mends = The amendment that would bring us back
what-it-says = What it says
what-it-says-detail = this text is what is scored
change-our-text = Change our text
ask-for-it = Ask for it
choose-amendment = Choose a change
asked-amendments = Amendments that are asked for
take-it = Take it
ask-and-states = { $change }: { $states }
legal-tests = Legal conditions today
legal-tests-detail = RELEX and the Legal Service ask the same
what-would-it-take = What would it take?
what-would-it-take-detail = ask a delegation, or win it with an argument
choose-delegation = Choose a delegation
choose-argument = Choose an argument
ask-what = Ask
choose-ground = Choose what it rests on
no-ground = There is nothing here that this argument could rest on
put-argument = Put the argument
no-answers = Nobody was asked yet.
withdraw = Withdraw our initiative
in-the-chair = In the chair
in-the-chair-detail = what the Presidency alone may do
put-first = Put first on the agenda
fast-track = Fast-track
legal-conditions = Legal conditions
issue-product = Issue an assessment
on-paper = On our options paper
offer-options = Put the options paper on the table
save-record = Save the decision record
said-record = Saved as { $path }
form-target = Meant for
form-timing = When
capital-moves = What moves our capital at the table
crisis-response = Crisis response (IPCR): { $mode }
principles = Six principles
norms = Norms
filter-all = All { $count }
filter-ours = Ours to act on { $count }
filter-decided = Decided { $count }
filter-proposals = Which proposals
principles-detail = Council conclusions of June 2017, paragraph 5; the scoring is a modelling choice
norms-detail = UN Group of Governmental Experts, report of 2015, paragraph 13
not-computed = not computed

nav-happened = Events
happened-title = What happened
happened-in = { $phase } · turn { $turn }
happened-detail = since we last looked
happened-all-detail = from the beginning, latest first
happened-earlier = { $count ->
    [one] 1 earlier phase
   *[other] { $count } earlier phases
 }
happened-fresh-only = Only what is new
happened-nothing = Nothing has happened since we last looked
happened-nothing-detail = What is revealed, decided and moved will be told here.
go-on-to-phase = Go on
state-and-vote = { $state }: { $vote }
help-happened-title = What happened
help-happened = Every phase opens with what came of the one before: what was shared, how the 27 voted, what the adversary did, and which numbers moved, with the reason. It can be read again at any time.

we-asked = What would it take for { $proposal }?
talk-head = Turn { $turn } · we to { $state }
talk-asked = { $state } says: { $answer }
talk-moved = { $state } has moved: { $stand }. { $answer }
talk-reason = { $state } stands where it stood, and says now: { $answer }
talk-unmoved = { $state } has heard us, and nothing has changed

banner-result = { $marking } · result, the truth is shown
result-title = Result
result-headline = It ended on rung { $rung }, { $name }: the highest of this exercise
result-headline-came-down = It ended on rung { $rung }, { $name }, after { $highest }, { $highestname }, in turn { $turn }
result-change = { $what } { $before } → { $after }
truth-in-shared = the truth in the shared picture, %
what-was-true = What was true, and what we knew when
knew-ours-and-shared = { $turn }: our evidence gave it { $ours } %, the shared picture { $shared } %
knew-shared = { $turn }: the shared picture gave it { $shared } %
turning-points = Turning points
turning-points-detail = where most moved at once
nothing-turned = Nothing moved from beginning to end.
look-at-point = Look at { $point }
figures = In figures
play-again = Play again, same dice
run-with-teams = Run it with teams
to-the-console = To the console
help-result-title = Result
help-result = What the exercise came to: the truth and what was known of it, the ladder, the phases in which most moved, and the six principles. Look back on it opens the debriefing; playing again with the same dice shows what other decisions would have changed.

live-table = Table
live-happened = What happened
live-red = Red cell
live-notes = Notes
no-notes = The authors left no notes
no-notes-detail = A scenario may tell facilitators who did it, how the cards were dealt and what to say at the start.
what-is-documented = What is documented of us

notes-to-open = Notes of the authors, for facilitators

## What is done beside the window

being-read = “{ $name }” is being read
being-made = “{ $name }” is being prepared
being-opened-detail = It comes on screen by itself. Whoever goes back meanwhile loses nothing
being-told = What happened is being told
being-scored = The scores of this moment are being reckoned
file-being-checked = The file is being checked: { $percent } % of its decisions computed again
text-being-checked = The text is being checked
job-panicked = A mistake in the program stopped this: { $cause }. What is saved is not touched by it; please report it with these words
job-without-thread = The system lets this program do nothing more at once: { $cause }. Close other programs and try again

# The public display
live-public = Projector
public-detail = What the whole room may see: marking, clock, headline, who is hit, who speaks, what was adopted, the ladder. Drag the window to the projector and press F11 or click twice for the full screen.
public-open = Open it in a window
public-close = Close the window
public-here = Show it on this screen
public-back = Back from the public display
public-freeze = Freeze it
public-thaw = Let it go on
public-is-frozen = It stands still while the exercise goes on.
public-situation = Situation
public-no-news = Nothing has come in yet
public-now = now
public-press = Press line
public-earlier = and { $count ->
    [one] one earlier
   *[other] { $count } earlier
}
public-hit = { $count } hit
public-spoke = { $count } { $count ->
    [one] has attributed
   *[other] have attributed
}
public-endorses = { $count } { $count ->
    [one] endorses
   *[other] endorse
} what was agreed
public-distances = { $count } { $count ->
    [one] keeps
   *[other] keep
} a distance
tile-hit = hit
tile-spoke = has attributed in public
tile-endorses = endorses what was agreed
tile-distances = keeps a distance
tile-accessible = { $state }: { $marks }
time-of-phase = Time of this phase
less-time-much = −2 min
less-time = −30 s
more-time = +30 s
more-time-much = +2 min
no-objective = On no objective in particular
held-sealed = sealed: { $mode }
read-whole = Read all of it
no-seat-in-particular = About everybody
no-rating = Not rated
note-seat = Whom it is about
note-rating = Rating
note-objective = Objective
noted-before = Observed so far
not-read-yet = Not read yet: { $news ->
        [0] no news
        [one] one item of news
       *[other] { $news } items of news
    }, { $letters ->
        [0] no message
        [one] one message
       *[other] { $letters } messages
    }
message-also = Who else receives it
and-nobody-else = and nobody else
activity-left = The attack is down to { $percent } % of its first strength
save-report = Save the report
save-report-detail = The after-action report as a page, for whoever it is looked as
