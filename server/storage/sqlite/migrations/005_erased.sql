-- What was erased: ids of changes, and "p:PERSON" for whom everything was. Their ids are answered
-- `duplicate` for ever, and nothing of them is stored.
CREATE TABLE erased (
    agency ANY NOT NULL,
    key    ANY NOT NULL,
    PRIMARY KEY (agency, key)
) STRICT, WITHOUT ROWID;
