-- What Tifa keeps beside the graph, in tifa.home/tifa.mv.db. Every statement can be run twice.
CREATE TABLE IF NOT EXISTS tokens (
	name VARCHAR(40) PRIMARY KEY,
	hash CHAR(64) NOT NULL
);

CREATE TABLE IF NOT EXISTS sessions (
	hash CHAR(64) PRIMARY KEY,
	expires TIMESTAMP WITH TIME ZONE NOT NULL
);

CREATE TABLE IF NOT EXISTS jobs (
	id CHAR(16) PRIMARY KEY,
	number BIGINT GENERATED ALWAYS AS IDENTITY,
	kind VARCHAR(20) NOT NULL,
	state VARCHAR(10) NOT NULL,
	code VARCHAR(100),
	code_values VARCHAR NOT NULL DEFAULT '{}',
	done INTEGER NOT NULL DEFAULT 0,
	total INTEGER NOT NULL DEFAULT 0,
	created TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- What a job needs to be taken up again; null where it is not.
ALTER TABLE jobs ADD COLUMN IF NOT EXISTS input VARCHAR;

CREATE TABLE IF NOT EXISTS job_results (
	job CHAR(16) NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
	number INTEGER NOT NULL,
	file VARCHAR NOT NULL,
	state VARCHAR(10) NOT NULL,
	speech_ids VARCHAR NOT NULL,
	reason VARCHAR(100),
	reason_values VARCHAR NOT NULL DEFAULT '{}',
	PRIMARY KEY (job, number)
);
