// claims/facets: fragment; how many rows there are for each combination of the words that a filter can ask for.
// row   kind        String
// row   type        String|null  of support, a ballot, a restriction …
// row   measure     String|null  of an estimate
// row   form        String|null  of a mediation
// row   status      String
// row   strength    String
// row   opposition  String
// row   claims      Integer
RETURN claim.kind AS kind,
       claim.type AS type,
       claim.measure AS measure,
       claim.form AS form,
       claim.status AS status,
       claim.strength AS strength,
       claim.opposition AS opposition,
       count(claim) AS claims
