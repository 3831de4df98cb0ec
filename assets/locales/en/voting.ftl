# Votes: everything that is said of a rule, of its ballots, and of what came of them.

# Who decides
decider-national = the Member State
decider-high-representative = the High Representative
decider-spokesperson = the spokesperson
decider-delegation = the EU Delegation
decider-services = EEAS and Commission
decider-presidency = the Presidency
decider-coreu = all 27, by COREU silence
decider-working-party = the working party, by silence
decider-psc = the PSC, by consensus
decider-council = the Council, by unanimity

# What a rule needs, and what would block it today
needs-national = the initiating state decides for itself
needs-alone = the institution decides alone, by the shared picture and proportion
needs-silence = adopted if no delegation objects until the phase ends
needs-unanimity = all for or abstaining; one against blocks
would-block = { $count ->
    [one] One delegation opposes: it would block today
   *[other] { $count } delegations oppose: they would block today
 }
needs-consensus = adopted if no delegation stands against it
third-would-block = Formal abstentions by { $abstention_divisor ->
    [3] a third
   *[other] one in { $abstention_divisor }
 } of the Member States with { $abstention_divisor ->
    [3] a third
   *[other] one in { $abstention_divisor }
 } of the population would block it

# Until when
silence-runs = silence runs
vote-in-decision = vote in Decision
consensus-in-decision = consensus sought in Decision
decided-in-decision = decided in Decision

# Ballots, and what they mean
ballot-silent = Stay silent
ballot-silent-detail = the text may pass
ballot-break = Break the silence
ballot-break-detail = the text goes back, or falls
ballot-for = For
ballot-for-detail = the proposal may pass
ballot-abstain = Abstain
ballot-abstain-detail = does not block
ballot-against = Against
ballot-against-detail = blocks: all are needed
ballot-go = Go ahead
ballot-go-detail = it is ours to decide
ballot-decline = Decline
ballot-decline-detail = it falls
ballot-join = Join the consensus
ballot-join-detail = it may pass
ballot-stand-against = Stand against it
ballot-stand-against-detail = there is no consensus, and it falls
ballot-declare = Abstain and declare
ballot-declare-detail = the Union is bound, we are not

# Votes
vote-for = for
vote-abstain = abstains
vote-abstain-declare = abstains with a declaration
vote-against = against
vote-with-change = { $vote }, with the amendment: { $change }

# A vote that is not cast
open-no-vote-silence = We have said nothing on { $proposal }. Silence counts as consent.
open-no-vote-silence-leave = We stay silent
open-no-vote-consensus = We have said nothing on { $proposal }. Around the table, saying nothing counts as agreement.
open-no-vote-consensus-leave = We say nothing
open-no-vote-unanimity = We have no vote on { $proposal }. Unsealed, it counts as an abstention.
open-no-vote-unanimity-leave = We abstain
open-no-vote-alone = { $proposal } is ours to decide. Without our vote it does not happen.
open-no-vote-alone-leave = We leave it
cut-no-vote-silence = no word on { $proposal }
cut-no-vote-consensus = no word on { $proposal }
cut-no-vote-unanimity = no vote on { $proposal }
cut-no-vote-alone = no decision on { $proposal }

# What came of it
failure-silence-broken = the silence was broken
failure-vetoed = voted down
failure-declined = declined by the one who decides
failure-no-consensus = no consensus
failure-not-lawful = a legal test failed
failure-blocked-by-abstentions = blocked by abstentions
failure-withdrawn = withdrawn
outcome-adopted = adopted in turn { $turn }
outcome-silence-broken = silence broken in turn { $turn }
outcome-vetoed = blocked in turn { $turn }
outcome-declined = declined in turn { $turn }
outcome-no-consensus = no consensus in turn { $turn }
outcome-not-lawful = legal conditions not met, turn { $turn }
outcome-blocked-by-abstentions = blocked by abstentions in turn { $turn }
outcome-withdrawn = withdrawn in turn { $turn }

# How a record says it
record-silence = No delegation broke the silence.
record-consensus = No delegation stood against it.
record-votes = For: { $for }. Abstaining: { $abstain }. Abstaining with a formal declaration, and exempt: { $declared }.

# How a vote, a decision and a failure are told.
story-votes = Votes on { $proposal }: { $for } for, { $abstain } abstaining, { $declared } abstaining with a declaration, { $against } against
story-votes-silence = The silence on { $proposal } ends: { $for } kept silent, { $against } objected
story-votes-consensus = Around the table on { $proposal }: { $for } join the consensus or let it pass, { $against } stand against it
story-adopted-national = { $state } { $states ->
    [one] goes
   *[other] go
} ahead with { $proposal }
story-adopted-high-representative = The High Representative goes ahead with { $proposal }
story-adopted-spokesperson = The spokesperson goes ahead with { $proposal }
story-adopted-delegation = The EU Delegation carries out { $proposal }
story-adopted-services = The services of the Union go ahead with { $proposal }
story-adopted-presidency = The Presidency goes ahead with { $proposal }
story-adopted-coreu = No delegation broke the COREU silence: the High Representative issues, on behalf of the European Union, { $proposal }
story-adopted-working-party = No delegation broke the silence in the working party: { $proposal } is adopted
story-adopted-psc = The PSC agrees to { $proposal }
story-adopted-council = The Council adopts { $proposal }
story-failed-silence-broken = { $objectors } broke the silence: { $proposal } is not adopted
story-failed-vetoed = { $objectors } voted against: { $proposal } is not adopted, as one vote against is enough to block it
story-failed-declined = The competent body declined to act on { $proposal }
story-failed-no-consensus = No consensus on { $proposal }: it falls, in view of opposition from { $objectors }
story-failed-not-lawful = { $proposal } falls: its legal conditions are not met
story-failed-blocked-by-abstentions = { $proposal } is not adopted: the formal abstentions of { $objectors } reach { $abstention_divisor ->
    [3] a third
   *[other] one in { $abstention_divisor }
 } of the Member States and of the Union's population
story-failed-withdrawn = { $initiator } withdraws { $proposal }
