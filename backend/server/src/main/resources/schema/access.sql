-- Who may come in. Like every file here kept in tifa.home/tifa.mv.db, beside the graph; every statement can be run twice.
CREATE TABLE IF NOT EXISTS tokens (
	name VARCHAR(40) PRIMARY KEY,
	hash CHAR(64) NOT NULL
);

CREATE TABLE IF NOT EXISTS sessions (
	hash CHAR(64) PRIMARY KEY,
	expires TIMESTAMP WITH TIME ZONE NOT NULL
);
