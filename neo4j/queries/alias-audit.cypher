// title.zh: 别名核查
// title.en: An audit of aliases
// about: corpus
// description.zh: 有几种写法的概念，每种写法实际出现几次、在几篇讲话里：别名并得对不对，由此核查；也可以只看一个概念。
// description.en: Of concepts that are written in several ways, how often each way occurs, and in how many speeches: to check whether aliases were rightly merged; or of one concept alone.
// parameter term: string? =  | 概念（空白为全部） | concept (blank for all)
// parameter limit: integer = 200 | 最多几行 | at most
MATCH (speech:Speech)-[:HAS]->(paragraph:Paragraph)-[held:HOLDS]->(term:Term)
WHERE $term IS NULL OR term.name = $term
UNWIND range(0, size(held.starts) - 1) AS i
WITH term, speech, substring(paragraph.text, paragraph.sentences[held.sentences[i]] + held.starts[i], held.ends[i] - held.starts[i]) AS written
WITH term, written, count(*) AS mentions, count(DISTINCT speech) AS speeches
ORDER BY mentions DESC, written
WITH term, collect({written: written, mentions: mentions, speeches: speeches}) AS forms
WHERE size(forms) > 1 OR $term IS NOT NULL
UNWIND forms AS form
RETURN term.name AS concept, form.written AS written, form.mentions AS mentions, form.speeches AS speeches, term.mentions AS ofAll
ORDER BY ofAll DESC, concept, mentions DESC, written
LIMIT $limit;
