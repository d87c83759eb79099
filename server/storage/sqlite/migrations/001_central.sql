-- The embedded central database. Columns as in rows.h; times in milliseconds; flags 0 or 1.
-- Text is compared by byte (BINARY), like everywhere in Ayumi.

CREATE TABLE agency (
    agency       TEXT NOT NULL PRIMARY KEY,
    name         TEXT NOT NULL,
    number       INTEGER NOT NULL,
    chain        BLOB NOT NULL,
    facts_number INTEGER NOT NULL,
    scope_number INTEGER NOT NULL,
    scope_day    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE log (
    agency     TEXT NOT NULL,
    number     INTEGER NOT NULL,
    what       TEXT NOT NULL,
    change     TEXT NOT NULL,
    body       BLOB NOT NULL,
    mark       BLOB NOT NULL,
    entry_hash BLOB NOT NULL,
    chain      BLOB NOT NULL,
    PRIMARY KEY (agency, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE changes (
    agency        TEXT NOT NULL,
    id            TEXT NOT NULL,
    body          BLOB NOT NULL,
    signature     BLOB NOT NULL,
    record        TEXT NOT NULL,
    author        TEXT NOT NULL,
    device        TEXT NOT NULL,
    device_number INTEGER NOT NULL,
    number        INTEGER NOT NULL,
    verdict       TEXT NOT NULL,
    code          TEXT NOT NULL,
    args          TEXT NOT NULL,
    received_at   INTEGER NOT NULL,
    capped_at     INTEGER NOT NULL,
    PRIMARY KEY (agency, id)
) STRICT;
CREATE INDEX changes_of_record ON changes (agency, record, number);
CREATE INDEX changes_of_device ON changes (agency, device, device_number);
CREATE INDEX changes_by_verdict ON changes (agency, verdict);

CREATE TABLE records (
    agency      TEXT NOT NULL,
    record      TEXT NOT NULL,
    kind        TEXT NOT NULL,
    participant TEXT NOT NULL,
    day         TEXT NOT NULL,
    about       TEXT NOT NULL,
    number      INTEGER NOT NULL,
    audiences   TEXT NOT NULL,
    shown       TEXT NOT NULL,
    state       TEXT NOT NULL,
    PRIMARY KEY (agency, record)
) STRICT;
CREATE INDEX records_of_kind ON records (agency, kind, day);

-- One entry per record and audience: what pages are made from. By record for what came into scope
-- as a whole, by number for what changed since.
CREATE TABLE places (
    agency   TEXT NOT NULL,
    audience TEXT NOT NULL,
    record   TEXT NOT NULL,
    number   INTEGER NOT NULL,
    PRIMARY KEY (agency, audience, record)
) STRICT, WITHOUT ROWID;
CREATE INDEX places_by_number ON places (agency, audience, number, record);

CREATE TABLE scope (
    agency   TEXT NOT NULL,
    device   TEXT NOT NULL,
    audience TEXT NOT NULL,
    readers  TEXT NOT NULL,
    since    INTEGER NOT NULL,
    left_at  INTEGER,
    PRIMARY KEY (agency, device, audience)
) STRICT, WITHOUT ROWID;

CREATE TABLE person_scope (
    agency   TEXT NOT NULL,
    person   TEXT NOT NULL,
    audience TEXT NOT NULL,
    number   INTEGER NOT NULL,
    entered  INTEGER NOT NULL,
    PRIMARY KEY (agency, person, audience, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE devices (
    agency       TEXT NOT NULL,
    device       TEXT NOT NULL,
    name         TEXT NOT NULL,
    protection   TEXT NOT NULL,
    used_as      TEXT NOT NULL,
    public_key   BLOB NOT NULL,
    token_hash   BLOB NOT NULL,
    enrolled_at  INTEGER NOT NULL,
    last_seen_at INTEGER NOT NULL,
    state        TEXT NOT NULL,
    forked       INTEGER NOT NULL,
    certificate  TEXT NOT NULL,
    PRIMARY KEY (agency, device)
) STRICT;
CREATE INDEX devices_by_token ON devices (agency, token_hash);

CREATE TABLE sign_ins (
    agency TEXT NOT NULL,
    device TEXT NOT NULL,
    person TEXT NOT NULL,
    at     INTEGER NOT NULL,
    PRIMARY KEY (agency, device, person)
) STRICT, WITHOUT ROWID;

CREATE TABLE keys (
    agency        TEXT NOT NULL,
    key           TEXT NOT NULL,
    person        TEXT NOT NULL,
    device        TEXT NOT NULL,
    public_key    BLOB NOT NULL,
    registered_at INTEGER NOT NULL,
    revoked_at    INTEGER,
    certificate   TEXT NOT NULL,
    PRIMARY KEY (agency, key)
) STRICT;

CREATE TABLE accounts (
    agency          TEXT NOT NULL,
    person          TEXT NOT NULL,
    login           TEXT NOT NULL,
    salt            BLOB NOT NULL,
    hash            BLOB NOT NULL,
    code_hash       BLOB NOT NULL,
    code_expires_at INTEGER NOT NULL,
    code_key        TEXT NOT NULL,
    PRIMARY KEY (agency, person)
) STRICT;
CREATE UNIQUE INDEX accounts_by_login ON accounts (agency, login) WHERE login <> '';

CREATE TABLE invitations (
    agency      TEXT NOT NULL,
    secret_hash BLOB NOT NULL,
    name        TEXT NOT NULL,
    used_as     TEXT NOT NULL,
    expires_at  INTEGER NOT NULL,
    tries_left  INTEGER NOT NULL,
    used_by     BLOB NOT NULL,
    device      TEXT NOT NULL,
    PRIMARY KEY (agency, secret_hash)
) STRICT, WITHOUT ROWID;

-- The views of kinds as this file has them; they are made anew when the table of kinds changes.
CREATE TABLE kind_views (
    name       TEXT NOT NULL PRIMARY KEY,
    definition TEXT NOT NULL
) STRICT, WITHOUT ROWID;
