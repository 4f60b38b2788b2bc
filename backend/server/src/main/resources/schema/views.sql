-- Views that somebody keeps, and drafts that stand behind a long address (those without a name).
CREATE TABLE IF NOT EXISTS views (
	id CHAR(16) PRIMARY KEY,
	number BIGINT GENERATED ALWAYS AS IDENTITY,
	version INTEGER NOT NULL DEFAULT 1,
	name VARCHAR(200),
	note VARCHAR(4000),
	who VARCHAR(100) NOT NULL,
	shown CLOB NOT NULL,
	question CLOB NOT NULL,
	taken CLOB NOT NULL,
	found BLOB NOT NULL,
	thumbnail BLOB,
	created TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT CURRENT_TIMESTAMP,
	updated TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- How much found holds, so that a list needn't read it.
ALTER TABLE views ADD COLUMN IF NOT EXISTS nodes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE views ADD COLUMN IF NOT EXISTS edges INTEGER NOT NULL DEFAULT 0;
