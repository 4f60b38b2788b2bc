// The types of relationships, with how many there are.
MATCH ()-[counted:HAS]->()
WITH count(counted) AS count
RETURN 'HAS' AS name, count
UNION ALL
MATCH ()-[counted:HOLDS]->()
WITH count(counted) AS count
RETURN 'HOLDS' AS name, count
UNION ALL
MATCH ()-[counted:MENTIONS]->()
WITH count(counted) AS count
RETURN 'MENTIONS' AS name, count
UNION ALL
MATCH ()-[counted:CO_OCCURS]->()
WITH count(counted) AS count
RETURN 'CO_OCCURS' AS name, count
UNION ALL
MATCH ()-[counted:CONTAINS]->()
WITH count(counted) AS count
RETURN 'CONTAINS' AS name, count
UNION ALL
MATCH ()-[counted:BROADER]->()
WITH count(counted) AS count
RETURN 'BROADER' AS name, count
UNION ALL
MATCH ()-[counted:REPRINTS]->()
WITH count(counted) AS count
RETURN 'REPRINTS' AS name, count
