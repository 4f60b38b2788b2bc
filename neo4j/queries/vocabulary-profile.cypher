// title.zh: 词表概况
// title.en: A profile of the vocabulary
// about: corpus
// description.zh: 各类概念有多少个、被提到多少次，最常见的是哪三个：一个语料偏重什么，先看这里。
// description.en: How many concepts each category has, how often they are mentioned, and the three most common: a first look at what a corpus is about.
MATCH (term:Term)
WHERE term.mentions > 0
WITH term ORDER BY term.mentions DESC, term.name
WITH coalesce(term.category, '') AS category, count(term) AS concepts, sum(term.mentions) AS mentions, collect(term.name)[0..3] AS common
RETURN category, concepts, mentions, common
ORDER BY mentions DESC, category;
