// claimKind: claims of a kind and status, for lists that name no actor.
CREATE INDEX claim_kind IF NOT EXISTS FOR (c:Claim) ON (c.kind, c.status)
