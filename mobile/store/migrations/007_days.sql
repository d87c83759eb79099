-- Which days there are, and whether anything of one changed, without a look at the records themselves.
CREATE INDEX records_days ON records (day, participant, number, marks)
    WHERE day <> '' AND participant <> '';
