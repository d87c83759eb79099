-- A second wall between agencies: whatever a statement says, it sees and changes only rows of the agency
-- that its transaction was begun for (ayumi.agency, set by postgres_connection.cpp), and none without one.
-- Forced, because the role that connects owns the tables. Only a list of the agencies, which changes
-- nothing, asks for all of them ('*'). A later table with rows of agencies gets the same.
DO $$
DECLARE one text;
BEGIN
    FOREACH one IN ARRAY ARRAY['agency', 'log', 'changes', 'records', 'places', 'scope', 'person_scope',
                               'devices', 'sign_ins', 'keys', 'accounts', 'invitations', 'erased'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', one);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', one);
        EXECUTE format('CREATE POLICY one_agency ON %I'
                       ' USING (agency = current_setting(''ayumi.agency'', true))'
                       ' WITH CHECK (agency = current_setting(''ayumi.agency'', true))', one);
    END LOOP;
END $$;
CREATE POLICY all_agencies ON agency FOR SELECT USING (current_setting('ayumi.agency', true) = '*');
