// Find passages of documents by their words
// Lists passages that hold all the words, whole, by the date of their document.
//
// $words (words, as redundancy): words of the text
// $limit (number, else 20): the most passages
CALL db.index.fulltext.queryNodes('passages', replace(toLower($words), ' ', ' AND ')) YIELD node AS passage
MATCH has = (document:Document)-[:HAS]->(passage)
RETURN coalesce(toString(document.asserted_on), 'no date') AS said_on, document.title AS title, document.publisher AS publisher,
       substring(document.text, passage.start, passage.end - passage.start) AS text, document.url AS url,
       document.id AS document, passage.start AS start, has
ORDER BY said_on, document, start
LIMIT $limit
