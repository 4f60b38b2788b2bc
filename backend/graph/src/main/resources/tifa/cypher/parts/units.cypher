// N: all units of the corpus.
MATCH (corpus:Corpus {id: 'corpus'})
WITH *, CASE $unit WHEN 'sentence' THEN corpus.sentences ELSE corpus.paragraphs END AS n
