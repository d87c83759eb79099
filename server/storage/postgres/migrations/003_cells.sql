-- What the hashes of cells are made of (docs/sync.md "Cells"). Rows from before have no hash until
-- their record is put again; it is taken from the state then (queries_cells.cpp).
ALTER TABLE places ADD COLUMN home text COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE places ADD COLUMN month text COLLATE "C" NOT NULL DEFAULT '-';
ALTER TABLE places ADD COLUMN kind text COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE places ADD COLUMN state_value text COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE places ADD COLUMN state_hash bytea NOT NULL DEFAULT '';
UPDATE places SET
    home = CASE WHEN strpos(held.audiences, chr(10)) > 0
           THEN split_part(held.audiences, chr(10), 1) ELSE '' END,
    month = CASE WHEN held.day = '' THEN '-' ELSE substr(held.day, 1, 7) END,
    kind = held.kind,
    state_value = coalesce(held.shown ->> 'state', '')
    FROM records AS held WHERE held.agency = places.agency AND held.record = places.record;
CREATE INDEX places_by_month ON places (agency, audience, month, record);
