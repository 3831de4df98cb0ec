#!/usr/bin/env bash
# Plays the night shift with five teams, each behind a PIN, on one laptop with a projector, in the real windows: by clicks
# and keys, with the program killed in the middle. Counts hand-overs and what the facilitator has to do.
# usage: tests/session.sh PROGRAM [FOLDER FOR PICTURES]
set -euo pipefail
program=$(realpath "$1")
pictures=${2:-}
. "$(dirname "$0")/display.sh"
prefers
# The laptop's screen, and to the right of it the projector's.
shows_screen 2560x720
teams=1111 facilitator=9999
laptop() { import -window root -crop 1280x720+0+0 +repage "$1"; }
# Whose name the curtain bears: the facilitator's is known by its picture.
name_on_curtain() { import -window root -crop 700x90+320+255 +repage rgb:- | cksum; }
opens "$program"
fits

click 436 340                                               # Run an exercise: choose a scenario
click 170 205                                               # Night shift
for row in 198 252 306 360 414; do click 832 "$row"; xdotool type --delay 40 $teams; done
click 1087 242; xdotool type --delay 40 $facilitator
click 1099 162; xdotool key ctrl+a; xdotool type --delay 40 2    # the same dice in every run
sleep 0.5; picture setup
before=$(mark); xdotool key ctrl+Return; changes "$before" start

known=$(name_on_curtain)
handed=0 turn=0 acts=0 most=0 killed=no shared=no
act() { acts=$((acts + 1)); "$@"; sleep 0.5; }
# Types the PIN of whoever is named, and lifts the curtain.
lifts() {
    handed=$((handed + 1))
    local pin=$teams; who=team
    if [[ $(name_on_curtain) == "$known" ]]; then pin=$facilitator who=facilitator; fi
    picture "$(printf '%02d-curtain-%s' "$handed" "$who")"
    xdotool type --delay 40 "$pin"; xdotool key Return; sleep 1.2
    ! is_curtain || { echo "hand-over $handed: the PIN of the $who lifts no curtain"; picture stuck; exit 1; }
    picture "$(printf '%02d-%s' "$handed" "$who")"
}
# What is shown is read, what is open is asked about, and then they are done: until the laptop is to change hands.
done_with_it() {
    for _ in 1 2 3 4 5 6; do
        xdotool key ctrl+Return; sleep 1.2
        ! is_curtain || return 0
    done
    return 1
}
# The public display stands on the projector.
places_projector() {
    local projector=''
    for _ in $(seq 50); do
        projector=$(xdotool search --name 'Public display' 2>/dev/null | head -n 1 || true)
        [[ -z $projector ]] || break
        sleep 0.2
    done
    [[ -n $projector ]] || { echo 'no public display opens'; picture stuck; exit 1; }
    xdotool windowmove "$projector" 1280 0 windowsize "$projector" 1280 720; sleep 1
    xdotool windowfocus "$window"; sleep 0.5
}
directs() {
    local closing=''
    acts=1                                                  # the PIN
    case $turn in
    0)  act click 385 288; act click 440 410; sleep 2       # Projector: open it in a window
        places_projector ;;
    1)  act xdotool key o; act xdotool type --delay 30 'The first wish was a name.'; picture observing
        before=$(mark); act xdotool key ctrl+Return; changes "$before" 'an observation' ;;
    2)  act click 160 284; picture inject                   # the first inject that waits
        before=$(mark); act click 85 348; changes "$before" "a release"; picture released ;;   # release it now
    esac
    closing=$(mark)
    act xdotool key ctrl+Return
    if ! is_curtain; then sleep 1; act xdotool key ctrl+Return; fi
    [[ $(mark) != "$closing" ]] || return 1
    echo "turn $turn: $acts acts of the facilitator"
    if ((acts > most)); then most=$acts; fi
    turn=$((turn + 1))
}
# Stops the program like a power cut in the middle of a sitting, and takes it up again.
dies() {
    picture before-the-cut
    kill -9 "$application"; wait "$application" 2>/dev/null || true
    local since; since=$(date +%s%N)
    opens "$program"
    xdotool windowmove "$window" 0 0 windowsize "$window" 1280 720 windowfocus "$window"; sleep 1
    click 1100 222                                          # Resume exactly there
    for _ in $(seq 50); do is_curtain && break; sleep 0.2; done
    is_curtain || { echo 'it was not taken up again'; picture stuck; exit 1; }
    echo "taken up again behind the curtain $((($(date +%s%N) - since) / 1000000)) ms after the cut"
    places_projector                                        # it is there again by itself
    picture after-the-cut
}
while ((handed < 120)); do
    is_curtain || break                                     # nobody is named any more: it is over
    lifts
    if [[ $who == facilitator ]]; then
        directs || break
        continue
    fi
    # The third team of the first turn shares an item, proposes a declaration, and chooses more before the cut.
    if [[ $turn == 1 && $handed == 4 ]]; then
        turn_to toolbox; click 738 121; xdotool type --delay 40 S4; sleep 0.7
        click 320 213; picture toolbox                      # S4 Declaration of concern
        before=$(mark); click 625 639; changes "$before" 'a draft'
        turn_to evidence; click 437 371; picture shares     # Assessment
        sleep 3
        dies
        lifts
        turn_to evidence; picture taken-up
        killed=yes
    fi
    # In the first deliberation each chooses its line for good, and its vote on the declaration as it reads.
    if [[ $turn == 1 ]] && ((handed >= 9 && handed <= 13)); then
        turn_to table; click 514 210; click 350 609; picture "$(printf '%02d-table' "$handed")"
    fi
    done_with_it || { echo "hand-over $handed: the team is not done"; picture stuck; exit 1; }
done
picture over
file=$(saved)
closes
"$program" verify "$file"
told=$(DEMARCHE_PIN=$facilitator "$program" replay "$file")
for said in 'Portugal shares an assessment' 'Portugal proposes S4' 'The first wish was a name' 'The exercise is over'; do
    grep -q "$said" <<< "$told" && continue
    printf '%s\n' "$told"
    echo "the session was played, but a click went astray: the replay above does not say: $said"
    exit 1
done
[[ $killed == yes ]] || { echo 'the program was never killed'; exit 1; }
((handed <= 70 && most <= 12)) || { echo "$handed hand-overs, up to $most acts of the facilitator in a turn"; exit 1; }
echo "five teams in the window: $("$program" export "$file" | wc -l) entries, $handed hand-overs, at most $most acts of the facilitator in a turn"
