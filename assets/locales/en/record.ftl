## The record: the simulated Union held against the real one

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
