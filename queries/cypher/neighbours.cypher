// All that a name had to do with on a day
// Draws every edge of it that may have held on that day, whichever way it points.
//
// $name (name, as Ministry of Justice): the entity
// $on (day, as 2018-06-01): the day
// $limit (number, else 100): the most edges
MATCH (known:Name WHERE known.reduced = toLower($name) OR known.key = $name)-[:OF]->(asked:Entity)
WITH DISTINCT asked
MATCH drawn = (asked)-[fact]-(:Entity)
WHERE fact.start_min <= $on < fact.end_max
RETURN startNode(fact).name AS subject, type(fact) AS relation, properties(fact).title AS title, endNode(fact).name AS object,
       fact.years AS years, fact.status AS status, fact.sentence AS sentence, fact.source AS source, fact.id AS fact, drawn
ORDER BY relation, subject, object, fact
LIMIT $limit
