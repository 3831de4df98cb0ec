## The exercise told in sentences

story-truth-drawn = The dice chose what is so: { $truth }. { $otherwise ->
        [0] All { $items } items of evidence say what is written first
        [one] One of { $items } items of evidence says otherwise than is written first
       *[other] { $otherwise } of { $items } items of evidence say otherwise than is written first
    }.
story-opened = “{ $title }” begins. Delegations played by teams: { $teams }
story-phase = Turn { $turn } of { $turns } · { $phase } · { $time }
story-ended = The exercise is over
story-evidence-received = { $state } receives: { $title } ({ $grade })
story-pooled = In the shared picture: { $title } ({ $grade })
story-pooled-full = { $state } shares in full: { $title } ({ $grade })
story-pooled-sanitised = { $state } shares a sanitised report, graded { $grade }
story-pooled-assessment = { $state } shares an assessment, graded { $grade }
story-inject = { $msel } { $title }
story-answered = { $msel } { $title }: { $state } answers “{ $answer }”
story-unanswered = { $msel } { $title }: nobody answers, which means “{ $answer }”
story-answer-reply = { $said }. The reply: { $reply }
story-set-off = { $msel } comes because of { $causes }
story-inject-skipped = { $msel } is left out
story-activity-started = New malicious activity: { $title }; affected: { $victims }
story-activity-ended = Activity over: { $title }
story-activity-ended-at = Activity over: { $title }, { $left } → 0 % of its strength
story-leaked = What { $state } gave away of “{ $title }” has found its way out
story-stemmed = { $title }, { $before } → { $left } % of its strength: { $force }. { $text }
story-stemmed-by = { $title }, { $before } → { $left } % of its strength: { $force }, thanks to { $thanks }. { $text }
story-stemmed-cause = { $title }, { $before } → { $left } % of its strength, because of { $cause }
story-stemmed-on = { $title }, { $before } → { $left } % of its strength: { $force }
story-stemmed-on-by = { $title }, { $before } → { $left } % of its strength: { $force }, thanks to { $thanks }
story-came-out = It comes out how it was: { $truth }
story-source-lost = A source falls silent: { $root }
story-channel-closed = The channel to { $adversary } is closed
story-way-out-withdrawn = { $adversary } takes its offer of a way out back
decided-by-a-state = { $decision } ({ $state })
story-stemmed-part = { $decision } with { $points ->
    [one] { $points } point
   *[other] { $points } points
}
force-help = technical help takes hold
force-police = police and prosecutors take hold
force-host = the authorities of the territory act
force-actor = whoever does it gives up
force-help-on = technical help goes on
force-police-on = the investigation goes on
force-host-on = the authorities of the territory go on
force-actor-on = whoever does it goes on giving up
act-again = { $title }, once more
act-again-text = It is as it was { $before ->
    [one] the time before
   *[other] the { $before } times before
 }.
reckoning-a0 = It expects more from giving way than from going on.
reckoning-a1 = It waits to see whether anything follows.
reckoning-a2 = It expects that words will do.
reckoning-a3 = It answers for the sake of its face.
reckoning-a4 = It expects that nobody will answer what nobody can prove.
reckoning-a5 = It expects that the gain outweighs whatever may follow.
reckoning-a6 = It holds that there is nothing left to lose.
story-channel = A channel to { $adversary } is open
story-way-out = { $adversary } is shown a way out
story-moved = { $head }. { $sentence }
story-sharing-sealed = { $state } seals what it shares
story-passing-sealed = { $state } seals that it passes “{ $title }” to { $to } alone: { $mode }
story-passing-taken-back = { $state } takes back that it passes “{ $title }” to { $to } alone
story-passed-full = { $state } passes to { $to } alone, in full: { $title } ({ $grade })
story-passed-sanitised = { $state } passes a sanitised report to { $to } alone, graded { $grade }
story-passed-sanitised-of = { $state } passes to { $to } alone, sanitised: { $title } ({ $grade })
story-passed-assessment = { $state } passes an assessment to { $to } alone, graded { $grade }
story-passed-assessment-of = { $state } passes to { $to } alone, as an assessment: { $title } ({ $grade })
story-judged = { $state } judges: { $judgement }; confidence { $confidence }
story-sharing-revealed = The contributions of delegations are opened
story-service-asked = { $state } asks { $service }; the answer is due in turn { $turn }
story-intcen-tasked = { $state } tasks { $service } with an assessment
story-service-answered = { $service }, “{ $title }”: { $text }
story-drafted = { $state } drafts { $proposal }
story-discarded = Draft not pursued: { $proposal }
story-twin = { $proposal } is on the table already: another delegation was first, and one text is enough. Ours is not tabled beside it; amendments to theirs are open to us
story-submitted = Submitted: { $proposal }
story-reopened = Taken back, a draft again: { $proposal }
story-tabled = { $state } proposes { $proposal }; decision due in turn { $due }
story-tabled-reasons = { $state } proposes { $proposal }; decision due in turn { $due }. “{ $reasons }”
story-joined = { $state } joins { $proposal }
story-left = { $state } no longer joins { $proposal }
story-stand-terms = { $state } on { $proposal }: { $stand } [{ $terms }]
story-message = { $from } to { $to }: “{ $text }”
story-vote-sealed = { $state } seals its vote on { $proposal }: { $vote }
story-spoke-author = { $voice } attributes the activity to { $adversary }
story-spoke-backing = { $voice } says in public that { $adversary } backs those who are behind the activity
story-spoke-territory = { $voice } says in public that the activity comes from the territory of { $adversary }
story-spoke-nobody = { $voice } speaks in public of the activity and names nobody
story-asked = { $voice } asks the Union to act
story-services-concluded = The services of { $state } conclude that the trail leads to { $adversary }; the government has not spoken
story-told-to-the-addressee = { $proposal } is told to its addressee alone; nothing is published
story-told-to-partners = { $proposal } goes to the partners’ capitals; nothing is published. { $line }
story-told-with-reasons = Communication on { $proposal }: { $form }, with reasons. { $line }
story-told-quietly = Communication on { $proposal }: { $form }. { $line }
story-told-without-reasons = Communication on { $proposal }: { $form }, without reasons. { $line }
story-line-sealed = { $state } settles its line: { $line }
story-lines = National lines. Echo the decision: { $endorse }. Keep a distance: { $distance }
story-rolled = The dice are rolled (roll { $n })
story-acted = { $title }. { $text }
story-acted-chosen = { $title }. { $text } (Chosen by those who play { $adversary }; by itself it would do so in { $odds } % of cases. { $why })
story-move-sealed = { $adversary }: the move of this turn is sealed ({ $move })
story-step-found = { $adversary } was seen through: { $step }
story-step-unnoticed = { $adversary }, and nobody noticed: { $step }
story-names-chosen = { $proposal }: { $names ->
        [none] nobody is named
       *[other] to name { $names }
    }
story-delisted = { $names }: taken off the list
story-annulled = The court annuls the listing of { $names }: what was laid before it does not carry it
story-upheld = The court leaves the listing of { $name } in force
story-noticed = { $title }. { $text }
story-swayed = { $adversary } has { $state } where it wants it: { $points } for each answer to it
story-acted-odds = { $title }. { $text } ({ $adversary } would do so in { $odds } % of cases. { $why })
story-finished = { $state } is done
story-noted = Observation: { $text }
story-noted-on = Observation ({ $about }): { $text }
story-undone = The last step was taken back
story-revised = { $state } revises { $proposal } so as to { $change }
story-alone-passes = { $state } tells the table that it would be alone with its doubts about { $proposal }, and can go along
story-alone-blocks = { $state } tells the table that it would be alone against { $proposal }, and cannot let it pass as it stands
story-agenda = { $state }, in the chair, orders the agenda: { $order }
story-taken-up = The working party takes up { $proposal }
story-fast-tracked = { $state }, in the chair, fast-tracks { $proposal }
story-station = { $proposal }: { $body } { $done }; the next step lies with { $next }, decision due in turn { $turn }
story-lawful = RELEX and the Legal Service find { $proposal } legally in order
story-not-lawful = RELEX and the Legal Service cannot clear { $proposal } yet: { $unmet }
story-silence-back = The silence on { $proposal } is broken and the text goes back for revision. Objections: { $objectors }
objector-asks = asks to { $change }
objector-says = { $states } ({ $text })
story-declared = Abstention with a formal declaration on { $proposal }: { $states }; not obliged to apply it, but accepting that it commits the Union
story-product = Intcen assesses: { $hypothesis }, { $percent } % on what the 27 share ({ $items ->
    [one] one item
   *[other] { $items } items
 }). { $product }
story-options = The EEAS tables an options paper: { $list }
story-explained = { $of }, asked by { $to } about { $proposal }: “{ $answer }”
story-called-in-vain = { $proposal }: what such a call presupposes is not there. The others take note of it, and nobody does anything
story-crisis-mode = Integrated Political Crisis Response (IPCR), mode: { $mode }
story-implemented-later = { $proposal } is set in motion; it will be felt from { $when }
story-implemented-later-review = { $proposal } is set in motion; it will be felt from { $when } and reviewed after { $weeks ->
    [one] one week
   *[other] { $weeks } weeks
 }
story-implemented-review = { $proposal } is put into effect; it will be reviewed after { $weeks ->
    [one] one week
   *[other] { $weeks } weeks
 }
story-took-effect = { $proposal } begins to be felt
story-repealed = { $proposal } is repealed
story-renewed = { $proposal } is renewed and stays in force; next review { $when }
story-lapsed = { $proposal } lapses, because nobody renewed it
story-replied = On { $proposal }: { $general }. { $text }
story-replied-alike = On { $proposal }: { $adversary } gives the same answer
story-partner = { $partner } joins the response. { $text }
hold-agenda-full = { $proposal } waits: the working party's agenda is full
hold-not-lawful = { $proposal } waits: its legal conditions are not yet met
hold-no-consensus = { $proposal } waits: no political orientation, in view of opposition from { $states }
story-adopted-text = { $adopted }. The text reads: “{ $text }”
story-stands = New stands on { $proposal } – { $groups }. { $voices }
story-stand-group = { $count ->
    [one] { $stand }: { $states }
   *[other] { $stand }: { $count } ({ $states })
 }
story-voice = { $states }: “{ $answer }”
story-stand-all = all 27 { $stand }

## What is directed by hand

story-held = { $msel } is held by the direction
story-freed = { $msel } may come by itself again
story-reworded = { $msel } is told in other words than its author's: “{ $title }”
story-reworded-back = { $msel } is told in its author's words again
story-improvised = Inject: { $title }
story-direction-wrote = The direction writes to { $to }: “{ $text }”
story-direction-asked = { $state } asks the direction: “{ $text }”
story-seat-team = A team acts for { $state } from now on
story-seat-simulated = The program acts for { $state } from now on, by its profile
story-seat-silent = Nobody acts for { $state } from now on
story-ended-early = The direction ends the exercise early: { $reason }
all-teams = all teams
story-bookmark = Bookmark: { $text }
story-to-do = To be done: { $text }
story-hot-wash = Hot wash: { $text }
story-hot-wash-on = Hot wash ({ $about }): { $text }
noted-objective = “{ $objective }”
rating-unchallenged = without challenges
rating-some-challenges = some challenges
rating-major-challenges = major challenges
rating-unable = unable to perform
