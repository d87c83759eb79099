-- What was erased: ids of changes, and "p:PERSON" for whom everything was. Their ids are answered
-- `duplicate` for ever, and nothing of them is stored.
CREATE TABLE erased (
    agency text COLLATE "C" NOT NULL,
    key    text COLLATE "C" NOT NULL,
    PRIMARY KEY (agency, key)
);
