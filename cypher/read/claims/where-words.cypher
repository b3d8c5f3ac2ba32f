// claims/where-words: fragment; keeps claims that carry these words. For every list: null = any, empty = none.
// param $kinds      List<String>|null
// param $supportTypes List<String>|null
// param $votes      List<String>|null
// param $acts       List<String>|null  of restrictions
// param $roles      List<String>|null  of participations
// param $relations  List<String>|null  of affiliations
// param $actions    List<String>|null  of occurrences
// param $controlActs List<String>|null
// param $recognitions List<String>|null
// param $attitudes  List<String>|null  of positions
// param $matters    List<String>|null  of assessments
// param $measures   List<String>|null  of estimates
// param $forms      List<String>|null  of mediation
// param $statuses   List<String>|null
// param $strengths  List<String>|null
// param $oppositions List<String>|null
// param $statedOnly Boolean            true leaves out claims that no source states by itself
WITH *
WHERE ($kinds IS NULL OR claim.kind IN $kinds)
  AND ($supportTypes IS NULL OR (claim.kind = 'SUPPORT' AND claim.type IN $supportTypes))
  AND ($votes IS NULL OR (claim.kind = 'BALLOT' AND claim.type IN $votes))
  AND ($acts IS NULL OR (claim.kind = 'RESTRICTION' AND claim.type IN $acts))
  AND ($roles IS NULL OR (claim.kind = 'PARTICIPATION' AND claim.type IN $roles))
  AND ($relations IS NULL OR (claim.kind = 'AFFILIATION' AND claim.type IN $relations))
  AND ($actions IS NULL OR (claim.kind = 'OCCURRENCE' AND claim.type IN $actions))
  AND ($controlActs IS NULL OR (claim.kind = 'CONTROL' AND claim.type IN $controlActs))
  AND ($recognitions IS NULL OR (claim.kind = 'RECOGNITION' AND claim.type IN $recognitions))
  AND ($attitudes IS NULL OR (claim.kind = 'POSITION' AND claim.type IN $attitudes))
  AND ($matters IS NULL OR (claim.kind = 'ASSESSMENT' AND claim.type IN $matters))
  AND ($measures IS NULL OR (claim.kind = 'ESTIMATE' AND claim.measure IN $measures))
  AND ($forms IS NULL OR (claim.kind = 'MEDIATION' AND claim.form IN $forms))
  AND ($statuses IS NULL OR claim.status IN $statuses)
  AND ($strengths IS NULL OR claim.strength IN $strengths)
  AND ($oppositions IS NULL OR claim.opposition IN $oppositions)
  AND (NOT $statedOnly OR claim.implied IS NULL)
