-- When an answered change may go: the number of the log's head in the answer that gave its verdict,
-- and the server's time as that answer told it (docs/sync.md "How long a tablet keeps a change").
ALTER TABLE changes ADD COLUMN answered_head INTEGER;
ALTER TABLE changes ADD COLUMN told_at INTEGER;

-- What was answered before: at the latest at the newest head that is known.
UPDATE changes SET told_at = answered_at, answered_head =
    (SELECT json_extract(CAST(value AS TEXT), '$.head[0]') FROM meta WHERE name = 'marks')
    WHERE verdict IS NOT NULL;

CREATE INDEX changes_told ON changes (told_at) WHERE told_at IS NOT NULL;
