## The record: the simulated Union held against the real one

record-fitting = fitting, distance { $lost } thousandths of a tier
record-columns = case  real  mode   mean    runs at tier 0 to 7             meas.   text listing followed
record-scores = {""}                  within exact  order    bias quiet kept
record-confused = { $real } became { $told }: { $count }
record-categories = Adopted in all runs: { $list }
