// What is unique in the graph. Applied at each start, in the order of the file names; so every
// statement may be run again.

CREATE CONSTRAINT speech_id IF NOT EXISTS
FOR (speech:Speech) REQUIRE speech.id IS UNIQUE;

CREATE CONSTRAINT paragraph_id IF NOT EXISTS
FOR (paragraph:Paragraph) REQUIRE paragraph.id IS UNIQUE;

CREATE CONSTRAINT term_name IF NOT EXISTS
FOR (term:Term) REQUIRE term.name IS UNIQUE;

// There is one :Corpus; whoever writes the totals does MERGE (:Corpus {id: 'corpus'}).
CREATE CONSTRAINT corpus_id IF NOT EXISTS
FOR (corpus:Corpus) REQUIRE corpus.id IS UNIQUE;
