// externalIdValue: entities by an identity elsewhere; a value may name several.
CREATE INDEX external_id_value IF NOT EXISTS FOR (x:ExternalId) ON (x.scheme, x.value)
