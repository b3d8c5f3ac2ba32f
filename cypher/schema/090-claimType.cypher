// claimType: claims of one type, for lists that name no actor.
CREATE INDEX claim_type IF NOT EXISTS FOR (c:Claim) ON (c.kind, c.type)
