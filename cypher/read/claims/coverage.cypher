// claims/coverage: fragment; as claims/facets, for each period, and by whether a claim is stated at all, and by how many.
// row   kind        String
// row   type        String|null  of support, a ballot, a restriction …
// row   measure     String|null  of an estimate
// row   form        String|null  of a mediation
// row   status      String
// row   strength    String
// row   opposition  String
// row   period      String|null  EDTF
// row   isSometime  Boolean      whether it lies at some time within the period, see src/domain/dating.ts
// row   implied     Boolean      whether no source states the claim by itself
// row   isInOneSource Boolean    whether all that is said of the claim itself stands in one document
// row   isByOneSpeaker Boolean   whether all of it is by one speaker; a document that speaks itself is one
// row   claims      Integer
WITH claim,
     COUNT { MATCH (claim)<-[:ABOUT]-(:Attribution)-[:IN]->(source:Source) RETURN DISTINCT source } AS sources,
     COUNT {
       MATCH (claim)<-[:ABOUT]-(attribution:Attribution)-[:IN]->(source:Source)
       OPTIONAL MATCH (attribution)-[:SPOKEN_BY]->(speaker:Actor)
       RETURN DISTINCT coalesce(speaker.id, attribution.speakerLabel, source.id) AS voice
     } AS voices
RETURN claim.kind AS kind,
       claim.type AS type,
       claim.measure AS measure,
       claim.form AS form,
       claim.status AS status,
       claim.strength AS strength,
       claim.opposition AS opposition,
       claim.period AS period,
       coalesce(claim.startLatest = claim.endLatest AND claim.startEarliest = claim.endEarliest, false) AS isSometime,
       claim.implied IS NOT NULL AS implied,
       sources = 1 AS isInOneSource,
       voices = 1 AS isByOneSpeaker,
       count(claim) AS claims
