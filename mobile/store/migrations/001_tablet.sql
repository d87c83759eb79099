-- The tablet's database. Times are milliseconds since the epoch, UTC.

CREATE TABLE meta (
    name  TEXT PRIMARY KEY,
    value BLOB NOT NULL
) WITHOUT ROWID;

-- Every change this tablet keeps, in the order it was saved. Waiting for the server's answer while
-- verdict is null; `text` is the travelling form as signed, or null once it is sealed.
CREATE TABLE changes (
    seq         INTEGER PRIMARY KEY,
    change      TEXT NOT NULL UNIQUE,
    record      TEXT NOT NULL,
    audience    TEXT NOT NULL,
    saved_at    INTEGER NOT NULL,
    own         INTEGER NOT NULL,           -- 0: someone else's, offered again after a reset
    aside       INTEGER NOT NULL DEFAULT 0, -- 1: failed alone, goes as unread text
    verdict     TEXT,
    code        TEXT,
    args        TEXT,
    answered_at INTEGER,
    text        TEXT,
    sealed      BLOB
);
CREATE INDEX changes_waiting ON changes (seq) WHERE verdict IS NULL;
CREATE INDEX changes_held ON changes (seq) WHERE verdict = 'quarantined';
CREATE INDEX changes_record ON changes (record);

-- `state` is the server's last word (travelling form, "" before any), `shown` what people see: the
-- state with the waiting changes folded over it, as {"field": value}.
CREATE TABLE records (
    id          INTEGER PRIMARY KEY,
    record      TEXT NOT NULL UNIQUE,
    kind        TEXT NOT NULL,
    participant TEXT NOT NULL,
    day         TEXT NOT NULL,
    about       TEXT NOT NULL,
    audience    TEXT NOT NULL,              -- keys with a space between
    number      INTEGER NOT NULL,
    generation  INTEGER NOT NULL,
    marks       INTEGER NOT NULL,           -- 1 pending, 2 contested, 4 void
    shown       TEXT NOT NULL,
    state       TEXT NOT NULL
);
CREATE INDEX records_day ON records (kind, day, about);
CREATE INDEX records_participant ON records (participant, kind, day);
CREATE INDEX records_contested ON records (day) WHERE marks & 2;

CREATE TABLE drafts (
    person   TEXT NOT NULL,
    page     TEXT NOT NULL,
    audience TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    content  TEXT NOT NULL,
    PRIMARY KEY (person, page)
) WITHOUT ROWID;

CREATE TABLE pending_forget (
    audience TEXT PRIMARY KEY
) WITHOUT ROWID;

CREATE TABLE keys (
    key         TEXT PRIMARY KEY,
    person      TEXT NOT NULL,
    role        TEXT NOT NULL,
    name        TEXT NOT NULL,
    certificate TEXT NOT NULL
) WITHOUT ROWID;
