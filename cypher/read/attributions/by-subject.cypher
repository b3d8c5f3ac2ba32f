// attributions/by-subject: fragment; attributions about claims with one of these entities as subject.
// param $access     List<String> of entities
UNWIND $access AS id
MATCH (:Entity {id: id})<-[:SUBJECT]-(claim:Claim)<-[:ABOUT]-(attribution:Attribution)
WITH DISTINCT attribution, claim
