-- Communities and figures of the corpus, which would take a while to compute again.
CREATE TABLE IF NOT EXISTS analyses (
	number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	form INTEGER NOT NULL,
	corpus CHAR(64) NOT NULL,
	vocabulary CHAR(64) NOT NULL,
	revision BIGINT NOT NULL,
	unit VARCHAR(20) NOT NULL,
	measure VARCHAR(20) NOT NULL,
	result BLOB NOT NULL
);
