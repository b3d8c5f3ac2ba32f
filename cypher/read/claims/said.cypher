// claims/said: fragment; how much is said of the claims themselves, for each combination of document, speaker and manner.
// param $dataset    List<String>|null  only what rows of these data sets say
// row   source      String
// row   tier        String
// row   speaker     String|null  an actor
// row   speakerKind String|null
// row   hedge       String
// row   attributions Integer
MATCH (claim)<-[:ABOUT]-(attribution:Attribution)-[:IN]->(source:Source)
WHERE $dataset IS NULL
   OR EXISTS { MATCH (attribution)-[:FROM_ROW]->(release:Release) WHERE release.dataset IN $dataset }
OPTIONAL MATCH (attribution)-[:SPOKEN_BY]->(speaker:Actor)
RETURN source.id AS source,
       source.tier AS tier,
       speaker.id AS speaker,
       attribution.speakerKind AS speakerKind,
       attribution.hedge AS hedge,
       count(attribution) AS attributions
