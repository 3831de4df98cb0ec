# Exercise files: what is wrong with one, what verification found, and PINs.

store-database = { $path }: the file could not be read or written ({ $cause }). Try again; if it stays so, copy the file to another disk and open the copy
store-entry = { $path }: entry { $entry } cannot be read by this program: { $cause }
store-not-an-exercise = { $path }: this is not an exercise file of Démarche
store-locked = { $path }: this exercise is behind a passphrase. Open it in the window, or with `demarche unlock`, and give the passphrase
store-wrong-passphrase = { $path }: that is not the passphrase, or the file was changed on its way. Nothing was opened
store-not-a-file = { $path }: this is no ordinary file but a folder, a device, a link or a pipe, and nothing is read from it. Choose another file, or move this out of the way
store-too-big = { $path }: this holds more than any exercise does, and is not read
store-slow = { $path }: reading this takes longer than any exercise needs, and was stopped. A slow disk or network may be to blame: copy the file to this computer and open the copy
store-foreign = { $path }: this file holds something that no exercise has: { $name }. It was not made by Démarche or was changed since, and is not opened. Ask whoever gave it to you for the original
store-missing = { $path }: this file lacks its { $name }, which every exercise holds. Go back to an earlier copy
store-damaged = { $path }: the file is damaged. Copy it to another disk before anything else; if the copy does not open either, go back to an earlier copy
store-read-only = { $path }: the file may only be read here. To go on with it, copy it to a folder where you may write
store-closed = { $path }: this cannot be opened. You may lack the right to read it, or to write in its folder: copy it to a folder where you may
store-journal = { $path }: a program stopped while it wrote this file, and what it left cannot be tidied up here. Copy the file and the one beside it that ends in -journal to a folder where you may write, and open it there: nothing is lost
store-full = { $path }: the disk is full; nothing of this step was saved. Free some space and repeat it
store-not-written = { $path }: this step was not written, though the disk said so. Nothing of it counts; go on with an earlier copy of the file
store-gone = { $path }: { $what } This step was not saved. { $way }
store-gone-missing = The file was deleted or moved while it was open.
store-gone-replaced = Another file was put in the place of this one while it was open.
store-gone-copied = Everything up to it was copied to { $copy }; go on from there.
store-gone-lost = No copy could be made beside it. Put the file back before you leave, or all of it is lost.
store-newer = { $path }: written in format { $found }; this program reads format { $known }. Open it with a newer Démarche
store-unknown-format = { $path }: no Démarche ever wrote format { $found }; the file was changed since it was made. Go back to an earlier copy
store-in-use = { $path }: open in another window or program. Close it there first
store-altered = { $what }. It is not opened; go back to a copy from before, or ask whoever gave it to you

verify-intact = { $file }: consistent in itself: { $entries } entries in one chain, and every decision computes to the same
verify-altered = { $file }: entry { $entry } was changed after it was written
verify-beginning = { $file }: entry 1, or one of the texts that the exercise is computed from, was changed after it was written
verify-text = { $file }: the text “{ $name }” that the exercise is computed from was changed after it was written
verify-missing = { $file }: entry { $entry } is missing, though later ones are there
verify-displaced = { $file }: the order was changed: what belongs in place { $place } stands at { $entry }
verify-cut = { $file }: the end was cut off: there were { $marked } entries, { $found } are left
verify-unmarked = { $file }: { $found } entries, but the program wrote { $marked }; those behind were added by something else
verify-rewritten = { $file }: the entries fit each other but are not those that the end mark was set behind: they were written anew
verify-mark = { $file }: the end mark was changed or is gone, so nothing tells whether entries are missing
verify-settings = { $file }: the settings, among them the PINs, were changed by something else than Démarche
verify-differs = { $file }: entry { $entry } computes to something else with this program (event { $event }). The bytes fit each other; written by program { $program }, this is { $this }

cli-verify-head = Head { $head }: note it down where nobody can change it, and compare with `demarche verify --head`
cli-verify-promise = This shows that the file fits itself. Whoever writes all of it anew with a program of their own is found out only by a head that was noted before
cli-verify-open-end = Format 1 and 2 have no end mark: entries cut off at the end are not noticed
cli-verify-head-same = The head is the one that was noted: texts and entries are the same as then
cli-verify-head-earlier = The noted head is that of entry { $entry }: up to there texts and entries are the same as then; { $later } came after it
cli-verify-head-other = The noted head is that of no entry here: texts or entries are not the same as then
cli-verify-head-unreadable = { $head } is no head; give at least the 20 letters and digits that `demarche verify` prints

cli-guarded = { $file } is still running and guarded by PINs: only the public view is open. For more, run this in a terminal and give the PIN, or set DEMARCHE_PIN
cli-guarded-unopenable = { $file } is still running and guarded by PINs, and there is none that opens this view: only the public view is open
cli-pin-of = PIN of { $holder }:
cli-passphrase-new = New passphrase:
cli-passphrase = Passphrase:
cli-no-passphrase = A passphrase is needed: run this in a terminal, or set DEMARCHE_PASSPHRASE
cli-pin-wrong = That is not the PIN; the facilitator will read of it
cli-pin-wait = Too many wrong PINs: wait { $seconds } seconds

file-fits-itself = File checked: { $entries } entries, consistent in itself, head { $head }
pin-wrong = That is not the PIN. Try again.
pin-wait = { $seconds ->
    [one] Too many wrong PINs. One second to wait.
   *[other] Too many wrong PINs. { $seconds } seconds to wait.
}
pins-tried = Wrong PINs: { $who }
pins-tried-by = { $holder } { $wrong } (last { $minutes ->
    [0] just now
    [one] one minute ago
   *[other] { $minutes } minutes ago
})
pins-limits = A PIN does not lock the file, which holds every brief and the truth in clear: do not hand it out before the end.
passphrase-short = The passphrase needs at least { $shortest } characters
