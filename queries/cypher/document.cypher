// What one document says: its claims and figures, and whom they are about
// Takes the id that a click on a document shows.
//
// $document (id, as 4a5b6fb50539576c2171250778d8ae8b): the id of the document
MATCH drawn = (document:Document {id: $document})-[:SAYS]->(said:Claim|RejectedClaim|Figure)-[:SUBJECT|OBJECT]->(:Entity)
WITH document, said, properties(said) AS its, collect(drawn) AS drawn
RETURN labels(said)[0] AS says, coalesce(its.subject_name, its.entity_name) AS subject,
       coalesce(its.predicate, its.measure) AS predicate,
       coalesce(its.object_name, trim(its.low + ' to ' + its.high + ' ' + coalesce(its.unit, ''))) AS object,
       its.said_by AS said_by, its.sentence AS sentence, document.title AS title, document.url AS url, drawn
ORDER BY its.start, says, its.id
