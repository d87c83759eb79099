-- What the hashes of cells are made of (docs/sync.md "Cells"). Rows from before have no hash until
-- their record is put again; it is taken from the state then (queries_cells.cpp).
ALTER TABLE places ADD COLUMN home ANY NOT NULL DEFAULT '';
ALTER TABLE places ADD COLUMN month ANY NOT NULL DEFAULT '-';
ALTER TABLE places ADD COLUMN kind ANY NOT NULL DEFAULT '';
ALTER TABLE places ADD COLUMN state_value ANY NOT NULL DEFAULT '';
ALTER TABLE places ADD COLUMN state_hash BLOB NOT NULL DEFAULT x'';
UPDATE places SET
    home = CASE WHEN typeof(held.audiences) = 'text' AND instr(held.audiences, char(10)) > 0
           THEN substr(held.audiences, 1, instr(held.audiences, char(10)) - 1) ELSE '' END,
    month = CASE WHEN held.day = '' THEN '-' ELSE substr(held.day, 1, 7) END,
    kind = held.kind,
    state_value = coalesce(json_extract(held.shown, '$.state'), '')
    FROM records AS held WHERE held.agency = places.agency AND held.record = places.record;
CREATE INDEX places_by_month ON places (agency, audience, month, record);
