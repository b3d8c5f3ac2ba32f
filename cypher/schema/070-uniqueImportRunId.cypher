// uniqueImportRunId: one node for each ImportRun id.
CREATE CONSTRAINT importRun_id IF NOT EXISTS FOR (n:ImportRun) REQUIRE n.id IS UNIQUE
