-- Quarantined changes are few among all: what waits is asked for with every push, what needs a person
-- page by page.
CREATE INDEX changes_held ON changes (agency, number) WHERE verdict = 'quarantined';
CREATE INDEX changes_held_by_code ON changes (agency, code, number) WHERE verdict = 'quarantined';
