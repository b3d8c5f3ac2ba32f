// claims/row-claims: fragment; one row for each claim, which is its own evidence. A beginning that is unknown or open counts
// as the latest day it may have been; null when undated.
WITH claim,
     [claim.id] AS evidence,
     coalesce(claim.startEarliest, claim.startLatest, claim.endLatest) AS earliest,
     coalesce(claim.startEarliest, claim.startLatest, claim.endLatest) AS latest
