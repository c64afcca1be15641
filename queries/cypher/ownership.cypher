// The chain of ownership on a day, up to the top and down to the services
// Draws everyone above a company or service on that day, and all that it owned and ran below, up to six steps away on
// either side.
//
// $name (name, as Working Links): the company, service or body
// $on (day, as 2018-06-01): the day
MATCH (known:Name WHERE known.reduced = toLower($name) OR known.key = $name)-[:OF]->(asked:Entity)
WITH DISTINCT asked
CALL (asked) {
  MATCH chain = (:Entity)-[held:OWNS|RUNS WHERE held.start_min <= $on < held.end_max]->{1,6}(asked)
  RETURN chain, head(relationships(chain)) AS fact, 'above' AS side
  UNION
  MATCH chain = (asked)-[held:OWNS|RUNS WHERE held.start_min <= $on < held.end_max]->{1,6}(:Entity)
  RETURN chain, last(relationships(chain)) AS fact, 'below' AS side
}
WITH fact, side, min(length(chain)) AS steps, collect(chain) AS chains
RETURN side, steps, startNode(fact).name AS holder, type(fact) AS relation, endNode(fact).name AS holds,
       fact.years AS years, fact.status AS status, fact.sentence AS sentence, fact.source AS source, fact.id AS fact, chains
ORDER BY side, steps, holder, holds, fact
