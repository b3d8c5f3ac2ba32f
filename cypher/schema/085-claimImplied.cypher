// claimImplied: the bare claims that importers made, to find those that nothing narrows any more.
CREATE INDEX claim_implied IF NOT EXISTS FOR (c:Claim) ON (c.implied)
