## Setting up an exercise

banner-setup = Setting up · everything here is an exercise
setup-title = Run an exercise
scenario = Scenario
objectives = Objectives
scenario-line = { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
 } · { $turns ->
    [one] one turn
   *[other] { $turns } turns
 } · { $seats ->
    [one] one seat
   *[other] { $seats } seats
 } · { $difficulty }
no-scenario = No scenario is chosen
no-scenario-detail = Choose one on the left, or open a file.
seats = Seats
seats-detail = { $teams ->
    [one] one team, the others are simulated or silent
   *[other] { $teams } teams, the others are simulated or silent
 }
seat-of = Seat of { $state }
show-all-27 = Show all 27
mode-team = Team
mode-simulated = Simulated
mode-silent = Silent
team-name = Name
team-of = Team name of { $state }
pin-optional = PIN
pin-of = PIN of { $state }, four digits, optional
go-no-go = Ready to start?
check-scenario = Scenario
check-scenario-ok = No errors.
check-scenario-bad = { $errors ->
    [one] It has one error, in line { $line }: { $first }. Open it in Write.
   *[other] It has { $errors } errors, the first in line { $line }: { $first }. Open it in Write.
 }
check-scenario-unreadable = { $message }: { $hint }
check-teams = Teams
check-teams-none = Give at least one seat to a team.
check-teams-ok = { $teams ->
    [one] One team plays without a curtain and without a facilitator.
   *[other] { $teams } teams share this laptop, with a curtain between them.
 }
check-briefs = Briefs
check-briefs-ok = Every team has a national brief.
check-briefs-missing = A team sits where the scenario has no brief; it plays with the summary alone.
check-pins = PINs
check-pins-ok = As they should be.
check-pins-none = No seat has a PIN: whoever holds the laptop can lift the curtain.
check-pins-facilitator = Give the facilitator a PIN too, or anybody can call the console.
check-pins-bad = A PIN has four digits, or is left empty.
check-seed = Seed
check-seed-ok = A whole number.
check-seed-bad = Write a whole number.
check-file = File
check-file-ok = Saved after every step in { $path }
facilitator-pin = Facilitator's PIN
seed = Seed of the dice
seed-detail = The same seed and the same decisions give the same exercise.
start = Start
start-not-yet = A cross has to be settled first.
