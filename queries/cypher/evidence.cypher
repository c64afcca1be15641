// Who says so: every sentence behind a fact, with the document that it stands in
// Takes the id that a click on an edge shows. Draws the two parties, the claims that support the fact, and their documents.
//
// $fact (id, as b7749790f18d7778521cc96a85e353ae): the id of the fact
CALL () {
  MATCH (subject)-[fact:OWNS {id: $fact}]->(object) RETURN subject, fact, object
  UNION ALL MATCH (subject)-[fact:RUNS {id: $fact}]->(object) RETURN subject, fact, object
  UNION ALL MATCH (subject)-[fact:TOOK_OVER {id: $fact}]->(object) RETURN subject, fact, object
  UNION ALL MATCH (subject)-[fact:SUCCEEDED {id: $fact}]->(object) RETURN subject, fact, object
  UNION ALL MATCH (subject)-[fact:INSPECTED {id: $fact}]->(object) RETURN subject, fact, object
  UNION ALL MATCH (subject)-[fact:COMMISSIONED {id: $fact}]->(object) RETURN subject, fact, object
  UNION ALL MATCH (subject)-[fact:COVERS {id: $fact}]->(object) RETURN subject, fact, object
  UNION ALL MATCH (subject)-[fact:PART_OF {id: $fact}]->(object) RETURN subject, fact, object
  UNION ALL MATCH (subject)-[fact:HELD_OFFICE {id: $fact}]->(object) RETURN subject, fact, object
  UNION ALL MATCH (subject)-[fact:PUBLISHED {id: $fact}]->(object) RETURN subject, fact, object
  UNION ALL MATCH (subject)-[fact:ABOUT {id: $fact}]->(object) RETURN subject, fact, object
  UNION ALL MATCH (subject)-[fact:MEMBER_OF {id: $fact}]->(object) RETURN subject, fact, object
  UNION ALL MATCH (subject)-[fact:REPRESENTS {id: $fact}]->(object) RETURN subject, fact, object
  UNION ALL MATCH (subject)-[fact:CRITICISED {id: $fact}]->(object) RETURN subject, fact, object
  UNION ALL MATCH (subject)-[fact:ENTERED {id: $fact}]->(object) RETURN subject, fact, object
}
MATCH says = (document:Document)-[:SAYS]->(claim:Claim)-[:OBJECT]->(:Entity)
WHERE claim.id IN fact.supported_by
RETURN coalesce(toString(claim.asserted_on), 'no date') AS said_on, claim.sentence AS sentence, claim.said_by AS said_by,
       document.title AS title, document.publisher AS publisher, document.url AS url, claim.status AS status,
       claim.id AS claim, subject, fact, object, says
ORDER BY said_on, claim
