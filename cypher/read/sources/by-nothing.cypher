// sources/by-nothing: fragment; every source.
MATCH (source:Source)
WITH source
