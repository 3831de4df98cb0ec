## The record: the simulated Union held against the real one

record-file-broken = { $file } is no record of cases: { $cause }. Way out: the form of assets/record.ron, which says what each code means
record-case-broken = Case { $number } cannot be played: { $cause }. Way out: codes within their ranges, two-letter codes of Member States, a known type of adversary
record-fitting = fitting, distance { $lost } thousandths of a tier
record-held-out = held out
record-in-force = weights in force
record-columns = case  real  mode   mean    runs at tier 0 to 7             meas.   text listing followed
record-scores = {""}                      within exact  order    bias quiet kept
record-confused = { $real } became { $told }: { $count }
record-categories = adopted in all runs: { $list }
record-followed = a text followed a government's word within a turn: { $followed } of { $spoke }
record-silent = always silent
record-file = court file 6, else 3
record-government = government 4, else 0
record-strongest = file, government, partner
record-main = nothing changed
record-flat-severity = all equally severe
record-no-file = no court file
record-file-everywhere = court file everywhere
record-no-cards = no cards dealt
record-shorter-turns = turns of two weeks
record-days = turns of a day
record-sweep-severity = severity
record-sweep-evidence = evidence
record-fold = without { $cases }: { $weights }

# The screen

record-screen-title = The record
record-banner = Démarche · how the rules were checked · nothing here is played as a scenario
record-open = How this compares with the record
record-heading = How the simulated Union compares with the Union’s record
record-line = { $cases } cases · { $runs } exercises of each · { $exercises } simulated exercises for each set of weights
record-show = Show
record-cases-held-out = { $cases } cases, held out
record-cases-fitted = { $cases } cases, fitted
record-as-table = As a table
record-as-bars = As bars
record-status = Every figure here is computed from the comparison that is kept with the program
record-missing = This program was built without a comparison
record-missing-detail = “demarche record” plays the cases and compares.
record-is-title = What this is
record-is = { $cases } public cases, each reduced to code numbers and played { $runs } times by simulated capitals. It shows whether they tend to go as far as the Union did, and where they do not. “Held out” means: with weights that were fitted to other cases and never saw this one.
record-is-not-title = What this is not
record-is-not = No forecast, no judgement of any State, no proof. The cases are few and famous, silence is rarer here than in life, and whoever coded them knew the outcome.
record-step-nothing = nothing
record-step-spokesperson = spokesperson
    .head = spokes- person
record-step-representative = HR or leaders
record-step-no-actor = no actor named
record-step-backing = backing, or territory
record-step-naming = naming
record-step-listing = listing
record-step-beyond = beyond
record-known-nobody = nobody
record-known-suspicion = a suspicion
record-known-group = group or territory
record-known-attributed = attributed
record-known-indictments = indictments
record-column-case = Case
record-column-year = Year
record-column-codes = Seven codes
record-column-severity = Severity
record-column-known = Known at the time
record-column-government = Capital spoke
record-column-partner = Partner spoke
record-column-file = Court file
record-column-result = Most often, against real
record-column-fold = Held out in fold
record-columns-name = Columns: case, year, seven codes, severity, what was known, who spoke, file for a court; then the runs at each step: { $steps }; then how most runs compare with what the Union did
record-codes-hint = The seven codes, 0 to 4 each: scope, scale, duration, intensity, complexity, sophistication, impact
record-same = same
record-lower = { $by } lower
record-higher = { $by } higher
record-row = Case { $number }, { $year }, codes { $codes }, severity { $severity } of 100. Known at the time: { $known }. { $government ->
        [yes] A government of the Union had attributed
       *[no] No government of the Union had attributed
    }, { $partner ->
        [yes] a partner had
       *[no] no partner had
    }; { $file ->
        [yes] there was a file for a court
       *[no] there was no file for a court
    }. The Union went to: { $real }. Simulated, most often: { $mode }, in { $most } of { $runs } runs. Against the real one: { $verdict }.
record-row-held-out = Held out in fold { $fold }.
record-row-fitted = The case helped to fit the weights.
record-runs = Runs at each step: { $list }.
record-runs-at = { $step } { $runs }
record-legend-real = what the Union did
record-legend-mode = simulated, most often
record-legend-others = simulated, other runs
record-legend-fitted = most often when the case helped to fit, where different
record-legend-held-out = most often when the case was held out, where different
record-short-title = In short
record-short-within = On cases that its weights had not seen, the simulated Union ends within one step of the real one in { $within } of { $cases }.
record-short-within-better = No rule of thumb comes as near: the best of them, “{ $thumb }”, does so in { $best }.
record-short-within-same = The best rule of thumb, “{ $thumb }”, does so just as often.
record-short-within-worse = The rule of thumb “{ $thumb }” does so more often, in { $best }.
record-short-order-better = It tells the strong answers from the weak ones better than any rule of thumb ({ $order } of 1; “{ $thumb }” has { $best }).
record-short-order-same = It tells the strong answers from the weak ones about as well as the rule of thumb “{ $thumb }” ({ $order } of 1, and { $best }).
record-short-order-worse = It tells the strong answers from the weak ones less well than the rule of thumb “{ $thumb }” ({ $order } of 1, and { $best }).
record-short-quiet = Of the { $quiet } cases in which the Union kept quiet, it keeps quiet in { $kept }.
record-short-scattered = In { $count } cases fewer than half of the runs end on the step that is counted here: there chance decides as much as the case.
record-short-fitted = With weights fitted to all of them it would be { $within } of { $cases }. That figure flatters; the first one counts.
record-short-few = With so few cases, a difference of two or three between such figures says little.
record-thumb-silent = always silent
record-thumb-file = court file: listing, else no actor
record-thumb-government = government spoke: backing, else nothing
record-thumb-strongest = file, else government, else partner
record-score-held-out = simulated, held out
record-score-fitted = simulated, fitted
record-score-within = Within one step
record-score-order = Order of cases
record-score-kept = Silence kept
record-score-measures = Measures a case
record-score-note = Rank correlation; silence is nothing or a spokesperson; the median of measures. The Union itself takes nought to three measures in a case, mostly one public text.
record-score-line = { $name }: within one step in { $within } of { $cases } cases; order of the cases { $order }; silence kept in { $kept } of { $quiet }; measures in a case { $measures }
record-percent = { $percent } %
record-kept = { $kept } of { $quiet }
record-decimal = { $sign }{ $whole }.{ $hundredths }
record-wrong-title = Where it goes wrong
record-wrong-none = No case is off by two steps or more.
record-wrong-case = Case { $number }. { $told }
record-too-quiet = Too quiet: the Union went to “{ $real }”, most runs end with “{ $told }”.
record-too-cautious = Too cautious: the Union went to “{ $real }”, most runs end with “{ $told }”.
record-too-eager = Too eager: the Union went to “{ $real }”, most runs end with “{ $told }”.
record-cause-outside = Nobody in the Union was hit, which speaks against an answer in the model.
record-cause-unattributed = No government of the Union and no partner had attributed; the model’s capitals wait for one.
record-cause-mild = The codes make it mild, with a severity of { $severity } of 100.
record-cause-single = One Member State was hit, and no partner had spoken.
record-cause-government = A government of the Union had attributed, which draws the model’s capitals along.
record-cause-partner = A partner had attributed, which draws the model’s capitals along.
record-cause-file = There was a file for a court.
record-cause-none = Nothing in the codes tells why.
record-weights-title = Where the weights come from
record-weights-line = Of { $all } numbers of the model { $fitted } are fitted to the cases, { $record } were read off the cases by hand, { $cited } come from a cited source, { $chosen } are set by judgement
record-weights-fitted = fitted to the cases
record-weights-record = read off the cases by hand, so that held-out figures know them too
record-weights-cited = taken from a published source, cited
record-weights-chosen = set by judgement; { $leaning } of them say what they lean on
record-weights-form = The form of the model was chosen by people who knew the cases. Holding a case out does not undo that.
record-follows-title = What follows for your exercise
record-follows = Read a refusal as “capitals often stop here”, never as “this State would”. Whoever knows better overrides it, with a reason; the debriefing shows both.
record-follows-changed = This scenario changes { $changed ->
        [one] one of these numbers
       *[other] { $changed } of these numbers
    }. The comparison was made without that.
record-sources = Sources of the codes
record-source = { $id }, cases { $cases }: { $source }

## What the model cannot do

tab-limits = Limits
limits-title = What the model still cannot do
limits-famous = The simulated Union was held against 22 famous cases, coded by people who knew how they ended.
limits-form = The form of the model was chosen by people who knew these cases too. Holding a case out while weights are fitted does not undo that.
limits-silence = In life most incidents end without a word from the Union. Among the cases silence is rare, so the real rate of silence is higher than theirs.
limits-file = Whether there was a file fit for a court was coded afterwards, and goes together with what was listed. Nobody knows it so well beforehand.
limits-capitals = No single capital is foretold. The cards of simulated delegations are dealt; they are no State’s real position.
limits-third = A third State that is attacked while nobody attributes finds no answer in the model. The Union once answered such an attack the same day (case 11).
limits-wave = A wave of small attacks against many at once counts as mild in the model. The Union answered one (case 13).
limits-memory = Nobody remembers an earlier exercise. Each begins without grudges and without precedents.
limits-bargains = Capitals do not bargain across files: nobody gives way here to gain something elsewhere.
limits-effects = It says nothing of what measures achieve in the world. How adversaries react is a modelling choice, made to be argued about.

help-record-title = The record
help-record = Each row is a case: the frame shows how far the Union went, the bars how many of the simulated exercises went as far. Switch between held out and fitted above; As a table says every row in sentences.
record-exercise-came-to = Beside the record, with care: the furthest that the Union went in this exercise was “{ $step }”. In { $same } of the { $cases } public cases of the record it went exactly so far, in { $further } further. The cases are the famous ones, and no exercise is a forecast.
