// Find entities by the words of their names
// Each word may be the start of one: "work lin" finds Working Links. Those with most claims come first.
//
// $words (words, as working links): words of the name
// $limit (number, else 20): the most entities
CALL db.index.fulltext.queryNodes('names', replace(toLower($words), ' ', '* AND ') + '*') YIELD node AS entity
RETURN entity.name AS name, entity.kind AS kind, entity.aliases AS aliases, entity.id AS id, entity
ORDER BY entity.votes DESC, id
LIMIT $limit
