## The paper pack: what an exercise needs on paper

pack-save = Save the paper pack
pack-save-detail = Situation manual, facilitator's handbook, role packets, cards, list of injects, evaluation guides and feedback form, to print before the day
pack-saved = Paper pack saved: { $path }

## The situation manual

pack-manual = Situation manual
pack-manual-whose = For everybody in the room, before the exercise begins. It gives nothing away.
pack-overview = Exercise overview
pack-name = Name
pack-date = Date
pack-place = Place
pack-scope = Scope
pack-scope-is = Discussion-based; { $turns ->
    [one] { $turns } turn
   *[other] { $turns } turns
} of { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
} of exercise time; about { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} in the room in all
pack-threat = Threat
pack-threat-is = malicious cyber activity against Member States of the Union, and the question who answers for it
pack-scenario = Scenario
pack-seats = Delegations
pack-contact = Contact
pack-roles = Who does what
pack-role-players = Players speak and decide for the delegation whose packet they hold, within its brief.
pack-role-facilitator = The facilitator leads through the phases, hands out what comes in and answers questions about the game. What the facilitator says about the world is so.
pack-role-evaluators = Evaluators watch against the objectives and write down what they see. They rate the exercise's objectives, never a person.
pack-role-observers = Observers listen; they speak when they are asked.
pack-turn = Turn { $turn }
pack-structure = How a turn goes
pack-structure-detail = Every turn has the same phases. In each, a delegation learns what has come in, decides what is its own to decide, and hands over.
pack-phase = Phase
pack-what = What happens
pack-room-time = In the room
pack-minutes = { $minutes } min
pack-phase-situation = Injects come in; what the other side did is seen.
pack-phase-intelligence = Each delegation decides in secret what it shares of its evidence and in which form; then all is revealed together.
pack-phase-initiative = Delegations propose measures of the toolbox, with addressee and reasons.
pack-phase-deliberation = Positions, arguments, amendments; delegations talk to each other.
pack-phase-decision = What has reached its deciding body is decided: under silence, by consensus, by unanimity, or by a State alone.
pack-phase-communication = What was decided is said: to whom, in which form, with which reasons; national lines.
pack-phase-consequences = The facilitator tells what the decisions set off: pressure, harm, what the other side does.
pack-guidelines = Rules of the room
pack-guideline-safe = Nobody is examined. Try something: a mistake made here is one that is not made in office.
pack-guideline-role = Play the brief that you hold, also where your own view is another.
pack-guideline-precedent = Nothing said here is the position of a government or of an institution, and nothing binds anybody.
pack-guideline-paper = What counts is what is written down or said to all; what is whispered counts for those who heard it.
pack-guideline-marking = Everything on paper or on a screen is marked as an exercise. Send nothing of it out of the room.
pack-artificial = What is artificial
pack-artificial-fiction = States and groups on the other side, and all events, are invented. The Member States are roles at the table.
pack-artificial-time = Time is pressed together: what takes weeks in the Council may take a turn.
pack-artificial-dice = The other side is played by rules and dice, or by people who keep its aims to themselves.
pack-artificial-unequal = Delegations do not know the same. Some have evidence of their own, and nobody has to share it.
pack-artificial-others = Delegations without players are played by the program according to a profile, or are silent.
pack-evaluated = How it is evaluated
pack-evaluated-detail = Evaluators note against the objectives; right after the end there is a hot wash, in which each delegation says what went well and what it would do otherwise; a feedback form is filled in. All of it goes into the after-action report and its improvement plan.
pack-frame = The frame
pack-frame-detail = The Framework for a joint EU diplomatic response to malicious cyber activities, the Cyber Diplomacy Toolbox, holds measures from confidence-building to restrictive ones. Attributing an activity to a State is each Member State's own sovereign decision; a common measure need not name anybody. What is done should be in proportion to scope, scale, duration, intensity, complexity, sophistication and impact of the activity, and keep to international law.
pack-measures = The measures
pack-code = Code
pack-measure = Measure
pack-category = Category
pack-decider = Who decides
pack-ladder = The ladder of escalation
pack-ladder-detail = The tension of the exercise is read on these rungs. It is a number of the model, not of the world.
pack-rung = Rung
pack-from-tension = from a tension of
pack-schedule = Schedule
pack-step = Step
pack-exercise-time = Exercise time
pack-clock = Clock on the wall
pack-briefing = Briefing: roles, rules, questions
pack-hot-wash = Hot wash
pack-forms = Feedback forms

## Role packets

pack-packet = Role packet: { $state }
pack-packet-whose = For the delegation of { $state } alone. Let nobody else read it.
pack-own-brief = What you alone know
pack-common = What everybody knows
pack-common-detail = The situation manual has the rules of the room and the ladder.
pack-how-to-play = How you play
pack-play-read = Read in every turn what comes in, and keep apart what is known and what is assumed.
pack-play-share = Decide for each piece of evidence of yours: keep it, share your assessment alone, a version without source and method, or all of it. Others decide better with it; your source may suffer.
pack-play-propose = Propose a measure where one fits what is known and how grave it is. Say why, in words that carry no further than the evidence.
pack-play-talk = Ask others what they would need in order to agree. A change of the text often gets further than pressure.
pack-play-vote = Under silence nobody has to speak who agrees; breaking it sends the text back, and the second time stops it. By consensus the text passes only if nobody objects. In the Council an abstention does not stop a decision, unless a third abstain with a formal declaration.
pack-play-tell = Say the decision in a form and with reasons that reach the addressee, and settle your own national line.
pack-play-paper = Write each decision down on the log sheet: it is what you will talk about afterwards.
pack-decision-log = Decision log
pack-decision-log-detail = One line for each decision, at the time at which it is taken.
pack-log-turn = Turn
pack-log-decided = Decided
pack-log-why = Why
pack-log-certain = How certain of who it was (%)
pack-log-said-to = Told to

## The facilitator's handbook

pack-handbook = Facilitator's handbook
pack-handbook-whose = For facilitators and evaluators alone: it tells what is true and what is to come.
pack-quick-start = On one page
pack-quick-read = Read “What is true” and the turns. Know which inject serves which objective.
pack-quick-print = Print the situation manual for everybody, a role packet for each team, the cards once and the evaluation guides for each evaluator.
pack-quick-seat = Seat the teams so that they can whisper and cross the room. Give each its own packet, closed.
pack-quick-open = Open with the script below, and name the word that stops everything.
pack-quick-turn = Lead through the phases of each turn. Ask more than you tell; let silence work.
pack-quick-close = End on time, even in mid-discussion. The hot wash is what people take home.
pack-staff = Who is needed
pack-staff-facilitator = Facilitator
pack-staff-facilitator-does = leads, keeps the time, rules on questions; one person
pack-staff-assistant = Assistant
pack-staff-assistant-does = at the laptop: enters what is decided, releases injects; the facilitator may do it alone with up to three teams
pack-staff-evaluator = Evaluators
pack-staff-evaluator-does = one for two or three teams; write, do not help
pack-staff-red = Red cell
pack-staff-red-does = plays the other side where people do; sits in another room
pack-staff-scribe = Scribe
pack-staff-scribe-does = keeps the minutes of what is said to all, in case the power fails
pack-go-no-go = Go or no-go
pack-go-no-go-detail = In the order of the phases of ENISA's exercise methodology of 2026; the items are ours. Do not begin with one of the first three lists left open.
pack-go-before = Two weeks before
pack-check-aim = The sponsor has said what the exercise is for, and the objectives say the same.
pack-check-people = Every team has somebody who speaks for it; every objective has an evaluator.
pack-check-marking = The marking is agreed, and who may have the report.
pack-check-guides = Evaluators have read their guides.
pack-go-eve = The day before
pack-check-print = The pack is printed; packets lie in closed envelopes.
pack-check-laptop = The exercise was begun and closed once on the laptop that will be used, without network.
pack-check-projector = The projector shows the public display and nothing else.
pack-check-stop = The house knows that an exercise takes place, and whom to call if something real happens.
pack-go-start = In the room
pack-check-seated = Teams are seated apart, and nobody reads another's screen.
pack-check-pins = PINs are set, and the facilitator has them on paper.
pack-check-clock = Everybody sees a clock.
pack-check-script = Players have heard the rules and the word that stops.
pack-go-end = At the end
pack-check-saved = The exercise is saved, and the head of its file is written down.
pack-check-wash = Each team has said one thing that went well and one it would do otherwise.
pack-check-forms = Forms and log sheets are collected; role packets are back.
pack-check-report = Somebody writes the report, and a date for it is set.
pack-truth = What is true
pack-truth-is = What is true: { $truth }.
pack-truth-drawn = The scenario leaves it to the dice what is true. With the seed { $seed } it is: { $truth }. Cards and list of injects are those of this seed: enter the same one when setting up.
pack-run-of-show = Run of show
pack-opening = Opening script
pack-opening-welcome = Welcome; what this is for; who is in the room.
pack-opening-fiction = Nothing here is real. The countries and groups on the other side do not exist; your States are roles.
pack-opening-rules = The rules of the room, as in the manual. What you decide counts when it is entered or said to all.
pack-opening-time = How many turns there are, how long each is, when the break is, and that we end on time.
pack-opening-stop = If something real happens, anybody says “stop exercise”, and we stop.
pack-begins-at = Begins { $time } of exercise time.
pack-nothing-comes = Nothing comes in by itself in this turn.
pack-questions = Questions that help
pack-ask-know = What do we know, what do we assume, and what would change our mind?
pack-ask-share = What would the others do with what you hold? What does it cost you?
pack-ask-who = How certain are you of who it was, and what follows from being wrong?
pack-ask-changed = What has changed since the last turn, and through what?
pack-ask-certain = Is the evidence enough for what this text says? What could be said with less?
pack-ask-proportion = Does the measure fit what was done? What would a smaller one achieve?
pack-ask-say = Who has to hear of it, from whom, and in which words?
pack-ask-worked = Which decision had the most effect, and how do you know?
pack-ask-otherwise = What would you do otherwise, with the same knowledge?
pack-ask-way-out = Which way back did you leave the other side?
pack-noted = Noted in this turn
pack-on-course = Keeping it on course
pack-course-stuck = Stuck: ask for the smallest step on which all could agree; name the next deadline; let two delegations talk outside.
pack-course-fast = Too fast: ask for the reasons to be written down; let an optional inject come.
pack-course-late = Late: shorten Deliberation, not Decision; leave optional injects out; do not give up the hot wash.
pack-course-off = Off the point: note the question on a board for later, and go on.
pack-course-real = Something real: “stop exercise”, said three times; wait until the room is quiet; say when and whether it goes on.
pack-by-hand = Without the program
pack-hand-clock = Go on with the clock on the wall and the phases in the table above.
pack-hand-cards = Hand out the cards of the turn. Those that wait for a condition come when you judge that it is met.
pack-hand-share = Teams write on a slip what they share and in which form; collect the slips, then read all of them aloud.
pack-hand-vote = Votes go on slips too, and are turned over together. Count by the rules below; delegations without players agree, unless you judge that they would not.
pack-hand-world = Decide what the other side does by its goals above. Say by how much the tension rises or falls, and which rung that is; be brief and plausible.
pack-hand-enter = Keep every slip. When the power is back, enter what was decided, or debrief from the paper.
pack-rules = How decisions are counted
pack-rule-silence-name = Silence
pack-rule-silence = The text stands when the time is over and none of the { $members } has broken the silence. Broken the first time, it goes back to the table; broken again, it falls.
pack-rule-consensus-name = Consensus
pack-rule-consensus = The text stands when nobody objects; it is not voted on.
pack-rule-unanimity-name = Unanimity
pack-rule-unanimity = The text stands when none of the { $members } votes against it. Abstentions do not stop it, unless a third of the States with a third of the population abstain with a formal declaration.
pack-rule-alone-name = Alone
pack-rule-alone = A State, or a service of the Union, does it by itself and answers for it.
pack-wash = Hot wash, thirty minutes
pack-wash-aim = Say again what the exercise was for.
pack-wash-round = Each delegation: one thing that went well, one it would do otherwise. No answers yet.
pack-wash-known = Tell what was true. When could it have been known, and by whom?
pack-wash-turning = Go to two or three turning points: what moved, through which decision, and what else could have been done.
pack-wash-evaluators = Evaluators say what they saw, without ratings.
pack-wash-close = Three things to be done: what, who, by when. Read them back. Collect the forms.
pack-afterwards = Afterwards
pack-after-day = The same day: facilitators and evaluators compare notes; ratings are agreed.
pack-after-weeks = Within four weeks: the draft of the report goes to those who took part.
pack-after-meeting = Within six weeks: a meeting settles the improvement plan, with owner and date for each line.
pack-after-track = Every quarter: what is done is ticked off; a lesson counts as learned only then.

## Cards, list of injects

pack-cards = Cards to hand out
pack-cards-whose = For facilitators alone.
pack-cards-detail = Print on one side, cut along the lines, and keep them by turn. A card goes to those whom it names, and to nobody else.
pack-cards-waiting = What waits for a condition
pack-card-inject = { $msel } · { $kind } · { $to }
pack-card-evidence = evidence · { $to } · grade { $grade }
pack-card-source = Source, for its holder alone: { $source }
pack-msel-whose = For facilitators and evaluators alone.
pack-card-source-common = Source: { $source }
pack-msel = Master scenario events list
pack-actual = When it came, what they did

## Evaluation guides

pack-guides = Evaluation guides
pack-guides-whose = For evaluators. Not for players before the end.
pack-guides-use = How to use them
pack-guide-sit = Sit where you hear a team without being part of it. Do not help, nod or frown.
pack-guide-facts = Write down what was said and done, by whom, on what grounds; keep what you think of it apart.
pack-guide-when = Note turn and phase each time, so that it can be found in the replay.
pack-guide-rate = Rate at the end, for the exercise as a whole, and give the observations on which the rating rests.
pack-guide-enter = Enter your observations in the program (O on the facilitator's screen), or hand this guide in.
pack-ratings = The four ratings
pack-ratings-detail = HSEEP, doctrine of 2020. Of the four, only the last one means that the objective was not reached. What was not seen is not rated. In a discussion-based exercise a rating says what was decided and said, not what would have been carried out.
pack-rating-unchallenged = The objective was reached, without harm to other work and in keeping with plans, rules and law.
pack-rating-some-challenges = The objective was reached in the same way; ways to be better or quicker were seen.
pack-rating-major-challenges = The objective was reached, but at the cost of other work, with added risk, or against plans, rules or law.
pack-rating-unable = What had to be done was not done, and the objective was not reached.
pack-guide-for = Objective: { $objective }
pack-criterion = Criterion
pack-observed = What was seen, and why this rating
pack-rating = Rating
pack-observation-log = Observations
pack-log-seat = Delegation
pack-log-seen = Seen and heard
pack-overall-rating = Rating of the objective
pack-strengths-and-areas = Strengths, and what to improve

## Feedback form

pack-feedback = Feedback form
pack-feedback-whose = For everybody who took part, at the hot wash. A name is not needed.
pack-feedback-date = Exercise and date
pack-feedback-seat = Delegation
pack-feedback-role = Player, observer, evaluator or facilitator
pack-feedback-own = What you take from it
pack-feedback-strengths = Three things that went well
pack-feedback-areas = Three things to improve
pack-feedback-unseen = What the evaluators cannot have seen
pack-feedback-actions = What should be done
pack-action = Action
pack-action-owner = By whom
pack-action-urgent = How urgent
pack-feedback-design = How it was made and run
pack-feedback-scale = From 1, not at all, to 5, entirely.
pack-statement = Statement
pack-said-structure = The exercise was well structured.
pack-said-plausible = The scenario was plausible.
pack-said-facilitated = The facilitator knew the matter and kept to the aim.
pack-said-papers = Papers and screens helped.
pack-said-role = My role fitted what I do.
pack-said-time = There was time enough to think.
pack-feedback-learned = What you learned
pack-said-toolbox = I know better what the toolbox holds and who decides on it.
pack-said-evidence = I judge better what evidence can carry.
pack-said-agree = I understand better what others need in order to agree.
pack-said-ready = We would be better prepared tomorrow.
pack-feedback-next = Suggestions for the next one
pack-feedback-consent = What I wrote may be quoted in the report, without my name.
