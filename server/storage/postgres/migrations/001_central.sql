-- The central database on PostgreSQL. Columns as in rows.h; times in milliseconds; flags 0 or 1.
-- Text is compared by byte (COLLATE "C"), like everywhere in Ayumi; every key
-- leads with the agency.

CREATE TABLE agency (
    agency       text COLLATE "C" NOT NULL PRIMARY KEY,
    name         text COLLATE "C" NOT NULL,
    number       bigint NOT NULL,
    chain        bytea NOT NULL,
    facts_number bigint NOT NULL,
    scope_number bigint NOT NULL,
    scope_day    text COLLATE "C" NOT NULL
);

CREATE TABLE log (
    agency     text COLLATE "C" NOT NULL,
    number     bigint NOT NULL,
    what       text COLLATE "C" NOT NULL,
    change     text COLLATE "C" NOT NULL,
    body       bytea NOT NULL,
    mark       bytea NOT NULL,
    entry_hash bytea NOT NULL,
    chain      bytea NOT NULL,
    PRIMARY KEY (agency, number)
);

CREATE TABLE changes (
    agency        text COLLATE "C" NOT NULL,
    id            text COLLATE "C" NOT NULL,
    body          bytea NOT NULL,
    signature     bytea NOT NULL,
    record        text COLLATE "C" NOT NULL,
    author        text COLLATE "C" NOT NULL,
    device        text COLLATE "C" NOT NULL,
    device_number bigint NOT NULL,
    number        bigint NOT NULL,
    verdict       text COLLATE "C" NOT NULL,
    code          text COLLATE "C" NOT NULL,
    args          text COLLATE "C" NOT NULL,
    received_at   bigint NOT NULL,
    capped_at     bigint NOT NULL,
    PRIMARY KEY (agency, id)
);
CREATE INDEX changes_of_record ON changes (agency, record, number);
CREATE INDEX changes_of_device ON changes (agency, device, device_number);
CREATE INDEX changes_by_verdict ON changes (agency, verdict);

CREATE TABLE records (
    agency      text COLLATE "C" NOT NULL,
    record      text COLLATE "C" NOT NULL,
    kind        text COLLATE "C" NOT NULL,
    participant text COLLATE "C" NOT NULL,
    day         text COLLATE "C" NOT NULL,
    about       text COLLATE "C" NOT NULL,
    number      bigint NOT NULL,
    audiences   text COLLATE "C" NOT NULL,
    shown       jsonb NOT NULL,
    state       text COLLATE "C" NOT NULL,
    PRIMARY KEY (agency, record)
);
CREATE INDEX records_of_kind ON records (agency, kind, day);

-- One entry per record and audience: what pages are made from. By record for what came into scope
-- as a whole, by number for what changed since.
CREATE TABLE places (
    agency   text COLLATE "C" NOT NULL,
    audience text COLLATE "C" NOT NULL,
    record   text COLLATE "C" NOT NULL,
    number   bigint NOT NULL,
    PRIMARY KEY (agency, audience, record)
);
CREATE INDEX places_by_number ON places (agency, audience, number, record);

CREATE TABLE scope (
    agency   text COLLATE "C" NOT NULL,
    device   text COLLATE "C" NOT NULL,
    audience text COLLATE "C" NOT NULL,
    readers  text COLLATE "C" NOT NULL,
    since    bigint NOT NULL,
    left_at  bigint,
    PRIMARY KEY (agency, device, audience)
);

CREATE TABLE person_scope (
    agency   text COLLATE "C" NOT NULL,
    person   text COLLATE "C" NOT NULL,
    audience text COLLATE "C" NOT NULL,
    number   bigint NOT NULL,
    entered  bigint NOT NULL,
    PRIMARY KEY (agency, person, audience, number)
);

CREATE TABLE devices (
    agency       text COLLATE "C" NOT NULL,
    device       text COLLATE "C" NOT NULL,
    name         text COLLATE "C" NOT NULL,
    protection   text COLLATE "C" NOT NULL,
    used_as      text COLLATE "C" NOT NULL,
    public_key   bytea NOT NULL,
    token_hash   bytea NOT NULL,
    enrolled_at  bigint NOT NULL,
    last_seen_at bigint NOT NULL,
    state        text COLLATE "C" NOT NULL,
    forked       bigint NOT NULL,
    last_number  bigint NOT NULL,
    certificate  text COLLATE "C" NOT NULL,
    PRIMARY KEY (agency, device)
);
CREATE INDEX devices_by_token ON devices (agency, token_hash);

CREATE TABLE sign_ins (
    agency text COLLATE "C" NOT NULL,
    device text COLLATE "C" NOT NULL,
    person text COLLATE "C" NOT NULL,
    at     bigint NOT NULL,
    PRIMARY KEY (agency, device, person)
);

CREATE TABLE keys (
    agency        text COLLATE "C" NOT NULL,
    key           text COLLATE "C" NOT NULL,
    person        text COLLATE "C" NOT NULL,
    device        text COLLATE "C" NOT NULL,
    public_key    bytea NOT NULL,
    registered_at bigint NOT NULL,
    revoked_at    bigint,
    certificate   text COLLATE "C" NOT NULL,
    PRIMARY KEY (agency, key)
);

CREATE TABLE accounts (
    agency          text COLLATE "C" NOT NULL,
    person          text COLLATE "C" NOT NULL,
    login           text COLLATE "C" NOT NULL,
    salt            bytea NOT NULL,
    hash            bytea NOT NULL,
    code_hash       bytea NOT NULL,
    code_expires_at bigint NOT NULL,
    code_key        text COLLATE "C" NOT NULL,
    PRIMARY KEY (agency, person)
);
CREATE UNIQUE INDEX accounts_by_login ON accounts (agency, login) WHERE login <> '';

CREATE TABLE invitations (
    agency      text COLLATE "C" NOT NULL,
    secret_hash bytea NOT NULL,
    name        text COLLATE "C" NOT NULL,
    used_as     text COLLATE "C" NOT NULL,
    expires_at  bigint NOT NULL,
    tries_left  bigint NOT NULL,
    used_by     bytea NOT NULL,
    device      text COLLATE "C" NOT NULL,
    PRIMARY KEY (agency, secret_hash)
);

-- The views of kinds as this database has them; they are made anew when the table of kinds changes.
CREATE TABLE kind_views (
    name       text COLLATE "C" NOT NULL PRIMARY KEY,
    definition text COLLATE "C" NOT NULL
);
