## The command line

cli-no-display = There is no display here, so no window can open: neither WAYLAND_DISPLAY nor DISPLAY is set.
cli-no-window = This program was built without its window (feature gui).
cli-display-silent = No window can open: a display is named ({ $names }), but nobody answers there. Most often the session that it belonged to has ended.
  Unset the variable or name a display that is there; `echo $DISPLAY $WAYLAND_DISPLAY` in a terminal of the desktop shows its name. Over ssh, connect with `ssh -X`.
cli-display-refused = No window can open: the display is there, but it does not let this program in.
  Start the program as the person whose desktop it is (not with sudo), and see that XAUTHORITY names that person's file.
cli-no-graphics = No window can open: nothing on this computer can draw it (no OpenGL, or a driver that does not work).
  Try `LIBGL_ALWAYS_SOFTWARE=1 demarche`, which draws without the graphics card. If that fails too, the drivers are missing: libgl1, libegl1 and libgl1-mesa-dri on Debian and Ubuntu; libglvnd-glx, libglvnd-egl and mesa-dri-drivers on Fedora.
cli-library-missing = No window can open: { $library } is missing on this computer, or cannot be loaded.
  The window needs libxkbcommon-x11-0, libxcursor1, libxi6, libxrandr2, libx11-xcb1, libgl1 and libegl1 on Debian and Ubuntu; libxkbcommon-x11, libXcursor, libXi, libXrandr, libX11-xcb, libglvnd-glx and libglvnd-egl on Fedora.
cli-a-library = a library of the system
cli-window-failed = No window can open.
cli-window-broken = The window broke while it was open. What was decided is saved: start the program again and resume.
cli-window-cause = Technical cause: { $cause }
cli-ten-minutes-follow = The ten-minute exercise follows in the terminal instead; `demarche --help` lists everything else.
cli-no-language = There is no language { $name } here. There are: { $known }
cli-renderer-not-built-in = This program was built without { $renderer }; leave --renderer out
cli-no-window-for = { $file } cannot be shown without a window. `demarche check` reads a scenario, `demarche replay` an exercise; `demarche try` plays ten minutes in the terminal; `demarche --help` lists everything.
cli-try-intro = { $title }: { $turns ->
    [one] one turn
   *[other] { $turns } turns
 }, played by simulated delegations with seed { $seed }.
cli-try-end = That was the exercise. In the window you would decide for Estonia yourself: run `demarche` where there is a display.
cli-no-command = There is no command `{ $name }`, and no file of this name; see `demarche --help`
cli-no-command-near = There is no command `{ $name }`, and no file of this name; did you mean `{ $near }`? See `demarche --help`
cli-check-clean = { $file }: no problems
cli-check-counts = { $file }: { $errors ->
    [one] one error
   *[other] { $errors } errors
 }, { $warnings ->
    [one] one warning
   *[other] { $warnings } warnings
 }, { $notes ->
    [one] one note
   *[other] { $notes } notes
 }
cli-hint = hint
cli-saved = saved entry { $entry }: turn { $turn }, { $phase }
cli-played = { $turns ->
    [one] one turn
   *[other] { $turns } turns
 } played, { $entries ->
    [one] one entry
   *[other] { $entries } entries
 } in { $file }
cli-not-seat = { $name } is not one of the 27; use a two-letter code such as ee, or pool
cli-not-audience = { $name } is no audience; use public, facilitator or one of the seats: { $seats }
cli-turn = { $turn } is no turn; use a number from 1 to { $turns }, or end
cli-other-exercise = { $file } holds another exercise (scenario or seed differ); choose another name
cli-scenario-broken = { $file } cannot be played as it is; run `demarche check { $file }`
cli-no-such-entry = There is no entry { $entry }; the last is { $last }

assess-title = { $scenario }, { $holder }, { $turn }
assess-first-versions = The dice decide what is found: here every item is read in its first version. `simulate --reliability` draws many exercises.
assess-holder-pool = shared picture
assess-turn-end = at the end
assess-turn = up to turn { $turn }
assess-verdict = { $hypothesis }: { $word } ({ $percent } %), confidence in the analysis { $confidence }
assess-groups = Weight of evidence by group, in decibans
assess-loo = Without one group, { $hypothesis } falls to
assess-prior = prior

simulate-broken = The run with seed { $seed } broke off in turn { $turn }, so nothing is counted. This is a fault of Démarche; report it with the scenario and this seed. Cause: { $cause }
simulate-title = { $scenario }: { $runs ->
    [one] one run
   *[other] { $runs } runs
 } of { $turns ->
    [one] one turn
   *[other] { $turns } turns
 }, seeds from { $seed }
simulate-quantity = quantity
simulate-mean = mean
simulate-in-runs = { $count ->
    [one] in one run
   *[other] in { $count } runs
 }
simulate-rungs = Highest rung reached, number of runs
simulate-injects = Injects and the share of runs in which they were released
simulate-measures = Measures: proposed, adopted (all runs together)
simulate-findings = Findings
simulate-inject-never = { $msel } { $title } was never released
simulate-inject-rare = { $msel } { $title } was released in { $count } of { $runs } runs only
simulate-wait = { $condition }: true in time in { $count } of { $runs } runs
simulate-seen = a run that shows it: demarche play "{ $scenario }" --seed { $seed } --out run-{ $seed }.demarche
simulate-measure-always = { $measure } was adopted in every run
simulate-measure-never = { $measure } was proposed { $count ->
    [one] once
   *[other] { $count } times
 } and never adopted
simulate-failed = { $reason }: { $count ->
    [one] once
   *[other] { $count } times
 }
simulate-undecided = on its road when the exercise ended: { $count ->
    [one] once
   *[other] { $count } times
 }
simulate-measures-unasked = Simulated delegations never proposed { $measures }
simulate-category-never = No { $category } measure was ever adopted
simulate-no-finding = none

policies-title = { $scenario }: ways of playing side by side, { $runs ->
    [one] one run
   *[other] { $runs } runs
 } each, seeds from { $seed }; mean and standard error
policies-policy = policy
policies-harm_averted = averted
policies-cohesion = cohesion
policies-credibility = credible
policies-tension_final = tension
policies-shared_truth_ppm = truth
policies-principle_protect = protect
policies-principle_context = context
policies-principle_objectives = objectives
policies-principle_awareness = picture
policies-principle_proportionate = proportion
policies-principle_law = law
policies-rung = rung
policies-adopted = decided
policies-dominant = { $policy } is best at everything: the scenario has one right way of playing
policies-worthless = { $policy } differs in nothing from doing nothing
policies-sharing = Sharing everything against nothing: { $figure } { $difference } ({ $sure })
policies-errors = { $errors } standard errors
policies-in-every-run = in every run

# Whether readers of the evidence are as often right as they say.
cli-nothing-drawn = This scenario says itself what is true, so nothing is drawn and nothing can be counted. With “truth_drawn: true” the dice choose the truth; scenarios/README.md says how
reliability-title = { $scenario }: what somebody states who reads all evidence, and how often it is true; { $draws ->
        [one] one draw
       *[other] { $draws } draws
    } from seed { $seed }
reliability-stated = stated
reliability-mean = mean %
reliability-true = true in %
reliability-error = chance
reliability-count = statements
reliability-off = further off than chance explains
reliability-sum = Brier score { $brier }, of the priors alone { $naive } (0 is best). What was stated lies { $distance } points of a hundred from what was true, on the mean. The likeliest hypothesis was the true one in { $right } % of the draws.
cli-not-policy = { $name } is no policy; use one of { $known }, only: with a measure, or all
cli-not-a-measure = The catalogue that is played has no measure { $name }; use one of { $known }
cli-not-a-seat = { $name } is no seat; use one of { $seats }

store-file = { $path }: { $cause }
store-exists = { $path }: there is a file already. Choose another name, or continue it with --resume
store-set-aside = { $cause }. The usual preferences are in force; the old file is kept as { $path }
store-not-set-aside = { $cause }. The usual preferences are in force, and the next change writes over the old file
store-text = { $path }: { $message }. Way out: { $hint }
store-changed = { $path }: somebody else saved another text there since it was read. Nothing was written
store-vanished = { $path }: the file was deleted, renamed or moved since it was read. Nothing was written
store-rulebook = { $path }: the scenario or data inside cannot be read by this program: { $cause }
cli-compare-title = { $scenario }: figures of each exercise (how many per cent of { $runs } simulated ones came to less), and what the simulated ones came to
cli-compare-unlike = { $file } is of another scenario than the first file, or of another version of it: they cannot be compared
cli-compare-simulated = simulated { $low }–{ $high }, half below { $median }
cli-compare-judged = { $team }: Brier score of what it stated { $brier }, of its own evidence { $supported } (thousandths, 0 is best)
cli-compare-low = simulated, 10 %
cli-compare-median = simulated, 50 %
cli-compare-high = simulated, 90 %
cli-no-pdf = This program was built without PDF: write the report as .html and print it, or build with --features pdf
cli-is-a-copy = { $file } is a sealed copy for one audience and holds no exercise: `demarche replay` tells it, the window opens it
cli-whatif-list = What can be asked of each entry: --at with its number, the --seat that a line names, and --command with a file that holds the line’s RON. An order as the journal writes it will do as well.
cli-whatif-unreadable = { $file } holds no order and none of the ways to ask (Nothing, Order(…), Propose(…), Truth(…)): { $why }
cli-whatif-measures = { $said }, or { $more ->
    [one] one other proposal
   *[other] one of { $more } other proposals
}
