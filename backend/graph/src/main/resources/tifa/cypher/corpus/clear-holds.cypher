// Takes out what paragraphs hold.
UNWIND $paragraphs AS id
MATCH (:Paragraph {id: id})-[held:HOLDS]->()
DELETE held
