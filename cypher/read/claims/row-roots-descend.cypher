// claims/row-roots-descend: fragment; from roots to the evidence that may speak for them: the root itself and every claim
// that refines it, as far as some source states it.
MATCH (claim)<-[:REFINES]-*(refining:Claim)
WHERE refining.implied IS NULL
WITH DISTINCT claim AS root, refining AS claim
