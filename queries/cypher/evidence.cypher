// Who says so: every sentence behind a fact, with the document that it stands in
// Takes the id that a click on an edge shows. Draws the two parties, the claims that support the fact, and their documents.
//
// $fact (id, as 38934db0b46464ba4466348008129a78): the id of the fact
MATCH (subject:Entity)
  -[fact:OWNS|RUNS|TOOK_OVER|SUCCEEDED|INSPECTED|COMMISSIONED|COVERS|PART_OF|HELD_OFFICE|PUBLISHED|ABOUT|MEMBER_OF|REPRESENTS
        |CRITICISED|ENTERED WHERE fact.id = $fact]->(object:Entity)
MATCH says = (document:Document)-[:SAYS]->(claim:Claim)-[:OBJECT]->(:Entity)
WHERE claim.id IN fact.supported_by
RETURN coalesce(toString(claim.asserted_on), 'no date') AS said_on, claim.sentence AS sentence, claim.said_by AS said_by,
       document.title AS title, document.publisher AS publisher, document.url AS url, claim.status AS status,
       claim.id AS claim, subject, fact, object, says
ORDER BY said_on, claim
