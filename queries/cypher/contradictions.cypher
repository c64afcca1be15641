// Where sources disagree about a name
// Lists each contradiction among the claims about it, with what each side says. Draws the claims that cannot all hold.
//
// $name (name, as Working Links): the entity
// $limit (number, else 100): the most claims
MATCH (known:Name WHERE known.reduced = toLower($name) OR known.key = $name)-[:OF]->(asked:Entity)
WITH DISTINCT asked
MATCH (contradiction:Contradiction)-[:BETWEEN]->(:Claim)-[:SUBJECT|OBJECT]->(asked)
WITH DISTINCT contradiction
MATCH drawn = (contradiction)-[:BETWEEN]->(claim:Claim)<-[:SAYS]-(document:Document)
RETURN contradiction.kind AS kind, claim.subject_name AS subject, claim.predicate AS predicate, claim.object_name AS object,
       claim.sentence AS sentence, document.title AS title, document.publisher AS publisher,
       coalesce(toString(claim.asserted_on), 'no date') AS said_on, contradiction.id AS contradiction, claim.id AS claim, drawn
ORDER BY contradiction, said_on, claim
LIMIT $limit
