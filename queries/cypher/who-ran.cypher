// Who ran a service on a day, with its owners then
// Draws who ran or owned it on that day, with their owners up to six steps above; asked of a region, the same of each
// service that covered it. The truth is certain where the sources leave no doubt about that day, else possible, or planned.
//
// $service (name, as Wales CRC): the service or region
// $on (day, as 2018-06-01): the day
MATCH (name:Name WHERE name.reduced = toLower($service) OR name.key = $service)-[:OF]->(asked:Entity)
WITH DISTINCT asked
MATCH covering = (service:Entity)-[covers:COVERS WHERE covers.start_min <= $on < covers.end_max]->{0,1}(asked)
MATCH holding = (holder:Entity)-[fact:RUNS|OWNS WHERE fact.start_min <= $on < fact.end_max]->(service)
OPTIONAL MATCH owning = (owner:Entity)-[owns:OWNS WHERE owns.start_min <= $on < owns.end_max]->{1,6}(holder)
WITH service, holder, fact, holding, collect(DISTINCT owner.name) AS owners, collect(owning) AS above,
     collect(DISTINCT covering) AS below, split(coalesce(properties(fact).denied, ''), '"') AS denied
RETURN service.name AS service, holder.name AS holder, type(fact) AS relation, owners, fact.years AS years,
       CASE
         WHEN fact.status = 'planned' THEN 'planned'
         WHEN NOT fact.start_max <= $on < fact.end_min THEN 'possible'
         WHEN any(i IN range(1, size(denied) - 1, 4) WHERE date(denied[i]) <= $on < date(denied[i + 2])) THEN 'possible'
         ELSE 'certain'
       END AS truth,
       fact.sentence AS sentence, fact.source AS source, fact.id AS fact, holding, above, below
ORDER BY truth, service, relation DESC, holder, fact
