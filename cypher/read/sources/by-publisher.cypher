// sources/by-publisher: fragment; what these actors published.
// param $access     List<String>
UNWIND $access AS id
MATCH (:Entity:Actor {id: id})<-[:PUBLISHED_BY]-(source:Source)
WITH DISTINCT source
