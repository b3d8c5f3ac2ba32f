// redirectFrom: the claim that took over a claim id which is no longer used.
CREATE INDEX redirect_from IF NOT EXISTS FOR ()-[r:REDIRECTED]-() ON (r.from)
