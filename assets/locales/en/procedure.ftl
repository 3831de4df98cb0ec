## The procedure by which the 27 decide, the words of a decision, and what delegations answer

body-working-party = HWPCI
body-relex = RELEX
body-psc = PSC
body-coreper = COREPER
body-council = Council
body-capitals = Capitals, by COREU
body-high-representative = HR/VP
body-presidency = Presidency
body-capital = Capital
body-round-table = Round table
body-working-party-long = the Horizontal Working Party on Cyber Issues
body-relex-long = the Foreign Relations Counsellors
body-psc-long = the Political and Security Committee
body-coreper-long = the Committee of Permanent Representatives
body-council-long = the Council of the European Union
body-capitals-long = the 27 capitals, by COREU
body-high-representative-long = the High Representative
body-presidency-long = the rotating Presidency of the Council
body-capital-long = the capital that acts by itself
body-round-table-long = the crisis round table of the Council (IPCR)

work-agenda = agenda
work-comments = comments
work-legal-test = legal test
work-legal-advice = legal advice
work-authorisation = authorises the PSC
work-orientation = orients
work-transmission = prepares
work-guidance = drafts
work-silence = silence
work-decision = decides
work-alone = decides
work-agenda-done = put it on its agenda
work-comments-done = closed the round of comments and circulated the text
work-legal-test-done = found it legally in order
work-legal-advice-done = gave its legal advice
work-authorisation-done = authorised the PSC to decide
work-orientation-done = gave its political orientation
work-transmission-done = prepared the decision
work-guidance-done = issued the guidance
work-silence-done = closed the silence procedure
work-decision-done = decided on it
work-alone-done = took its decision

crisis-monitoring = Monitoring
crisis-information-sharing = Information sharing
crisis-full = Full activation

test-significant-effect = a significant effect
test-external-threat = an external threat
test-named-person = a person or entity that can be named
test-releasable-evidence = evidence that a court may see
test-state-responsibility = responsibility of a State
test-wrongful-act = a broken legal obligation
test-prior-demand = an earlier call to stop
test-proportionate = proportion to the injury
test-non-forcible = no use of force
test-victims-request = a request by a state that is hit
test-armed-attack = an armed attack
test-overwhelmed = a state that is overwhelmed
test-significant-effect-met = Its scope, scale or impact reaches level { $value }: a significant effect; level { $asked } is required
test-significant-effect-unmet = Its scope, scale and impact reach level { $value } at most: no significant effect; level { $asked } is required
test-external-threat-met = { $asked ->
        [1] It is an external threat: somebody outside the Union takes part
       *[other] It is an external threat: that somebody outside the Union has a hand in it is { $value } % certain; { $asked } % is required
    }
test-external-threat-unmet = { $asked ->
        [1] Nobody outside the Union is named who takes part
       *[other] That somebody outside the Union has a hand in it is only { $value } % certain; { $asked } % is required
    }
test-named-person-met = { $asked ->
        [1] Persons or entities are named
       *[other] A person or entity can be named with { $value } % certainty; { $asked } % is required
    }
test-named-person-unmet = { $asked ->
        [1] Nobody is named yet whom it would list
       *[other] A person or entity can be named with only { $value } % certainty; { $asked } % is required
    }
test-releasable-evidence-met = Evidence that a court may see counts { $value } of 100 points; { $asked } are required
test-releasable-evidence-unmet = Evidence that a court may see counts only { $value } of 100 points; { $asked } are required
test-state-responsibility-met = That a State is responsible in law is { $value } % certain; { $asked } % is required
test-state-responsibility-unmet = That a State is responsible in law is only { $value } % certain; { $asked } % is required
test-wrongful-act-met = The act breaks a legal obligation, so it is more than unfriendly
test-wrongful-act-unmet = The act is unfriendly, but no broken legal obligation is shown
test-prior-demand-met = The other side was asked to stop before this step
test-prior-demand-unmet = The other side has not been asked to stop yet
test-proportionate-met = Proportion to the injury counts { $value } of 100 points; { $asked } are required
test-proportionate-unmet = Proportion to the injury counts only { $value } of 100 points; { $asked } are required
test-non-forcible-met = The response does without force
test-non-forcible-unmet = The response would not do without force
test-victims-request-met = A state that is hit asks for it
test-victims-request-unmet = No state that is hit has asked for it
test-armed-attack-met = What was destroyed and who was harmed come to { $value } of 8; from { $asked } the exercise treats the act as an armed attack
test-armed-attack-unmet = What was destroyed and who was harmed come to { $value } of 8; only from { $asked } does the exercise treat the act as an armed attack
test-overwhelmed-met = What hits the state that calls has a severity of { $value } of 100; from { $asked } the exercise treats its own means as exhausted
test-overwhelmed-unmet = What hits the state that calls has a severity of { $value } of 100; only from { $asked } does the exercise treat its own means as exhausted

naming-nobody = Names nobody
naming-territory = Names the territory only
naming-backing = Backs the assessment of those who have attributed
naming-author = Names the author
tone-concern = Voices concern
tone-deplore = Deplores the act
tone-condemn = Condemns the act
tone-strongly-condemn = Condemns in the strongest terms
reference-charter = International law, UN Charter
reference-norms = UN norms of 2015
reference-due-diligence = Due diligence on territory
reference-human-rights = Human rights
reference-confidence-building = OSCE confidence-building
reference-state-responsibility = Law of State responsibility
reference-framework = EU cyber diplomacy framework
reference-restrictive-measures = Treaty basis for restrictive measures
reference-solidarity-clause = Solidarity clause, Art. 222
reference-mutual-assistance = Mutual assistance, Art. 42(7)
reference-self-defence = Self-defence, Art. 51
demand-stop = Call to stop
demand-assist = Request for assistance
demand-investigate = Call to investigate and prosecute
demand-talks = Invitation to talks
task-report = Report by the EEAS
task-assess = Fresh assessments by Intcen
task-prepare-listings = Preparation of listings
task-coordinate-action = Proposal for coordinated action
task-help-victims = Technical help for victims
task-replace = Replacement of what is lost
task-keep-channel = Channel kept open
word-solidarity = Solidarity with those who are hit
word-reserve = Further steps kept open
word-welcome = Welcome for cooperation
word-assure = Assurance that measures end with their cause
word-align = Invitation to align

a-partner = a partner
those-who-attribute = those who have attributed it

text-occasion = the malicious cyber { $count ->
    [one] activity
   *[other] activities
 } { $titles }
text-occasion-trend = the growing number of malicious cyber activities
text-occasion-title = ‘{ $title }’
text-occasion-act-a3 = the steps that { $adversary } has taken against the Union
text-occasion-act-a5 = the disruption of services on which people depend
text-occasion-act-a6 = an act at the threshold of force

text-opening-concern-nobody = { $subject } { $voices ->
    [one] follows with concern { $occasion }.
   *[other] follow with concern { $occasion }.
 }
text-opening-concern-territory = { $subject } { $voices ->
    [one] follows with concern { $occasion } and asks { $actor } to look into the use of its territory for this.
   *[other] follow with concern { $occasion } and ask { $actor } to look into the use of its territory for this.
 }
text-opening-concern-backing = { $subject } { $voices ->
    [one] follows with concern { $occasion } and supports the assessment of { $speakers } that { $actor } is behind this.
   *[other] follow with concern { $occasion } and support the assessment of { $speakers } that { $actor } is behind this.
 }
text-opening-concern-author = { $subject } { $voices ->
    [one] follows with concern { $occasion } and considers { $actor } responsible for this.
   *[other] follow with concern { $occasion } and consider { $actor } responsible for this.
 }
text-opening-deplore-nobody = { $subject } { $voices ->
    [one] deplores { $occasion }.
   *[other] deplore { $occasion }.
 }
text-opening-deplore-territory = { $subject } { $voices ->
    [one] deplores { $occasion } and calls on { $actor } not to let its territory be used for this.
   *[other] deplore { $occasion } and call on { $actor } not to let its territory be used for this.
 }
text-opening-deplore-backing = { $subject } { $voices ->
    [one] deplores { $occasion } and supports the assessment of { $speakers } that { $actor } is behind this.
   *[other] deplore { $occasion } and support the assessment of { $speakers } that { $actor } is behind this.
 }
text-opening-deplore-author = { $subject } { $voices ->
    [one] deplores { $occasion } and holds { $actor } responsible for this.
   *[other] deplore { $occasion } and hold { $actor } responsible for this.
 }
text-opening-condemn-nobody = { $subject } { $voices ->
    [one] condemns { $occasion }.
   *[other] condemn { $occasion }.
 }
text-opening-condemn-territory = { $subject } { $voices ->
    [one] condemns { $occasion } and calls on { $actor } to end the use of its territory for this.
   *[other] condemn { $occasion } and call on { $actor } to end the use of its territory for this.
 }
text-opening-condemn-backing = { $subject } { $voices ->
    [one] condemns { $occasion } and supports the assessment of { $speakers } that { $actor } is behind this.
   *[other] condemn { $occasion } and support the assessment of { $speakers } that { $actor } is behind this.
 }
text-opening-condemn-author = { $subject } { $voices ->
    [one] condemns { $occasion } and holds { $actor } responsible for this.
   *[other] condemn { $occasion } and hold { $actor } responsible for this.
 }
text-opening-strongly-condemn-nobody = { $subject } { $voices ->
    [one] condemns in the strongest terms { $occasion }.
   *[other] condemn in the strongest terms { $occasion }.
 }
text-opening-strongly-condemn-territory = { $subject } { $voices ->
    [one] condemns in the strongest terms { $occasion } and calls on { $actor } to end the use of its territory for this without any delay.
   *[other] condemn in the strongest terms { $occasion } and call on { $actor } to end the use of its territory for this without any delay.
 }
text-opening-strongly-condemn-backing = { $subject } { $voices ->
    [one] condemns in the strongest terms { $occasion } and supports the assessment of { $speakers } that { $actor } is behind this.
   *[other] condemn in the strongest terms { $occasion } and support the assessment of { $speakers } that { $actor } is behind this.
 }
text-opening-strongly-condemn-author = { $subject } { $voices ->
    [one] condemns in the strongest terms { $occasion } and states plainly that { $actor } is responsible for this.
   *[other] condemn in the strongest terms { $occasion } and state plainly that { $actor } is responsible for this.
 }

text-reference-charter = International law and the Charter of the United Nations bind States in cyberspace no less than anywhere else.
text-reference-norms = The United Nations norms of 2015 on responsible State behaviour are the yardstick for what happened.
text-reference-due-diligence = A State that learns of such acts from its territory is expected to do what it can to end them.
text-reference-human-rights = Human rights hold in cyberspace too, for those who act and for those who respond.
text-reference-confidence-building = The contact points and consultations agreed in the OSCE are there to clear up misunderstandings, and they should be used.
text-reference-state-responsibility = Under the law of State responsibility, a State answers for the breaches that it commits itself and for those that it has others commit.
text-reference-framework = This step is taken within the framework for joint diplomatic responses that the Council set up in June 2017.
text-reference-restrictive-measures = Restrictive measures rest on Article 29 of the Treaty on European Union and, in economic and financial matters, on Article 215 of the Treaty on the Functioning of the European Union.
text-reference-solidarity-clause = The Union and its Member States act together under the solidarity clause, Article 222 of the Treaty on the Functioning of the European Union.
text-reference-mutual-assistance = Under Article 42(7) of the Treaty on European Union, a Member State attacked on its territory may count on the help of the others.
text-reference-self-defence = A State that suffers an armed attack may defend itself within the limits of Article 51 of the Charter of the United Nations.

text-demand-stop = { $actor } is called upon to stop this at once.
text-demand-stop-territory = { $actor } is called upon to put an end to this on its territory.
text-demand-stop-unattributed = { $actor } is asked to do what it can so that this stops.
text-demand-stop-nobody = Those responsible are called upon to stop this at once.
text-demand-assist = { $actor } is asked to answer requests for assistance and to help limit the damage.
text-demand-assist-nobody = Every State concerned is asked to answer requests for assistance and to help limit the damage.
text-demand-investigate = { $actor } is called upon to investigate and to bring the perpetrators before a court.
text-demand-investigate-nobody = Those responsible should be found and brought before a court, and every State concerned is called upon to investigate.
text-demand-talks = { $actor } is invited to talks on a peaceful way out.
text-demand-talks-nobody = Those responsible are invited to talks on a peaceful way out.

text-word-solidarity = { $victims ->
    [none] The Union stands by all who were hit.
   *[other] The Union stands by { $victims } and by all who were hit.
 }
text-word-reserve = The Union and its Member States keep further steps open, with the whole range of measures at their disposal.
text-word-welcome = Any real cooperation in bringing this to an end is welcome, and it will be taken into account.
text-word-assure = Measures that were taken for what is done here end once it has ended.
text-word-align = Other States are invited to align themselves with this text.
text-task-report = The European External Action Service reports back on what follows from this decision.
text-task-assess = The EU Intelligence and Situation Centre (Intcen) keeps the shared assessment up to date.
text-task-prepare-listings = The High Representative and the Foreign Relations Counsellors prepare listings, with evidence that a court may see.
text-task-coordinate-action = The European External Action Service prepares, until the next meeting, a proposal for coordinated action of the Member States, and the Commission is invited to take part.
text-task-help-victims = Those who were hit receive technical help from the Union's services and from the Member States that can give it.
text-task-replace = Those who lose supplies or income by this decision are helped to replace them.
text-task-keep-channel = The High Representative keeps a channel open to the other side.
text-review = { $weeks ->
    [one] This decision is reviewed after one week.
   *[other] This decision is reviewed after { $weeks } weeks.
 }
text-no-review = No date is set for a review of this decision.
text-operative = Decision: { $measure }.
text-operative-delegation = For delivery to { $actor }: { $measure }.
text-operative-addressed = Decision: { $measure }, with regard to { $actor }.
subject-union = The European Union and its Member States
subject-spokesperson = The Spokesperson of the High Representative
subject-delegation = The Delegation of the European Union
subject-council = The Council
subject-high-representative = The High Representative
subject-presidency = The Presidency

changes-naming = Whom it names
changes-tone = How strongly it speaks
changes-add = Add
changes-drop = Leave out
changes-review = When it is looked at again
change-naming-nobody = name nobody
change-naming-territory = name only the State whose territory is used
change-naming-backing = back the assessment of those who have attributed, instead of naming the author ourselves
change-naming-author = name the author
change-tone-concern = say ‘follow with concern’ instead
change-tone-deplore = say ‘deplore’ instead
change-tone-condemn = say ‘condemn’ instead
change-tone-strongly-condemn = say ‘condemn in the strongest terms’ instead
change-add = add ‘{ $clause }’
change-drop = leave out ‘{ $clause }’
change-review = { $weeks ->
    [0] do without a date for review
    [one] set a review after one week
   *[other] set a review after { $weeks } weeks
 }

# What a worry is about, in a few words: where a delegation is not quoted, or has nothing new to say of it.
answer-none = On our side nothing stands in the way.
answer-gate = certainty about who did it
answer-picture = the lack of a current assessment
answer-proportion = proportion
answer-proportion-weak = the weakness of the answer
answer-solidarity = what would help those who are hit
answer-risk = what may follow
answer-law = the legal conditions
answer-publicity = the publicity of it
answer-wording = the wording
answer-haste = the haste
answer-gravity = the threshold for such a step
answer-attributed = whose word comes first
answer-court = what a court would say
answer-bargain = what was promised
answer-courted = its talks with that government
answer-interest = a national interest
answer-red-line = a red line
answer-persuasion = the arguments heard
answer-base = reserve towards such steps
answer-small = the need for a good reason

argument-facts = The facts we share
argument-facts-said = Let the facts that we share decide on { $proposal }.
argument-proportion = Proportion to the harm
argument-proportion-said = Please compare the harm that was done with { $proposal }.
argument-solidarity = Solidarity with those hit
argument-solidarity-said = Please think of those who were hit when you decide on { $proposal }.
argument-law = What the law says
argument-law-said = Please look at what the law says on { $proposal }.
argument-risk = What may follow
argument-risk-said = Please weigh what may follow with, and without, { $proposal }.
argument-interest = Your own interest
argument-interest-said = Please consider what your own country would gain or lose by { $proposal }.

argument-facts-on-evidence = Please look at “{ $name }”, graded { $grade }, and let it count when you decide on { $proposal }.
argument-facts-on-word = { $name } has said in public who is behind this. Please let that count when you decide on { $proposal }.
argument-proportion-on-activity = Please hold “{ $name }” against { $proposal }: this is what we would answer.
argument-proportion-on-harm = So far the harm comes to { $harm } ({ $unit }). Please hold that against { $proposal }.
argument-solidarity-on-victim = Please think of { $name }, who was hit, when you decide on { $proposal }.
argument-law-on-clause = Please look at the ground on which { $proposal } stands. The text has this: “{ $name }”.
argument-risk-on-channel = The channel to { $name } is open, so that a misunderstanding can be cleared up. Please weigh that when you decide on { $proposal }.
argument-risk-on-clause = The text leaves a way to talk: “{ $name }”. Please weigh that when you decide on { $proposal }.
argument-risk-on-review = The text is reviewed after { $weeks } weeks, so nothing of { $proposal } is for ever. Please weigh that.
argument-interest-on-clause = Please see what the text of { $proposal } does for your own country. It has this: “{ $name }”.

rests-on-evidence = { $name }, graded { $grade }
rests-on-word = The public word of { $name }
rests-on-clause = { $name }
rests-on-activity = { $name }
rests-on-harm = The harm done so far: { $harm } ({ $unit })
rests-on-victim = { $name }
rests-on-channel = The open channel to { $name }
rests-on-review = The review after { $weeks } weeks
argument-and-ground = { $argument }, resting on “{ $name }”

norm-a = Work together for stability
norm-b = Weigh all information before accusing
norm-c = Let nobody misuse your territory
norm-d = Share information and help to prosecute
norm-e = Respect human rights and privacy
norm-f = Leave critical infrastructure unharmed
norm-g = Protect your own critical infrastructure
norm-h = Answer requests for help
norm-i = Keep the supply chain trustworthy
norm-j = Report weaknesses and how to mend them
norm-k = Response teams (CERTs) are off limits

reply-cooperates = { $adversary } answers the Union's request and gives the assistance that was asked for
reply-evades = { $adversary } answers the Union's request politely and does nothing of what was asked
reply-refuses = { $adversary } refuses the Union's request for assistance

principle-protect = Protection of Union and citizens
principle-protect-why = Counts the harm averted, compared with the same exercise without any measure
principle-context = Wider relations in view
principle-context-why = Counts the steps that ran against wider relations, and the decisions that said how they were weighed
principle-objectives = Foreign policy and its rules
principle-objectives-why = Counts whether every decision took its lawful road, before the competent body
principle-awareness = A shared picture first
principle-awareness-why = Counts how many of the 27 believe what the shared picture shows, and whether it was there before the decision
principle-proportionate = Proportion to what happened
principle-proportionate-why = Counts how well the strongest measure fits the severity; too strong weighs twice as much as too weak
principle-law = Law and fundamental rights
principle-law-why = Counts what was missing: legal conditions, reasons given, a date for review

term-picture = shared picture { $points }
term-law = law { $points }
term-publicity = publicity { $points }
term-interest = interest { $points }
term-red-line = red line { $points }
term-persuasion = arguments { $points }
term-wording = wording { $points }
term-courted = what the other side holds out to it { $points }
term-haste = haste { $points }
term-gravity = gravity { $points }
term-attributed = attributions { $points }
term-court = court file { $points }
term-bargain = bargain { $points }

# Whom a measure lists.
text-lists = { $name } ({ $about }). Statement of reasons: { $reasons }
too-late-to-list = Too late to list; conclusions can task its preparation, with names
text-prepares = To be prepared: the listing of { $names }, with a statement of reasons and evidence that can be released for each.
text-delists = { $names }: to be taken off the list
listed-person = person
listed-entity = entity
candidate-about = { $kind } · { $about }
file-enough = { $points } points above what a court asks for
file-short = { $points } points short of what a court asks for
file-released = can be released
file-not-releasable = its holder forbids its release
file-without-source = shared without its source
file-not-shared = ours, not shared in full
file-item-without-source = An item without its source
whom-to-list = Whom to list
whom-to-list-detail = only of whom we have read; each needs a file of its own
statement-of-reasons = Statement of reasons
file-points = file { $file } of { $asked } asked
name-them = Name
leave-them-out = Leave out

# What a decision still does.
does-repealed = ended by another decision in turn { $turn }
does-ended = ended in turn { $turn }
does-later = to be felt from { $when }
does-list = lists { $names }
does-cost = costs them { $left } of { $whole } points
does-review = review on { $when }
