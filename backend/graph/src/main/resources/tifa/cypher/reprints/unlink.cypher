// Takes a speech out of its cluster.
MATCH (:Speech {id: $id})-[reprints:REPRINTS]-()
DELETE reprints
