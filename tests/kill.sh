#!/usr/bin/env bash
# Kills a playing exercise at random moments and shows that nothing is lost and nothing is doubled.
# Usage: tests/kill.sh KILLS DEMARCHE
set -euo pipefail

kills_wanted=${1:?how many kills}
demarche=$(realpath "${2:?the demarche program}")
scenario=$(realpath "$(dirname "$0")/../scenarios/night-shift.ron")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

fail() {
    echo "round $round, kill $kills: $1" >&2
    exit 1
}

# The last entry that was acknowledged on standard error.
acknowledged() {
    sed -n 's/.*saved entry \([0-9]*\).*/\1/p' x.log | tail -n 1
}

milliseconds() { echo $(($(date +%s%N) / 1000000)); }
began=$(milliseconds)
"$demarche" play "$scenario" --seed 5 --out whole.demarche 2>whole.log >/dev/null
# A player may live for as long as a whole exercise takes: most are killed, and even a slow machine makes headway.
longest=$(($(milliseconds) - began + 1))
"$demarche" export whole.demarche >whole.jsonl
total=$(wc -l <whole.jsonl)

killed=0
unborn=0
for ((round = 1; killed < kills_wanted; round++)); do
    kills=0
    before=0
    rm -f x.demarche x.demarche-journal
    status=137
    while ((status != 0)); do
        "$demarche" play "$scenario" --seed 5 --out x.demarche --resume 2>x.log >/dev/null &
        player=$!
        life=$((RANDOM % longest))
        sleep "$((life / 1000)).$(printf '%03d' $((life % 1000)))"
        if kill -KILL "$player" 2>/dev/null; then
            kills=$((kills + 1))
            killed=$((killed + 1))
        fi
        status=0
        wait "$player" 2>/dev/null || status=$?
        ((status == 0 || status == 137)) || fail "play ended with $status: $(cat x.log)"
        last=$(acknowledged)
        [[ -e x.demarche ]] || continue
        if ! report=$("$demarche" verify x.demarche --format json 2>verify.log); then
            # Killed while the file was being created: no exercise yet, and nothing was acknowledged.
            [[ -z $last ]] && ((before == 0)) || fail "verify: $(cat verify.log) $report"
            unborn=$((unborn + 1))
            rm -f x.demarche x.demarche-journal
            continue
        fi
        now=$(sed -n 's/.*"entries": \([0-9]*\).*/\1/p' <<<"$report")
        ((now >= ${last:-0})) || fail "$last acknowledged, $now stored"
        ((now >= before)) || fail "$before stored before, $now now"
        ((now <= total)) || fail "$now stored, $total in all"
        before=$now
    done
    "$demarche" export x.demarche >x.jsonl
    cmp -s whole.jsonl x.jsonl || fail "the journal differs from the uninterrupted one"
done
echo "killed $killed times, $unborn of them before the exercise had begun" >&2
echo "$((round - 1)) rounds, nothing lost, nothing doubled"
