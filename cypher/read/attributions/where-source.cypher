// attributions/where-source: fragment; keeps attributions in one of these documents.
// param $source     List<String> of sources
WITH *
WHERE EXISTS { MATCH (attribution)-[:IN]->(e:Source) WHERE e.id IN $source }
