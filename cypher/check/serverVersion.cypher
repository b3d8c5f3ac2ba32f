// serverVersion: what answers, and proof that it answers Cypher.
// row   version    String       of the kernel, e.g. "5.26.30"
CALL dbms.components() YIELD name, versions
WITH name, versions
WHERE name = 'Neo4j Kernel'
RETURN versions[0] AS version
