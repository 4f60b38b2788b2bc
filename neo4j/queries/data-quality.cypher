// title.zh: 讲话缺什么
// title.en: What speeches lack
// about: corpus
// description.zh: 没有日期、讲话人、地点、种类的讲话各有几篇，附前五篇标题：按年份或讲话人收窄时，这些讲话不在内。在“讲话”页补上即可。
// description.en: How many speeches lack a date, a speaker, a place or a kind, with the first five titles: they are left out wherever one narrows by these. What is lacking can be added on the page of speeches.
MATCH (speech:Speech)
UNWIND [['date', speech.date], ['speaker', speech.speaker], ['place', speech.place], ['kind', speech.kind]] AS known
WITH speech, known[0] AS lacking, known[1] AS value
WHERE value IS NULL
WITH lacking, speech ORDER BY speech.title, speech.id
RETURN lacking, count(speech) AS speeches, collect(speech.title)[0..5] AS examples
ORDER BY speeches DESC, lacking;
