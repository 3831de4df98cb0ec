## What delegations say of a proposal: a reason in words that fit its character, and a price
## No two of these begin alike, so that nobody repeats another in one turn. `-again` is the second way of saying.

voice-gate-plain = We are not certain enough who did this: { $cite }.
voice-gate-plain-again = Our experts are still in doubt: { $cite }.
voice-gate-formal = The degree of certainty does not yet allow us to go so far: { $cite }.
voice-gate-formal-again = A statement of this weight asks for firmer findings: { $cite }.
voice-gate-warm = You have our trust, but we still have to be sure: { $cite }.
voice-gate-warm-again = With all sympathy for those who are hit, we do not know enough: { $cite }.
voice-gate-dry = Knowing is one thing, supposing another: { $cite }.
voice-gate-dry-again = This goes further than the file does: { $cite }.

voice-proportion-plain = This is more than what happened calls for: { $cite }.
voice-proportion-plain-again = We would not go that far: { $cite }.
voice-proportion-formal = The measure has to stand in proportion to the harm: { $cite }.
voice-proportion-formal-again = Proportion is a condition of any response: { $cite }.
voice-proportion-warm = We understand the anger, but this is too much: { $cite }.
voice-proportion-warm-again = Please let us keep our strongest means for the worst days: { $cite }.
voice-proportion-dry = One should not begin at the top: { $cite }.
voice-proportion-dry-again = That is a large answer to this question: { $cite }.

voice-solidarity-plain = We stand with those who were hit, but this is not the help they need from us.
voice-solidarity-formal = Solidarity may take other forms than this one, and we would prefer those.
voice-solidarity-warm = Those who were hit are our friends, and we would rather help them in another way.
voice-solidarity-dry = It is not clear to us whom this would help.

voice-risk-plain = We fear what may come back: { $cite }.
voice-risk-plain-again = This could make things worse: { $cite }.
voice-risk-formal = My authorities see a risk of escalation: { $cite }.
voice-risk-formal-again = The consequences have to be weighed before the step is taken: { $cite }.
voice-risk-warm = We ask you to think one step further with us: { $cite }.
voice-risk-warm-again = Our people would have to live with the answer: { $cite }.
voice-risk-dry = There will be a next move, and it will not be ours: { $cite }.
voice-risk-dry-again = We have not heard what happens the day after: { $cite }.

voice-picture-plain = We have no fresh common assessment to stand on: { $cite }.
voice-picture-plain-again = First we should look at the same picture: { $cite }.
voice-picture-formal = A decision should rest on a current assessment: { $cite }.
voice-picture-formal-again = The Council has no up-to-date product before it: { $cite }.
voice-picture-warm = We would feel better with one picture for all of us: { $cite }.
voice-picture-warm-again = It would help us all to read the same paper first: { $cite }.
voice-picture-dry = Each of us has a picture, and together we have none: { $cite }.
voice-picture-dry-again = Today we would be deciding from memory: { $cite }.

voice-law-plain = The legal ground is not firm enough for us: { $cite }.
voice-law-plain-again = Our lawyers do not let us pass: { $cite }.
voice-law-formal = My delegation has a scrutiny reservation on legal grounds: { $cite }.
voice-law-formal-again = The legal conditions have to be met in full: { $cite }.
voice-law-warm = We would like this to hold, so the law has to be right: { $cite }.
voice-law-warm-again = Let us not give our critics an easy case: { $cite }.
voice-law-dry = A good cause does not replace a legal basis: { $cite }.
voice-law-dry-again = Somebody will read this with a law book beside it: { $cite }.

voice-publicity-plain = This is very public for us: { $cite }.
voice-publicity-plain-again = Too many people would hear this: { $cite }.
voice-publicity-formal = My capital prefers discretion at this stage: { $cite }.
voice-publicity-formal-again = We are not at ease with so public a word: { $cite }.
voice-publicity-warm = So public a word shuts doors: { $cite }.
voice-publicity-warm-again = We hope that doors can stay open: { $cite }.
voice-publicity-dry = What is said in public cannot be taken back: { $cite }.
voice-publicity-dry-again = The press is not the one who has to answer: { $cite }.

voice-interest-plain = This would cost us more than most, because { $cite }.
voice-interest-formal = An essential interest of ours is touched, because { $cite }.
voice-interest-warm = We ask for your understanding, because { $cite }.
voice-interest-dry = The bill for this would come to us, because { $cite }.
voice-interest-general-plain = An interest of our own is at stake, of which we would rather speak in private.
voice-interest-general-formal = National interests are concerned, and I have no instructions to go into them here.
voice-interest-general-warm = There is something at home that makes this hard for us, and we would tell you in private.
voice-interest-general-dry = Our reasons are our own, and they are good ones.

voice-red-line-plain = This crosses a red line of ours, because { $cite }.
voice-red-line-formal = My instructions leave no room here, because { $cite }.
voice-red-line-warm = We are sorry to say that we cannot go there, because { $cite }.
voice-red-line-dry = There are few things that we refuse, and this is one, because { $cite }.
voice-red-line-general-plain = Here is a line that we cannot cross, and we would rather explain it in private.
voice-red-line-general-formal = I am instructed not to accept this, and I may not say more.
voice-red-line-general-warm = We know that you would like to hear something else, but this we cannot do.
voice-red-line-general-dry = Our answer is no, and it was no before we came.

voice-courted-plain = Talks with that government have just become possible, and we would not spoil them.
voice-courted-formal = My capital sees an opening in its relations with that government and would keep it.
voice-courted-warm = After a long time they are speaking to us again; please understand that we go gently.
voice-courted-dry = Our relations with that government are good this week.
voice-persuasion-plain = We have heard the arguments, and they did not win us.
voice-persuasion-formal = The arguments were passed on to my capital, which was not convinced.
voice-persuasion-warm = Thank you for taking the time with us; we still see it otherwise.
voice-persuasion-dry = We were told much, and most of it twice.

voice-wording-plain = We share the aim but not the words: { $cite }.
voice-wording-plain-again = The tone is too strong for us: { $cite }.
voice-wording-formal = The language goes beyond what my capital would use: { $cite }.
voice-wording-formal-again = We have a reservation on the wording: { $cite }.
voice-wording-warm = We are with you in substance, and the words are the difficulty: { $cite }.
voice-wording-warm-again = Gentler words would carry more of us: { $cite }.
voice-wording-dry = Strong words wear out quickly: { $cite }.
voice-wording-dry-again = If we say this now, what do we say next time: { $cite }?

voice-haste-plain = This moves faster than our capital can follow: { $cite }.
voice-haste-formal = I am still without instructions, and the calendar does not help: { $cite }.
voice-haste-warm = Please give our people at home a moment: { $cite }.
voice-haste-dry = What is decided in a hurry is explained at length: { $cite }.

voice-base-plain = Our capital looks at such steps with reserve, whatever the text says.
voice-base-formal = My authorities maintain a general reservation on steps of this kind.
voice-base-warm = It is not about this text; we find such steps difficult.
voice-base-dry = Of such steps we have seen many, and few results.

voice-gravity-plain = What happened is not grave enough to be answered in this way: { $cite }.
voice-gravity-plain-again = For us this does not reach the threshold: { $cite }.
voice-gravity-formal = The gravity of the activity does not call for this instrument: { $cite }.
voice-gravity-formal-again = My delegation sees no case yet for a step of this kind: { $cite }.
voice-gravity-warm = We feel for those concerned, and still this is not the moment: { $cite }.
voice-gravity-warm-again = Nobody here takes it lightly, but the answer should fit: { $cite }.
voice-gravity-dry = Not every incident needs an answer from all of us: { $cite }.
voice-gravity-dry-again = If this is grave, we lack a word for what is worse: { $cite }.

voice-attributed-plain = We would rather not point at somebody by ourselves: { $cite }.
voice-attributed-plain-again = It is not for the Union to accuse before others do: { $cite }.
voice-attributed-formal = Attribution remains a sovereign decision of each State: { $cite }.
voice-attributed-formal-again = The Union should follow its Members in this and not lead them: { $cite }.
voice-attributed-warm = We would gladly stand behind somebody who speaks: { $cite }.
voice-attributed-warm-again = Whoever was hit should have the first word: { $cite }.
voice-attributed-dry = An accusation needs an accuser: { $cite }.
voice-attributed-dry-again = All of us together would say what none of us says alone: { $cite }.

voice-court-plain = This would not stand before a court: { $cite }.
voice-court-plain-again = A judge would ask us for more: { $cite }.
voice-court-formal = The listing lacks evidence that can be disclosed: { $cite }.
voice-court-formal-again = The statement of reasons would not survive an action for annulment: { $cite }.
voice-court-warm = We want a listing that holds, for the sake of those who were hit: { $cite }.
voice-court-warm-again = It would hurt us all to lose this in Luxembourg: { $cite }.
voice-court-dry = The lawyers of the other side will be pleased with this file: { $cite }.
voice-court-dry-again = We have lost such cases before: { $cite }.

voice-bargain-plain = We gave our word on this text, and we find it hard to keep.
voice-bargain-formal = My delegation is bound by what it accepted, and regrets it.
voice-bargain-warm = You met us halfway, and we do not forget that; all the same we have doubts.
voice-bargain-dry = A promise is a promise, even one like this.

voice-small-plain = No single point troubles us, but we are not convinced yet.
voice-small-formal = My delegation keeps an open mind and has no instructions to support this.
voice-small-warm = We would like to be with you, and something is still missing.
voice-small-dry = Nothing speaks against it, and little speaks for it.

voice-too-weak-plain = Measured by what happened, this is too little.
voice-too-weak-formal = The response should be commensurate with the harm, and this one is not.
voice-too-weak-warm = The victims deserve more from us than this.
voice-too-weak-dry = Nobody on the other side will notice this.

cite-item = beyond { $item }, graded { $grade }, nothing that is shared points to { $actor }
cite-item-best = the best that we share is { $item }, graded { $grade }, and more is needed
cite-item-alone = { $item }, graded { $grade }, is the strongest that is shared
cite-no-pointer = nothing that is shared points to { $actor }
cite-no-facts = nobody has put a fact on the table
cite-measure-graver = ‘{ $measure }’ is made for graver things
cite-measure-read = the whole world would read of ‘{ $measure }’
cite-answered = { $actor } is likely to answer
cite-no-channel = no channel to { $actor } is open if it answers
cite-whoever = whoever did this is likely to answer
cite-no-product = Intcen has issued nothing on this
cite-old-product = Intcen wrote before the last reports came in
cite-test = the condition ‘{ $test }’ is not met
cite-clause = the text lacks ‘{ $clause }’
cite-form = its form is not in order
cite-tone = the text would say { $tone }
cite-fast = it is on the fast track
cite-activity = ‘{ $activity }’ is serious, but not of that order
cite-nobody-spoke = no government has said in public who it was
cite-victim-silent = { $voices } spoke in public, but not { $victim }
cite-not-hit = no Member State is hit, and the text names an author all the same
cite-own-naming = the text names the author in the name of us all
cite-unshowable = nothing that is shared may be shown to a judge
cite-too-little = only { $item } may be shown, and more is asked for

item-full = ‘{ $title }’
item-sanitised = the sanitised report from { $state }
item-assessment = the assessment by { $state }
those-hit = those who are hit
said-concern = ‘follow with concern’
said-deplore = ‘deplore’
said-condemn = ‘condemn’
said-strongly-condemn = ‘condemn in the strongest terms’

voice-changed-plain = Things have changed since we agreed to this text: { $news }.
voice-changed-plain-again = When we said yes, we did not know what we know now: { $news }.
voice-changed-formal = The facts on which our consent rested are no longer the same: { $news }.
voice-changed-formal-again = Our earlier agreement was given on other facts: { $news }.
voice-changed-warm = You kept your word, and we would keep ours, but there is news: { $news }.
voice-changed-warm-again = We do not like to come back to this, but there is news: { $news }.
voice-changed-dry = That was yesterday's file, and today's is another: { $news }.
voice-changed-dry-again = Since our yes, the world has moved: { $news }.
news-item = { $item } has come in
news-graver = the matter has become graver
news-milder = the matter looks less grave

price-join-plain-1 = We could join if you would { $change }.
price-join-plain-2 = It would be enough for us to { $change }.
price-join-plain-3 = What we ask for is to { $change }.
price-join-plain-4 = Our yes is yours if you { $change }.
price-join-formal-1 = My delegation could lift its reservation if you were to { $change }.
price-join-formal-2 = We would be in a position to agree, were you to { $change }.
price-join-formal-3 = I would suggest to { $change }; we could then go along.
price-join-formal-4 = As a compromise, we propose to { $change }.
price-join-warm-1 = We would love to join you; could you { $change }?
price-join-warm-2 = There is an easy way to have us with you, and that is to { $change }.
price-join-warm-3 = Do meet us here and { $change }, and we are with you.
price-join-warm-4 = A small thing would bring us in, namely to { $change }.
price-join-dry-1 = The cure is simple, and it is to { $change }.
price-join-dry-2 = One change would do, namely to { $change }.
price-join-dry-3 = This can be mended, if you { $change }.
price-join-dry-4 = Our condition is short, which is to { $change }.
price-bear-plain-1 = We would no longer stand in the way if you would { $change }.
price-bear-plain-2 = At least we would not oppose it if you would { $change }.
price-bear-formal-1 = We could bring ourselves not to stand in the way, were you to { $change }.
price-bear-formal-2 = It would not founder on us, were you to { $change }.
price-bear-warm-1 = We would step aside for you if you could { $change }.
price-bear-warm-2 = You would not find us against you if you could { $change }.
price-bear-dry-1 = We would look away if you were to { $change }.
price-bear-dry-2 = Silence is what we could offer, if you { $change }.
price-step-plain-1 = We could look at this again if { $step }.
price-step-plain-2 = It would make a difference to us if { $step }.
price-step-plain-3 = Our answer could be another one if { $step }.
price-step-plain-4 = You would find us open to it if { $step }.
price-step-formal-1 = My capital would reconsider if { $step }.
price-step-formal-2 = We would revisit our position if { $step }.
price-step-formal-3 = The matter would present itself differently if { $step }.
price-step-formal-4 = I could ask for new instructions if { $step }.
price-step-warm-1 = It would be much easier for us if { $step }.
price-step-warm-2 = We would be glad to think again if { $step }.
price-step-warm-3 = You would help us greatly if { $step }.
price-step-warm-4 = We would come much closer to you if { $step }.
price-step-dry-1 = This would be another matter if { $step }.
price-step-dry-2 = We would be less difficult if { $step }.
price-step-dry-3 = Things would look better if { $step }.
price-step-dry-4 = We might even change our mind if { $step }.
price-none-plain-1 = We see no way around this, and we say so with respect.
price-none-plain-2 = There is nothing that you could change here, and we thank you for asking.
price-none-formal-1 = I regret that I cannot offer a compromise on this point.
price-none-formal-2 = With regret, I have to leave it there.
price-none-warm-1 = Please do not take it as a lack of friendship.
price-none-warm-2 = We wish you well with it, and cannot come along.
price-none-dry-1 = On this we have nothing to sell.
price-none-dry-2 = It saves time to say so now.

step-facts = those who hold facts shared them
step-product = Intcen gave us a current product
step-percent = the evidence reached { $percent } in a hundred
step-doubt = the evidence left less doubt
step-milder = we began with a milder step
step-talks = we began with prevention or with talks
step-victim = { $count ->
    [one] { $victim } said so itself in public
   *[other] { $victim } said so themselves in public
 }
step-others = more governments said so in public
step-file = there were a file that could be released
step-channel = we opened a channel to { $actor } first
step-private = we took a private step first
step-request = a State that is hit asked for it
step-demand = { $actor } were called upon to stop first
step-condition = the condition ‘{ $test }’ were met
step-form = its form were put in order
step-softer = the words came down a little
step-time = we had time to read it and to ask our capital
step-interest = somebody showed us how our interest is looked after
step-help = we knew how it helps those who are hit
step-argument = there were a good argument that we have not heard
step-stronger = it came with something that is felt

brief-none-1 = { $states } { $count ->
    [one] points to { $concern }.
   *[other] point to { $concern }.
 }
brief-none-2 = { $states } { $count ->
    [one] names { $concern } as the difficulty.
   *[other] name { $concern } as the difficulty.
 }
brief-none-3 = { $states } { $count ->
    [one] has the same trouble as others: { $concern }.
   *[other] have the same trouble as others: { $concern }.
 }
brief-change-1 = { $states } { $count ->
    [one] points to { $concern } and asks to { $change }.
   *[other] point to { $concern } and ask to { $change }.
 }
brief-change-2 = { $states } { $count ->
    [one] names { $concern } as the difficulty and would { $change }.
   *[other] name { $concern } as the difficulty and would { $change }.
 }
brief-change-3 = { $states } { $count ->
    [one] has the same trouble as others, { $concern }, and proposes to { $change }.
   *[other] have the same trouble as others, { $concern }, and propose to { $change }.
 }
brief-step-1 = { $states } { $count ->
    [one] points to { $concern }; it would help if { $step }.
   *[other] point to { $concern }; it would help if { $step }.
 }
brief-step-2 = { $states } { $count ->
    [one] names { $concern } as the difficulty and would look again if { $step }.
   *[other] name { $concern } as the difficulty and would look again if { $step }.
 }
brief-step-3 = { $states } { $count ->
    [one] has the same trouble as others, { $concern }, and would move if { $step }.
   *[other] have the same trouble as others, { $concern }, and would move if { $step }.
 }
brief-changed = { $brief } Facts have changed since they agreed: { $news }.
aligned-1 = { $states } { $count ->
    [one] aligns itself with { $speaker }.
   *[other] align themselves with { $speaker }.
 }
aligned-2 = { $states } { $count ->
    [one] says the same as { $speaker }.
   *[other] say the same as { $speaker }.
 }
aligned-3 = { $states } { $count ->
    [one] shares the view of { $speaker }.
   *[other] share the view of { $speaker }.
 }
aligned-4 = { $states } { $count ->
    [one] joins { $speaker } in this.
   *[other] join { $speaker } in this.
 }
aligned-5 = { $states } { $count ->
    [one] has nothing to add to what { $speaker } said.
   *[other] have nothing to add to what { $speaker } said.
 }
aligned-6 = { $states } { $count ->
    [one] stands with { $speaker } on this.
   *[other] stand with { $speaker } on this.
 }
