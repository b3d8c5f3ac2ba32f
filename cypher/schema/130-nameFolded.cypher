// nameFolded: entities and names by the words their names fold to, and by their consonants. The words are folded already
// (src/domain/folding.ts), so the index only splits at spaces.
CREATE FULLTEXT INDEX name_folded IF NOT EXISTS FOR (n:Entity|Name) ON EACH [n.folded, n.sounds]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}}
