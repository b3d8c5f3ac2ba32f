// tieDegrees: about how many ties are met when a search goes on from either of its ends, to choose the cheaper one.
// param $ahead      List<String> of actors from whom it would go ahead
// param $back       List<String> of actors from whom it would go back
// row   ahead       Integer      claims of which they are the subject
// row   back        Integer      claims of which they are an object
CALL () {
  UNWIND $ahead AS id
  MATCH (actor:Entity:Actor {id: id})
  RETURN sum(COUNT { (actor)<-[:SUBJECT]-() }) AS ahead
}
CALL () {
  UNWIND $back AS id
  MATCH (actor:Entity:Actor {id: id})
  RETURN sum(COUNT { (actor)<-[:OBJECT]-() }) AS back
}
RETURN ahead, back
