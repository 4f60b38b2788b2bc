// How many body paragraphs of counted speeches hold a string, and how often.
MATCH (paragraph:Paragraph)
WHERE paragraph.plain CONTAINS $form AND paragraph.role = 'body'
MATCH (speech:Speech)-[:HAS]->(paragraph)
WHERE speech.counted
RETURN count(*) AS total, coalesce(sum(size(split(paragraph.plain, $form)) - 1), 0) AS occurrences
