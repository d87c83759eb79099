-- What is compared with the server (docs/sync.md "Cells"): for each record that the server's word is
-- here for, the hash of its state's bytes and the cell it counts in. Kept: 0 in `records`, 1 in
-- `unread_states`, 2 evicted: only at the office.
CREATE TABLE cell_records (
    record   TEXT PRIMARY KEY,
    audience TEXT NOT NULL,
    month    TEXT NOT NULL,
    number   INTEGER NOT NULL,
    kept     INTEGER NOT NULL,
    hash     BLOB NOT NULL
) WITHOUT ROWID;
CREATE INDEX cell_records_of ON cell_records (audience, month);
CREATE INDEX cell_records_evicted ON cell_records (audience, month) WHERE kept = 2;

-- Their sums; a cell without a record has no row.
CREATE TABLE cells (
    audience TEXT NOT NULL,
    month    TEXT NOT NULL,
    records  INTEGER NOT NULL,
    hash     BLOB NOT NULL,
    PRIMARY KEY (audience, month)
) WITHOUT ROWID;

-- When a cell was pulled anew: not more than once a day.
CREATE TABLE cell_repairs (
    audience TEXT NOT NULL,
    month    TEXT NOT NULL,
    at       INTEGER NOT NULL,
    PRIMARY KEY (audience, month)
) WITHOUT ROWID;

-- States that this build cannot read, as they came: a newer one may.
CREATE TABLE unread_states (
    record     TEXT PRIMARY KEY,
    audience   TEXT NOT NULL,              -- keys with a space between
    generation INTEGER NOT NULL,
    state      TEXT NOT NULL
) WITHOUT ROWID;

-- What was here before has no hashes yet; until they are made nothing is compared.
INSERT INTO meta (name, value) SELECT 'cells_due', '1' WHERE EXISTS (SELECT 1 FROM records WHERE state <> '');
