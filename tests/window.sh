#!/usr/bin/env bash
# Opens the window where OpenGL is broken, copies and pastes with another program, then plays first-call in the real
# window, by clicks and keys, and verifies the file that it leaves.
# usage: tests/window.sh PROGRAM [FOLDER FOR PICTURES]
set -euo pipefail
program=$(realpath "$1")
pictures=${2:-}
. "$(dirname "$0")/display.sh"
prefers
shows_screen 1280x720
scenario=$(realpath "$(dirname "$0")/../scenarios/first-call.ron")
# No window, the reason in words, the file named, and nothing played in its place.
refuses() {
    local reason=$1 status=0; shift
    "$@" "$scenario" > "$work/out" 2> "$work/log" || status=$?
    if [[ $status != 2 || -s $work/out ]] || ! grep -q "$reason" "$work/log" || ! grep -qF "$scenario" "$work/log"; then
        echo "status $status, and this instead of: $reason"; cat "$work/log"; exit 1
    fi
}
# Libraries that are there but cannot be loaded.
unloadable() {
    local folder="$work/$1" library; shift
    mkdir "$folder"
    for library in "$@"; do : > "$folder/$library"; done
}
unloadable graphics libGL.so libGL.so.1 libEGL.so libEGL.so.1
unloadable keyboard libxkbcommon-x11.so libxkbcommon-x11.so.0
no_vulkan=(VK_DRIVER_FILES=/nowhere VK_ICD_FILENAMES=/nowhere)
refuses 'nothing on this computer can draw it' env LD_LIBRARY_PATH="$work/graphics" "${no_vulkan[@]}" "$program"
refuses 'libxkbcommon-x11.so is missing' env LD_LIBRARY_PATH="$work/keyboard" "$program"
opens env LD_LIBRARY_PATH="$work/graphics" "$program" "$scenario"
sleep 3
picture without-opengl
closes

opens "$program"
fits

# The next step, until it is saved: where something is left open the first press asks about it, the second says so.
primary() {
    local before; before=$(mark)
    for _ in 1 2 3; do
        xdotool key ctrl+Return
        for _ in $(seq 15); do
            if [[ $(mark) != "$before" ]]; then sleep 0.6; return; fi
            sleep 0.2
        done
    done
    changes "$before" "$1"
}
behind_curtain() { sleep 0.5; picture "curtain-$1"; xdotool key Return; sleep 1; }

# Another program's side of the clipboard; `xclip -i` stays behind to hand out what it was given.
other_copies() { printf '%s' "$1" | xclip -selection clipboard -i; sleep 0.3; }
holds() {
    local selection=$1 expected=$2 after=$3
    for _ in $(seq 50); do
        timeout 5 xclip -selection "$selection" -o > "$work/pasted" 2>/dev/null || true
        if cmp -s "$work/pasted" "$expected"; then return; fi
        sleep 0.2
    done
    echo "another program finds something else in the $selection selection after: $after"
    head -c 200 "$work/pasted"; cat "$work/log"; exit 1
}

picture home
copy="$work/a copy.ron"
cp "$scenario" "$copy"
xdotool key w; sleep 0.7                        # Write a scenario
other_copies "\"$copy\""                        # with quotation marks, as Windows copies a path
click 470 455; xdotool key ctrl+v; sleep 0.7    # Path of a file
picture pasted-path
xdotool key Return; sleep 1.5
click 700 400                                   # the scenario's text
other_copies '// PASTED '
xdotool key ctrl+Home; sleep 0.3; xdotool key ctrl+v; sleep 0.7
xdotool key ctrl+a; sleep 0.3; xdotool key ctrl+c
picture copied
{ printf '// PASTED '; cat "$scenario"; } > "$work/expected"
holds clipboard "$work/expected" 'copying the whole text of a scenario'
xdotool key ctrl+s; sleep 1
cmp "$copy" "$work/expected" || { echo 'what was pasted is not in the file'; exit 1; }
click 60 52                                     # Home
click 436 340                                   # Run an exercise: choose a scenario
picture setup
click 428 541                                   # the laptop comes to the facilitator after each phase
click 1100 162; xdotool key ctrl+a; xdotool type --delay 40 2; sleep 0.5  # the same dice in every run, so that all stands where it stood
before=$(mark); xdotool key ctrl+Return; changes "$before" 'start'

# In the first turn both have something to do up to the decision; from then on the laptop goes only to those who have.
emptied=no
for phase in situation intelligence initiative deliberation decision; do
    for seat in ee pt; do
        behind_curtain "1-$phase-$seat"
        picture "1-$phase-$seat"
        case "$phase $seat" in
        'intelligence ee')
            turn_to evidence
            click 438 371                   # Assessment
            picture evidence
            before=$(mark); click 893 612; changes "$before" 'seal our choices'
            ;;
        'initiative ee')
            turn_to toolbox
            click 738 121                   # Find a measure
            xdotool type --delay 40 S4; sleep 0.7
            xdotool key ctrl+a; sleep 0.3; xdotool key ctrl+c
            printf S4 > "$work/expected"
            holds clipboard "$work/expected" 'copying from a field'
            click 320 213                   # S4 Declaration of concern
            picture toolbox
            before=$(mark); click 622 638; changes "$before" 'draft'
            xdotool key ctrl+Return; sleep 0.7
            picture sheet                   # the draft is not submitted: the sheet asks
            ;;
        'decision pt')
            turn_to table
            click 831 521                   # Break the silence
            turn_to messages; turn_to table # and look elsewhere
            picture ballot
            before=$(mark); click 786 608; changes "$before" 'seal our vote'
            ;;
        esac
        [[ "$phase $seat" == 'initiative ee' ]] || turn_to situation
        primary "turn 1, $phase, $seat is done"
        if [[ $phase == initiative && $emptied == no ]]; then
            # The next at the laptop finds nothing: neither what was copied nor what was only marked.
            holds clipboard /dev/null 'a hand-over'
            holds primary /dev/null 'a hand-over'
            emptied=yes
        fi
    done
    behind_curtain "1-$phase-facilitator"
    picture "1-$phase-facilitator"
    primary "turn 1, $phase is closed"
done
handed=15
for step in $(seq 80); do
    if is_curtain; then
        handed=$((handed + 1))
        behind_curtain "step-$step"
    fi
    picture "step-$step"
    # What happened is read, what is open is asked about, and then it is done; where nothing is saved, it is over.
    before=$(mark)
    for _ in 1 2 3 4; do
        [[ $(mark) == "$before" ]] || break
        xdotool key ctrl+Return; sleep 1.2
    done
    [[ $(mark) != "$before" ]] || break
done
sleep 1
picture over

file=$(saved)
closes
"$program" verify "$file"
told=$("$program" replay "$file")
for said in 'Estonia shares an assessment' 'Estonia proposes S4' 'the text goes back for revision' 'The exercise is over'; do
    grep -q "$said" <<< "$told" && continue
    printf '%s\n' "$told"
    echo "the window was played, but a click went astray: the replay above does not say: $said"
    exit 1
done
echo "played in the window: $("$program" export "$file" | wc -l) entries, $handed hand-overs"
