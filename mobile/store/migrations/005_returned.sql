-- Days that were sent back are few among all that were decided on; every look at today asks for them.
CREATE INDEX records_returned ON records (day, participant)
    WHERE kind = 'sign_off' AND instr(shown, '"returned"') > 0;
