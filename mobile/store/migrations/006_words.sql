-- The words of records, to look them up by (docs/data.md "Looking up"): for each record the pairs of
-- letters in its free texts, and no text itself. A row's number is its place: day and `records.id`
-- (mobile/store/search.h). It is filled by mobile/store/word_table.cpp, a few records at a time.
CREATE VIRTUAL TABLE words USING fts5 (
    tokens, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii'
);
-- A save merges pieces of the index only when sixteen of a size are there: else one in a hundred took
-- four times as long (docs/speed.md).
INSERT INTO words(words, rank) VALUES ('automerge', 0);
