// The types of relationships, with how many there are.
MATCH ()-[counted:HAS]->()
RETURN 'HAS' AS name, count(counted) AS count
UNION ALL
MATCH ()-[counted:HOLDS]->()
RETURN 'HOLDS' AS name, count(counted) AS count
UNION ALL
MATCH ()-[counted:MENTIONS]->()
RETURN 'MENTIONS' AS name, count(counted) AS count
UNION ALL
MATCH ()-[counted:CO_OCCURS]->()
RETURN 'CO_OCCURS' AS name, count(counted) AS count
UNION ALL
MATCH ()-[counted:CONTAINS]->()
RETURN 'CONTAINS' AS name, count(counted) AS count
UNION ALL
MATCH ()-[counted:BROADER]->()
RETURN 'BROADER' AS name, count(counted) AS count
UNION ALL
MATCH ()-[counted:REPRINTS]->()
RETURN 'REPRINTS' AS name, count(counted) AS count
