// claims/sort-period-ascending: fragment; earliest beginning first, undated last.
WITH claim, evidence, coalesce(earliest, '~') AS sortKey
