// claims/sort-period-descending: fragment; latest beginning first, undated last. Keys always ascend, so days are counted down.
WITH claim,
     evidence,
     coalesce(right('0000000' + toString(99999999 - toInteger(replace(latest, '-', ''))), 8), '~') AS sortKey
