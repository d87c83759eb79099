-- What the server keeps aside and whoever signed in here may see, as it said last (docs/sync.md,
-- GET /v1/held). `text` is the travelling change, or what came if it cannot be read, or "" if
-- nobody knows yet who may read it.
CREATE TABLE held (
    id          TEXT PRIMARY KEY,          -- what a release names
    place       INTEGER NOT NULL,          -- the oldest first
    audience    TEXT NOT NULL,             -- keys with a space between, as of a record
    code        TEXT NOT NULL,
    args        TEXT NOT NULL,
    received_at INTEGER NOT NULL,
    device      TEXT NOT NULL,
    text        TEXT NOT NULL
) WITHOUT ROWID;

-- 1: it was held, and the server names it no more: applied, mended or set aside.
ALTER TABLE changes ADD COLUMN settled INTEGER NOT NULL DEFAULT 0;
