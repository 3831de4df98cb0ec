## Looking back: what an exercise came to, and what else it could have come to

figure-rung-highest = Highest rung
figure-tension-final = Final tension
figure-harm = Harm
figure-cohesion = Cohesion
figure-credibility = Credibility
figure-shared-truth = Shared picture on what was true, in %
figure-adopted = Measures adopted
figure-criteria-met = Criteria met, of those the program can judge
figure-harm-averted = Harm averted

whatif-nothing = Nothing (others may step in)
whatif-truth = What was true: { $what }
whatif-directed = The direction stepped in: { $what }
whatif-proposed = { $state } proposed { $what }
whatif-voted = { $state } on { $what }
whatif-shared = { $state } chose what it shares
whatif-share-all = Everything it holds: { $mode }
whatif-lined = { $state } towards the press: { $what }
whatif-told = { $state } on how it is told: { $what }
whatif-revised = { $state } changed { $what }
whatif-answered = { $state } answered: { $what }
whatif-later = { $kind ->
    [proposed] { $state } proposed { $proposal }
    [stood] { $state } took a stand on { $proposal }
    [voted] { $state } voted on { $proposal }
    [told] { $state } said how { $proposal } is told
    [lined] { $state } settled its line
    [answered] { $state } gave its answer
    [issued] { $state } issued a paper
   *[other] { $state } chose what it shares
}
whatif-went-with-it = It belonged to what was changed.
whatif-by-profile = No longer open: { $why }. The program decided for the capital, by its profile.
whatif-by-profile-not-there = What it was about does not lie on the table here. The program decided for the capital, by its profile.
whatif-adopted = { $measure } ({ $state }, turn { $turn })
whatif-adopted-played = Adopted only as played: { $measures }
whatif-adopted-instead = Adopted only with the change: { $measures }
whatif-adopted-both = Adopted in both alike: { $count }
whatif-anew = What teams ordered was ordered again where it could be; simulated governments decided anew, by their profiles.
whatif-kept = { $kept ->
    [one] { $kept } later decision kept
   *[other] { $kept } later decisions kept
}, { $other ->
    [0] none fell away
    [one] { $other } fell away
   *[other] { $other } fell away
}
whatif-no-such-entry = The course in force has no entry of this number.
whatif-not-there = This cannot be asked of that entry: another truth can only be asked of the first one, a proposal only of a seat, and of an entry that closes a phase only what a seat does.
whatif-never-part = Nothing differs: with the same dice it comes to the same, entry by entry.
whatif-part = They part at entry { $entry }, { $when }.
whatif-ledger = The first line of the ledger that differs:
whatif-line-played = As played: { $line }
whatif-line-instead = What if: { $line }
whatif-no-line = nothing at this point
whatif-better = better
whatif-worse = worse
whatif-luck = How much was luck: with the dice falling otherwise from there on ({ $ways } times), the final tension lies in four cases of five between { $low } and { $high } as played, and between { $insteadlow } and { $insteadhigh } with the change. With the change it ends lower in { $lower } of { $ways } pairs; on average the change makes { $mean }.

## The debriefing on screen

axis-turn = turn { $turn }
tab-result = Result
tab-what-if = What if
tab-notes = Notes
bands-ours = solid line: our own evidence on hypothesis { $hypothesis }
bands-stated = dotted: what { $teams } stated on { $hypothesis }
decided-there = { $measure } was decided in { $when }: go there
change-before = Change before
change-after = Change after
as-tables = As tables
as-curves = As curves
up-to-here = Nothing that comes later
up-to-here-detail = Without spoilers: curves, story and decisions end at the moment on screen, and neither truth, scores nor result are shown.
papers = Save
save-pdf = Save the report as PDF
save-pdf-detail = The same report, tagged for screen readers and archives
save-workbook = Save the tables
save-workbook-detail = Decisions, curves, ledger and more as a workbook, for whoever it is looked as
trust-title = How far this file can be trusted
trust-promise = That a file fits itself shows that nothing in it was changed by halves: every entry follows from the one before, and every decision computes to the same. Whoever writes all of it anew with a program of their own is found out only by a head that was noted before, on paper or signed.
trust-versions = Written by Démarche { $program }, read by { $this }.
trust-copy = Copy the head
rated-title = What evaluators and teams said
rated-nothing = Nothing was rated. Ratings are given under Notes, or while it is played.
save-journal = Save the journal
save-journal-detail = What happened, a line of JSON for each step, for whoever counts
moved-in-all = In all: { $moved }
papers-full = Full edition, with every secret
papers-for = For: { $whose }
save-copy-for-whom = A sealed copy is for somebody: look as a seat or as the public first.
save-copy = Save a sealed copy
save-copy-detail = The exercise as this audience may know it, to be looked back on elsewhere: what the others kept secret is not in the file
copy-of-head = A sealed copy; the exercise that it tells of has the head { $head }
copy-for = Copy for: { $whose }
table-curves = Curves as a table
table-curves-detail = one row for each moment at which something moved
table-moment = Moment
table-gifts = Who gave whom what
table-no-gifts = Nothing that this audience may know of.
table-positions = Where delegations stood
table-no-positions = Nothing that this audience may know of; or it only comes later.
gift-said = Turn { $turn }: { $by } → { $to }: { $what } ({ $form })
positions-adopted = adopted in turn { $turn }
positions-failed = failed in turn { $turn }
positions-tabled = on the table since turn { $turn }
result-truth-was = What was true: { $truth }
result-known = { $turn }: the shared picture gave it { $percent } %
whatif-as-played = as played
whatif-difference = difference
what-if = What if
what-if-detail = Choose what could have been done otherwise at this moment: the exercise is computed again with the same dice, and drawn dashed beside the one that was played.
whatif-computing = Being computed…
whatif-looking = Looking what else was open…
whatif-before = Decision before
whatif-after = Decision after
whatif-nothing-here = Nothing was decided at this moment.
whatif-nothing-here-detail = Go to the decision before or after it.
whatif-ask = Compute this branch
whatif-instead = What is done instead
whatif-instead-of = What if: { $what }
whatif-back = Back to the questions
whatif-changed = What it changed
whatif-figures = What both came to
whatif-luck-title = How much was luck
whatif-roll = Play both with { $ways } other dice
whatif-rolling = { $percent } %…
whatif-keep = Keep this branch
whatif-keep-detail = In the file of the exercise; what was played stays as it is.
whatif-name = Name of the branch
whatif-save = Keep
whatif-kept-title = Kept in this file
whatif-throw = Throw { $name } away
whatif-later-title = Later decisions
notes-detail = What is noted here is kept in the exercise's own journal, and stands in the report.
notes-kind = Kind
notes-at = At { $when }
notes-said = What is noted
notes-action = What is to be done
notes-owner = By whom
notes-due = Until when
notes-clear = Clear what it is about
notes-refused = It was not noted: there is too much of it, or nothing.
nothing-noted = Nothing was noted yet.
noted-task = { $owner } · { $due }
note-kind-bookmark = Bookmark
note-kind-seen = Hot wash
note-kind-observed = Observation
note-kind-of-itself = Team on itself
note-kind-to-do = To do
sensitivity-title = How much hangs on the numbers
sensitivity-detail = The same orders are computed again, with each group of rule numbers a fifth smaller and a fifth larger, one at a time.
sensitivity-ask = Compute it
sensitivity-found = The tension would have ended between { $low } and { $high }. { $moving ->
    [0] None of the { $groups } groups moves its end.
    [one] One of the { $groups } groups moves its end:
   *[other] { $moving } of the { $groups } groups move its end; those that move it most:
}
sensitivity-group = { $group }: a fifth smaller { $smaller }, a fifth larger { $larger }
sensitivity = Shaded: where the tension would go if a group of rule numbers were a fifth larger or smaller.

## Behind a passphrase

save-locked = Save the whole exercise behind a passphrase
save-locked-detail = Everything, with the truth and every secret, encrypted for carrying. Opened here, or with the tool age; without the passphrase nobody opens it, nor can anybody help.
passphrase-again = Passphrase again
passphrase-unlike = The two are not the same.
locked-title = An exercise behind a passphrase
locked-detail = { $path } holds a whole exercise, with the truth and every secret. With the passphrase it is opened into a file of its own among your exercises.
passphrase = Passphrase
unlock = Open it
being-unlocked = Opening …

## The workbook

workbook-marking = EXERCISE · { $title } · { $marking } · for: { $whose } · head { $head }
msel = MSEL
msel-number = No.
msel-time = Exercise time
msel-comes = Comes
msel-kind = Kind
msel-title = Headline
msel-text = Text
msel-to = To
msel-expected = Expected action
msel-objective = Objective
ledger = Ledger
table-adopted = adopted
table-stopped = failed or sent back
table-entry = Entry
table-measure = Measure
table-became = What became of it
table-said = What was told
table-change = What moved
table-origin = Rule and cause
table-turn = Turn
table-by = From
table-what = Item
table-form = Form
table-figure = Figure
table-value = Value
table-judged = Judgements
table-team = Team
table-truth = Gave the truth, %
table-brier = Brier score, thousandths
table-supported = Brier score of its own evidence
table-drift = Points off its evidence
table-confidence = Confidence
