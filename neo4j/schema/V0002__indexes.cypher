// What is looked up, filtered and ordered by.

CREATE INDEX speech_date IF NOT EXISTS
FOR (speech:Speech) ON (speech.date);

// The reprints of a speech.
CREATE INDEX speech_counted_as IF NOT EXISTS
FOR (speech:Speech) ON (speech.countedAs);

// The overview: the best terms by paragraphs.
CREATE INDEX term_paragraphs IF NOT EXISTS
FOR (term:Term) ON (term.paragraphs);

CREATE INDEX term_pinyin IF NOT EXISTS
FOR (term:Term) ON (term.pinyin);

CREATE INDEX term_initials IF NOT EXISTS
FOR (term:Term) ON (term.initials);

// Substrings of one character and more, which the full-text analyzer for Chinese doesn't find.
CREATE TEXT INDEX term_name_text IF NOT EXISTS
FOR (term:Term) ON (term.name);

CREATE TEXT INDEX paragraph_plain IF NOT EXISTS
FOR (paragraph:Paragraph) ON (paragraph.plain);
