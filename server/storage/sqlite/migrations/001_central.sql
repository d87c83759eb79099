-- The embedded central database. Columns as in rows.h; times in milliseconds; flags 0 or 1.
-- Texts are ANY, because UUIDs lie as blobs (packed_text.h). Text is compared by byte (BINARY), like everywhere
-- in Ayumi.

CREATE TABLE agency (
    agency       ANY NOT NULL PRIMARY KEY,
    name         ANY NOT NULL,
    number       INTEGER NOT NULL,
    chain        BLOB NOT NULL,
    facts_number INTEGER NOT NULL,
    scope_number INTEGER NOT NULL,
    scope_day    ANY NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE log (
    agency     ANY NOT NULL,
    number     INTEGER NOT NULL,
    what       ANY NOT NULL,
    change     ANY NOT NULL,
    body       BLOB NOT NULL,
    mark       BLOB NOT NULL,
    entry_hash BLOB NOT NULL,
    chain      BLOB NOT NULL,
    PRIMARY KEY (agency, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE changes (
    agency        ANY NOT NULL,
    id            ANY NOT NULL,
    body          BLOB NOT NULL,
    signature     BLOB NOT NULL,
    record        ANY NOT NULL,
    author        ANY NOT NULL,
    device        ANY NOT NULL,
    device_number INTEGER NOT NULL,
    number        INTEGER NOT NULL,
    verdict       ANY NOT NULL,
    code          ANY NOT NULL,
    args          TEXT NOT NULL,
    received_at   INTEGER NOT NULL,
    capped_at     INTEGER NOT NULL,
    PRIMARY KEY (agency, id)
) STRICT;
CREATE INDEX changes_of_record ON changes (agency, record, number);
CREATE INDEX changes_of_device ON changes (agency, device, device_number);
CREATE INDEX changes_by_verdict ON changes (agency, verdict);

CREATE TABLE records (
    agency      ANY NOT NULL,
    record      ANY NOT NULL,
    kind        ANY NOT NULL,
    participant ANY NOT NULL,
    day         ANY NOT NULL,
    about       ANY NOT NULL,
    number      INTEGER NOT NULL,
    audiences   ANY NOT NULL,
    shown       TEXT NOT NULL,
    state       ANY NOT NULL,
    PRIMARY KEY (agency, record)
) STRICT;
CREATE INDEX records_of_kind ON records (agency, kind, day);

-- One entry per record and audience: what pages are made from. By record for what came into scope
-- as a whole, by number for what changed since.
CREATE TABLE places (
    agency   ANY NOT NULL,
    audience ANY NOT NULL,
    record   ANY NOT NULL,
    number   INTEGER NOT NULL,
    PRIMARY KEY (agency, audience, record)
) STRICT, WITHOUT ROWID;
CREATE INDEX places_by_number ON places (agency, audience, number, record);

CREATE TABLE scope (
    agency   ANY NOT NULL,
    device   ANY NOT NULL,
    audience ANY NOT NULL,
    readers  ANY NOT NULL,
    since    INTEGER NOT NULL,
    left_at  INTEGER,
    PRIMARY KEY (agency, device, audience)
) STRICT, WITHOUT ROWID;

CREATE TABLE person_scope (
    agency   ANY NOT NULL,
    person   ANY NOT NULL,
    audience ANY NOT NULL,
    number   INTEGER NOT NULL,
    entered  INTEGER NOT NULL,
    PRIMARY KEY (agency, person, audience, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE devices (
    agency       ANY NOT NULL,
    device       ANY NOT NULL,
    name         ANY NOT NULL,
    protection   ANY NOT NULL,
    used_as      ANY NOT NULL,
    public_key   BLOB NOT NULL,
    token_hash   BLOB NOT NULL,
    enrolled_at  INTEGER NOT NULL,
    last_seen_at INTEGER NOT NULL,
    state        ANY NOT NULL,
    forked       INTEGER NOT NULL,
    last_number  INTEGER NOT NULL,
    certificate  TEXT NOT NULL,
    PRIMARY KEY (agency, device)
) STRICT;
CREATE INDEX devices_by_token ON devices (agency, token_hash);

CREATE TABLE sign_ins (
    agency ANY NOT NULL,
    device ANY NOT NULL,
    person ANY NOT NULL,
    at     INTEGER NOT NULL,
    PRIMARY KEY (agency, device, person)
) STRICT, WITHOUT ROWID;

CREATE TABLE keys (
    agency        ANY NOT NULL,
    key           ANY NOT NULL,
    person        ANY NOT NULL,
    device        ANY NOT NULL,
    public_key    BLOB NOT NULL,
    registered_at INTEGER NOT NULL,
    revoked_at    INTEGER,
    certificate   TEXT NOT NULL,
    PRIMARY KEY (agency, key)
) STRICT;

CREATE TABLE accounts (
    agency          ANY NOT NULL,
    person          ANY NOT NULL,
    login           ANY NOT NULL,
    salt            BLOB NOT NULL,
    hash            BLOB NOT NULL,
    code_hash       BLOB NOT NULL,
    code_expires_at INTEGER NOT NULL,
    code_key        ANY NOT NULL,
    PRIMARY KEY (agency, person)
) STRICT;
CREATE UNIQUE INDEX accounts_by_login ON accounts (agency, login) WHERE login <> '';

CREATE TABLE invitations (
    agency      ANY NOT NULL,
    secret_hash BLOB NOT NULL,
    name        ANY NOT NULL,
    used_as     ANY NOT NULL,
    expires_at  INTEGER NOT NULL,
    tries_left  INTEGER NOT NULL,
    used_by     BLOB NOT NULL,
    device      ANY NOT NULL,
    PRIMARY KEY (agency, secret_hash)
) STRICT, WITHOUT ROWID;

-- The views of kinds as this file has them; they are made anew when the table of kinds changes.
CREATE TABLE kind_views (
    name       TEXT NOT NULL PRIMARY KEY,
    definition TEXT NOT NULL
) STRICT, WITHOUT ROWID;
