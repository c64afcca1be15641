// How two names are joined on a day: the shortest paths
// Draws the shortest paths over owning, running, covering and membership, in either direction, whose every edge may have
// held on that day.
//
// $start (name, as Aurelius): where it starts
// $goal (name, as Wales): where it ends
// $on (day, as 2018-06-01): the day
MATCH (one:Name WHERE one.reduced = toLower($start) OR one.key = $start)-[:OF]->(start:Entity)
MATCH (other:Name WHERE other.reduced = toLower($goal) OR other.key = $goal)-[:OF]->(goal:Entity)
WITH DISTINCT start, goal
WHERE start <> goal
MATCH path = SHORTEST 1 GROUPS
  (start)-[edge:OWNS|RUNS|COVERS|MEMBER_OF WHERE edge.start_min <= $on < edge.end_max]-{1,6}(goal)
WITH path, all(each IN relationships(path) WHERE each.status = 'asserted' AND each.start_max <= $on < each.end_min) AS sure,
     [each IN relationships(path) | split(coalesce(properties(each).denied, ''), '"')] AS denials
RETURN [each IN nodes(path) | each.name] AS names, [each IN relationships(path) | type(each)] AS edges,
       CASE
         WHEN NOT sure THEN 'possible'
         WHEN any(denied IN denials WHERE any(i IN range(1, size(denied) - 1, 4)
                                              WHERE date(denied[i]) <= $on < date(denied[i + 2]))) THEN 'possible'
         ELSE 'certain'
       END AS truth,
       [each IN relationships(path) | each.years] AS years, [each IN relationships(path) | each.id] AS facts, path
ORDER BY truth, facts
