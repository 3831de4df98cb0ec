## Findings in scenario files; the id is `found-` and the code; `.hint` is the way out

found-near = did you mean `{ $near }`?
found-at = in { $path }
severity-error = error
severity-warning = warning
severity-note = note

found-empty-file = The file is empty
    .hint = start from a shipped scenario, for example scenarios/first-call.ron
found-not-text = This is not a text file: byte { $offset } is no readable character
    .hint = save the scenario as UTF-8 text
found-too-large = The file has { $size } bytes; at most { $most } are read
    .hint = a scenario of a whole day stays below 300,000 bytes; is this the right file?
found-too-deep = Brackets are nested deeper than { $most } levels
    .hint = the format never needs more than ten
found-too-many = More than { $most } values stand here
    .hint = split the scenario, or remove what is not played
found-unclosed-bracket = This `{ $bracket }` is never closed
    .hint = add the missing `{ $closer }`
found-mismatched-bracket = This bracket closes nothing that is open
    .hint = check the brackets before it{ $closer }
found-unterminated-string = This text never ends
    .hint = close it with a quotation mark; write \" for one inside the text
found-syntax = This cannot be read: { $message }
    .hint = compare with the same place in scenarios/first-call.ron
found-unknown-field = There is no field `{ $name }` here
    .hint = fields here: { $expected }
found-duplicate-field = `{ $name }` is written twice
    .hint = keep one of them
found-missing-field = The field `{ $name }` is missing here
    .hint = see scenarios/README.md for what it holds
found-wrong-format = This file says format { $found }; this program reads format { $known }
    .hint = set format to { $known }, or use the program that wrote the file
found-duplicate-key = There are two with the name `{ $name }`
    .hint = give one of them another name
found-unknown-key = There is no { $kind ->
    [objective] objective
    [adversary] adversary
    [hypothesis] hypothesis
    [evidence] evidence
    [inject] inject
   *[activity] activity
 } named `{ $name }`
    .hint = add it, or use one that exists
found-bad-key = `{ $name }` cannot be a key
    .hint = keys are small letters, digits and hyphens, for example first-wave
found-unknown-state = `{ $name }` is not the code of a Member State
    .hint = two small letters, for example ee; Greece is el
found-unknown-measure = The catalogue has no measure `{ $name }`
    .hint = ids run from P1 to N2; see assets/toolbox.ron
found-unknown-parameter = There is no parameter `{ $name }`
    .hint = all parameters stand in assets/rules.ron
found-unknown-adversary-type = There is no type of adversary `{ $name }`
    .hint = calibrated-spy, revisionist, tolerating-host or opportunist
found-out-of-range = { $value } lies outside { $low } to { $high }
    .hint = choose a value between { $low } and { $high }
found-bad-date = “{ $text }” is no date and time
    .hint = write it like 2027-03-08T21:30
found-empty-text = This text is empty
    .hint = write what participants should read here
found-text-too-long = This text has { $count } characters; { $most } fit
    .hint = shorten it, or split it into two
found-no-seats = Nobody can be seated
    .hint = add at least one seat for a team
found-seat-without-brief = The seat { $state } has no national brief
    .hint = write what the capital knows, wants and fears
found-seat-without-pull = The seat { $state } wants nothing or refuses nothing
    .hint = add objectives and red_lines, so that the delegation has something to argue for
found-missing-hypothesis = No hypothesis has the relation { $relation }
    .hint = add one; every table must keep in mind that it may be wrong
found-likelihood-incomplete = The row of `{ $name }` leaves out { $missing }
    .hint = give every hypothesis a value; 0 means expected if it is true
found-likelihood-says-nothing = The row of `{ $name }` is the same for all hypotheses
    .hint = evidence that fits everything tells nothing; change a value or remove the item
found-likelihood-off-scale = { $value } is not a step of the scale
    .hint = steps are 0, 2, 5, 10, 15 and 20 decibans
found-grade-without-weight = Under the grade { $grade } the item counts for nothing
    .hint = fine if that is the lesson
found-evidence-never-held = Nobody can ever hold `{ $name }`
    .hint = let it appear in a turn of the exercise, or let an inject reveal it
found-inject-unreachable = `{ $name }` can never be released in { $turns } turns
    .hint = choose a turn within the exercise, or a condition that can come true
found-secret-sent-to-public = `{ $name }` is secret and would reach everybody
    .hint = send it to the holder's state alone, or give the evidence to the pool
found-revealed-to-stranger = `{ $name }` belongs to { $holder } and would reach others, or not its holder
    .hint = set recipients to States(["{ $holder }"])
found-inject-without-expectation = `{ $name }` does not say what participants should do
    .hint = fill expected, so that evaluators know what to look for
found-inject-without-objective = `{ $name }` serves no objective
    .hint = link it to an objective, or leave it out
found-objective-without-criterion = The objective `{ $name }` has no criterion
    .hint = say how an evaluator sees that it was met
found-objective-untested = No inject serves the objective `{ $name }`
    .hint = link at least one inject to it
found-activity-never-starts = The activity `{ $name }` never starts
    .hint = give it from_turn, or let an inject start it
found-activity-without-victim = The activity `{ $name }` hits nobody
    .hint = name the states that it hits
found-adversary-unused = The adversary `{ $name }` neither acts nor is suspected
    .hint = give it acts_from, or let a hypothesis point to it
found-playbook-incomplete = `{ $name }` has no words for { $missing }
    .hint = the program's general words are used there
found-group-unused = No evidence belongs to the group `{ $name }`
    .hint = put evidence into it, or leave it out
