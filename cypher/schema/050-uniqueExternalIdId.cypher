// uniqueExternalIdId: one node for each ExternalId id.
CREATE CONSTRAINT externalId_id IF NOT EXISTS FOR (n:ExternalId) REQUIRE n.id IS UNIQUE
