// The hands that a service or company was in, in order
// Lists its owners and operators, and the take-overs and successions that sources tell of, by the first day on which each
// may have begun.
//
// $name (name, as Wales CRC): the service or company
// $from (since, else all time): the first day
// $to (until, else all time): the last day
MATCH (known:Name WHERE known.reduced = toLower($name) OR known.key = $name)-[:OF]->(changed:Entity)
WITH DISTINCT changed
MATCH drawn = (hand:Entity)-[fact:OWNS|RUNS|TOOK_OVER|SUCCEEDED]->(changed)
WHERE fact.start_min <= $to AND fact.end_max > $from
WITH drawn, hand, fact, CASE fact.start_min WHEN date('0001-01-01') THEN fact.start_max ELSE fact.start_min END AS came
RETURN hand.name AS hand, type(fact) AS relation, properties(fact).part AS part, fact.years AS years, fact.status AS status,
       fact.statements AS statements, fact.sentence AS sentence, fact.source AS source, fact.id AS fact, drawn
ORDER BY came, hand, relation, fact
