// claims/by-dataset: fragment; claims that rows of these data sets state.
// param $access     List<String> of data sets, by name
UNWIND $access AS dataset
MATCH (:Release {dataset: dataset})<-[:FROM_ROW]-(claim:Claim)
WITH DISTINCT claim
