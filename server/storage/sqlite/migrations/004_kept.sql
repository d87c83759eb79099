-- Up to which number of the log a verified backup holds it, and the entry that says so.
ALTER TABLE agency ADD COLUMN kept_number INTEGER NOT NULL DEFAULT 0;
ALTER TABLE agency ADD COLUMN kept_entry INTEGER NOT NULL DEFAULT 0;
