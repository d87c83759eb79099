-- Up to which number of the log a verified backup holds it, and the entry that says so.
ALTER TABLE agency ADD COLUMN kept_number bigint NOT NULL DEFAULT 0;
ALTER TABLE agency ADD COLUMN kept_entry bigint NOT NULL DEFAULT 0;
