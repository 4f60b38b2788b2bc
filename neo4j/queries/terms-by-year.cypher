// title.zh: 一个概念逐年的用量
// title.en: A concept through the years
// about: time
// description.zh: 每年提到它的讲话数、次数和占当年讲话的比例；各年讲话多少不一，看比例比看次数稳妥。
// description.en: Speeches and mentions in each year, and the share of that year's speeches: years differ in how many speeches they have, so trust the share.
// parameter term: string = 两个维护 | 概念 | concept
MATCH (speech:Speech)
WHERE speech.counted AND speech.year IS NOT NULL
OPTIONAL MATCH (speech)-[mentioned:MENTIONS]->(:Term {name: $term})
WITH speech.year AS year, count(speech) AS all, count(mentioned) AS speeches, coalesce(sum(mentioned.count), 0) AS mentions
RETURN year, speeches, mentions, round(toFloat(speeches) / all, 3) AS share
ORDER BY year;
