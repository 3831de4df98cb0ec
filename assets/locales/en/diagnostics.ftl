## Findings in scenario files; the id is `found-` and the code; `.hint` is the way out

found-near = did you mean `{ $near }`?
found-at = in { $path }

found-empty-file = The file is empty
    .hint = start from a shipped scenario, for example scenarios/first-call.ron
found-not-text = { $what ->
    [utf-16] This file is saved as UTF-16 (“Unicode” in some editors)
    [bytes] Line { $line } holds a character that is not saved as UTF-8 (perhaps as ANSI, Windows-1252)
   *[zero] Line { $line } holds a zero byte; this may be no text file
 }
    .hint = { $what ->
        [zero] is this the right file? A scenario is UTF-8 text
       *[other] save it as UTF-8; most editors offer this under Save as, Encoding
    }
found-too-large = The file has { $size } bytes; at most { $most } are read
    .hint = a scenario of a whole day stays below 300,000 bytes; is this the right file?
found-too-deep = Brackets are nested deeper than { $most } levels
    .hint = the format never needs more than ten
found-too-many = More than { $most } { $what ->
    [hypotheses] hypotheses
    [items] items
   *[values] values
 } stand here
    .hint = { $what ->
        [hypotheses] at most { $most }, because there are { $most } marks to tell them apart; join some, or leave some out
       *[other] split the scenario, or remove what is not played
    }
found-unclosed-bracket = This `{ $bracket }` is never closed
    .hint = add the missing `{ $closer }`
found-mismatched-bracket = { $what ->
    [extra] This bracket is one too many
   *[wrong] This bracket closes nothing that is open
 }
    .hint = { $what ->
        [extra] remove it, or add the opening one where it belongs
       *[wrong] a `{ $closer }` is awaited; check the brackets before it
    }
found-unterminated-string = { $what ->
    [comment] This comment never ends
    [fields] This text runs on over what follows it
   *[text] This text never ends
 }
    .hint = { $what ->
        [comment] close it with */
        [fields] its closing quotation mark is missing, or there is one too many; write \" for one inside the text
       *[text] close it with a quotation mark; write \" for one inside the text
    }
found-syntax = { $what ->
    [comma] A comma is missing after this
    [colon] A colon is missing after this
    [stray-comma] This comma is one too many
    [no-value] A value is missing here
    [text] A text in quotation marks belongs here, not `{ $here }`
    [quotes] `{ $here }` has other quotation marks than "
    [quote-inside] The text ends with this quotation mark, and more follows
    [escape] This sign has no meaning after a backslash
    [number] A whole number belongs here, not `{ $here }`
    [whole] `{ $here }` is no whole number
    [separator] A number is written without separators
    [size] The number `{ $here }` does not fit here
    [yes-no] `true` or `false` belongs here, not `{ $here }`
    [list] A list in square brackets belongs here
    [table] A table in curly brackets belongs here
    [fields] Fields in round brackets belong here
    [grade] A grade belongs here, not `{ $here }`
    [start] A scenario begins with a round bracket, not with `{ $here }`
    [brackets] Values in round brackets belong here, not `{ $here }`
    [arguments] `{ $here }` needs something in round brackets
    [no-brackets] `{ $here }` takes nothing in brackets
    [too-few-values] { $most } values belong in these brackets; here { $count ->
        [one] is { $count }
       *[other] are { $count }
    }
    [too-many-values] These brackets take nothing more
    [variant] `{ $name }` is none of the words that fit here: { $expected }
    [no-quotes] A word without quotation marks belongs here, not { $here }
    [word] A word belongs here, not `{ $here }`
    [hash] A comment does not begin with `{ $here }`
    [name] `{ $here }` is no word of the format
    [blank] Here is a blank that only looks like one
    [after-end] The scenario has ended, and more follows
   *[other] This cannot be read: { $message }
 }
    .hint = { $what ->
        [comma] commas stand between fields and between items
        [colon] a field is written name: value
        [stray-comma] remove it, or write what belongs before it
        [no-value] write one, or leave out the field if it has a default
        [text] write it like "Ferries stand still"
        [quotes] write " on both sides
        [quote-inside] write \" for a quotation mark inside a text; if the text was to end here, a comma is missing
        [escape] write \\ for a backslash, \" for a quotation mark, \n for a new line
        [number] write digits only, without quotation marks
        [whole] write digits only, without fraction or unit, and a comma after them
        [separator] write 1000, not 1,000
        [size] it is too large, or negative where numbers begin at 0
        [yes-no] write it without quotation marks and in small letters
        [list] write [ and ] around it, even if it has only one item
        [table] write it like { "{" } "host": 0, "other": 10 { "}" }
        [fields] write it like ( name: value, … )
        [grade] write it like (B, 2)
        [start] copy the frame of scenarios/first-call.ron
        [brackets] write it like (40, 90)
        [arguments] for example Turn(2), State("ee") or All([…])
        [no-brackets] remove the brackets, or use a word that takes them
        [too-few-values] see scenarios/README.md for what belongs here
        [too-many-values] remove the rest; several conditions go into All([…]) or Any([…])
        [variant] use one of them, spelt alike
        [no-quotes] words are names of fields, or choices such as Public, Turn(2) or State("ee")
        [word] words are names of fields, or choices such as Public, Turn(2) or State("ee")
        [hash] write // before a comment
        [name] words of the format have letters, digits and underscores only
        [blank] replace the blanks here by ordinary ones; such blanks come from web pages and word processors
        [after-end] remove it, or move it before the last bracket
       *[other] compare with the same place in scenarios/first-call.ron
    }
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
    [outsider] outsider
    [partner] partner
    [answer] answer to the inject
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
found-unprintable = { $what ->
    [break] A line break stands in a text of one line ({ $character })
    [tab] A tab stands in this text ({ $character })
    [control] A control character stands in this text ({ $character })
    [direction] A character that turns the order of letters around stands in this text ({ $character })
   *[invisible] A character that nobody can see stands in this text ({ $character })
 }
    .hint = { $what ->
        [break] write it in one line
        [tab] write blanks instead
        [control] remove { $character }; of such characters a longer text may hold line breaks, and nothing else
       *[other] remove { $character }; such characters come along with texts from web pages, chats and word processors
    }
found-hidden-outside = Outside the texts stands { $what ->
    [control] a control character ({ $character })
    [direction] a character that turns the order of letters around ({ $character })
   *[invisible] a character that nobody can see ({ $character })
 }
    .hint = remove { $character }; with it a file can look different from what it says
found-cannot-be-shown = The program's fonts have no shape for { $characters }
    .hint = write it otherwise; the letters of the 24 languages of the EU can be shown, most signs and other scripts cannot
found-no-seats = Nobody can be seated
    .hint = add at least one seat for a team
found-seat-without-brief = The seat { $state } has no national brief
    .hint = write what the capital knows, wants and fears
found-presidency-without-seat = `{ $state }` chairs the working party and has no seat
    .hint = add a seat for it, let another seat chair, or leave presidency out: then the program chairs
found-languages-unread = Texts are promised in { $count } languages; this format holds each text once
    .hint = name the language that the texts are written in; write a file of its own for each further one
found-seat-without-pull = The seat { $state } wants nothing or refuses nothing
    .hint = add objectives and red_lines, so that the delegation has something to argue for
found-missing-hypothesis = No hypothesis has the relation { $relation }
    .hint = add one; every table must keep in mind that it may be wrong
found-likelihood-incomplete = The row of `{ $name }` leaves out { $missing }
    .hint = give every hypothesis a value; 0 means expected if it is true
found-likelihood-says-nothing = The row of `{ $name }` is the same for all hypotheses
    .hint = evidence that fits everything tells nothing; change a value or remove the item
found-truth-unsettled = Nothing says which hypothesis is true, or two things do
    .hint = write either “truth” with the key of a hypothesis, or “truth_drawn: true”, and the dice choose
found-truth-always-so = This waits for what is true, and in this scenario that is always the same
    .hint = fine with “truth_drawn: true”; else leave it out, or wait for something that play can change
found-otherwise-missing = { $name } says the same whatever the dice make true, and so misleads whoever believes its likelihoods
    .hint = give it “otherwise”: what is found where this is not
found-otherwise-unused = { $name } can say something else, but this scenario leaves nothing to the dice
    .hint = leave “otherwise” out, or write “truth_drawn: true” in place of “truth”
found-listable-without-file = No evidence on { $name } could be laid before a court
    .hint = fine if that is the lesson; else mark an item of its file as releasable
found-likelihood-off-scale = { $value } is not a step of the scale
    .hint = steps are 0, 2, 5, 10, 15 and 20 decibans
found-grade-without-weight = Under the grade { $grade } the item counts for nothing
    .hint = fine if that is the lesson
found-evidence-never-held = Nobody can ever hold `{ $name }`
    .hint = let it appear in a turn of the exercise, or let an inject reveal it
found-inject-unreachable = `{ $name }` can never be released in { $turns ->
    [one] one turn
   *[other] { $turns } turns
 }
    .hint = choose a turn within the exercise, or a condition that can come true
found-secret-sent-to-public = { $what ->
    [evidence] `{ $name }` is evidence of { $holder } alone and would reach everybody
   *[inject] `{ $name }` is intelligence and would reach the public display
 }
    .hint = { $what ->
        [evidence] set recipients to States(["{ $holder }"]), or let the evidence have the holder Pool
       *[inject] send it to All or to States([…]), or give it another kind
    }
found-no-recipients = `{ $name }` reaches nobody
    .hint = name states, for example States(["ee"]), or send it to All or Public
found-answers-count = `{ $name }` has { $count ->
    [0] no answers
    [one] one answer
   *[other] { $count } answers
 }; an inject that wants an answer has two to five
    .hint = write two to five answers, or leave out answers, answer_by and unanswered
found-answer-by-stranger = `{ $name }` is to be answered by { $state }, which does not receive it
    .hint = add { $state } to the recipients, or let a recipient answer
found-revealed-to-stranger = `{ $name }` belongs to { $holder } and would reach others, or not its holder
    .hint = set recipients to States(["{ $holder }"])
found-inject-without-expectation = `{ $name }` does not say what participants should do
    .hint = fill expected, so that evaluators know what to look for
found-inject-without-objective = `{ $name }` serves no objective
    .hint = link it to an objective, or leave it out
found-no-objectives = The exercise has no objective
    .hint = say what participants should be able to do, so that evaluators know what to look for
found-objective-without-criterion = The objective `{ $name }` has no criterion
    .hint = say how an evaluator sees that it was met
found-objective-untested = No inject serves the objective `{ $name }`
    .hint = link at least one inject to it
found-activity-never-starts = The activity `{ $name }` never starts
    .hint = give it from_turn, or let an inject start it
found-activity-without-victim = The activity `{ $name }` hits nobody
    .hint = name the states that it hits, or outsiders
found-stop-without-whom = `{ $name }` can be ended by somebody whom it does not name
    .hint = write `{ $field }:` with an adversary, or take this line out
found-adversary-unused = The adversary `{ $name }` neither acts nor is suspected
    .hint = give it acts_from, or let a hypothesis point to it
found-playbook-incomplete = `{ $name }` has no words for { $missing }
    .hint = the program's general words are used there
found-outsider-unused = No activity hits `{ $name }`
    .hint = name it in the outsiders of an activity, or leave it out
found-attributes-nobody = The inject `{ $name }` attributes and names nobody
    .hint = write Author or Territory in the place of Nobody, or leave the effect out
found-group-unused = No evidence belongs to the group `{ $name }`
    .hint = put evidence into it, or leave it out
found-group-undeclared = The group `{ $name }` has no entry in groups
    .hint = its items overlap by 700 per mille; describe it in groups, or correct its name
found-card-ignored = { $state } has a seat, so its card does nothing
    .hint = leave the card out; the seat has a profile of its own
