// How often longer terms are mentioned that contain these.
UNWIND $names AS name
MATCH (:Term {name: name})<-[:CONTAINS]-(longer:Term)
RETURN name, sum(longer.mentions) AS inside
