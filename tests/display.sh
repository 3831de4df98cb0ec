# shellcheck shell=bash
# What a run in the real window needs: a display of its own, the program in it, clicks, keys, pictures.
# Source it with `program` and `pictures` set; it gives `work`, `window` and what follows.
work=$(mktemp -d)
export DEMARCHE_HOME="$work/home" LIBGL_ALWAYS_SOFTWARE=1
mkdir -p "$DEMARCHE_HOME"
[[ -z $pictures ]] || mkdir -p "$pictures"
application=''
server=''
finish() {
    [[ -z $application ]] || kill "$application" 2>/dev/null || true
    [[ -z $server ]] || kill "$server" 2>/dev/null || true
    wait 2>/dev/null || true
    rm -rf "$work"
}
trap finish EXIT
# A screen of this size, with nothing else on it: nobody may show a dialog over the window.
shows_screen() {
    Xvfb -displayfd 1 -noreset -screen 0 "$1x24" > "$work/display" 2>/dev/null &
    server=$!
    unset WAYLAND_DISPLAY WAYLAND_SOCKET DBUS_SESSION_BUS_ADDRESS || true
    for _ in $(seq 100); do
        [[ -s $work/display ]] && break
        sleep 0.2
    done
    DISPLAY=":$(< "$work/display")"
    export DISPLAY
}
prefers() { printf '{"theme":"Light","text_percent":100,"hints":false,"recent":[]}' > "$DEMARCHE_HOME/preferences.json"; }
picture() { [[ -z $pictures ]] || import -window root "$pictures/$1.png"; }
# Starts the program in the background and waits for its window.
opens() {
    "$@" > "$work/log" 2>&1 &
    application=$!
    window=''
    for _ in $(seq 120); do
        window=$(xdotool search --name 'marche' 2>/dev/null | head -n 1 || true)
        [[ -z $window ]] || return 0
        sleep 0.5
    done
    echo "no window opened: $*"; cat "$work/log"; exit 1
}
# At the corner of the screen, in the least size that a laptop has.
fits() { sleep 3; xdotool windowmove "$window" 0 0 windowsize "$window" 1280 720 windowfocus "$window"; sleep 2; }
closes() { kill "$application"; wait "$application" 2>/dev/null || true; application=''; }
saved() { find "$DEMARCHE_HOME/exercises" -name '*.demarche' 2>/dev/null | head -n 1; }
# What the file holds: the one sign of progress that does not depend on how fast the machine draws.
# The program keeps the file locked, so only its bytes can be looked at.
mark() {
    local file; file=$(saved)
    if [[ -n $file ]]; then cksum < "$file"; else echo none; fi
}
changes() {
    local before=$1 what=$2
    for _ in $(seq 80); do
        if [[ $(mark) != "$before" ]]; then sleep 0.6; return; fi
        sleep 0.2
    done
    echo "nothing was saved after: $what"; cat "$work/log"; exit 1
}
click() { xdotool mousemove "$1" "$2"; sleep 0.3; xdotool click 1; sleep 0.7; }
# A place of the navigation.
turn_to() {
    local places=(events situation evidence toolbox table messages brief) place
    for place in "${!places[@]}"; do
        [[ ${places[place]} != "$1" ]] || click 100 $((119 + 38 * place))
    done
}
is_curtain() { [[ $(xdotool getwindowname "$window") == *Hand* ]]; }
