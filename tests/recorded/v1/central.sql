--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: ayumi_recorded; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA ayumi_recorded;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: accounts; Type: TABLE; Schema: ayumi_recorded; Owner: -
--

CREATE TABLE ayumi_recorded.accounts (
    agency text NOT NULL COLLATE pg_catalog."C",
    person text NOT NULL COLLATE pg_catalog."C",
    login text NOT NULL COLLATE pg_catalog."C",
    salt bytea NOT NULL,
    hash bytea NOT NULL,
    code_hash bytea NOT NULL,
    code_expires_at bigint NOT NULL,
    code_key text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: agency; Type: TABLE; Schema: ayumi_recorded; Owner: -
--

CREATE TABLE ayumi_recorded.agency (
    agency text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    number bigint NOT NULL,
    chain bytea NOT NULL,
    facts_number bigint NOT NULL,
    scope_number bigint NOT NULL,
    scope_day text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: records; Type: TABLE; Schema: ayumi_recorded; Owner: -
--

CREATE TABLE ayumi_recorded.records (
    agency text NOT NULL COLLATE pg_catalog."C",
    record text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    participant text NOT NULL COLLATE pg_catalog."C",
    day text NOT NULL COLLATE pg_catalog."C",
    about text NOT NULL COLLATE pg_catalog."C",
    number bigint NOT NULL,
    audiences text NOT NULL COLLATE pg_catalog."C",
    shown jsonb NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: agreement; Type: VIEW; Schema: ayumi_recorded; Owner: -
--

CREATE VIEW ayumi_recorded.agreement AS
 SELECT records.agency,
    records.record,
    records.participant,
    records.day,
    records.about,
    records.number,
    (records.shown ->> 'site'::text) AS site,
    (records.shown ->> 'from'::text) AS "from",
    (records.shown ->> 'to'::text) AS "to",
    (records.shown -> 'weekdays'::text) AS weekdays,
    (records.shown -> 'expects'::text) AS expects,
    (records.shown ->> 'note'::text) AS note
   FROM ayumi_recorded.records
  WHERE ((records.kind = 'agreement'::text) AND ((records.shown -> 'void'::text) IS DISTINCT FROM 'true'::jsonb));


--
-- Name: assignment; Type: VIEW; Schema: ayumi_recorded; Owner: -
--

CREATE VIEW ayumi_recorded.assignment AS
 SELECT records.agency,
    records.record,
    records.participant,
    records.day,
    records.about,
    records.number,
    (records.shown ->> 'coach'::text) AS coach,
    (records.shown ->> 'from'::text) AS "from",
    (records.shown ->> 'to'::text) AS "to"
   FROM ayumi_recorded.records
  WHERE ((records.kind = 'assignment'::text) AND ((records.shown -> 'void'::text) IS DISTINCT FROM 'true'::jsonb));


--
-- Name: attendance; Type: VIEW; Schema: ayumi_recorded; Owner: -
--

CREATE VIEW ayumi_recorded.attendance AS
 SELECT records.agency,
    records.record,
    records.participant,
    records.day,
    records.about,
    records.number,
    (records.shown ->> 'status'::text) AS status,
    (records.shown ->> 'planned_start'::text) AS planned_start,
    (records.shown ->> 'planned_end'::text) AS planned_end,
    (records.shown ->> 'arrived'::text) AS arrived,
    (records.shown ->> 'left'::text) AS "left",
        CASE
            WHEN (jsonb_typeof((records.shown -> 'left_next_day'::text)) = 'boolean'::text) THEN ((records.shown ->> 'left_next_day'::text))::boolean
            ELSE NULL::boolean
        END AS left_next_day,
        CASE
            WHEN (jsonb_typeof((records.shown -> 'break_minutes'::text)) = 'number'::text) THEN ((records.shown ->> 'break_minutes'::text))::bigint
            ELSE NULL::bigint
        END AS break_minutes,
    (records.shown ->> 'notice_at'::text) AS notice_at,
    (records.shown ->> 'notice_by'::text) AS notice_by,
    (records.shown ->> 'notice_from'::text) AS notice_from,
    (records.shown ->> 'notice_cause'::text) AS notice_cause,
    (records.shown ->> 'notice_reason'::text) AS notice_reason,
    (records.shown ->> 'notice_advice'::text) AS notice_advice,
        CASE
            WHEN (jsonb_typeof((records.shown -> 'notice_confirmed'::text)) = 'boolean'::text) THEN ((records.shown ->> 'notice_confirmed'::text))::boolean
            ELSE NULL::boolean
        END AS notice_confirmed,
    (records.shown ->> 'pickup'::text) AS pickup,
        CASE
            WHEN (jsonb_typeof((records.shown -> 'meal'::text)) = 'boolean'::text) THEN ((records.shown ->> 'meal'::text))::boolean
            ELSE NULL::boolean
        END AS meal,
        CASE
            WHEN (jsonb_typeof((records.shown -> 'fare_yen'::text)) = 'number'::text) THEN ((records.shown ->> 'fare_yen'::text))::bigint
            ELSE NULL::bigint
        END AS fare_yen,
    (records.shown ->> 'stage'::text) AS stage,
        CASE
            WHEN (jsonb_typeof((records.shown -> 'hourly_yen'::text)) = 'number'::text) THEN ((records.shown ->> 'hourly_yen'::text))::bigint
            ELSE NULL::bigint
        END AS hourly_yen,
    (records.shown ->> 'note'::text) AS note,
    (records.shown ->> 'moved_from'::text) AS moved_from
   FROM ayumi_recorded.records
  WHERE ((records.kind = 'attendance'::text) AND ((records.shown -> 'void'::text) IS DISTINCT FROM 'true'::jsonb));


--
-- Name: calendar; Type: VIEW; Schema: ayumi_recorded; Owner: -
--

CREATE VIEW ayumi_recorded.calendar AS
 SELECT records.agency,
    records.record,
    records.participant,
    records.day,
    records.about,
    records.number,
        CASE
            WHEN (jsonb_typeof((records.shown -> 'open'::text)) = 'boolean'::text) THEN ((records.shown ->> 'open'::text))::boolean
            ELSE NULL::boolean
        END AS open,
    (records.shown ->> 'note'::text) AS note
   FROM ayumi_recorded.records
  WHERE ((records.kind = 'calendar'::text) AND ((records.shown -> 'void'::text) IS DISTINCT FROM 'true'::jsonb));


--
-- Name: changes; Type: TABLE; Schema: ayumi_recorded; Owner: -
--

CREATE TABLE ayumi_recorded.changes (
    agency text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    body bytea NOT NULL,
    signature bytea NOT NULL,
    record text NOT NULL COLLATE pg_catalog."C",
    author text NOT NULL COLLATE pg_catalog."C",
    device text NOT NULL COLLATE pg_catalog."C",
    device_number bigint NOT NULL,
    number bigint NOT NULL,
    verdict text NOT NULL COLLATE pg_catalog."C",
    code text NOT NULL COLLATE pg_catalog."C",
    args text NOT NULL COLLATE pg_catalog."C",
    received_at bigint NOT NULL,
    capped_at bigint NOT NULL
);


--
-- Name: check_items; Type: VIEW; Schema: ayumi_recorded; Owner: -
--

CREATE VIEW ayumi_recorded.check_items AS
 SELECT records.agency,
    records.record,
    records.participant,
    records.day,
    records.about,
    records.number,
    (records.shown -> 'items'::text) AS items,
    (records.shown ->> 'own_1'::text) AS own_1,
    (records.shown ->> 'own_2'::text) AS own_2,
    (records.shown ->> 'own_3'::text) AS own_3,
    (records.shown ->> 'own_4'::text) AS own_4
   FROM ayumi_recorded.records
  WHERE ((records.kind = 'check_items'::text) AND ((records.shown -> 'void'::text) IS DISTINCT FROM 'true'::jsonb));


--
-- Name: comment; Type: VIEW; Schema: ayumi_recorded; Owner: -
--

CREATE VIEW ayumi_recorded.comment AS
 SELECT records.agency,
    records.record,
    records.participant,
    records.day,
    records.about,
    records.number,
    (records.shown ->> 'on'::text) AS "on",
    (records.shown ->> 'text'::text) AS text
   FROM ayumi_recorded.records
  WHERE ((records.kind = 'comment'::text) AND ((records.shown -> 'void'::text) IS DISTINCT FROM 'true'::jsonb));


--
-- Name: confirmation; Type: VIEW; Schema: ayumi_recorded; Owner: -
--

CREATE VIEW ayumi_recorded.confirmation AS
 SELECT records.agency,
    records.record,
    records.participant,
    records.day,
    records.about,
    records.number,
    (records.shown ->> 'state'::text) AS state,
    (records.shown ->> 'why'::text) AS why
   FROM ayumi_recorded.records
  WHERE ((records.kind = 'confirmation'::text) AND ((records.shown -> 'void'::text) IS DISTINCT FROM 'true'::jsonb));


--
-- Name: consent; Type: VIEW; Schema: ayumi_recorded; Owner: -
--

CREATE VIEW ayumi_recorded.consent AS
 SELECT records.agency,
    records.record,
    records.participant,
    records.day,
    records.about,
    records.number,
    (records.shown ->> 'scope'::text) AS scope,
    (records.shown ->> 'text_version'::text) AS text_version,
    (records.shown ->> 'to_whom'::text) AS to_whom,
    (records.shown ->> 'given_by'::text) AS given_by,
    (records.shown ->> 'given_by_name'::text) AS given_by_name,
    (records.shown ->> 'given_on'::text) AS given_on,
    (records.shown ->> 'means'::text) AS means,
    (records.shown ->> 'withdrawn_on'::text) AS withdrawn_on,
    (records.shown ->> 'note'::text) AS note
   FROM ayumi_recorded.records
  WHERE ((records.kind = 'consent'::text) AND ((records.shown -> 'void'::text) IS DISTINCT FROM 'true'::jsonb));


--
-- Name: daily_check; Type: VIEW; Schema: ayumi_recorded; Owner: -
--

CREATE VIEW ayumi_recorded.daily_check AS
 SELECT records.agency,
    records.record,
    records.participant,
    records.day,
    records.about,
    records.number,
        CASE
            WHEN (jsonb_typeof((records.shown -> 'help'::text)) = 'boolean'::text) THEN ((records.shown ->> 'help'::text))::boolean
            ELSE NULL::boolean
        END AS help,
    (records.shown ->> 'moved_from'::text) AS moved_from
   FROM ayumi_recorded.records
  WHERE ((records.kind = 'daily_check'::text) AND ((records.shown -> 'void'::text) IS DISTINCT FROM 'true'::jsonb));


--
-- Name: devices; Type: TABLE; Schema: ayumi_recorded; Owner: -
--

CREATE TABLE ayumi_recorded.devices (
    agency text NOT NULL COLLATE pg_catalog."C",
    device text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    protection text NOT NULL COLLATE pg_catalog."C",
    used_as text NOT NULL COLLATE pg_catalog."C",
    public_key bytea NOT NULL,
    token_hash bytea NOT NULL,
    enrolled_at bigint NOT NULL,
    last_seen_at bigint NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    forked bigint NOT NULL,
    last_number bigint NOT NULL,
    certificate text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: flag; Type: VIEW; Schema: ayumi_recorded; Owner: -
--

CREATE VIEW ayumi_recorded.flag AS
 SELECT records.agency,
    records.record,
    records.participant,
    records.day,
    records.about,
    records.number,
    (records.shown ->> 'source'::text) AS source
   FROM ayumi_recorded.records
  WHERE ((records.kind = 'flag'::text) AND ((records.shown -> 'void'::text) IS DISTINCT FROM 'true'::jsonb));


--
-- Name: flag_seen; Type: VIEW; Schema: ayumi_recorded; Owner: -
--

CREATE VIEW ayumi_recorded.flag_seen AS
 SELECT records.agency,
    records.record,
    records.participant,
    records.day,
    records.about,
    records.number,
    (records.shown ->> 'flag'::text) AS flag,
    (records.shown ->> 'done'::text) AS done
   FROM ayumi_recorded.records
  WHERE ((records.kind = 'flag_seen'::text) AND ((records.shown -> 'void'::text) IS DISTINCT FROM 'true'::jsonb));


--
-- Name: invitations; Type: TABLE; Schema: ayumi_recorded; Owner: -
--

CREATE TABLE ayumi_recorded.invitations (
    agency text NOT NULL COLLATE pg_catalog."C",
    secret_hash bytea NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    used_as text NOT NULL COLLATE pg_catalog."C",
    expires_at bigint NOT NULL,
    tries_left bigint NOT NULL,
    used_by bytea NOT NULL,
    device text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: keys; Type: TABLE; Schema: ayumi_recorded; Owner: -
--

CREATE TABLE ayumi_recorded.keys (
    agency text NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL COLLATE pg_catalog."C",
    person text NOT NULL COLLATE pg_catalog."C",
    device text NOT NULL COLLATE pg_catalog."C",
    public_key bytea NOT NULL,
    registered_at bigint NOT NULL,
    revoked_at bigint,
    certificate text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: kind_views; Type: TABLE; Schema: ayumi_recorded; Owner: -
--

CREATE TABLE ayumi_recorded.kind_views (
    name text NOT NULL COLLATE pg_catalog."C",
    definition text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: log; Type: TABLE; Schema: ayumi_recorded; Owner: -
--

CREATE TABLE ayumi_recorded.log (
    agency text NOT NULL COLLATE pg_catalog."C",
    number bigint NOT NULL,
    what text NOT NULL COLLATE pg_catalog."C",
    change text NOT NULL COLLATE pg_catalog."C",
    body bytea NOT NULL,
    mark bytea NOT NULL,
    entry_hash bytea NOT NULL,
    chain bytea NOT NULL
);


--
-- Name: person; Type: VIEW; Schema: ayumi_recorded; Owner: -
--

CREATE VIEW ayumi_recorded.person AS
 SELECT records.agency,
    records.record,
    records.participant,
    records.day,
    records.about,
    records.number,
    (records.shown ->> 'name'::text) AS name,
    (records.shown ->> 'name_kana'::text) AS name_kana,
    (records.shown ->> 'nickname'::text) AS nickname,
    (records.shown ->> 'birth_day'::text) AS birth_day,
    (records.shown ->> 'mark'::text) AS mark,
    (records.shown ->> 'note'::text) AS note
   FROM ayumi_recorded.records
  WHERE ((records.kind = 'person'::text) AND ((records.shown -> 'void'::text) IS DISTINCT FROM 'true'::jsonb));


--
-- Name: person_scope; Type: TABLE; Schema: ayumi_recorded; Owner: -
--

CREATE TABLE ayumi_recorded.person_scope (
    agency text NOT NULL COLLATE pg_catalog."C",
    person text NOT NULL COLLATE pg_catalog."C",
    audience text NOT NULL COLLATE pg_catalog."C",
    number bigint NOT NULL,
    entered bigint NOT NULL
);


--
-- Name: placement; Type: VIEW; Schema: ayumi_recorded; Owner: -
--

CREATE VIEW ayumi_recorded.placement AS
 SELECT records.agency,
    records.record,
    records.participant,
    records.day,
    records.about,
    records.number,
    (records.shown ->> 'site'::text) AS site,
    (records.shown ->> 'programme'::text) AS programme,
    (records.shown ->> 'stage'::text) AS stage,
    (records.shown ->> 'from'::text) AS "from",
    (records.shown ->> 'to'::text) AS "to",
    (records.shown -> 'weekdays'::text) AS weekdays,
    (records.shown ->> 'planned_start'::text) AS planned_start,
    (records.shown ->> 'planned_end'::text) AS planned_end,
    (records.shown ->> 'reason'::text) AS reason
   FROM ayumi_recorded.records
  WHERE ((records.kind = 'placement'::text) AND ((records.shown -> 'void'::text) IS DISTINCT FROM 'true'::jsonb));


--
-- Name: places; Type: TABLE; Schema: ayumi_recorded; Owner: -
--

CREATE TABLE ayumi_recorded.places (
    agency text NOT NULL COLLATE pg_catalog."C",
    audience text NOT NULL COLLATE pg_catalog."C",
    record text NOT NULL COLLATE pg_catalog."C",
    number bigint NOT NULL
);


--
-- Name: reflection; Type: VIEW; Schema: ayumi_recorded; Owner: -
--

CREATE VIEW ayumi_recorded.reflection AS
 SELECT records.agency,
    records.record,
    records.participant,
    records.day,
    records.about,
    records.number,
    (records.shown ->> 'went'::text) AS went,
    (records.shown ->> 'tired'::text) AS tired,
    (records.shown ->> 'good_pick'::text) AS good_pick,
    (records.shown ->> 'good'::text) AS good,
    (records.shown ->> 'hard_pick'::text) AS hard_pick,
    (records.shown ->> 'hard'::text) AS hard,
    (records.shown ->> 'tomorrow_pick'::text) AS tomorrow_pick,
    (records.shown ->> 'tomorrow'::text) AS tomorrow,
    (records.shown ->> 'moved_from'::text) AS moved_from
   FROM ayumi_recorded.records
  WHERE ((records.kind = 'reflection'::text) AND ((records.shown -> 'void'::text) IS DISTINCT FROM 'true'::jsonb));


--
-- Name: release; Type: VIEW; Schema: ayumi_recorded; Owner: -
--

CREATE VIEW ayumi_recorded.release AS
 SELECT records.agency,
    records.record,
    records.participant,
    records.day,
    records.about,
    records.number,
    (records.shown ->> 'decision'::text) AS decision
   FROM ayumi_recorded.records
  WHERE ((records.kind = 'release'::text) AND ((records.shown -> 'void'::text) IS DISTINCT FROM 'true'::jsonb));


--
-- Name: schema; Type: TABLE; Schema: ayumi_recorded; Owner: -
--

CREATE TABLE ayumi_recorded.schema (
    version bigint NOT NULL
);


--
-- Name: scope; Type: TABLE; Schema: ayumi_recorded; Owner: -
--

CREATE TABLE ayumi_recorded.scope (
    agency text NOT NULL COLLATE pg_catalog."C",
    device text NOT NULL COLLATE pg_catalog."C",
    audience text NOT NULL COLLATE pg_catalog."C",
    readers text NOT NULL COLLATE pg_catalog."C",
    since bigint NOT NULL,
    left_at bigint
);


--
-- Name: setting; Type: VIEW; Schema: ayumi_recorded; Owner: -
--

CREATE VIEW ayumi_recorded.setting AS
 SELECT records.agency,
    records.record,
    records.participant,
    records.day,
    records.about,
    records.number,
    (records.shown ->> 'value'::text) AS value
   FROM ayumi_recorded.records
  WHERE ((records.kind = 'setting'::text) AND ((records.shown -> 'void'::text) IS DISTINCT FROM 'true'::jsonb));


--
-- Name: sign_ins; Type: TABLE; Schema: ayumi_recorded; Owner: -
--

CREATE TABLE ayumi_recorded.sign_ins (
    agency text NOT NULL COLLATE pg_catalog."C",
    device text NOT NULL COLLATE pg_catalog."C",
    person text NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL
);


--
-- Name: sign_off; Type: VIEW; Schema: ayumi_recorded; Owner: -
--

CREATE VIEW ayumi_recorded.sign_off AS
 SELECT records.agency,
    records.record,
    records.participant,
    records.day,
    records.about,
    records.number,
    (records.shown -> 'signed'::text) AS signed,
    (records.shown -> 'returned'::text) AS returned,
    (records.shown ->> 'comment'::text) AS comment
   FROM ayumi_recorded.records
  WHERE ((records.kind = 'sign_off'::text) AND ((records.shown -> 'void'::text) IS DISTINCT FROM 'true'::jsonb));


--
-- Name: site; Type: VIEW; Schema: ayumi_recorded; Owner: -
--

CREATE VIEW ayumi_recorded.site AS
 SELECT records.agency,
    records.record,
    records.participant,
    records.day,
    records.about,
    records.number,
    (records.shown ->> 'name'::text) AS name,
    (records.shown ->> 'name_kana'::text) AS name_kana,
    (records.shown ->> 'address'::text) AS address,
    (records.shown ->> 'phone'::text) AS phone,
    (records.shown ->> 'work'::text) AS work,
    (records.shown -> 'open_weekdays'::text) AS open_weekdays,
    (records.shown ->> 'opens'::text) AS opens,
    (records.shown ->> 'closes'::text) AS closes,
    (records.shown ->> 'confirmed_on'::text) AS confirmed_on
   FROM ayumi_recorded.records
  WHERE ((records.kind = 'site'::text) AND ((records.shown -> 'void'::text) IS DISTINCT FROM 'true'::jsonb));


--
-- Name: staff; Type: VIEW; Schema: ayumi_recorded; Owner: -
--

CREATE VIEW ayumi_recorded.staff AS
 SELECT records.agency,
    records.record,
    records.participant,
    records.day,
    records.about,
    records.number,
    (records.shown ->> 'name'::text) AS name,
    (records.shown ->> 'name_kana'::text) AS name_kana,
    (records.shown ->> 'role'::text) AS role,
        CASE
            WHEN (jsonb_typeof((records.shown -> 'active'::text)) = 'boolean'::text) THEN ((records.shown ->> 'active'::text))::boolean
            ELSE NULL::boolean
        END AS active
   FROM ayumi_recorded.records
  WHERE ((records.kind = 'staff'::text) AND ((records.shown -> 'void'::text) IS DISTINCT FROM 'true'::jsonb));


--
-- Data for Name: accounts; Type: TABLE DATA; Schema: ayumi_recorded; Owner: -
--

INSERT INTO ayumi_recorded.accounts VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb67-1800-7c76-874f-8094ba4d6b7a', 'takahashi', '\x70647fa7878498b47e9a36e1f1903a3f', '\xe42292b821caf7b0f79ae7d831d9f532f84dba703ad46fa9026d373f31308f01', '\x', 0, '');
INSERT INTO ayumi_recorded.accounts VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb67-1800-7f60-a6a8-ad63e2152b1a', '', '\x', '\x', '\xec7d466c535ae527834b9da6b9ac3dba5c2a208fd23d423f439e67e89301ba0f', 1795220160000, '01a1fb68-0260-798b-b765-bdd14b5e0edd');
INSERT INTO ayumi_recorded.accounts VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb67-1800-7a2d-ac89-7b0ffb072be0', 'yamamoto', '\xbeefe1a82dc6c654bd42f32cc0f074c0', '\x32bde685202f0bab441495f442695074b28b36baab8def9a35ee69bf60f4b8b5', '\x', 0, '');


--
-- Data for Name: agency; Type: TABLE DATA; Schema: ayumi_recorded; Owner: -
--

INSERT INTO ayumi_recorded.agency VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 'あゆみの会', 72, '\xb1bdbc29f4ba1398d635828aa2d6b345ccb966f3852ba14703b9a189427b22dd', 62, 62, '2026-11-21');


--
-- Data for Name: changes; Type: TABLE DATA; Schema: ayumi_recorded; Owner: -
--

INSERT INTO ayumi_recorded.changes VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb67-1800-7b21-b08d-0fdd41e77e61', '\x7b226167656e6379223a2230316131666236372d313830302d373036342d386665332d383034353664313363316337222c22617574686f72223a2230316131666236372d313830302d376232372d623166322d663433616462643231363638222c22636c6f636b5f6f66667365745f6d73223a302c22646179223a6e756c6c2c22646576696365223a2230316131666236372d313830302d373639622d383837322d316136326461363837616365222c22666f726d6174223a312c226964223a2230316131666236372d313830302d376232312d623038642d306664643431653737653631222c226b6579223a2230316131666236372d313830302d376162622d386261312d613064346334343364333366222c226b696e64223a227374616666222c226d6164655f6174223a22323032362d31312d32315430393a30303a30302e3030302b30393a3030222c226e756d626572223a312c227061727469636970616e74223a6e756c6c2c227265636f7264223a2230316131666236372d313830302d376232372d623166322d663433616462643231363638222c227365656e223a7b7d2c22736574223a7b22616374697665223a747275652c226e616d65223a22e6b395e4babae4ba8be58b99222c22726f6c65223a2261646d696e227d7d', '\x82851f745b3173c543af56e093463f84c3f50a059e7be6bacff39dabf70509ae075652fee6f1151d37d18aed74cef6895a86f7ed5eccf875b5509c0bfe2ff70b', '01a1fb67-1800-7b27-b1f2-f43adbd21668', '01a1fb67-1800-7b27-b1f2-f43adbd21668', '01a1fb67-1800-769b-8872-1a62da687ace', 1, 3, 'applied', '', '{}', 1795219200000, 1795219200000);
INSERT INTO ayumi_recorded.changes VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb67-1800-73f6-9645-1c3b01d7783a', '\x7b226167656e6379223a2230316131666236372d313830302d373036342d386665332d383034353664313363316337222c22617574686f72223a2230316131666236372d313830302d376232372d623166322d663433616462643231363638222c22636c6f636b5f6f66667365745f6d73223a302c22646179223a6e756c6c2c22646576696365223a2230316131666236372d313830302d373639622d383837322d316136326461363837616365222c22666f726d6174223a312c226964223a2230316131666236372d313830302d373366362d393634352d316333623031643737383361222c226b6579223a2230316131666236372d313830302d376162622d386261312d613064346334343364333366222c226b696e64223a227374616666222c226d6164655f6174223a22323032362d31312d32315430393a30303a30302e3030302b30393a3030222c226e756d626572223a322c227061727469636970616e74223a6e756c6c2c227265636f7264223a2230316131666236372d313830302d376337362d383734662d383039346261346436623761222c227365656e223a7b7d2c22736574223a7b22616374697665223a747275652c226e616d65223a22e9ab98e6a98b20e381bfe381aae381bf222c22726f6c65223a22636f616368227d7d', '\x79b516e31922dd4863bf808757664f514b5705ecb4ee4aa40309b2af49a46bc3b7c79e91d8608180e2a0c22bafcc60170188c5be1cd12c26cffb0b2e73ba1d00', '01a1fb67-1800-7c76-874f-8094ba4d6b7a', '01a1fb67-1800-7b27-b1f2-f43adbd21668', '01a1fb67-1800-769b-8872-1a62da687ace', 2, 4, 'applied', '', '{}', 1795219200000, 1795219200000);
INSERT INTO ayumi_recorded.changes VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb67-1800-782e-bd48-d06e941277d2', '\x7b226167656e6379223a2230316131666236372d313830302d373036342d386665332d383034353664313363316337222c22617574686f72223a2230316131666236372d313830302d376232372d623166322d663433616462643231363638222c22636c6f636b5f6f66667365745f6d73223a302c22646179223a6e756c6c2c22646576696365223a2230316131666236372d313830302d373639622d383837322d316136326461363837616365222c22666f726d6174223a312c226964223a2230316131666236372d313830302d373832652d626434382d643036653934313237376432222c226b6579223a2230316131666236372d313830302d376162622d386261312d613064346334343364333366222c226b696e64223a227374616666222c226d6164655f6174223a22323032362d31312d32315430393a30303a30302e3030302b30393a3030222c226e756d626572223a332c227061727469636970616e74223a6e756c6c2c227265636f7264223a2230316131666236372d313830302d376132642d616338392d376230666662303732626530222c227365656e223a7b7d2c22736574223a7b22616374697665223a747275652c226e616d65223a22e5b1b1e69cac20e381bfe381a9e3828a222c22726f6c65223a2273757065727669736f72227d7d', '\x6806473be7d393d46ca9c79605a8a22f693b1a68187c158afb3088420e592b99364ac1eedf049ecfe613cf945cd1aed6367a2a7ad84045b9195ae27e15fac10f', '01a1fb67-1800-7a2d-ac89-7b0ffb072be0', '01a1fb67-1800-7b27-b1f2-f43adbd21668', '01a1fb67-1800-769b-8872-1a62da687ace', 3, 5, 'applied', '', '{}', 1795219200000, 1795219200000);
INSERT INTO ayumi_recorded.changes VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb67-1800-7e70-9808-3962023b9676', '\x7b226167656e6379223a2230316131666236372d313830302d373036342d386665332d383034353664313363316337222c22617574686f72223a2230316131666236372d313830302d376232372d623166322d663433616462643231363638222c22636c6f636b5f6f66667365745f6d73223a302c22646179223a6e756c6c2c22646576696365223a2230316131666236372d313830302d373639622d383837322d316136326461363837616365222c22666f726d6174223a312c226964223a2230316131666236372d313830302d376537302d393830382d333936323032336239363736222c226b6579223a2230316131666236372d313830302d376162622d386261312d613064346334343364333366222c226b696e64223a22706572736f6e222c226d6164655f6174223a22323032362d31312d32315430393a30303a30302e3030302b30393a3030222c226e756d626572223a342c227061727469636970616e74223a2230316131666236372d313830302d376636302d613661382d616436336532313532623161222c227265636f7264223a2230316131666236372d313830302d376636302d613661382d616436336532313532623161222c227365656e223a7b7d2c22736574223a7b226e616d65223a22e4bd90e897a420e381b2e3818be3828b222c226e616d655f6b616e61223a22e382b5e38388e382a620e38392e382abe383ab227d7d', '\xf7242f6247d1fb3c7488028c38fb2c9e40582037028fd396d37140290c514ea72d2cd595f2c91a3ec5179488fe153a60483f8b693dbc9706597f64a9e698270a', '01a1fb67-1800-7f60-a6a8-ad63e2152b1a', '01a1fb67-1800-7b27-b1f2-f43adbd21668', '01a1fb67-1800-769b-8872-1a62da687ace', 4, 6, 'applied', '', '{}', 1795219200000, 1795219200000);
INSERT INTO ayumi_recorded.changes VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb67-1800-7197-b444-f45951fed432', '\x7b226167656e6379223a2230316131666236372d313830302d373036342d386665332d383034353664313363316337222c22617574686f72223a2230316131666236372d313830302d376232372d623166322d663433616462643231363638222c22636c6f636b5f6f66667365745f6d73223a302c22646179223a6e756c6c2c22646576696365223a2230316131666236372d313830302d373639622d383837322d316136326461363837616365222c22666f726d6174223a312c226964223a2230316131666236372d313830302d373139372d623434342d663435393531666564343332222c226b6579223a2230316131666236372d313830302d376162622d386261312d613064346334343364333366222c226b696e64223a22706572736f6e222c226d6164655f6174223a22323032362d31312d32315430393a30303a30302e3030302b30393a3030222c226e756d626572223a352c227061727469636970616e74223a2230316131666236372d313830302d376430362d393766632d653161366431363539353761222c227265636f7264223a2230316131666236372d313830302d376430362d393766632d653161366431363539353761222c227365656e223a7b7d2c22736574223a7b226e616d65223a22e988b4e69ca820f0a0aeb7e4b983227d7d', '\x3bf1514a813edd2fd83db2adf1d943a6848272a471a24e60ff5701bd7b4ed111f672e75326e9e87d149675797083b56377e947647d3a9e293521225480c70b00', '01a1fb67-1800-7d06-97fc-e1a6d165957a', '01a1fb67-1800-7b27-b1f2-f43adbd21668', '01a1fb67-1800-769b-8872-1a62da687ace', 5, 7, 'applied', '', '{}', 1795219200000, 1795219200000);
INSERT INTO ayumi_recorded.changes VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb67-1800-7604-bba8-63e3ee2fc39c', '\x7b226167656e6379223a2230316131666236372d313830302d373036342d386665332d383034353664313363316337222c22617574686f72223a2230316131666236372d313830302d376232372d623166322d663433616462643231363638222c22636c6f636b5f6f66667365745f6d73223a302c22646179223a6e756c6c2c22646576696365223a2230316131666236372d313830302d373639622d383837322d316136326461363837616365222c22666f726d6174223a312c226964223a2230316131666236372d313830302d373630342d626261382d363365336565326663333963222c226b6579223a2230316131666236372d313830302d376162622d386261312d613064346334343364333366222c226b696e64223a22706572736f6e222c226d6164655f6174223a22323032362d31312d32315430393a30303a30302e3030302b30393a3030222c226e756d626572223a362c227061727469636970616e74223a2230316131666236372d313830302d373939372d623665652d653033383739303734343563222c227265636f7264223a2230316131666236372d313830302d373939372d623665652d653033383739303734343563222c227365656e223a7b7d2c22736574223a7b226e616d65223a22e794b0e4b8ad20e381afe3828be3818b227d7d', '\xb71ea0a549187e403554acb241b56d11aada7640d14966adcafc151d69df009add8c19f6522417ac1b24c5722debd697d5c9fc395ddda7e946c3605673fe7406', '01a1fb67-1800-7997-b6ee-e0387907445c', '01a1fb67-1800-7b27-b1f2-f43adbd21668', '01a1fb67-1800-769b-8872-1a62da687ace', 6, 8, 'applied', '', '{}', 1795219200000, 1795219200000);
INSERT INTO ayumi_recorded.changes VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb67-1800-75c9-bc98-c2bd10d1623a', '\x7b226167656e6379223a2230316131666236372d313830302d373036342d386665332d383034353664313363316337222c22617574686f72223a2230316131666236372d313830302d376232372d623166322d663433616462643231363638222c22636c6f636b5f6f66667365745f6d73223a302c22646179223a6e756c6c2c22646576696365223a2230316131666236372d313830302d373639622d383837322d316136326461363837616365222c22666f726d6174223a312c226964223a2230316131666236372d313830302d373563392d626339382d633262643130643136323361222c226b6579223a2230316131666236372d313830302d376162622d386261312d613064346334343364333366222c226b696e64223a2273697465222c226d6164655f6174223a22323032362d31312d32315430393a30303a30302e3030302b30393a3030222c226e756d626572223a372c227061727469636970616e74223a6e756c6c2c227265636f7264223a2230316131666236372d313830302d376533622d393562382d323330623437633334636436222c227365656e223a7b7d2c22736574223a7b226e616d65223a22e381b2e381a0e381bee3828ae8a3bde38391e383b320e58d97e5ba97227d7d', '\x47f50d9f4fa6e302a8c4576c3e1e423087c3128fa6896e5eb020e90427bce977b8c1966cc34405dce56fe50a5f9a6377b8ae4699b497e4caadd80664b7a85f09', '01a1fb67-1800-7e3b-95b8-230b47c34cd6', '01a1fb67-1800-7b27-b1f2-f43adbd21668', '01a1fb67-1800-769b-8872-1a62da687ace', 7, 9, 'applied', '', '{}', 1795219200000, 1795219200000);
INSERT INTO ayumi_recorded.changes VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb67-1800-7ff0-8f48-2b54e07c3f7d', '\x7b2261626f7574223a226d6f6e74686c795f636170222c226167656e6379223a2230316131666236372d313830302d373036342d386665332d383034353664313363316337222c22617574686f72223a2230316131666236372d313830302d376232372d623166322d663433616462643231363638222c22636c6f636b5f6f66667365745f6d73223a302c22646179223a6e756c6c2c22646576696365223a2230316131666236372d313830302d373639622d383837322d316136326461363837616365222c22666f726d6174223a312c226964223a2230316131666236372d313830302d376666302d386634382d326235346530376333663764222c226b6579223a2230316131666236372d313830302d376162622d386261312d613064346334343364333366222c226b696e64223a2273657474696e67222c226d6164655f6174223a22323032362d31312d32315430393a30303a30302e3030302b30393a3030222c226e756d626572223a382c227061727469636970616e74223a6e756c6c2c227265636f7264223a2238363434333563642d613633662d383965332d386634302d643836313933393338643030222c227365656e223a7b7d2c22736574223a7b2276616c7565223a223232227d7d', '\xf073aa184a7feb71977a0bee471d8bf4ee3f922b6ad2e910144e1ce87ad1fe70f4c6307ccc0058c15a7afadb416579e8c03f0c54a88529e55eb33f64a47d160d', '864435cd-a63f-89e3-8f40-d86193938d00', '01a1fb67-1800-7b27-b1f2-f43adbd21668', '01a1fb67-1800-769b-8872-1a62da687ace', 8, 10, 'applied', '', '{}', 1795219200000, 1795219200000);
INSERT INTO ayumi_recorded.changes VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb67-1800-75fc-aac9-089007e9093a', '\x7b226167656e6379223a2230316131666236372d313830302d373036342d386665332d383034353664313363316337222c22617574686f72223a2230316131666236372d313830302d376232372d623166322d663433616462643231363638222c22636c6f636b5f6f66667365745f6d73223a302c22646179223a6e756c6c2c22646576696365223a2230316131666236372d313830302d373639622d383837322d316136326461363837616365222c22666f726d6174223a312c226964223a2230316131666236372d313830302d373566632d616163392d303839303037653930393361222c226b6579223a2230316131666236372d313830302d376162622d386261312d613064346334343364333366222c226b696e64223a2261737369676e6d656e74222c226d6164655f6174223a22323032362d31312d32315430393a30303a30302e3030302b30393a3030222c226e756d626572223a392c227061727469636970616e74223a2230316131666236372d313830302d376636302d613661382d616436336532313532623161222c227265636f7264223a2230316131666236372d313830302d373266322d626565362d643438336463613132626164222c227365656e223a7b7d2c22736574223a7b22636f616368223a2230316131666236372d313830302d376337362d383734662d383039346261346436623761222c2266726f6d223a22323032362d30342d3031227d7d', '\x599a17af1b233db1cb91ec19d2834a5f571b7a732549defde2398e03c1bb7613c789ad724fa46003d50e51827813d0414e3cea3021e7db09ba91089db02b9207', '01a1fb67-1800-72f2-bee6-d483dca12bad', '01a1fb67-1800-7b27-b1f2-f43adbd21668', '01a1fb67-1800-769b-8872-1a62da687ace', 9, 11, 'applied', '', '{}', 1795219200000, 1795219200000);
INSERT INTO ayumi_recorded.changes VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb67-1800-74b3-8a12-67b14b8a9cba', '\x7b226167656e6379223a2230316131666236372d313830302d373036342d386665332d383034353664313363316337222c22617574686f72223a2230316131666236372d313830302d376232372d623166322d663433616462643231363638222c22636c6f636b5f6f66667365745f6d73223a302c22646179223a6e756c6c2c22646576696365223a2230316131666236372d313830302d373639622d383837322d316136326461363837616365222c22666f726d6174223a312c226964223a2230316131666236372d313830302d373462332d386131322d363762313462386139636261222c226b6579223a2230316131666236372d313830302d376162622d386261312d613064346334343364333366222c226b696e64223a2261737369676e6d656e74222c226d6164655f6174223a22323032362d31312d32315430393a30303a30302e3030302b30393a3030222c226e756d626572223a31302c227061727469636970616e74223a2230316131666236372d313830302d376430362d393766632d653161366431363539353761222c227265636f7264223a2230316131666236372d313830302d373061332d386466362d653736626232303762313839222c227365656e223a7b7d2c22736574223a7b22636f616368223a2230316131666236372d313830302d376337362d383734662d383039346261346436623761222c2266726f6d223a22323032362d30342d3031227d7d', '\xc7b9f2eedf4bd36030a080e15ad0aa0f8c6385f5886e968515af47fe7ca73735b30a27b15d5fd15d28f4a67c6b03ca9e2c362f8686300fb4b9c11e91d72c1108', '01a1fb67-1800-70a3-8df6-e76bb207b189', '01a1fb67-1800-7b27-b1f2-f43adbd21668', '01a1fb67-1800-769b-8872-1a62da687ace', 10, 13, 'applied', '', '{}', 1795219200000, 1795219200000);
INSERT INTO ayumi_recorded.changes VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb67-1800-72d2-a5e3-3d08a7d2fa07', '\x7b226167656e6379223a2230316131666236372d313830302d373036342d386665332d383034353664313363316337222c22617574686f72223a2230316131666236372d313830302d376232372d623166322d663433616462643231363638222c22636c6f636b5f6f66667365745f6d73223a302c22646179223a6e756c6c2c22646576696365223a2230316131666236372d313830302d373639622d383837322d316136326461363837616365222c22666f726d6174223a312c226964223a2230316131666236372d313830302d373264322d613565332d336430386137643266613037222c226b6579223a2230316131666236372d313830302d376162622d386261312d613064346334343364333366222c226b696e64223a2261737369676e6d656e74222c226d6164655f6174223a22323032362d31312d32315430393a30303a30302e3030302b30393a3030222c226e756d626572223a31312c227061727469636970616e74223a2230316131666236372d313830302d373939372d623665652d653033383739303734343563222c227265636f7264223a2230316131666236372d313830302d376132372d623035632d303234363164313834636439222c227365656e223a7b7d2c22736574223a7b22636f616368223a2230316131666236372d313830302d376337362d383734662d383039346261346436623761222c2266726f6d223a22323032362d30342d3031227d7d', '\x1d3c238504991bffe697e2cbdb76b295a45cc4a2ef69236fbe1749bcb735ffdf8ef8f5c06d0e3748c4b4a9b60a6f78103b0b47e1d8d53311a74ffcf79a2af40b', '01a1fb67-1800-7a27-b05c-02461d184cd9', '01a1fb67-1800-7b27-b1f2-f43adbd21668', '01a1fb67-1800-769b-8872-1a62da687ace', 11, 15, 'applied', '', '{}', 1795219200000, 1795219200000);
INSERT INTO ayumi_recorded.changes VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb69-db08-7c5a-98f4-71fb331742d2', '\x7b2261626f7574223a2230316131666236372d313830302d376533622d393562382d323330623437633334636436222c226167656e6379223a2230316131666236372d313830302d373036342d386665332d383034353664313363316337222c22617574686f72223a2230316131666236372d313830302d376337362d383734662d383039346261346436623761222c2262617365223a5b32392c2231383732393933326465613731383831643561313136393439343835646266333032353439306264636530636164306531653135623833336234633638386531225d2c22636c6f636b5f6f66667365745f6d73223a302c22646179223a22323032362d31312d3230222c22646576696365223a2230316131666236372d313830302d376138342d393535652d663566396132313366363838222c22666f726d6174223a312c226964223a2230316131666236392d646230382d376335612d393866342d373166623333313734326432222c226b6579223a2230316131666236372d313830302d373531332d613931312d613535343234663137643234222c226b696e64223a22617474656e64616e6365222c226d6164655f6174223a22323032362d31312d32315430393a30333a30312e3030302b30393a3030222c226e756d626572223a312c227061727469636970616e74223a2230316131666236372d313830302d376636302d613661382d616436336532313532623161222c227265636f7264223a2231613331613265372d383931312d386630342d613461392d356461393933393435616166222c227365656e223a7b7d2c22736574223a7b2261727269766564223a2230393a3032222c22737461747573223a2270726573656e74227d7d', '\xe033e11122013fb91ee12267fe95a42ee31113dc3f58ffdfb6100bf552e80706ce9c9ea4d70d98d14a3d6695160887bd5f0b31a689dd184282530df3e161a204', '1a31a2e7-8911-8f04-a4a9-5da993945aaf', '01a1fb67-1800-7c76-874f-8094ba4d6b7a', '01a1fb67-1800-7a84-955e-f5f9a213f688', 1, 38, 'applied', '', '{}', 1795219446000, 1795219381000);
INSERT INTO ayumi_recorded.changes VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb69-def0-7835-bf0a-bd1d06125159', '\x7b226167656e6379223a2230316131666236372d313830302d373036342d386665332d383034353664313363316337222c22617574686f72223a2230316131666236372d313830302d376636302d613661382d616436336532313532623161222c2262617365223a5b32392c2231383732393933326465613731383831643561313136393439343835646266333032353439306264636530636164306531653135623833336234633638386531225d2c22636c6f636b5f6f66667365745f6d73223a302c22646179223a22323032362d31312d3230222c22646576696365223a2230316131666236372d313830302d376138342d393535652d663566396132313366363838222c22666f726d6174223a312c2268616e6465645f6279223a2230316131666236372d313830302d376337362d383734662d383039346261346436623761222c226964223a2230316131666236392d646566302d373833352d626630612d626431643036313235313539222c226b6579223a2230316131666236372d313830302d373531332d613931312d613535343234663137643234222c226b696e64223a227265666c656374696f6e222c226d6164655f6174223a22323032362d31312d32315430393a30333a30322e3030302b30393a3030222c226e756d626572223a322c227061727469636970616e74223a2230316131666236372d313830302d376636302d613661382d616436336532313532623161222c227265636f7264223a2261633166373032352d343331372d383033352d613937352d303737666638343363656133222c227365656e223a7b7d2c22736574223a7b22676f6f64223a22e383ace382b8e3829220e68993e381a6e3819f20f09f9982222c2277656e74223a2277656c6c227d7d', '\x4dce94ef5b85ec8560726052652be3c12c6a1a4305a9ae7d38b2ed55cfec7c29c9df3044415fe711a1a7b40da229310842d2b636f298ab1558bc3d88604ae30a', 'ac1f7025-4317-8035-a975-077ff843cea3', '01a1fb67-1800-7f60-a6a8-ad63e2152b1a', '01a1fb67-1800-7a84-955e-f5f9a213f688', 2, 39, 'applied', '', '{}', 1795219446000, 1795219382000);
INSERT INTO ayumi_recorded.changes VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb69-e2d8-7d0e-86c0-53505cf10a32', '\x7b226167656e6379223a2230316131666236372d313830302d373036342d386665332d383034353664313363316337222c22617574686f72223a2230316131666236372d313830302d376337362d383734662d383039346261346436623761222c2262617365223a5b32392c2231383732393933326465613731383831643561313136393439343835646266333032353439306264636530636164306531653135623833336234633638386531225d2c22636c6f636b5f6f66667365745f6d73223a302c22646179223a22323032362d31312d3230222c22646576696365223a2230316131666236372d313830302d376138342d393535652d663566396132313366363838222c22666f726d6174223a312c226964223a2230316131666236392d653264382d376430652d383663302d353335303563663130613332222c226b6579223a2230316131666236372d313830302d373531332d613931312d613535343234663137643234222c226b696e64223a227265666c656374696f6e222c226d6164655f6174223a22323032362d31312d32315430393a30333a30332e3030302b30393a3030222c226e756d626572223a332c227061727469636970616e74223a2230316131666236372d313830302d376430362d393766632d653161366431363539353761222c2270726f7879223a7b22636f6e6669726d6564223a747275652c22776f7264735f6f66223a2230316131666236372d313830302d376430362d393766632d653161366431363539353761227d2c227265636f7264223a2237353032393962642d626333652d383637322d393736662d386631323534636664353834222c227365656e223a7b7d2c22736574223a7b2277656e74223a22666169726c79227d7d', '\xf942632f691cd1ccc5c0300c1071536b76349b384166c7b6a8fb78286b56dcb27aaf004d7f5ac72623609a203860a11d17d4fad3e10ca01fa5a2e430e3754f08', '750299bd-bc3e-8672-976f-8f1254cfd584', '01a1fb67-1800-7c76-874f-8094ba4d6b7a', '01a1fb67-1800-7a84-955e-f5f9a213f688', 3, 40, 'applied', '', '{}', 1795219446000, 1795219383000);
INSERT INTO ayumi_recorded.changes VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb69-e6c0-7638-992a-dc305b051990', '\x7b226167656e6379223a2230316131666236372d313830302d373036342d386665332d383034353664313363316337222c22617574686f72223a2230316131666236372d313830302d376636302d613661382d616436336532313532623161222c2262617365223a5b32392c2231383732393933326465613731383831643561313136393439343835646266333032353439306264636530636164306531653135623833336234633638386531225d2c22636c6f636b5f6f66667365745f6d73223a302c22646179223a22323032362d31312d3230222c22646576696365223a2230316131666236372d313830302d376138342d393535652d663566396132313366363838222c22666f726d6174223a312c226964223a2230316131666236392d653663302d373633382d393932612d646333303562303531393930222c226b6579223a2230316131666236382d303236302d373938622d623736352d626464313462356530656464222c226b696e64223a226461696c795f636865636b222c226d6164655f6174223a22323032362d31312d32315430393a30333a30342e3030302b30393a3030222c226e756d626572223a342c227061727469636970616e74223a2230316131666236372d313830302d376636302d613661382d616436336532313532623161222c227265636f7264223a2237613830356132632d393261332d383262662d396137632d303162636633373536653962222c227365656e223a7b7d2c22736574223a7b2268656c70223a66616c73652c226974656d2e736c656570223a2232227d7d', '\x03c9ab43c94a856dd9d48c3a9051cf4761b19997672458221e2881c834f4a1029b3587b06ba43ac79af4b393bd0abfb4690aa41303377841dfaa3a48aafdb104', '7a805a2c-92a3-82bf-9a7c-01bcf3756e9b', '01a1fb67-1800-7f60-a6a8-ad63e2152b1a', '01a1fb67-1800-7a84-955e-f5f9a213f688', 4, 41, 'applied', '', '{}', 1795219446000, 1795219384000);
INSERT INTO ayumi_recorded.changes VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb69-eaa8-739f-945e-fe488e207999', '\x7b2261626f7574223a2230316131666236372d313830302d376533622d393562382d323330623437633334636436222c226167656e6379223a2230316131666236372d313830302d373036342d386665332d383034353664313363316337222c22617574686f72223a2230316131666236372d313830302d376337362d383734662d383039346261346436623761222c2262617365223a5b32392c2231383732393933326465613731383831643561313136393439343835646266333032353439306264636530636164306531653135623833336234633638386531225d2c22636c6f636b5f6f66667365745f6d73223a302c22646179223a22323032362d31312d3230222c22646576696365223a2230316131666236372d313830302d376138342d393535652d663566396132313366363838222c22666f726d6174223a312c226964223a2230316131666236392d656161382d373339662d393435652d666534383865323037393939222c226b6579223a2230316131666236372d313830302d373531332d613931312d613535343234663137643234222c226b696e64223a22617474656e64616e6365222c226d6164655f6174223a22323032362d31312d32315430393a30333a30352e3030302b30393a3030222c226e756d626572223a352c227061727469636970616e74223a2230316131666236372d313830302d373939372d623665652d653033383739303734343563222c227265636f7264223a2236313937393138362d333636372d386366302d383266322d613734376439623130313164222c227365656e223a7b7d2c22736574223a7b22737461747573223a22616273656e74227d7d', '\x5b49b580f51644a083b9dc1562590f56a5c509820cec67580b1d0d01fc5b89354163b19b13ec66c51a23369c4f4389bbc01115541ca0bb0d29dea1c2acadba05', '61979186-3667-8cf0-82f2-a747d9b1011d', '01a1fb67-1800-7c76-874f-8094ba4d6b7a', '01a1fb67-1800-7a84-955e-f5f9a213f688', 5, 42, 'applied', '', '{}', 1795219446000, 1795219385000);
INSERT INTO ayumi_recorded.changes VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb69-ee90-7474-8520-b6f3f0510908', '\x7b2261626f7574223a2230316131666236372d313830302d376533622d393562382d323330623437633334636436222c226167656e6379223a2230316131666236372d313830302d373036342d386665332d383034353664313363316337222c22617574686f72223a2230316131666236372d313830302d376132642d616338392d376230666662303732626530222c2262617365223a5b33372c2232623761663639323732323537313464663162316337363539336533306665363165346264616361616636346261393831613933346663336639373532336338225d2c22636c6f636b5f6f66667365745f6d73223a302c22646179223a22323032362d31312d3230222c22646576696365223a2230316131666236382d656363302d376263302d623165302d363762396138383732656264222c22666f726d6174223a312c226964223a2230316131666236392d656539302d373437342d383532302d623666336630353130393038222c226b6579223a2230316131666236382d656363302d373664632d396462372d343266313035623137316134222c226b696e64223a22617474656e64616e6365222c226d6164655f6174223a22323032362d31312d32315430393a30333a30362e3030302b30393a3030222c226e756d626572223a312c227061727469636970616e74223a2230316131666236372d313830302d376636302d613661382d616436336532313532623161222c227265636f7264223a2231613331613265372d383931312d386630342d613461392d356461393933393435616166222c227365656e223a7b7d2c22736574223a7b22737461747573223a226c617465227d7d', '\x25c7e06e0b45801ce6b98bc55e36496768ccfc8b0e88506c7371f5d01e50d4b2d1d37e0662735f5c18fd8d0563ce9347b5c4dc7ff1c58abd213451989a5ff601', '1a31a2e7-8911-8f04-a4a9-5da993945aaf', '01a1fb67-1800-7a2d-ac89-7b0ffb072be0', '01a1fb68-ecc0-7bc0-b1e0-67b9a8872ebd', 1, 43, 'contested', '', '{}', 1795219506000, 1795219386000);
INSERT INTO ayumi_recorded.changes VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb6b-c738-72ff-937c-5e949ed92d63', '\x7b2261626f7574223a2230316131666236372d313830302d376533622d393562382d323330623437633334636436222c226167656e6379223a2230316131666236372d313830302d373036342d386665332d383034353664313363316337222c22617574686f72223a2230316131666236372d313830302d376337362d383734662d383039346261346436623761222c2262617365223a5b34322c2235633239326332666262393437323361386334643737613438636638386339343061393162316664383037623865623062303661356439323961613764363265225d2c22636c6f636b5f6f66667365745f6d73223a302c22646179223a22323032362d31312d3231222c22646576696365223a2230316131666236372d313830302d376138342d393535652d663566396132313366363838222c22666f726d6174223a312c226964223a2230316131666236622d633733382d373266662d393337632d356539343965643932643633222c226b6579223a2230316131666236372d313830302d373531332d613931312d613535343234663137643234222c226b696e64223a22617474656e64616e6365222c226d6164655f6174223a22323032362d31312d32315430393a30353a30372e3030302b30393a3030222c226e756d626572223a362c227061727469636970616e74223a2230316131666236372d313830302d376430362d393766632d653161366431363539353761222c227265636f7264223a2238356261376332612d333632372d383238632d613531372d356336356438643566626163222c227365656e223a7b7d2c22736574223a7b22737461747573223a2270726573656e74227d7d', '\x456eda01b03b8e6bc35b302a41246c7d55a2a182b9b516a2b604b3ebbb5b1b124feef8dd8f46607360de130fa1125ec5ee756d0f2210fc2e9ffd85f6f1f00c0d', '85ba7c2a-3627-828c-a517-5c65d8d5fbac', '01a1fb67-1800-7c76-874f-8094ba4d6b7a', '01a1fb67-1800-7a84-955e-f5f9a213f688', 6, 44, 'applied', '', '{}', 1795219568000, 1795219507000);
INSERT INTO ayumi_recorded.changes VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb6b-cb20-729c-8608-c8b310491b7c', '\x7b2261626f7574223a2230316131666236372d313830302d376533622d393562382d323330623437633334636436222c226167656e6379223a2230316131666236372d313830302d373036342d386665332d383034353664313363316337222c22617574686f72223a2230316131666236372d313830302d376337362d383734662d383039346261346436623761222c2262617365223a5b34322c2235633239326332666262393437323361386334643737613438636638386339343061393162316664383037623865623062303661356439323961613764363265225d2c22636c6f636b5f6f66667365745f6d73223a302c22646179223a22323032362d31312d3231222c22646576696365223a2230316131666236372d313830302d376138342d393535652d663566396132313366363838222c22666f726d6174223a312c226964223a2230316131666236622d636232302d373239632d383630382d633862333130343931623763222c226b6579223a2230316131666236372d313830302d373531332d613931312d613535343234663137643234222c226b696e64223a22617474656e64616e6365222c226d6164655f6174223a22323032362d31312d32315430393a30353a30382e3030302b30393a3030222c226e756d626572223a372c227061727469636970616e74223a2230316131666236372d313830302d376430362d393766632d653161366431363539353761222c22726561736f6e223a22e697a5e4bb98e381bee381a1e3818ce38184222c227265636f7264223a2238356261376332612d333632372d383238632d613531372d356336356438643566626163222c227365656e223a7b22737461747573223a5b2230316131666236622d633733382d373266662d393337632d356539343965643932643633225d7d2c22736574223a7b22766f6964223a747275657d7d', '\x912a5317228091db969f08815f5f0028357f3a5da446e41be2ab2ab98767efc26c68a21f258d2fe45c27a7ec078ec12a89cd09b810481af6bc916177370a4b07', '85ba7c2a-3627-828c-a517-5c65d8d5fbac', '01a1fb67-1800-7c76-874f-8094ba4d6b7a', '01a1fb67-1800-7a84-955e-f5f9a213f688', 7, 45, 'applied', '', '{}', 1795219568000, 1795219508000);
INSERT INTO ayumi_recorded.changes VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb6c-b968-7c4a-8774-db9054d82e1d', '\x7b2261626f7574223a2230316131666236372d313830302d376533622d393562382d323330623437633334636436222c226167656e6379223a2230316131666236372d313830302d373036342d386665332d383034353664313363316337222c22617574686f72223a2230316131666236372d313830302d376337362d383734662d383039346261346436623761222c2262617365223a5b34352c2237393735396431353166613862663235643239626639613832366134653466643938356665376239613762623363636262363833653836313832346164623361225d2c22636c6f636b5f6f66667365745f6d73223a302c22646179223a22323032362d31312d3230222c22646576696365223a2230316131666236372d313830302d376138342d393535652d663566396132313366363838222c22666f726d6174223a312c226964223a2230316131666236632d623936382d376334612d383737342d646239303534643832653164222c226b6579223a2230316131666236372d313830302d373531332d613931312d613535343234663137643234222c226b696e64223a22617474656e64616e6365222c226d6164655f6174223a22323032362d31312d32315430393a30363a30392e3030302b30393a3030222c226e756d626572223a382c227061727469636970616e74223a2230316131666236372d313830302d376636302d613661382d616436336532313532623161222c227265636f7264223a2231613331613265372d383931312d386630342d613461392d356461393933393435616166222c227365656e223a7b22737461747573223a5b2230316131666236392d646230382d376335612d393866342d373166623333313734326432222c2230316131666236392d656539302d373437342d383532302d623666336630353130393038225d7d2c22736574223a7b22737461747573223a2270726573656e74227d7d', '\xfb72b470a47c7bf06a54105967b6f8461d55bd549de2e94c03fc891994689ac7715248926eeace9b08d46b70bce43de374b547c45750553267138c2740d98102', '1a31a2e7-8911-8f04-a4a9-5da993945aaf', '01a1fb67-1800-7c76-874f-8094ba4d6b7a', '01a1fb67-1800-7a84-955e-f5f9a213f688', 8, 46, 'applied', '', '{}', 1795219629000, 1795219569000);
INSERT INTO ayumi_recorded.changes VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb6e-8e28-7183-998e-6492c38f1f3b', '\x7b226167656e6379223a2230316131666236372d313830302d373036342d386665332d383034353664313363316337222c22617574686f72223a2230316131666236372d313830302d376132642d616338392d376230666662303732626530222c2262617365223a5b34362c2230356365353338383164366164643964356437393031323865633533353635653561666133613164383865336631353230623739633966383062323363393234225d2c22636c6f636b5f6f66667365745f6d73223a302c22646179223a22323032362d31312d3230222c22646576696365223a2230316131666236382d656363302d376263302d623165302d363762396138383732656264222c22666f726d6174223a312c226964223a2230316131666236652d386532382d373138332d393938652d363439326333386631663362222c226b6579223a2230316131666236382d656363302d373664632d396462372d343266313035623137316134222c226b696e64223a227369676e5f6f6666222c226d6164655f6174223a22323032362d31312d32315430393a30383a30392e3030302b30393a3030222c226e756d626572223a332c227061727469636970616e74223a2230316131666236372d313830302d373939372d623665652d653033383739303734343563222c227265636f7264223a2231623866613462612d393036642d383365322d386462612d323739313538393732356361222c227365656e223a7b7d2c22736574223a7b22636f6d6d656e74223a22e79086e794b1e38292e69bb8e38184e381a6e3818fe381a0e38195e38184222c2272657475726e6564223a7b22636f76657273223a7b2236313937393138362d333636372d386366302d383266322d613734376439623130313164223a7b22737461747573223a5b2230316131666236392d656161382d373339662d393435652d666534383865323037393939225d7d7d2c22646967657374223a2237616537323866343163653762356432353566373561336461333130366264366634333831666337623062306565363830633639373563313536343865393732222c226c6f67223a7b2236313937393138362d333636372d386366302d383266322d613734376439623130313164223a7b2261626f7574223a2230316131666236372d313830302d376533622d393562382d323330623437633334636436222c226b696e64223a22617474656e64616e6365222c2276616c756573223a7b22737461747573223a22616273656e74227d7d7d7d7d7d', '\xa8a96202a1cafab1d6741b5ffdff440740f618886a797f29e45c2710fe015d08a8f1f9b36d6ac72087e3d4824a8f4786cb3375b111e15b1ba5728321bd5a220b', '1b8fa4ba-906d-83e2-8dba-2791589725ca', '01a1fb67-1800-7a2d-ac89-7b0ffb072be0', '01a1fb68-ecc0-7bc0-b1e0-67b9a8872ebd', 3, 48, 'applied', '', '{}', 1795219749000, 1795219689000);
INSERT INTO ayumi_recorded.changes VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb6e-8e28-7e72-8b2b-5fc76c9de0ce', '\x7b226167656e6379223a2230316131666236372d313830302d373036342d386665332d383034353664313363316337222c22617574686f72223a2230316131666236372d313830302d376132642d616338392d376230666662303732626530222c2262617365223a5b34362c2230356365353338383164366164643964356437393031323865633533353635653561666133613164383865336631353230623739633966383062323363393234225d2c22636c6f636b5f6f66667365745f6d73223a302c22646179223a22323032362d31312d3230222c22646576696365223a2230316131666236382d656363302d376263302d623165302d363762396138383732656264222c22666f726d6174223a312c226964223a2230316131666236652d386532382d376537322d386232622d356663373663396465306365222c226b6579223a2230316131666236382d656363302d373664632d396462372d343266313035623137316134222c226b696e64223a227369676e5f6f6666222c226d6164655f6174223a22323032362d31312d32315430393a30383a30392e3030302b30393a3030222c226e756d626572223a322c227061727469636970616e74223a2230316131666236372d313830302d376636302d613661382d616436336532313532623161222c227265636f7264223a2230386332356236612d373663322d383162642d613330332d653937393134666338316432222c227365656e223a7b7d2c22736574223a7b227369676e6564223a7b22636f76657273223a7b2231613331613265372d383931312d386630342d613461392d356461393933393435616166223a7b2261727269766564223a5b2230316131666236392d646230382d376335612d393866342d373166623333313734326432225d2c22737461747573223a5b2230316131666236632d623936382d376334612d383737342d646239303534643832653164225d7d2c2237613830356132632d393261332d383262662d396137632d303162636633373536653962223a7b2268656c70223a5b2230316131666236392d653663302d373633382d393932612d646333303562303531393930225d2c226974656d2e736c656570223a5b2230316131666236392d653663302d373633382d393932612d646333303562303531393930225d7d2c2261633166373032352d343331372d383033352d613937352d303737666638343363656133223a7b22676f6f64223a5b2230316131666236392d646566302d373833352d626630612d626431643036313235313539225d2c2277656e74223a5b2230316131666236392d646566302d373833352d626630612d626431643036313235313539225d7d7d2c22646967657374223a2234663765353934343434383831393630306365323066623261343737303539626266376363373935643863656461346539333932663062616335613639333166222c226c6f67223a7b2231613331613265372d383931312d386630342d613461392d356461393933393435616166223a7b2261626f7574223a2230316131666236372d313830302d376533622d393562382d323330623437633334636436222c226b696e64223a22617474656e64616e6365222c2276616c756573223a7b2261727269766564223a2230393a3032222c22737461747573223a2270726573656e74227d7d2c2237613830356132632d393261332d383262662d396137632d303162636633373536653962223a7b2261626f7574223a22222c226b696e64223a226461696c795f636865636b222c2276616c756573223a7b2268656c70223a66616c73652c226974656d2e736c656570223a2232227d7d2c2261633166373032352d343331372d383033352d613937352d303737666638343363656133223a7b2261626f7574223a22222c226b696e64223a227265666c656374696f6e222c2276616c756573223a7b22676f6f64223a22e383ace382b8e3829220e68993e381a6e3819f20f09f9982222c2277656e74223a2277656c6c227d7d7d7d7d7d', '\x4461db35bc1fd786abc040ce332bcb9baaa7af584ede6f9ec080809a4be75833b5ee2f199c347054d875ed4d7206531fceae03283d0ddb5325cc3723a3329605', '08c25b6a-76c2-81bd-a303-e97914fc81d2', '01a1fb67-1800-7a2d-ac89-7b0ffb072be0', '01a1fb68-ecc0-7bc0-b1e0-67b9a8872ebd', 2, 47, 'applied', '', '{}', 1795219749000, 1795219689000);
INSERT INTO ayumi_recorded.changes VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb70-66d0-70bf-a49f-5b8476b6d121', '\x7b2261626f7574223a2230316131666236372d313830302d376533622d393562382d323330623437633334636436222c226167656e6379223a2230316131666236372d313830302d373036342d386665332d383034353664313363316337222c22617574686f72223a2230316131666236372d313830302d376337362d383734662d383039346261346436623761222c2262617365223a5b34382c2263663839653936616236376137366235363630346263313438383430626163623631373863666437306430623330383935363338383739643931363162613231225d2c22636c6f636b5f6f66667365745f6d73223a302c22646179223a22323032362d31312d3230222c22646576696365223a2230316131666236372d313830302d376138342d393535652d663566396132313366363838222c22666f726d6174223a312c226964223a2230316131666237302d363664302d373062662d613439662d356238343736623664313231222c226b6579223a2230316131666236372d313830302d373531332d613931312d613535343234663137643234222c226b696e64223a22617474656e64616e6365222c226b6e6577223a5b2230316131666236652d386532382d376537322d386232622d356663373663396465306365225d2c226d6164655f6174223a22323032362d31312d32315430393a31303a31302e3030302b30393a3030222c226e756d626572223a392c227061727469636970616e74223a2230316131666236372d313830302d376636302d613661382d616436336532313532623161222c22726561736f6e223a22e5b8b0e3828ae381aee69982e588bbe38292e381aae3818ae38197e381bee38197e3819f222c227265636f7264223a2231613331613265372d383931312d386630342d613461392d356461393933393435616166222c227365656e223a7b7d2c22736574223a7b226c656674223a2231353a3130227d7d', '\x6787a1152cd5f969392cfacfd31274b4855eba04f0f37a2718d80bf016077432aa3d344ad4a753266b094698e1c07c0f0bd0f9808b7e9f67d640acb643ec0700', '1a31a2e7-8911-8f04-a4a9-5da993945aaf', '01a1fb67-1800-7c76-874f-8094ba4d6b7a', '01a1fb67-1800-7a84-955e-f5f9a213f688', 9, 49, 'amendment', '', '{}', 1795219870000, 1795219810000);
INSERT INTO ayumi_recorded.changes VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb71-5130-7a37-9922-afc01c063d08', '\x7b226167656e6379223a2230316131666236372d313830302d373036342d386665332d383034353664313363316337222c22617574686f72223a2230316131666236372d313830302d376337362d383734662d383039346261346436623761222c22636c6f636b5f6f66667365745f6d73223a302c22646179223a22323032362d31312d3230222c22646576696365223a2230316131666236372d313830302d376138342d393535652d663566396132313366363838222c22666f726d6174223a312c226964223a2230316131666237312d353133302d376133372d393932322d616663303163303633643038222c226b6579223a2230316131666236372d313830302d373531332d613931312d613535343234663137643234222c226b696e64223a226c6966655f72687974686d222c226d6164655f6174223a22323032362d31312d32315430393a31313a31302e3030302b30393a3030222c226e756d626572223a3930312c227061727469636970616e74223a2230316131666236372d313830302d376636302d613661382d616436336532313532623161222c227265636f7264223a2230316131666237312d353133302d376361632d396235342d663763613437316262393132222c227365656e223a7b7d2c22736574223a7b22776f6b65223a2230363a3330227d7d', '\xda6b7b818a7eba6f51b2da39fbde4e1d6774a287464795aae7c9b631829622f1f46d9a45154f9a024534ac7007dba6f670651b2bc967aa8c863bd3d993380904', '01a1fb71-5130-7cac-9b54-f7ca471bb912', '01a1fb67-1800-7c76-874f-8094ba4d6b7a', '01a1fb67-1800-7a84-955e-f5f9a213f688', 901, 52, 'quarantined', 'unknown_kind', '{"kind":"life_rhythm"}', 1795219870000, 1795219870000);
INSERT INTO ayumi_recorded.changes VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 'unread/49b77cb6e86305c550922c2c84feccc1a6190ae507bfe355d8ec52a0bca594d4', '\x7b226e6f74223a2261206368616e6765227d', '\x', '', '', '01a1fb67-1800-7a84-955e-f5f9a213f688', 0, 54, 'quarantined', 'unreadable', '{"member":"signature","why":"change_shape"}', 1795219870000, 1795219870000);
INSERT INTO ayumi_recorded.changes VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 'unread/b85576a1c64c375122dcfa0fccbe5ac3638b13c47626ee0de364b4cf01d8f902', '\x7768617420636f756c64206e6f742062652073656e74206f7468657277697365', '\x', '', '', '01a1fb67-1800-7a84-955e-f5f9a213f688', 0, 56, 'quarantined', 'unreadable', '{}', 1795219870000, 1795219870000);
INSERT INTO ayumi_recorded.changes VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb71-5130-70d1-820a-ee87048fb886', '\x7b2261626f7574223a2230316131666236372d313830302d376533622d393562382d323330623437633334636436222c226167656e6379223a2230316131666236372d313830302d373036342d386665332d383034353664313363316337222c22617574686f72223a2230316131666236372d313830302d376337362d383734662d383039346261346436623761222c22636c6f636b5f6f66667365745f6d73223a302c22646179223a22323032362d31312d3230222c22646576696365223a2230316131666236372d313830302d376138342d393535652d663566396132313366363838222c22666f726d6174223a312c226964223a2230316131666237312d353133302d373064312d383230612d656538373034386662383836222c226b6579223a2230316131666236372d313830302d373531332d613931312d613535343234663137643234222c226b696e64223a2263616c656e646172222c226d6164655f6174223a22323032362d31312d32315430393a31313a31302e3030302b30393a3030222c226e756d626572223a3930302c227061727469636970616e74223a6e756c6c2c227265636f7264223a2235346137366163332d643234632d383738352d383636362d333663393337303265646133222c227365656e223a7b7d2c22736574223a7b226f70656e223a66616c73657d7d', '\x00d91fd37249a853063fbee16a85c2868e87c14af7e444297abc7f493ca565ef09872cbb816ecb82715802674bfffba96c2aa5a306437d6232d4315594b5f90c', '54a76ac3-d24c-8785-8666-36c93702eda3', '01a1fb67-1800-7c76-874f-8094ba4d6b7a', '01a1fb67-1800-7a84-955e-f5f9a213f688', 900, 50, 'applied', '', '{}', 1795219870000, 1795219870000);
INSERT INTO ayumi_recorded.changes VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb72-3f78-7969-86f6-d3a531ba55f9', '\x7b2261626f7574223a2230316131666237312d353133302d373064312d383230612d656538373034386662383836222c226167656e6379223a2230316131666236372d313830302d373036342d386665332d383034353664313363316337222c22617574686f72223a2230316131666236372d313830302d376132642d616338392d376230666662303732626530222c2262617365223a5b35372c2235333234663631396632356331343837633662633261613335663030373535376563656564333435333836656630653338363231356530613064366331666634225d2c22636c6f636b5f6f66667365745f6d73223a302c22646179223a6e756c6c2c22646576696365223a2230316131666236382d656363302d376263302d623165302d363762396138383732656264222c22666f726d6174223a312c226964223a2230316131666237322d336637382d373936392d383666362d643361353331626135356639222c226b6579223a2230316131666236382d656363302d373664632d396462372d343266313035623137316134222c226b696e64223a2272656c65617365222c226d6164655f6174223a22323032362d31312d32315430393a31323a31312e3030302b30393a3030222c226e756d626572223a342c227061727469636970616e74223a6e756c6c2c22726561736f6e223a22e4bc91e381bfe381a7e59088e381a3e381a6e38184e381bee38199222c227265636f7264223a2232303833336163652d376630302d383338392d623037662d393234346464386135646334222c227365656e223a7b7d2c22736574223a7b226465636973696f6e223a2272656c6561736564227d7d', '\x6ee282f5214d6a50ce9f29701ddf0cc1f438cadf7a05c476f3ecf945ca06fcdd3194cd5de112965f96d37ad5fb0eef2bfb7e437d66c594d84f283233ecdee000', '20833ace-7f00-8389-b07f-9244dd8a5dc4', '01a1fb67-1800-7a2d-ac89-7b0ffb072be0', '01a1fb68-ecc0-7bc0-b1e0-67b9a8872ebd', 4, 58, 'applied', '', '{}', 1795219991000, 1795219931000);
INSERT INTO ayumi_recorded.changes VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb74-1820-7ea4-86d8-eb1e92cd577c', '\x7b226167656e6379223a2230316131666236372d313830302d373036342d386665332d383034353664313363316337222c22617574686f72223a2230316131666236372d313830302d376132642d616338392d376230666662303732626530222c2262617365223a5b35392c2237303438663832623338373832366265666264636262323337666166366330336465633865303961633361326263363233323865376130336233333062333061225d2c22636c6f636b5f6f66667365745f6d73223a302c22646179223a6e756c6c2c22646576696365223a2230316131666236382d656363302d376263302d623165302d363762396138383732656264222c22666f726d6174223a312c226964223a2230316131666237342d313832302d376561342d383664382d656231653932636435373763222c226b6579223a2230316131666236382d656363302d373664632d396462372d343266313035623137316134222c226b696e64223a2261737369676e6d656e74222c226d6164655f6174223a22323032362d31312d32315430393a31343a31322e3030302b30393a3030222c226e756d626572223a352c227061727469636970616e74223a2230316131666236372d313830302d376430362d393766632d653161366431363539353761222c227265636f7264223a2230316131666236372d313830302d373061332d386466362d653736626232303762313839222c227365656e223a7b7d2c22736574223a7b22746f223a22323032362d31312d3230227d7d', '\x71420efb378a6b6f00fcbc2744b897b2ab9b4f851d211e9d87e8880cf4799c939c2ecdcd897a83f8443b43de479283f321a9fd01ecc92fe657f18529fed89b01', '01a1fb67-1800-70a3-8df6-e76bb207b189', '01a1fb67-1800-7a2d-ac89-7b0ffb072be0', '01a1fb68-ecc0-7bc0-b1e0-67b9a8872ebd', 5, 61, 'applied', '', '{}', 1795220113000, 1795220052000);
INSERT INTO ayumi_recorded.changes VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb74-1c08-7706-b9fd-2c86ec4f07b2', '\x7b226167656e6379223a2230316131666236372d313830302d373036342d386665332d383034353664313363316337222c22617574686f72223a2230316131666236372d313830302d376132642d616338392d376230666662303732626530222c2262617365223a5b35392c2237303438663832623338373832366265666264636262323337666166366330336465633865303961633361326263363233323865376130336233333062333061225d2c22636c6f636b5f6f66667365745f6d73223a302c22646179223a6e756c6c2c22646576696365223a2230316131666236382d656363302d376263302d623165302d363762396138383732656264222c22666f726d6174223a312c226964223a2230316131666237342d316330382d373730362d623966642d326338366563346630376232222c226b6579223a2230316131666236382d656363302d373664632d396462372d343266313035623137316134222c226b696e64223a2261737369676e6d656e74222c226d6164655f6174223a22323032362d31312d32315430393a31343a31332e3030302b30393a3030222c226e756d626572223a362c227061727469636970616e74223a2230316131666236372d313830302d373939372d623665652d653033383739303734343563222c227265636f7264223a2230316131666236372d313830302d376132372d623035632d303234363164313834636439222c227365656e223a7b7d2c22736574223a7b22746f223a22323032362d31312d3230227d7d', '\xe6e23babdbb51a8b06f37fc6c70b01f1f4436dac8a12091b38ab414fe1638d3979d757c1e3006cb749a4e9dc19bb631f774d659c245d94993d46ca28801e580f', '01a1fb67-1800-7a27-b05c-02461d184cd9', '01a1fb67-1800-7a2d-ac89-7b0ffb072be0', '01a1fb68-ecc0-7bc0-b1e0-67b9a8872ebd', 6, 62, 'applied', '', '{}', 1795220113000, 1795220053000);


--
-- Data for Name: devices; Type: TABLE DATA; Schema: ayumi_recorded; Owner: -
--

INSERT INTO ayumi_recorded.devices VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb68-ecc0-7bc0-b1e0-67b9a8872ebd', '事務所のタブレット', 'passphrase', 'shared', '\x69cc791717a1afb304befbb1229c56ac0283a305f59d00c062a6ae659bd3504f', '\x0d1814b38316dd067a3ff972cc6e8ee9e94fb78410503edddc3e093fda67adfd', 1795219320000, 1795223776000, 'revoked', 0, 6, '{"registration":{"agency":"01a1fb67-1800-7064-8fe3-80456d13c1c7","device":"01a1fb68-ecc0-7bc0-b1e0-67b9a8872ebd","name":"事務所のタブレット","protection":"passphrase","public":"acx5Fxehr7MEvvuxIpxWrAKDowX1nQDAYqauZZvTUE8","registered_at":"2026-11-21T09:02:00.000+09:00","token_sha256":"0d1814b38316dd067a3ff972cc6e8ee9e94fb78410503edddc3e093fda67adfd","use":"shared","what":"device"},"signature":"WeDp_0hQNgKxzzCDhJxnMDwC4V4b1P6NXv9vVAZGJmM2kkR5P2DxIe9jRF0kYpkQwEz1zPvauOhX1Op-3TJVDg"}');
INSERT INTO ayumi_recorded.devices VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb67-1800-7a84-955e-f5f9a213f688', '南店のタブレット', 'passphrase', 'shared', '\x2e103b77c16fa0fa7e01a235577af7c6db03cb1c5fd180e01034260667bf3b5c', '\xa605fa3de1c05ddbcb8c6a1e447720ca282ae004aebf48bdceca6ff9e7c9a5f3', 1795219200000, 1795220173000, 'active', 0, 901, '{"registration":{"agency":"01a1fb67-1800-7064-8fe3-80456d13c1c7","device":"01a1fb67-1800-7a84-955e-f5f9a213f688","name":"南店のタブレット","protection":"passphrase","public":"LhA7d8FvoPp-AaI1V3r3xtsDyxxf0YDgEDQmBme_O1w","registered_at":"2026-11-21T09:00:00.000+09:00","token_sha256":"a605fa3de1c05ddbcb8c6a1e447720ca282ae004aebf48bdceca6ff9e7c9a5f3","use":"shared","what":"device"},"signature":"uKTHhyJYQrBqtz3c6ReL-l7PAKrLekYoh2bSty0CExecLo3w-ikv_SsmXHlXfX7PPFQOe9ZEu4UQ5sM16E-JBA"}');
INSERT INTO ayumi_recorded.devices VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb67-1800-769b-8872-1a62da687ace', 'console', 'passphrase', 'personal', '\xe6d4e798c51f31b11f1ccc298867589cefc9bfd3f811614a107c775c69f68229', '\xbd16e6edc7d5eb7a9b1ed6bf7e6300848e4f63d0871462a1c060ae1d8e443286', 1795219200000, 1795219200000, 'active', 0, 11, '{}');


--
-- Data for Name: invitations; Type: TABLE DATA; Schema: ayumi_recorded; Owner: -
--

INSERT INTO ayumi_recorded.invitations VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '\xca67585b33bb9b4def7095091f677e565fdd087f957ac307eca8445b372a4283', '南店のタブレット', 'shared', 1795220100000, 5, '\x2e103b77c16fa0fa7e01a235577af7c6db03cb1c5fd180e01034260667bf3b5c', '01a1fb67-1800-7a84-955e-f5f9a213f688');
INSERT INTO ayumi_recorded.invitations VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '\xc06fbbe76cf1fa13454a5c7dd074b2d145abc479f9fea9236e4948875840bc2f', '事務所のタブレット', 'shared', 1795220220000, 5, '\x69cc791717a1afb304befbb1229c56ac0283a305f59d00c062a6ae659bd3504f', '01a1fb68-ecc0-7bc0-b1e0-67b9a8872ebd');


--
-- Data for Name: keys; Type: TABLE DATA; Schema: ayumi_recorded; Owner: -
--

INSERT INTO ayumi_recorded.keys VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb67-1800-7abb-8ba1-a0d4c443d33f', '01a1fb67-1800-7b27-b1f2-f43adbd21668', '01a1fb67-1800-769b-8872-1a62da687ace', '\xe6d4e798c51f31b11f1ccc298867589cefc9bfd3f811614a107c775c69f68229', 1795219200000, NULL, '{"registration":{"agency":"01a1fb67-1800-7064-8fe3-80456d13c1c7","device":"01a1fb67-1800-769b-8872-1a62da687ace","key":"01a1fb67-1800-7abb-8ba1-a0d4c443d33f","person":"01a1fb67-1800-7b27-b1f2-f43adbd21668","public":"5tTnmMUfMbEfHMwpiGdYnO_Jv9P4EWFKEHx3XGn2gik","registered_at":"2026-11-21T09:00:00.000+09:00","what":"key"},"signature":"pQfmfm-jVpkm2OIGptz-t9gI5_Y07CQq4UlSvF4nrjkYSOiVNPKXLySS8ij1wsqv9iKqRjskDEBozxEsjI5nAA"}');
INSERT INTO ayumi_recorded.keys VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb67-1800-7513-a911-a55424f17d24', '01a1fb67-1800-7c76-874f-8094ba4d6b7a', '01a1fb67-1800-7a84-955e-f5f9a213f688', '\x7f29e8417f8b043091154718ef6cae8454bbbacc62260075bae331359d51073f', 1795219200000, NULL, '{"registration":{"agency":"01a1fb67-1800-7064-8fe3-80456d13c1c7","device":"01a1fb67-1800-7a84-955e-f5f9a213f688","key":"01a1fb67-1800-7513-a911-a55424f17d24","person":"01a1fb67-1800-7c76-874f-8094ba4d6b7a","public":"fynoQX-LBDCRFUcY72yuhFS7usxiJgB1uuMxNZ1RBz8","registered_at":"2026-11-21T09:00:00.000+09:00","what":"key"},"signature":"Cv1ojHRJ1WZU12hIy5N2acKfnQ3gREXqIEkVh1_fwVsB0vFGxz0i88htnZCFZ0npCpKnE5zdXQy06ZizknT2Dg"}');
INSERT INTO ayumi_recorded.keys VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb68-0260-798b-b765-bdd14b5e0edd', '01a1fb67-1800-7f60-a6a8-ad63e2152b1a', '01a1fb67-1800-7a84-955e-f5f9a213f688', '\x0425099905b3ff8fee284dbfc39c2e08b67d3d528f026777d2d3fc9dac229c43', 1795219260000, NULL, '{"registration":{"agency":"01a1fb67-1800-7064-8fe3-80456d13c1c7","device":"01a1fb67-1800-7a84-955e-f5f9a213f688","key":"01a1fb68-0260-798b-b765-bdd14b5e0edd","person":"01a1fb67-1800-7f60-a6a8-ad63e2152b1a","public":"BCUJmQWz_4_uKE2_w5wuCLZ9PVKPAmd30tP8nawinEM","registered_at":"2026-11-21T09:01:00.000+09:00","what":"key"},"signature":"XDKt6B4JiDp4NkXxQclJSDpqPmvupZx7LCZ69h9Ksi-p0Zjd-dvte_uPVFVfewtXQCexC-x6amnDhKM-u8JZDA"}');
INSERT INTO ayumi_recorded.keys VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb68-ecc0-76dc-9db7-42f105b171a4', '01a1fb67-1800-7a2d-ac89-7b0ffb072be0', '01a1fb68-ecc0-7bc0-b1e0-67b9a8872ebd', '\x0caa35875cfe27fbf51b7ece026e0dad02f755617a1ac23a6926f7c54b586129', 1795219320000, NULL, '{"registration":{"agency":"01a1fb67-1800-7064-8fe3-80456d13c1c7","device":"01a1fb68-ecc0-7bc0-b1e0-67b9a8872ebd","key":"01a1fb68-ecc0-76dc-9db7-42f105b171a4","person":"01a1fb67-1800-7a2d-ac89-7b0ffb072be0","public":"DKo1h1z-J_v1G37OAm4NrQL3VWF6GsI6aSb3xUtYYSk","registered_at":"2026-11-21T09:02:00.000+09:00","what":"key"},"signature":"lKCer4xkc_4jr5Xjm43rLutODA6IVepUc2yFkYfzMkNi7yPog9rZASMs4ZRYgNTXANrGBIpbrSz_rZdf8juUBw"}');
INSERT INTO ayumi_recorded.keys VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb74-1438-7751-a9b9-a437f55c150e', '01a1fb67-1800-7f60-a6a8-ad63e2152b1a', '01a1fb67-1800-7a84-955e-f5f9a213f688', '\x44692ea99036cc660d8b748db07713d46a742ca061cdf470d42fc3ed1f3897ba', 1795220051000, NULL, '{"registration":{"agency":"01a1fb67-1800-7064-8fe3-80456d13c1c7","device":"01a1fb67-1800-7a84-955e-f5f9a213f688","key":"01a1fb74-1438-7751-a9b9-a437f55c150e","person":"01a1fb67-1800-7f60-a6a8-ad63e2152b1a","public":"RGkuqZA2zGYNi3SNsHcT1Gp0LKBhzfRw1C_D7R84l7o","registered_at":"2026-11-21T09:14:11.000+09:00","what":"key"},"signature":"z2iDRM5YKTrNYgo8Mtv66LAXbNcSa35qBl9tLBDV1UJqaIDi8czPiTrt_HCXLteT7YvbjSWtXnM1T9JD1fr9Cg"}');


--
-- Data for Name: kind_views; Type: TABLE DATA; Schema: ayumi_recorded; Owner: -
--

INSERT INTO ayumi_recorded.kind_views VALUES ('agreement', 'CREATE VIEW "agreement" AS SELECT "agency", "record", "participant", "day", "about", "number", shown->>''site'' AS "site", shown->>''from'' AS "from", shown->>''to'' AS "to", shown->''weekdays'' AS "weekdays", shown->''expects'' AS "expects", shown->>''note'' AS "note" FROM records WHERE kind = ''agreement'' AND (shown->''void'') IS DISTINCT FROM ''true''::jsonb');
INSERT INTO ayumi_recorded.kind_views VALUES ('assignment', 'CREATE VIEW "assignment" AS SELECT "agency", "record", "participant", "day", "about", "number", shown->>''coach'' AS "coach", shown->>''from'' AS "from", shown->>''to'' AS "to" FROM records WHERE kind = ''assignment'' AND (shown->''void'') IS DISTINCT FROM ''true''::jsonb');
INSERT INTO ayumi_recorded.kind_views VALUES ('attendance', 'CREATE VIEW "attendance" AS SELECT "agency", "record", "participant", "day", "about", "number", shown->>''status'' AS "status", shown->>''planned_start'' AS "planned_start", shown->>''planned_end'' AS "planned_end", shown->>''arrived'' AS "arrived", shown->>''left'' AS "left", CASE WHEN jsonb_typeof(shown->''left_next_day'') = ''boolean'' THEN (shown->>''left_next_day'')::boolean END AS "left_next_day", CASE WHEN jsonb_typeof(shown->''break_minutes'') = ''number'' THEN (shown->>''break_minutes'')::bigint END AS "break_minutes", shown->>''notice_at'' AS "notice_at", shown->>''notice_by'' AS "notice_by", shown->>''notice_from'' AS "notice_from", shown->>''notice_cause'' AS "notice_cause", shown->>''notice_reason'' AS "notice_reason", shown->>''notice_advice'' AS "notice_advice", CASE WHEN jsonb_typeof(shown->''notice_confirmed'') = ''boolean'' THEN (shown->>''notice_confirmed'')::boolean END AS "notice_confirmed", shown->>''pickup'' AS "pickup", CASE WHEN jsonb_typeof(shown->''meal'') = ''boolean'' THEN (shown->>''meal'')::boolean END AS "meal", CASE WHEN jsonb_typeof(shown->''fare_yen'') = ''number'' THEN (shown->>''fare_yen'')::bigint END AS "fare_yen", shown->>''stage'' AS "stage", CASE WHEN jsonb_typeof(shown->''hourly_yen'') = ''number'' THEN (shown->>''hourly_yen'')::bigint END AS "hourly_yen", shown->>''note'' AS "note", shown->>''moved_from'' AS "moved_from" FROM records WHERE kind = ''attendance'' AND (shown->''void'') IS DISTINCT FROM ''true''::jsonb');
INSERT INTO ayumi_recorded.kind_views VALUES ('calendar', 'CREATE VIEW "calendar" AS SELECT "agency", "record", "participant", "day", "about", "number", CASE WHEN jsonb_typeof(shown->''open'') = ''boolean'' THEN (shown->>''open'')::boolean END AS "open", shown->>''note'' AS "note" FROM records WHERE kind = ''calendar'' AND (shown->''void'') IS DISTINCT FROM ''true''::jsonb');
INSERT INTO ayumi_recorded.kind_views VALUES ('check_items', 'CREATE VIEW "check_items" AS SELECT "agency", "record", "participant", "day", "about", "number", shown->''items'' AS "items", shown->>''own_1'' AS "own_1", shown->>''own_2'' AS "own_2", shown->>''own_3'' AS "own_3", shown->>''own_4'' AS "own_4" FROM records WHERE kind = ''check_items'' AND (shown->''void'') IS DISTINCT FROM ''true''::jsonb');
INSERT INTO ayumi_recorded.kind_views VALUES ('comment', 'CREATE VIEW "comment" AS SELECT "agency", "record", "participant", "day", "about", "number", shown->>''on'' AS "on", shown->>''text'' AS "text" FROM records WHERE kind = ''comment'' AND (shown->''void'') IS DISTINCT FROM ''true''::jsonb');
INSERT INTO ayumi_recorded.kind_views VALUES ('confirmation', 'CREATE VIEW "confirmation" AS SELECT "agency", "record", "participant", "day", "about", "number", shown->>''state'' AS "state", shown->>''why'' AS "why" FROM records WHERE kind = ''confirmation'' AND (shown->''void'') IS DISTINCT FROM ''true''::jsonb');
INSERT INTO ayumi_recorded.kind_views VALUES ('consent', 'CREATE VIEW "consent" AS SELECT "agency", "record", "participant", "day", "about", "number", shown->>''scope'' AS "scope", shown->>''text_version'' AS "text_version", shown->>''to_whom'' AS "to_whom", shown->>''given_by'' AS "given_by", shown->>''given_by_name'' AS "given_by_name", shown->>''given_on'' AS "given_on", shown->>''means'' AS "means", shown->>''withdrawn_on'' AS "withdrawn_on", shown->>''note'' AS "note" FROM records WHERE kind = ''consent'' AND (shown->''void'') IS DISTINCT FROM ''true''::jsonb');
INSERT INTO ayumi_recorded.kind_views VALUES ('daily_check', 'CREATE VIEW "daily_check" AS SELECT "agency", "record", "participant", "day", "about", "number", CASE WHEN jsonb_typeof(shown->''help'') = ''boolean'' THEN (shown->>''help'')::boolean END AS "help", shown->>''moved_from'' AS "moved_from" FROM records WHERE kind = ''daily_check'' AND (shown->''void'') IS DISTINCT FROM ''true''::jsonb');
INSERT INTO ayumi_recorded.kind_views VALUES ('flag', 'CREATE VIEW "flag" AS SELECT "agency", "record", "participant", "day", "about", "number", shown->>''source'' AS "source" FROM records WHERE kind = ''flag'' AND (shown->''void'') IS DISTINCT FROM ''true''::jsonb');
INSERT INTO ayumi_recorded.kind_views VALUES ('flag_seen', 'CREATE VIEW "flag_seen" AS SELECT "agency", "record", "participant", "day", "about", "number", shown->>''flag'' AS "flag", shown->>''done'' AS "done" FROM records WHERE kind = ''flag_seen'' AND (shown->''void'') IS DISTINCT FROM ''true''::jsonb');
INSERT INTO ayumi_recorded.kind_views VALUES ('person', 'CREATE VIEW "person" AS SELECT "agency", "record", "participant", "day", "about", "number", shown->>''name'' AS "name", shown->>''name_kana'' AS "name_kana", shown->>''nickname'' AS "nickname", shown->>''birth_day'' AS "birth_day", shown->>''mark'' AS "mark", shown->>''note'' AS "note" FROM records WHERE kind = ''person'' AND (shown->''void'') IS DISTINCT FROM ''true''::jsonb');
INSERT INTO ayumi_recorded.kind_views VALUES ('placement', 'CREATE VIEW "placement" AS SELECT "agency", "record", "participant", "day", "about", "number", shown->>''site'' AS "site", shown->>''programme'' AS "programme", shown->>''stage'' AS "stage", shown->>''from'' AS "from", shown->>''to'' AS "to", shown->''weekdays'' AS "weekdays", shown->>''planned_start'' AS "planned_start", shown->>''planned_end'' AS "planned_end", shown->>''reason'' AS "reason" FROM records WHERE kind = ''placement'' AND (shown->''void'') IS DISTINCT FROM ''true''::jsonb');
INSERT INTO ayumi_recorded.kind_views VALUES ('reflection', 'CREATE VIEW "reflection" AS SELECT "agency", "record", "participant", "day", "about", "number", shown->>''went'' AS "went", shown->>''tired'' AS "tired", shown->>''good_pick'' AS "good_pick", shown->>''good'' AS "good", shown->>''hard_pick'' AS "hard_pick", shown->>''hard'' AS "hard", shown->>''tomorrow_pick'' AS "tomorrow_pick", shown->>''tomorrow'' AS "tomorrow", shown->>''moved_from'' AS "moved_from" FROM records WHERE kind = ''reflection'' AND (shown->''void'') IS DISTINCT FROM ''true''::jsonb');
INSERT INTO ayumi_recorded.kind_views VALUES ('release', 'CREATE VIEW "release" AS SELECT "agency", "record", "participant", "day", "about", "number", shown->>''decision'' AS "decision" FROM records WHERE kind = ''release'' AND (shown->''void'') IS DISTINCT FROM ''true''::jsonb');
INSERT INTO ayumi_recorded.kind_views VALUES ('setting', 'CREATE VIEW "setting" AS SELECT "agency", "record", "participant", "day", "about", "number", shown->>''value'' AS "value" FROM records WHERE kind = ''setting'' AND (shown->''void'') IS DISTINCT FROM ''true''::jsonb');
INSERT INTO ayumi_recorded.kind_views VALUES ('sign_off', 'CREATE VIEW "sign_off" AS SELECT "agency", "record", "participant", "day", "about", "number", shown->''signed'' AS "signed", shown->''returned'' AS "returned", shown->>''comment'' AS "comment" FROM records WHERE kind = ''sign_off'' AND (shown->''void'') IS DISTINCT FROM ''true''::jsonb');
INSERT INTO ayumi_recorded.kind_views VALUES ('site', 'CREATE VIEW "site" AS SELECT "agency", "record", "participant", "day", "about", "number", shown->>''name'' AS "name", shown->>''name_kana'' AS "name_kana", shown->>''address'' AS "address", shown->>''phone'' AS "phone", shown->>''work'' AS "work", shown->''open_weekdays'' AS "open_weekdays", shown->>''opens'' AS "opens", shown->>''closes'' AS "closes", shown->>''confirmed_on'' AS "confirmed_on" FROM records WHERE kind = ''site'' AND (shown->''void'') IS DISTINCT FROM ''true''::jsonb');
INSERT INTO ayumi_recorded.kind_views VALUES ('staff', 'CREATE VIEW "staff" AS SELECT "agency", "record", "participant", "day", "about", "number", shown->>''name'' AS "name", shown->>''name_kana'' AS "name_kana", shown->>''role'' AS "role", CASE WHEN jsonb_typeof(shown->''active'') = ''boolean'' THEN (shown->>''active'')::boolean END AS "active" FROM records WHERE kind = ''staff'' AND (shown->''void'') IS DISTINCT FROM ''true''::jsonb');


--
-- Data for Name: log; Type: TABLE DATA; Schema: ayumi_recorded; Owner: -
--

INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 1, 'agency', '', '\x7b226167656e6379223a2230316131666236372d313830302d373036342d386665332d383034353664313363316337222c22726567697374726174696f6e5f6b6579223a2262394170354d5f5737447245594d45716f32475f3633736c4a68724e45695874326639596a414a504f5f41227d', '\x51c98f5a0187438dcf52adafffaa9e54a5b5ade0cede9a1f81f090ca0b7cb3ab', '\x731c4f4dbbdb389420decd3c60c9e041d947cbaec95a2fe8b182b3d68f00ebd7', '\x932b59775d1b0ce63fb31408bc01c6b9e9f5fb5c85078eae595fd6d9676aff80');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 2, 'key', '', '\x7b226365727469666963617465223a7b22726567697374726174696f6e223a7b226167656e6379223a2230316131666236372d313830302d373036342d386665332d383034353664313363316337222c22646576696365223a2230316131666236372d313830302d373639622d383837322d316136326461363837616365222c226b6579223a2230316131666236372d313830302d376162622d386261312d613064346334343364333366222c22706572736f6e223a2230316131666236372d313830302d376232372d623166322d663433616462643231363638222c227075626c6963223a223574546e6d4d55664d624566484d7770694764596e4f5f4a763950344557464b4548783358476e3267696b222c22726567697374657265645f6174223a22323032362d31312d32315430393a30303a30302e3030302b30393a3030222c2277686174223a226b6579227d2c227369676e6174757265223a227051666d666d2d6a56706b6d324f494770747a2d74396749355f59303743517134556c537646346e726a6b59534f69564e504b584c79535338696a317773717639694b71526a736b4445426f7a7845736a49356e4141227d2c226576656e74223a2272656769737465726564227d', '\xcc8962f3ebc20461d5a3451dd5a9f000221b075bcba2debab965dbdc3370b1d8', '\x849d524e4582f3df868b8f04f70ed4c9e8552b903bfc72e2decc8b6c483a6907', '\x1d0e40195dde5b299c95669e49914268de1730e1f83d38c59dfe74684e5f9399');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 3, 'change', '01a1fb67-1800-7b21-b08d-0fdd41e77e61', '\x', '\x', '\xeed73f5d1b2df74800d43041f6fd3e23566250c61a7a7a46bef0bfe06246a3ac', '\xb8d112e82d3305524cedaabb171ae4e97cbe0f7912279c4f4be3aba931028fdb');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 4, 'change', '01a1fb67-1800-73f6-9645-1c3b01d7783a', '\x', '\x', '\x28ddec1a994a1c9621249f19540f9f12fc1e615f1d1c576d4b10a1693cf2e4e8', '\x1a3dfbb7d6b16bdae67108cc2e8de6738d7549e158756d889b8a233b4191385f');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 5, 'change', '01a1fb67-1800-782e-bd48-d06e941277d2', '\x', '\x', '\x5798982c6a3ac50b753667b74b575d628ba07ad1ef4d4be9c16c32cb36f3a764', '\x82ca118a018117fcb0a4345b328266d14d508de560b334083e33aaab18ab2653');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 6, 'change', '01a1fb67-1800-7e70-9808-3962023b9676', '\x', '\x', '\x32087107ed9df09a5f2a607457f051cec110c47f6c1666bff7cf9e7c0b09241d', '\xda5ad4e55ad559d49cd08de6b1ad6c5a7a04bae76c6fd99161bb8b3ba3bcaa87');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 7, 'change', '01a1fb67-1800-7197-b444-f45951fed432', '\x', '\x', '\x1a6785abb77dde145e40ee008ef93a18872e25f8e7efc79abdfe5b4d59ccbfab', '\x6da5723683f61893268ae6dc1fc79b08db1333207f103adf21126a92503b7a02');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 8, 'change', '01a1fb67-1800-7604-bba8-63e3ee2fc39c', '\x', '\x', '\xe3dfb7487a07511a902f3055a308084ada1f1169b055ac8f5cc3c8f5df11d4d1', '\xfccb1bbb72b3ee8cc391c7719cd5843624ceaf626a9a1b461178b8fc514b6942');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 9, 'change', '01a1fb67-1800-75c9-bc98-c2bd10d1623a', '\x', '\x', '\x2e667a10f32478def7b7c14621e04ed3392782eab3e284ffdc569264ea621650', '\x94e8a9ce9152781394836d202fc22ae586371c825a79349d8c17f9b23072430e');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 10, 'change', '01a1fb67-1800-7ff0-8f48-2b54e07c3f7d', '\x', '\x', '\x7d78b80d76de399ea07d51d8e928da88a83d7cc012001927d6885a302f184a5b', '\xbfd79768c7445bc38f5d423751d9975fe515239edd7eec95bc87b71e4df8b54d');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 11, 'change', '01a1fb67-1800-75fc-aac9-089007e9093a', '\x', '\x', '\x266fd0a585c1e7fd42a16e8f7c58924f4a21f77d0d6b980a2c562fb9e71ba27c', '\x5e91945d20bc12c14dfaa63ed1cfa16848683e2d3c2d9002c1092ee31dbf1ff4');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 12, 'scope', '', '\x7b2261756469656e6365223a22703a30316131666236372d313830302d376636302d613661382d616436336532313532623161222c22656e7465726564223a747275652c22706572736f6e223a2230316131666236372d313830302d376337362d383734662d383039346261346436623761227d', '\xfc091eee9c8e96c6dc1f5e407fdce98d6725a6d4b2bb57b25c7c0b9695d16419', '\x01075e10f551c0bfd03b2de3ab820ba55285966bc587afdc27dc041c4193321d', '\x93f0320a17c8913934f5bf340f1dc0a91cc2e248d8d284dd46ba7346cd062df3');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 13, 'change', '01a1fb67-1800-74b3-8a12-67b14b8a9cba', '\x', '\x', '\xf8f3f8f7834d21952178bb20b1316e1291d426d99f602efcc0ada50719bcb454', '\x97a6387a5d4111a642ada26890be691b1056862a4c1f009017e0dc7fd512c57e');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 14, 'scope', '', '\x7b2261756469656e6365223a22703a30316131666236372d313830302d376430362d393766632d653161366431363539353761222c22656e7465726564223a747275652c22706572736f6e223a2230316131666236372d313830302d376337362d383734662d383039346261346436623761227d', '\xbb248dee1162801c46454bcfe46a581ab4be91e91b9843a8aad1b1611cdc6828', '\x87a967f3efc7a9fcd0f3b734afb9f84c546fca7ac9bad0a0e438aa0f4315701c', '\x097706f73e30cd43db130ec2dfe0d6ab7f36b21a0da24ba8fe9bc17b3b12ee81');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 15, 'change', '01a1fb67-1800-72d2-a5e3-3d08a7d2fa07', '\x', '\x', '\x3e525a23c21154fa797e1c05348f7f9497f836202f94eac516d1bc2e08da5d23', '\xf2f32d6068bef36977160fecdc338a3fcff06d3f5d9aa36abd3eb2370180b062');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 16, 'scope', '', '\x7b2261756469656e6365223a22703a30316131666236372d313830302d373939372d623665652d653033383739303734343563222c22656e7465726564223a747275652c22706572736f6e223a2230316131666236372d313830302d376337362d383734662d383039346261346436623761227d', '\x8ddca47357873a46083b4f6c750911131e1ca7052d0d517e60f1ae4e937e2f9a', '\x4392bf6ab924b968e9994035a2f573cd1b07c8111ce3e189a990817c53b33af2', '\x53f8f28a81a7374d7b3be4b7783b123bcb4b9983e56d24e22bf83a2d9fee9d38');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 17, 'device', '', '\x7b226365727469666963617465223a7b22726567697374726174696f6e223a7b226167656e6379223a2230316131666236372d313830302d373036342d386665332d383034353664313363316337222c22646576696365223a2230316131666236372d313830302d376138342d393535652d663566396132313366363838222c226e616d65223a22e58d97e5ba97e381aee382bfe38396e383ace38383e38388222c2270726f74656374696f6e223a2270617373706872617365222c227075626c6963223a224c684137643846766f50702d41614931563372337874734479787866305944674544516d426d655f4f3177222c22726567697374657265645f6174223a22323032362d31312d32315430393a30303a30302e3030302b30393a3030222c22746f6b656e5f736861323536223a2261363035666133646531633035646462636238633661316534343737323063613238326165303034616562663438626463656361366666396537633961356633222c22757365223a22736861726564222c2277686174223a22646576696365227d2c227369676e6174757265223a22754b544868794a5951724271747a33633652654c2d6c3750414b724c656b596f6832625374793043457865634c6f33772d696b765f53736d58486c58665837505046514f65395a457534555135734d3136452d4a4241227d2c226576656e74223a22656e726f6c6c6564227d', '\xec86d4415262459bc7019e554b72c5a7920b1efa70e582e1af04d618519e8467', '\x5f5a28add8cccd7467eaecbeec94936fe7fdc7280614ac4881363d4873049d3b', '\x9457382d846766ce9009477ed0e574e3f4c495c234a28fa14cf0b82ef805c8af');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 18, 'key', '', '\x7b226365727469666963617465223a7b22726567697374726174696f6e223a7b226167656e6379223a2230316131666236372d313830302d373036342d386665332d383034353664313363316337222c22646576696365223a2230316131666236372d313830302d376138342d393535652d663566396132313366363838222c226b6579223a2230316131666236372d313830302d373531332d613931312d613535343234663137643234222c22706572736f6e223a2230316131666236372d313830302d376337362d383734662d383039346261346436623761222c227075626c6963223a2266796e6f51582d4c42444352465563593732797568465337757378694a67423175754d784e5a3152427a38222c22726567697374657265645f6174223a22323032362d31312d32315430393a30303a30302e3030302b30393a3030222c2277686174223a226b6579227d2c227369676e6174757265223a224376316f6a48524a31575a553132684979354e3261634b666e5133675245587149456b5668315f667756734230764647787a3069383868746e5a43465a306e7043704b6e45357a6458517930365a697a6b6e54324467227d2c226576656e74223a2272656769737465726564227d', '\x6d6df0d306d054488be564a79be2874d8dda7c55f95d90fe6d0fccd91a7a3746', '\x846a85e1d632c5fb5ba07cd93e685550f8155173b2a9791ec7a16c137e038710', '\xbbe304206ef6e2d8928ff51251c05f0baa1eed539dbff4d1b61ba87c1cdfdb92');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 19, 'sign_in', '', '\x7b22646576696365223a2230316131666236372d313830302d376138342d393535652d663566396132313366363838222c22706572736f6e223a2230316131666236372d313830302d376337362d383734662d383039346261346436623761227d', '\x84065053e7a2b1773c67fdb4f592894338337501b0a9e4d149a0de70a3b7fc48', '\x6acc8a1c6fe19a91878df4887ca64547980f296a22c0b6caf03e3f947a2b3012', '\x8a126feaf35046049f112f3f5d0a8b8488034f40e06cc41227020dc907b071ea');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 20, 'scope', '', '\x7b2261756469656e6365223a2261222c22646576696365223a2230316131666236372d313830302d376138342d393535652d663566396132313366363838222c22656e7465726564223a747275657d', '\x95210b574c83714a441467fc91d36edfadd0c54e0efdfe66fde397600adb1062', '\x24f4263376565d6569e80cd287d5d93d9eb0279777f58dbceac6367c321d2fd4', '\x77af10ee48830ded2951aeda59a6b7e2f40bf33c53ab55e38ba29df8aa7db515');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 21, 'scope', '', '\x7b2261756469656e6365223a226f3a30316131666236372d313830302d376337362d383734662d383039346261346436623761222c22646576696365223a2230316131666236372d313830302d376138342d393535652d663566396132313366363838222c22656e7465726564223a747275657d', '\x02fce75fe9d55a35bfb8f5e38da3b73e217dd572513ab3cbad48a321ccaf9f04', '\x92c9910120d02bf055232b5e0b5e3d3d0585e6b40a60531d1ecc900534c32b69', '\x1e2267ce0eb8013f6575ec754066ba3d7739c64d6832bdd33701c9494bed1e81');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 22, 'scope', '', '\x7b2261756469656e6365223a22703a30316131666236372d313830302d373939372d623665652d653033383739303734343563222c22646576696365223a2230316131666236372d313830302d376138342d393535652d663566396132313366363838222c22656e7465726564223a747275657d', '\x1436da2fa946040c861b34859905bba43256a7bb577f810d749ff0c386ef1f1a', '\xaf6b45ef212ea7bb4e9af442858d9e4b190e5f98dee318fa703d5126306eb5b7', '\x4ffed35582ee3ed46fd472df1229035be05ea3d818187b74bcafc9e8a6e8c305');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 23, 'scope', '', '\x7b2261756469656e6365223a22703a30316131666236372d313830302d376430362d393766632d653161366431363539353761222c22646576696365223a2230316131666236372d313830302d376138342d393535652d663566396132313366363838222c22656e7465726564223a747275657d', '\xf438281ec49b9b3720c7664942d68cca903277459ee5f03ae0445fd937b83245', '\xe44920563f12cc0d2ea6ba70f8b8e307255a4f2945798ed5d27eda9092aaeae0', '\x45abf96a44bc203a111a7865278e06ba9ef694a5001fd349b7ff861c1457a2a6');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 24, 'scope', '', '\x7b2261756469656e6365223a22703a30316131666236372d313830302d376636302d613661382d616436336532313532623161222c22646576696365223a2230316131666236372d313830302d376138342d393535652d663566396132313366363838222c22656e7465726564223a747275657d', '\x1c1953ba56890c495c331e56894c8f46f144ad3e05cbd29cd517a3a7fd6d4768', '\x10c4eb451084b475a3846c81baf17d48d8d27530937e4eca7d204f0a0c6803cc', '\x05865ed66a936b9f5cde7780dca747a9ed12f04e48f0a934af311addc043c1be');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 25, 'key', '', '\x7b226365727469666963617465223a7b22726567697374726174696f6e223a7b226167656e6379223a2230316131666236372d313830302d373036342d386665332d383034353664313363316337222c22646576696365223a2230316131666236372d313830302d376138342d393535652d663566396132313366363838222c226b6579223a2230316131666236382d303236302d373938622d623736352d626464313462356530656464222c22706572736f6e223a2230316131666236372d313830302d376636302d613661382d616436336532313532623161222c227075626c6963223a224243554a6d51577a5f345f754b45325f77357775434c5a3950564b50416d6433307450386e6177696e454d222c22726567697374657265645f6174223a22323032362d31312d32315430393a30313a30302e3030302b30393a3030222c2277686174223a226b6579227d2c227369676e6174757265223a2258444b743642344a694470344e6b587851636c4a53447071506d7675705a78374c435a363968394b73692d70305a6a642d647674655f7550564656666577745851436578432d7836616d6e44684b4d2d75384a5a4441227d2c226576656e74223a2272656769737465726564227d', '\xe195dc3d0a9cc9b435f822421718e84c2e797d08e88af22963d1c1765f8a3fa0', '\xce6d08b9064a42cd31b8c7448c076343742e3d2c3e11f2b184fe8d70edd5c37e', '\x94e87cd3c9b1a945d6a48665dc0cf0d1c294e24985872efe9d723ec5e5705704');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 26, 'sign_in', '', '\x7b22646576696365223a2230316131666236372d313830302d376138342d393535652d663566396132313366363838222c22706572736f6e223a2230316131666236372d313830302d376636302d613661382d616436336532313532623161227d', '\xbb800a97b5a58471b012cfaa84a88f5574b1e372494c60da2c6339e2de98fdaa', '\x809b24993fad1ea383c1e03b1e954e93185f085a17708eb00b19490bb9f48faa', '\x96dbb2c8d519a573cfac2632853875647e949cd4867d2260bcbf38745e74217d');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 27, 'scope', '', '\x7b2261756469656e6365223a2261222c22646576696365223a2230316131666236372d313830302d376138342d393535652d663566396132313366363838222c22656e7465726564223a747275657d', '\xd1284df8b855864f9698cfa4efc401ccb67ad180cfa0dc3f902c3e2a7553159d', '\x69aceb94ba0c015555c4949cad5bf5ba87a7acdaf137f31d259db969bdd5eab5', '\xc2a8fba2ffb150141417ef16568645af6a5cd50c25c4c8d55ac6e198a9482a76');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 28, 'scope', '', '\x7b2261756469656e6365223a226f3a30316131666236372d313830302d376636302d613661382d616436336532313532623161222c22646576696365223a2230316131666236372d313830302d376138342d393535652d663566396132313366363838222c22656e7465726564223a747275657d', '\xaf7d882c75a75c13c1b782e01338df66c5d0fa6abf2733f9bf5124910ac8d4d9', '\xe04b5276287277b019b269ea80c3d9e1213eb22d54fa374147f6b6102d907e65', '\x982a03c071c739e0aa6ade4d9c557c8dcc3dcb9942dd4a4a6b0475c725c7ffac');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 29, 'scope', '', '\x7b2261756469656e6365223a22703a30316131666236372d313830302d376636302d613661382d616436336532313532623161222c22646576696365223a2230316131666236372d313830302d376138342d393535652d663566396132313366363838222c22656e7465726564223a747275657d', '\xadf6e4056671d85a8ed25b943192b8fcd1f61efb03ad5b6e097efb4c85712c54', '\x56cc5d3d8a45d00113c29b4a3303a06c0e35089e11a635497861e5a976672ede', '\x18729932dea71881d5a116949485dbf3025490bdce0cad0e1e15b833b4c688e1');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 30, 'device', '', '\x7b226365727469666963617465223a7b22726567697374726174696f6e223a7b226167656e6379223a2230316131666236372d313830302d373036342d386665332d383034353664313363316337222c22646576696365223a2230316131666236382d656363302d376263302d623165302d363762396138383732656264222c226e616d65223a22e4ba8be58b99e68980e381aee382bfe38396e383ace38383e38388222c2270726f74656374696f6e223a2270617373706872617365222c227075626c6963223a22616378354678656872374d45767675784970785772414b446f7758316e514441597161755a5a7654554538222c22726567697374657265645f6174223a22323032362d31312d32315430393a30323a30302e3030302b30393a3030222c22746f6b656e5f736861323536223a2230643138313462333833313664643036376133666639373263633665386565396539346662373834313035303365646464633365303933666461363761646664222c22757365223a22736861726564222c2277686174223a22646576696365227d2c227369676e6174757265223a22576544705f3068514e674b787a7a4344684a786e4d447743345634623150364e5876397656415a474a6d4d326b6b5235503244784965396a5246306b59706b5177457a317a507661754f6858314f702d33544a564467227d2c226576656e74223a22656e726f6c6c6564227d', '\x86d2f260c66c4b43ad674e4c82c09a6369ea4b51e4ede2a3a93576e206bc29c4', '\x8a07f0d3b9308a79a322ef15a25710ac95d8153e292f12e409360a8f3cf7172c', '\x50840c04c52c808ef56c43ee63c2dd5d21e85ff90938fa43fa482af02c40bb46');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 31, 'key', '', '\x7b226365727469666963617465223a7b22726567697374726174696f6e223a7b226167656e6379223a2230316131666236372d313830302d373036342d386665332d383034353664313363316337222c22646576696365223a2230316131666236382d656363302d376263302d623165302d363762396138383732656264222c226b6579223a2230316131666236382d656363302d373664632d396462372d343266313035623137316134222c22706572736f6e223a2230316131666236372d313830302d376132642d616338392d376230666662303732626530222c227075626c6963223a22444b6f3168317a2d4a5f76314733374f416d344e72514c335657463647734936615362337855745959536b222c22726567697374657265645f6174223a22323032362d31312d32315430393a30323a30302e3030302b30393a3030222c2277686174223a226b6579227d2c227369676e6174757265223a226c4b43657234786b635f346a7235586a6d3433724c75744f4441364956657055633279466b59667a4d6b4e693779506f6739725a41534d73345a5259674e5458414e72474249706272537a5f725a6466386a75554277227d2c226576656e74223a2272656769737465726564227d', '\xf1705ba89884704170ab846e3dff78c9614ee429a2ef137893bb4695d4b66119', '\x873231d63e10964febc1a8d0189c1e1377e5bc23ccbf017b0e9fe5c729e4340d', '\xeb92ccf1eef4644e0ae55b6b1a0b6368cd74490f6f96fed79c3edda47bcea5f1');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 32, 'sign_in', '', '\x7b22646576696365223a2230316131666236382d656363302d376263302d623165302d363762396138383732656264222c22706572736f6e223a2230316131666236372d313830302d376132642d616338392d376230666662303732626530227d', '\x313f4dbc5fae5d9b199e8063143655d602f144448510bc472e169e98ab296a58', '\xca61bd6b9be54e05c37c10f357c31342b0ae20f2d1b0de9a4c8ffcd7eac4b3bf', '\x28f669e446da0dc8ae7509805833930a39d384301afa721683a3d065fa7b7f69');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 33, 'scope', '', '\x7b2261756469656e6365223a2261222c22646576696365223a2230316131666236382d656363302d376263302d623165302d363762396138383732656264222c22656e7465726564223a747275657d', '\x1f15505252eb1dc54eeb61c47ad95e051c793de5dfd52172615a079119c0f0c3', '\x2ec309ea510aa7f4839c6fcf720fedebffdeda0bae5828ec344cc333946224a7', '\xefcf337f619799f89e975ff86702bcb849befbce770e8feb1840869995ad5f9d');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 34, 'scope', '', '\x7b2261756469656e6365223a226f3a30316131666236372d313830302d376132642d616338392d376230666662303732626530222c22646576696365223a2230316131666236382d656363302d376263302d623165302d363762396138383732656264222c22656e7465726564223a747275657d', '\xb532657bf03b875202547793924c0a0e4212ed1533c48e7e389762e807b1f932', '\x2f2a094ce5aedb2296ee3cbceade1f24b11861741507b08083bc1a962aa2779b', '\x24ff93434904ba84e5e5c2052fb58f0e67810f694ff602cc0fa72927544a2e36');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 35, 'scope', '', '\x7b2261756469656e6365223a22703a30316131666236372d313830302d373939372d623665652d653033383739303734343563222c22646576696365223a2230316131666236382d656363302d376263302d623165302d363762396138383732656264222c22656e7465726564223a747275657d', '\x9f5e267af5d1d8674836f1147d7011b3506a978d62ad1ce8ca223eb783ed26a1', '\x2e4ea10c03c091ad45f8a693fc69ed258e077071c85386d9397af2ab075ba62f', '\x328b7d7900fb86d06504dc5e1112670fc6b0bc563c48f0ee5870479276ca3603');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 36, 'scope', '', '\x7b2261756469656e6365223a22703a30316131666236372d313830302d376430362d393766632d653161366431363539353761222c22646576696365223a2230316131666236382d656363302d376263302d623165302d363762396138383732656264222c22656e7465726564223a747275657d', '\x167f690045df7acffecd41cb450b6d55e15973c60add66f96682d77ab658d671', '\xea424c8dc0733ab5ff583d4b82ad8e772f1916a4b3a247e9aef2c403af19b9a2', '\x3adebe81b6a4727f5027748deb749fdd1f1d56d532c3b7ea2fba441c5b619254');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 37, 'scope', '', '\x7b2261756469656e6365223a22703a30316131666236372d313830302d376636302d613661382d616436336532313532623161222c22646576696365223a2230316131666236382d656363302d376263302d623165302d363762396138383732656264222c22656e7465726564223a747275657d', '\x98d1b70ba056111e4307c337c698a94aed288c1a884236e72fab448321487dd3', '\x278ca88224e6a135725f6cb93e7f608a56b4aa80ef269d63de02a83aa7cc4227', '\x2b7af6927225714df1b1c76593e30fe61e4bdacaaf64ba981a934fc3f97523c8');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 38, 'change', '01a1fb69-db08-7c5a-98f4-71fb331742d2', '\x', '\x', '\x822b867fcdb94771425085447f046b85917bc728286da9ca771458bc581052fe', '\x133d867b7aa33363eae3898848e95735dcb6578934eb94b824866fa47b70eb61');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 39, 'change', '01a1fb69-def0-7835-bf0a-bd1d06125159', '\x', '\x', '\x39164ac1e42c159e79f70a232813e2bf2c6eec5f0d3382350954b9f63e184db4', '\x3505570e356b73034c0b1513d35a551b08dd7aebb1a9e0348078c2c2fe502b3c');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 40, 'change', '01a1fb69-e2d8-7d0e-86c0-53505cf10a32', '\x', '\x', '\x2efce3c547da9332015bc898b1221f3c608a569ee4d20b14da2d47b11b19ad57', '\xd3e58aa949e17044b3a9b9893e301b3182f39a647dc0b0680e29be754dae8344');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 41, 'change', '01a1fb69-e6c0-7638-992a-dc305b051990', '\x', '\x', '\x9548030b62e0442d5041df747bd7919ef66eb718a2b74f7ea1f9d7b1a2b123a7', '\xd88be6946b6b3eb1f7c38889485029d8b7865c00d48fe90d761bd777367e9574');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 42, 'change', '01a1fb69-eaa8-739f-945e-fe488e207999', '\x', '\x', '\xf541d882c42bc00493af44655bd5a54b000806016788dc1bb7f6cd5eb8c33c21', '\x5c292c2fbb94723a8c4d77a48cf88c940a91b1fd807b8eb0b06a5d929aa7d62e');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 43, 'change', '01a1fb69-ee90-7474-8520-b6f3f0510908', '\x', '\x', '\x78c6d3dc35edb3464ed3c8359d2054b9cc661564686c1e51582bf66b37028b3b', '\xe6d8ee61f8ce3ee986957ecd59347011ba23904eb980f977e7b5fb475542a656');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 44, 'change', '01a1fb6b-c738-72ff-937c-5e949ed92d63', '\x', '\x', '\x5b35afc2b1417cce9114f24d9e02a61c3af29286d0e59bee2eefc7f01c7636c9', '\x0c6542950ceacfd814715e3358e82cea93890a14095ea533e743bacd71993875');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 45, 'change', '01a1fb6b-cb20-729c-8608-c8b310491b7c', '\x', '\x', '\x56edb02b6e3a347495b53327528e9516d0bec4ed35305433e590f6fc7cb05198', '\x79759d151fa8bf25d29bf9a826a4e4fd985fe7b9a7bb3ccbb683e861824adb3a');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 46, 'change', '01a1fb6c-b968-7c4a-8774-db9054d82e1d', '\x', '\x', '\x7f2851b58df0f9d063b577ee2624fc6dc9befe9939d4fef4ca1da587711258ba', '\x05ce53881d6add9d5d790128ec53565e5afa3a1d88e3f1520b79c9f80b23c924');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 47, 'change', '01a1fb6e-8e28-7e72-8b2b-5fc76c9de0ce', '\x', '\x', '\x12d5c779241f7d9333680a2cbc0f3d6b33ff4b526568657ffa8c7a814a6b184b', '\x45d4968455c21927d4de4946a77364ff1dc34c8393281ca6c7be2155a8a00907');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 48, 'change', '01a1fb6e-8e28-7183-998e-6492c38f1f3b', '\x', '\x', '\x40a7a3027067f13b09be4d79f72a6a1fbcff302381691aa0a4d24db1d93ab2cf', '\xcf89e96ab67a76b56604bc148840bacb6178cfd70d0b30895638879d9161ba21');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 49, 'change', '01a1fb70-66d0-70bf-a49f-5b8476b6d121', '\x', '\x', '\x967998e394b3e89c2c1f4760855f0ff92814f879b22bc67199557956fedcbc0a', '\x99769842ec4bded30019446eed3a31560a8440bcbbb59be3391a8666e2baf6b5');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 50, 'change', '01a1fb71-5130-70d1-820a-ee87048fb886', '\x', '\x', '\x81acd6c19e6fd2659a83749620ca7c8d028bf9cf45a67953db9057e196eb32be', '\xa148a211c90ae0f3748ee5810c7a0f36b122fe81f6a766b93cb199a6cc0f1936');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 51, 'verdict', '', '\x7b226368616e6765223a2230316131666237312d353133302d373064312d383230612d656538373034386662383836222c22636f6465223a226e6f5f7269676874222c2276657264696374223a2271756172616e74696e6564227d', '\xe95819470ddb77f2a6bdc4bab163e99970bf96f6b178bd8a10a4b6647be80616', '\xa4df8ee18ce4d9ae0e4a944deca25e4f252d15481b0bed3e3f0d965c1ce12293', '\xeb5e3b34278f4e5b8e57756ad241794909f75268bdacb94144517906e85b5f9a');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 52, 'change', '01a1fb71-5130-7a37-9922-afc01c063d08', '\x', '\x', '\x64dd81bd6a5f25dccf2aead5666a3bd0665be73afef759c64d32e5b702a0afb0', '\xa6fb7b03e01d07c2e2c5b1b74a279921cf2e9ecc6a23b01cbc81703e6007b124');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 53, 'verdict', '', '\x7b226368616e6765223a2230316131666237312d353133302d376133372d393932322d616663303163303633643038222c22636f6465223a22756e6b6e6f776e5f6b696e64222c2276657264696374223a2271756172616e74696e6564227d', '\x35717926b339d147082624cda434bc7017d2df2952d41523693239756318a2ce', '\x08557be6a07f0e33a0b72c4bedf9de994b93810d91e7e1be19dfb372c22e8d98', '\x269d123b049be7d1201980fee6000f41fb5f0372b79bc30031d2dba1f63c48cf');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 54, 'change', 'unread/49b77cb6e86305c550922c2c84feccc1a6190ae507bfe355d8ec52a0bca594d4', '\x', '\x', '\x49b77cb6e86305c550922c2c84feccc1a6190ae507bfe355d8ec52a0bca594d4', '\x9ddc28afb7bd6f751927f27a39867d781f6613f3b428fa418244c8dd8730d896');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 55, 'verdict', '', '\x7b226368616e6765223a22756e726561642f34396237376362366538363330356335353039323263326338346665636363316136313930616535303762666533353564386563353261306263613539346434222c22636f6465223a22756e7265616461626c65222c2276657264696374223a2271756172616e74696e6564227d', '\xea29a742f3514d595328ab16c77f39e9079cafa4c63c8484276be2620e809d03', '\xf03f33420031dee46c4789178482b090086107a035738d947ec5fecd64d246b7', '\x9890edb82a49803e428f7cbed0aaffc0a90eee63f5090ff8d1f13d367e6ac1d5');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 56, 'change', 'unread/b85576a1c64c375122dcfa0fccbe5ac3638b13c47626ee0de364b4cf01d8f902', '\x', '\x', '\xb85576a1c64c375122dcfa0fccbe5ac3638b13c47626ee0de364b4cf01d8f902', '\xa0b0fa4d3ada21a42670ccc298f62856fa264d80efdbe13b5b9e06398b00e863');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 57, 'verdict', '', '\x7b226368616e6765223a22756e726561642f62383535373661316336346333373531323264636661306663636265356163333633386231336334373632366565306465333634623463663031643866393032222c22636f6465223a22756e7265616461626c65222c2276657264696374223a2271756172616e74696e6564227d', '\x32c2d9f73c5874201ad4dc14984ff7b6e66d5cbe3536e79b5955fb81bef683db', '\x1e256ebd6dba86d4c94d3877f0b70bba82b1ff44894072c7934bada49cafc04d', '\x5324f619f25c1487c6bc2aa35f007557eceed345386ef0e386215e0a0d6c1ff4');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 58, 'change', '01a1fb72-3f78-7969-86f6-d3a531ba55f9', '\x', '\x', '\xabae09bd281187f310cf34aed2a5caba4d610b2df7c5bb37fa3490318e787dec', '\x2b8946e83e9654ba25c2979bbe417449e9db9b4fac5d2e0a5f1532b886b2ecfd');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 59, 'verdict', '', '\x7b226368616e6765223a2230316131666237312d353133302d373064312d383230612d656538373034386662383836222c2276657264696374223a226170706c696564227d', '\xdd5f84bc132f4d3e7d747517794032423edd0f43246134d047b30157239fd6b8', '\x266e41e105b0b31159e0f7d94b2a7922d99227081ff6beee9e4c2d527184fc23', '\x7048f82b387826befbdcbb237faf6c03dec8e09ac3a2bc62328e7a03b330b30a');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 60, 'key', '', '\x7b226365727469666963617465223a7b22726567697374726174696f6e223a7b226167656e6379223a2230316131666236372d313830302d373036342d386665332d383034353664313363316337222c22646576696365223a2230316131666236372d313830302d376138342d393535652d663566396132313366363838222c226b6579223a2230316131666237342d313433382d373735312d613962392d613433376635356331353065222c22706572736f6e223a2230316131666236372d313830302d376636302d613661382d616436336532313532623161222c227075626c6963223a2252476b75715a41327a47594e6933534e73486354314770304c4b42687a66527731435f44375238346c376f222c22726567697374657265645f6174223a22323032362d31312d32315430393a31343a31312e3030302b30393a3030222c2277686174223a226b6579227d2c227369676e6174757265223a227a326944524d35594b54724e59676f384d747636364c4158624e635361333571426c39744c42445631554a716149446938637a50695472745f4843584c746554375976626a535774586e4d3154394a44316672394367227d2c226576656e74223a2272656769737465726564222c2273746174656d656e74223a7b227369676e6174757265223a227459514555674232656a52444b32364a38576535665a5573666262596752367175656d726c417654334a4244517749646b7731736b32784b337178547a4a664c616e66467a306d4f646150397979424479366b774277222c2273746174656d656e74223a7b226167656e6379223a2230316131666236372d313830302d373036342d386665332d383034353664313363316337222c22646576696365223a2230316131666236372d313830302d376138342d393535652d663566396132313366363838222c226b6579223a2230316131666237342d313433382d373735312d613962392d613433376635356331353065222c226d6164655f6174223a22323032362d31312d32315430393a31343a31312e3030302b30393a3030222c22706572736f6e223a2230316131666236372d313830302d376636302d613661382d616436336532313532623161222c227075626c6963223a2252476b75715a41327a47594e6933534e73486354314770304c4b42687a66527731435f44375238346c376f222c227265706c61636573223a2230316131666236382d303236302d373938622d623736352d626464313462356530656464222c227369676e65645f6279223a2230316131666236372d313830302d376337362d383734662d383039346261346436623761222c227369676e65725f6b6579223a2230316131666236372d313830302d373531332d613931312d613535343234663137643234222c2277686174223a226b65795f7265736574227d7d7d', '\x3b815ce6dd8b1b85c210d1aac5386ab27a3dce562e2949e77c22c6095a975f01', '\x5d075a23d43d91c863508dca4e44aae90d94fdeaa92861d0fff2cc2eb11ffad8', '\x4333a3474e0450aa342d9fafab488e5965089eb27e2667f28e541b261bc6bf4b');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 61, 'change', '01a1fb74-1820-7ea4-86d8-eb1e92cd577c', '\x', '\x', '\xb4371765367b0361d82d867edeb6fa0a479f661a1ec428ccc9803ec5eec27d8c', '\x1a3798b55308ac4d53c51b5f90f361d12c326efe90cacffdcb8a90f8ea23c4d2');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 62, 'change', '01a1fb74-1c08-7706-b9fd-2c86ec4f07b2', '\x', '\x', '\x7db0f3bf03c8a54d5b9f427874de75e1555e1607f8351423a814058f08d5b5e6', '\xcb599996b3daa456ac293493d4b6fc86e1e2dca92cf4401af48202199167bc54');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 63, 'scope', '', '\x7b2261756469656e6365223a22703a30316131666236372d313830302d373939372d623665652d653033383739303734343563222c22656e7465726564223a66616c73652c22706572736f6e223a2230316131666236372d313830302d376337362d383734662d383039346261346436623761227d', '\x07e893a61a2567d539a434d477f7604eae4c224bb01945016e1f182ff5025ab1', '\x715948b8408573c54d0e66b381b4cd9b7090e51566a3edd536ce483013d4ffde', '\x0f48abcf9eb66831b49ee1b92cd85713bde6088d87cbb5e2f7170644e8c97bc0');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 64, 'scope', '', '\x7b2261756469656e6365223a22703a30316131666236372d313830302d376430362d393766632d653161366431363539353761222c22656e7465726564223a66616c73652c22706572736f6e223a2230316131666236372d313830302d376337362d383734662d383039346261346436623761227d', '\xd8f2497dd7b74ba6022c2e42500d553948ccaafb7223aa4fe586c93e2b0472f8', '\x59b5bf1b691355099e192dfda4d2043ba2f28bd91cc3092c1d060b217c23d21a', '\xb293c06b3f4006fd403dedc86cce953aebf33ae89b141139efabc40f59409196');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 65, 'scope', '', '\x7b2261756469656e6365223a22703a30316131666236372d313830302d373939372d623665652d653033383739303734343563222c22646576696365223a2230316131666236372d313830302d376138342d393535652d663566396132313366363838222c22656e7465726564223a66616c73657d', '\xad7a391ffc90391f4e117c9955815e3d8e9c30b29cc4be6e3d2acb6191646cab', '\xf9208e6348a49c186265bd05821260e777308492f83f80085d283c4a70faf6a0', '\x04f9728a1c07d4d03087d7982050d70896d0199013b2969711329fabd600d786');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 66, 'scope', '', '\x7b2261756469656e6365223a22703a30316131666236372d313830302d376430362d393766632d653161366431363539353761222c22646576696365223a2230316131666236372d313830302d376138342d393535652d663566396132313366363838222c22656e7465726564223a66616c73657d', '\x539fa2feaa7c3bfd2de64c8660c93197925644973a7eeab9b126fe49dd47f308', '\x66b8b3ec05881612b30bde6b96464345f02db19e7dda5fea2a6fe59e8b81d153', '\x1117e5dd9936ef9e5814479fabeed89efa1769305d45c514036cbd24d7981f96');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 67, 'device', '', '\x7b22646576696365223a2230316131666236382d656363302d376263302d623165302d363762396138383732656264222c226576656e74223a227265766f6b6564227d', '\x0788b748e7fea8b95cb625d7f2da9c1f837e70fd226fc2764d2397e6a1954a6f', '\x9223200ffaecb8ef0587abcbf01b0dc39377f028ff702362f4a4b4a12cd53955', '\x825b6e7b6572d4d5383ee785ae8de581e61ca7ee61e8920a7cc010828d03911b');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 68, 'scope', '', '\x7b2261756469656e6365223a2261222c22646576696365223a2230316131666236382d656363302d376263302d623165302d363762396138383732656264222c22656e7465726564223a66616c73657d', '\xe980ccfc14d86968f3e041b3538eb6de0aca8e5a7927a3c882ac647f55799f07', '\x247968ccdf344032e2359d475ab9c8d73c0f6f4bb561b1b35944dc5babfad0e0', '\xe38fc63c6d1ad20aa67ab1379e0cdad92f48c6354630828aab0c0f502450f0cf');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 69, 'scope', '', '\x7b2261756469656e6365223a226f3a30316131666236372d313830302d376132642d616338392d376230666662303732626530222c22646576696365223a2230316131666236382d656363302d376263302d623165302d363762396138383732656264222c22656e7465726564223a66616c73657d', '\x44b84d781680a01a8307353a9b9baa203c9d77e1ff1c28b22d8ca5a4432de435', '\xb86d409698d00ddfdac9a8bdfe724de49f613ac9b01e2cf12c71a66097974a77', '\xfdcdca1799bd1085e8141337c01fda4bd953d0b9fbe1963fe5259afe8222eecb');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 70, 'scope', '', '\x7b2261756469656e6365223a22703a30316131666236372d313830302d373939372d623665652d653033383739303734343563222c22646576696365223a2230316131666236382d656363302d376263302d623165302d363762396138383732656264222c22656e7465726564223a66616c73657d', '\x797da2cf29cdf2954555b080b8025d0508e9cb682331094346c75f1b1b50983a', '\x6cb4d7fab025373ac97a05faeb349a40a670576839c6826a41d9093e79f6a8b4', '\x6a2ea7dadf0375ecec3cb51320ea71edf738762979cfdb2ec53b7bdbd77cf34a');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 71, 'scope', '', '\x7b2261756469656e6365223a22703a30316131666236372d313830302d376430362d393766632d653161366431363539353761222c22646576696365223a2230316131666236382d656363302d376263302d623165302d363762396138383732656264222c22656e7465726564223a66616c73657d', '\xe3e05f0db2bf606b52a97fb4ecfb7c48ff3b6c7794457744bd35c06763bdaae0', '\x2c0295c94f4e5bac0dfc64bf95c2f4a3ef078f48dc6182380cecc73dc9290b68', '\x139901bde71baa94743bbd9be28d799131f9f3d5f5666af6da910dd03a23b461');
INSERT INTO ayumi_recorded.log VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 72, 'scope', '', '\x7b2261756469656e6365223a22703a30316131666236372d313830302d376636302d613661382d616436336532313532623161222c22646576696365223a2230316131666236382d656363302d376263302d623165302d363762396138383732656264222c22656e7465726564223a66616c73657d', '\x16d655c4ad4903cf72e4bfbd6210d910772d8ba46ac3010c69373a310766953a', '\x38fdd3f7ef86e863f42f861c299363e099932ba2a3d9ac92f9ab6f7cd7a8a7ff', '\xb1bdbc29f4ba1398d635828aa2d6b345ccb966f3852ba14703b9a189427b22dd');


--
-- Data for Name: person_scope; Type: TABLE DATA; Schema: ayumi_recorded; Owner: -
--

INSERT INTO ayumi_recorded.person_scope VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb67-1800-7c76-874f-8094ba4d6b7a', 'p:01a1fb67-1800-7f60-a6a8-ad63e2152b1a', 12, 1);
INSERT INTO ayumi_recorded.person_scope VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb67-1800-7c76-874f-8094ba4d6b7a', 'p:01a1fb67-1800-7d06-97fc-e1a6d165957a', 14, 1);
INSERT INTO ayumi_recorded.person_scope VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb67-1800-7c76-874f-8094ba4d6b7a', 'p:01a1fb67-1800-7997-b6ee-e0387907445c', 16, 1);
INSERT INTO ayumi_recorded.person_scope VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb67-1800-7c76-874f-8094ba4d6b7a', 'p:01a1fb67-1800-7997-b6ee-e0387907445c', 63, 0);
INSERT INTO ayumi_recorded.person_scope VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb67-1800-7c76-874f-8094ba4d6b7a', 'p:01a1fb67-1800-7d06-97fc-e1a6d165957a', 64, 0);


--
-- Data for Name: places; Type: TABLE DATA; Schema: ayumi_recorded; Owner: -
--

INSERT INTO ayumi_recorded.places VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 'a', '01a1fb67-1800-7b27-b1f2-f43adbd21668', 3);
INSERT INTO ayumi_recorded.places VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 'a', '01a1fb67-1800-7c76-874f-8094ba4d6b7a', 4);
INSERT INTO ayumi_recorded.places VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 'a', '01a1fb67-1800-7a2d-ac89-7b0ffb072be0', 5);
INSERT INTO ayumi_recorded.places VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 'p:01a1fb67-1800-7f60-a6a8-ad63e2152b1a', '01a1fb67-1800-7f60-a6a8-ad63e2152b1a', 6);
INSERT INTO ayumi_recorded.places VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 'p:01a1fb67-1800-7d06-97fc-e1a6d165957a', '01a1fb67-1800-7d06-97fc-e1a6d165957a', 7);
INSERT INTO ayumi_recorded.places VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 'p:01a1fb67-1800-7997-b6ee-e0387907445c', '01a1fb67-1800-7997-b6ee-e0387907445c', 8);
INSERT INTO ayumi_recorded.places VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 'a', '01a1fb67-1800-7e3b-95b8-230b47c34cd6', 9);
INSERT INTO ayumi_recorded.places VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 'a', '864435cd-a63f-89e3-8f40-d86193938d00', 10);
INSERT INTO ayumi_recorded.places VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 'p:01a1fb67-1800-7f60-a6a8-ad63e2152b1a', '01a1fb67-1800-72f2-bee6-d483dca12bad', 11);
INSERT INTO ayumi_recorded.places VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 'p:01a1fb67-1800-7997-b6ee-e0387907445c', '61979186-3667-8cf0-82f2-a747d9b1011d', 42);
INSERT INTO ayumi_recorded.places VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 'p:01a1fb67-1800-7d06-97fc-e1a6d165957a', '750299bd-bc3e-8672-976f-8f1254cfd584', 40);
INSERT INTO ayumi_recorded.places VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 'p:01a1fb67-1800-7f60-a6a8-ad63e2152b1a', '7a805a2c-92a3-82bf-9a7c-01bcf3756e9b', 41);
INSERT INTO ayumi_recorded.places VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 'p:01a1fb67-1800-7f60-a6a8-ad63e2152b1a', 'ac1f7025-4317-8035-a975-077ff843cea3', 39);
INSERT INTO ayumi_recorded.places VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 'p:01a1fb67-1800-7d06-97fc-e1a6d165957a', '85ba7c2a-3627-828c-a517-5c65d8d5fbac', 45);
INSERT INTO ayumi_recorded.places VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 'p:01a1fb67-1800-7f60-a6a8-ad63e2152b1a', '08c25b6a-76c2-81bd-a303-e97914fc81d2', 47);
INSERT INTO ayumi_recorded.places VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 'p:01a1fb67-1800-7997-b6ee-e0387907445c', '1b8fa4ba-906d-83e2-8dba-2791589725ca', 48);
INSERT INTO ayumi_recorded.places VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 'p:01a1fb67-1800-7f60-a6a8-ad63e2152b1a', '1a31a2e7-8911-8f04-a4a9-5da993945aaf', 49);
INSERT INTO ayumi_recorded.places VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 'a', '20833ace-7f00-8389-b07f-9244dd8a5dc4', 58);
INSERT INTO ayumi_recorded.places VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 'a', '54a76ac3-d24c-8785-8666-36c93702eda3', 59);
INSERT INTO ayumi_recorded.places VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 'p:01a1fb67-1800-7d06-97fc-e1a6d165957a', '01a1fb67-1800-70a3-8df6-e76bb207b189', 61);
INSERT INTO ayumi_recorded.places VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 'p:01a1fb67-1800-7997-b6ee-e0387907445c', '01a1fb67-1800-7a27-b05c-02461d184cd9', 62);


--
-- Data for Name: records; Type: TABLE DATA; Schema: ayumi_recorded; Owner: -
--

INSERT INTO ayumi_recorded.records VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb67-1800-7b27-b1f2-f43adbd21668', 'staff', '', '', '', 3, 'a', '{"name": "法人事務", "role": "admin", "active": true}', '{"changes":[{"agency":"01a1fb67-1800-7064-8fe3-80456d13c1c7","author":"01a1fb67-1800-7b27-b1f2-f43adbd21668","clock_offset_ms":0,"day":null,"device":"01a1fb67-1800-769b-8872-1a62da687ace","format":1,"id":"01a1fb67-1800-7b21-b08d-0fdd41e77e61","key":"01a1fb67-1800-7abb-8ba1-a0d4c443d33f","kind":"staff","made_at":"2026-11-21T09:00:00.000+09:00","number":1,"participant":null,"record":"01a1fb67-1800-7b27-b1f2-f43adbd21668","seen":{},"set":{"active":true,"name":"法人事務","role":"admin"},"signature":"goUfdFsxc8VDr1bgk0Y_hMP1CgWee-a6z_Odq_cFCa4HVlL-5vEVHTfRiu10zvaJWob37V7M-HW1UJwL_i_3Cw"}],"gone":{},"number":3,"record":"01a1fb67-1800-7b27-b1f2-f43adbd21668"}');
INSERT INTO ayumi_recorded.records VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb67-1800-7c76-874f-8094ba4d6b7a', 'staff', '', '', '', 4, 'a', '{"name": "高橋 みなみ", "role": "coach", "active": true}', '{"changes":[{"agency":"01a1fb67-1800-7064-8fe3-80456d13c1c7","author":"01a1fb67-1800-7b27-b1f2-f43adbd21668","clock_offset_ms":0,"day":null,"device":"01a1fb67-1800-769b-8872-1a62da687ace","format":1,"id":"01a1fb67-1800-73f6-9645-1c3b01d7783a","key":"01a1fb67-1800-7abb-8ba1-a0d4c443d33f","kind":"staff","made_at":"2026-11-21T09:00:00.000+09:00","number":2,"participant":null,"record":"01a1fb67-1800-7c76-874f-8094ba4d6b7a","seen":{},"set":{"active":true,"name":"高橋 みなみ","role":"coach"},"signature":"ebUW4xki3Uhjv4CHV2ZPUUtXBey07kqkAwmyr0mka8O3x56R2GCBgOKgwiuvzGAXAYjFvhzRLCbP-wsuc7odAA"}],"gone":{},"number":4,"record":"01a1fb67-1800-7c76-874f-8094ba4d6b7a"}');
INSERT INTO ayumi_recorded.records VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb67-1800-7a2d-ac89-7b0ffb072be0', 'staff', '', '', '', 5, 'a', '{"name": "山本 みどり", "role": "supervisor", "active": true}', '{"changes":[{"agency":"01a1fb67-1800-7064-8fe3-80456d13c1c7","author":"01a1fb67-1800-7b27-b1f2-f43adbd21668","clock_offset_ms":0,"day":null,"device":"01a1fb67-1800-769b-8872-1a62da687ace","format":1,"id":"01a1fb67-1800-782e-bd48-d06e941277d2","key":"01a1fb67-1800-7abb-8ba1-a0d4c443d33f","kind":"staff","made_at":"2026-11-21T09:00:00.000+09:00","number":3,"participant":null,"record":"01a1fb67-1800-7a2d-ac89-7b0ffb072be0","seen":{},"set":{"active":true,"name":"山本 みどり","role":"supervisor"},"signature":"aAZHO-fTk9RsqceWBaiiL2k7GmgYfBWK-zCIQg5ZK5k2SsHu3wSez-YTz5Rc0a7WNnoqethARbkZWuJ-FfrBDw"}],"gone":{},"number":5,"record":"01a1fb67-1800-7a2d-ac89-7b0ffb072be0"}');
INSERT INTO ayumi_recorded.records VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb67-1800-7f60-a6a8-ad63e2152b1a', 'person', '01a1fb67-1800-7f60-a6a8-ad63e2152b1a', '', '', 6, 'p:01a1fb67-1800-7f60-a6a8-ad63e2152b1a', '{"name": "佐藤 ひかる", "name_kana": "サトウ ヒカル"}', '{"changes":[{"agency":"01a1fb67-1800-7064-8fe3-80456d13c1c7","author":"01a1fb67-1800-7b27-b1f2-f43adbd21668","clock_offset_ms":0,"day":null,"device":"01a1fb67-1800-769b-8872-1a62da687ace","format":1,"id":"01a1fb67-1800-7e70-9808-3962023b9676","key":"01a1fb67-1800-7abb-8ba1-a0d4c443d33f","kind":"person","made_at":"2026-11-21T09:00:00.000+09:00","number":4,"participant":"01a1fb67-1800-7f60-a6a8-ad63e2152b1a","record":"01a1fb67-1800-7f60-a6a8-ad63e2152b1a","seen":{},"set":{"name":"佐藤 ひかる","name_kana":"サトウ ヒカル"},"signature":"9yQvYkfR-zx0iAKMOPssnkBYIDcCj9OW03FAKQxRTqctLNWV8skaPsUXlIj-FTpgSD-LaT28lwZZf2Sp5pgnCg"}],"gone":{},"number":6,"record":"01a1fb67-1800-7f60-a6a8-ad63e2152b1a"}');
INSERT INTO ayumi_recorded.records VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb67-1800-7d06-97fc-e1a6d165957a', 'person', '01a1fb67-1800-7d06-97fc-e1a6d165957a', '', '', 7, 'p:01a1fb67-1800-7d06-97fc-e1a6d165957a', '{"name": "鈴木 𠮷乃"}', '{"changes":[{"agency":"01a1fb67-1800-7064-8fe3-80456d13c1c7","author":"01a1fb67-1800-7b27-b1f2-f43adbd21668","clock_offset_ms":0,"day":null,"device":"01a1fb67-1800-769b-8872-1a62da687ace","format":1,"id":"01a1fb67-1800-7197-b444-f45951fed432","key":"01a1fb67-1800-7abb-8ba1-a0d4c443d33f","kind":"person","made_at":"2026-11-21T09:00:00.000+09:00","number":5,"participant":"01a1fb67-1800-7d06-97fc-e1a6d165957a","record":"01a1fb67-1800-7d06-97fc-e1a6d165957a","seen":{},"set":{"name":"鈴木 𠮷乃"},"signature":"O_FRSoE-3S_YPbKt8dlDpoSCcqRxok5g_1cBvXtO0RH2cudTJunofRSWdXlwg7Vjd-lHZH06nik1ISJUgMcLAA"}],"gone":{},"number":7,"record":"01a1fb67-1800-7d06-97fc-e1a6d165957a"}');
INSERT INTO ayumi_recorded.records VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb67-1800-7997-b6ee-e0387907445c', 'person', '01a1fb67-1800-7997-b6ee-e0387907445c', '', '', 8, 'p:01a1fb67-1800-7997-b6ee-e0387907445c', '{"name": "田中 はるか"}', '{"changes":[{"agency":"01a1fb67-1800-7064-8fe3-80456d13c1c7","author":"01a1fb67-1800-7b27-b1f2-f43adbd21668","clock_offset_ms":0,"day":null,"device":"01a1fb67-1800-769b-8872-1a62da687ace","format":1,"id":"01a1fb67-1800-7604-bba8-63e3ee2fc39c","key":"01a1fb67-1800-7abb-8ba1-a0d4c443d33f","kind":"person","made_at":"2026-11-21T09:00:00.000+09:00","number":6,"participant":"01a1fb67-1800-7997-b6ee-e0387907445c","record":"01a1fb67-1800-7997-b6ee-e0387907445c","seen":{},"set":{"name":"田中 はるか"},"signature":"tx6gpUkYfkA1VKyyQbVtEaradkDRSWatyvwVHWnfAJrdjBn2UiQXrBskxXIt69aX1cn8OV3dp-lGw2BWc_50Bg"}],"gone":{},"number":8,"record":"01a1fb67-1800-7997-b6ee-e0387907445c"}');
INSERT INTO ayumi_recorded.records VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb67-1800-7e3b-95b8-230b47c34cd6', 'site', '', '', '', 9, 'a', '{"name": "ひだまり製パン 南店"}', '{"changes":[{"agency":"01a1fb67-1800-7064-8fe3-80456d13c1c7","author":"01a1fb67-1800-7b27-b1f2-f43adbd21668","clock_offset_ms":0,"day":null,"device":"01a1fb67-1800-769b-8872-1a62da687ace","format":1,"id":"01a1fb67-1800-75c9-bc98-c2bd10d1623a","key":"01a1fb67-1800-7abb-8ba1-a0d4c443d33f","kind":"site","made_at":"2026-11-21T09:00:00.000+09:00","number":7,"participant":null,"record":"01a1fb67-1800-7e3b-95b8-230b47c34cd6","seen":{},"set":{"name":"ひだまり製パン 南店"},"signature":"R_UNn0-m4wKoxFdsPh5CMIfDEo-miW5esCDpBCe86Xe4wZZsw0QF3OVv5QpfmmN3uK5GmbSX5Mqt2AZkt6hfCQ"}],"gone":{},"number":9,"record":"01a1fb67-1800-7e3b-95b8-230b47c34cd6"}');
INSERT INTO ayumi_recorded.records VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '864435cd-a63f-89e3-8f40-d86193938d00', 'setting', '', '', 'monthly_cap', 10, 'a', '{"value": "22"}', '{"changes":[{"about":"monthly_cap","agency":"01a1fb67-1800-7064-8fe3-80456d13c1c7","author":"01a1fb67-1800-7b27-b1f2-f43adbd21668","clock_offset_ms":0,"day":null,"device":"01a1fb67-1800-769b-8872-1a62da687ace","format":1,"id":"01a1fb67-1800-7ff0-8f48-2b54e07c3f7d","key":"01a1fb67-1800-7abb-8ba1-a0d4c443d33f","kind":"setting","made_at":"2026-11-21T09:00:00.000+09:00","number":8,"participant":null,"record":"864435cd-a63f-89e3-8f40-d86193938d00","seen":{},"set":{"value":"22"},"signature":"8HOqGEp_63GXegvuRx2L9O4_kitq0ukQFE4c6HrR_nD0xjB8zABYwVp6-ttBZXnowD8MVKiFKeVesz9kpH0WDQ"}],"gone":{},"number":10,"record":"864435cd-a63f-89e3-8f40-d86193938d00"}');
INSERT INTO ayumi_recorded.records VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb67-1800-72f2-bee6-d483dca12bad', 'assignment', '01a1fb67-1800-7f60-a6a8-ad63e2152b1a', '', '', 11, 'p:01a1fb67-1800-7f60-a6a8-ad63e2152b1a', '{"from": "2026-04-01", "coach": "01a1fb67-1800-7c76-874f-8094ba4d6b7a"}', '{"changes":[{"agency":"01a1fb67-1800-7064-8fe3-80456d13c1c7","author":"01a1fb67-1800-7b27-b1f2-f43adbd21668","clock_offset_ms":0,"day":null,"device":"01a1fb67-1800-769b-8872-1a62da687ace","format":1,"id":"01a1fb67-1800-75fc-aac9-089007e9093a","key":"01a1fb67-1800-7abb-8ba1-a0d4c443d33f","kind":"assignment","made_at":"2026-11-21T09:00:00.000+09:00","number":9,"participant":"01a1fb67-1800-7f60-a6a8-ad63e2152b1a","record":"01a1fb67-1800-72f2-bee6-d483dca12bad","seen":{},"set":{"coach":"01a1fb67-1800-7c76-874f-8094ba4d6b7a","from":"2026-04-01"},"signature":"WZoXrxsjPbHLkewZ0oNKX1cbenMlSd794jmOA8G7dhPHia1yT6RgA9UOUYJ4E9BBTjzqMCHn2wm6kQidsCuSBw"}],"gone":{},"number":11,"record":"01a1fb67-1800-72f2-bee6-d483dca12bad"}');
INSERT INTO ayumi_recorded.records VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '61979186-3667-8cf0-82f2-a747d9b1011d', 'attendance', '01a1fb67-1800-7997-b6ee-e0387907445c', '2026-11-20', '01a1fb67-1800-7e3b-95b8-230b47c34cd6', 42, 'p:01a1fb67-1800-7997-b6ee-e0387907445c', '{"status": "absent"}', '{"changes":[{"about":"01a1fb67-1800-7e3b-95b8-230b47c34cd6","agency":"01a1fb67-1800-7064-8fe3-80456d13c1c7","author":"01a1fb67-1800-7c76-874f-8094ba4d6b7a","base":[29,"18729932dea71881d5a116949485dbf3025490bdce0cad0e1e15b833b4c688e1"],"clock_offset_ms":0,"day":"2026-11-20","device":"01a1fb67-1800-7a84-955e-f5f9a213f688","format":1,"id":"01a1fb69-eaa8-739f-945e-fe488e207999","key":"01a1fb67-1800-7513-a911-a55424f17d24","kind":"attendance","made_at":"2026-11-21T09:03:05.000+09:00","number":5,"participant":"01a1fb67-1800-7997-b6ee-e0387907445c","record":"61979186-3667-8cf0-82f2-a747d9b1011d","seen":{},"set":{"status":"absent"},"signature":"W0m1gPUWRKCDudwVYlkPVqXFCYIM7GdYCx0NAfxbiTVBY7GbE-xmxRojNpxPQ4m7wBEVVByguw0p3qHCrK26BQ"}],"gone":{},"number":42,"record":"61979186-3667-8cf0-82f2-a747d9b1011d"}');
INSERT INTO ayumi_recorded.records VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '750299bd-bc3e-8672-976f-8f1254cfd584', 'reflection', '01a1fb67-1800-7d06-97fc-e1a6d165957a', '2026-11-20', '', 40, 'p:01a1fb67-1800-7d06-97fc-e1a6d165957a', '{"went": "fairly"}', '{"changes":[{"agency":"01a1fb67-1800-7064-8fe3-80456d13c1c7","author":"01a1fb67-1800-7c76-874f-8094ba4d6b7a","base":[29,"18729932dea71881d5a116949485dbf3025490bdce0cad0e1e15b833b4c688e1"],"clock_offset_ms":0,"day":"2026-11-20","device":"01a1fb67-1800-7a84-955e-f5f9a213f688","format":1,"id":"01a1fb69-e2d8-7d0e-86c0-53505cf10a32","key":"01a1fb67-1800-7513-a911-a55424f17d24","kind":"reflection","made_at":"2026-11-21T09:03:03.000+09:00","number":3,"participant":"01a1fb67-1800-7d06-97fc-e1a6d165957a","proxy":{"confirmed":true,"words_of":"01a1fb67-1800-7d06-97fc-e1a6d165957a"},"record":"750299bd-bc3e-8672-976f-8f1254cfd584","seen":{},"set":{"went":"fairly"},"signature":"-UJjL2kc0czFwDAMEHFTa3Y0mzhBZse2qPt4KGtW3LJ6rwBNf1rHJiNgmiA4YKEdF9T60-EMoB-louQw43VPCA"}],"gone":{},"number":40,"record":"750299bd-bc3e-8672-976f-8f1254cfd584"}');
INSERT INTO ayumi_recorded.records VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '7a805a2c-92a3-82bf-9a7c-01bcf3756e9b', 'daily_check', '01a1fb67-1800-7f60-a6a8-ad63e2152b1a', '2026-11-20', '', 41, 'p:01a1fb67-1800-7f60-a6a8-ad63e2152b1a', '{"help": false, "item.sleep": "2"}', '{"changes":[{"agency":"01a1fb67-1800-7064-8fe3-80456d13c1c7","author":"01a1fb67-1800-7f60-a6a8-ad63e2152b1a","base":[29,"18729932dea71881d5a116949485dbf3025490bdce0cad0e1e15b833b4c688e1"],"clock_offset_ms":0,"day":"2026-11-20","device":"01a1fb67-1800-7a84-955e-f5f9a213f688","format":1,"id":"01a1fb69-e6c0-7638-992a-dc305b051990","key":"01a1fb68-0260-798b-b765-bdd14b5e0edd","kind":"daily_check","made_at":"2026-11-21T09:03:04.000+09:00","number":4,"participant":"01a1fb67-1800-7f60-a6a8-ad63e2152b1a","record":"7a805a2c-92a3-82bf-9a7c-01bcf3756e9b","seen":{},"set":{"help":false,"item.sleep":"2"},"signature":"A8mrQ8lKhW3Z1Iw6kFHPR2GxmZdnJFgiHiiByDT0oQKbNYewa6Q6x5r0s5O9Cr-0aQqkEwM3eEHfqjpIqv2xBA"}],"gone":{},"number":41,"record":"7a805a2c-92a3-82bf-9a7c-01bcf3756e9b"}');
INSERT INTO ayumi_recorded.records VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', 'ac1f7025-4317-8035-a975-077ff843cea3', 'reflection', '01a1fb67-1800-7f60-a6a8-ad63e2152b1a', '2026-11-20', '', 39, 'p:01a1fb67-1800-7f60-a6a8-ad63e2152b1a', '{"good": "レジを 打てた 🙂", "went": "well"}', '{"changes":[{"agency":"01a1fb67-1800-7064-8fe3-80456d13c1c7","author":"01a1fb67-1800-7f60-a6a8-ad63e2152b1a","base":[29,"18729932dea71881d5a116949485dbf3025490bdce0cad0e1e15b833b4c688e1"],"clock_offset_ms":0,"day":"2026-11-20","device":"01a1fb67-1800-7a84-955e-f5f9a213f688","format":1,"handed_by":"01a1fb67-1800-7c76-874f-8094ba4d6b7a","id":"01a1fb69-def0-7835-bf0a-bd1d06125159","key":"01a1fb67-1800-7513-a911-a55424f17d24","kind":"reflection","made_at":"2026-11-21T09:03:02.000+09:00","number":2,"participant":"01a1fb67-1800-7f60-a6a8-ad63e2152b1a","record":"ac1f7025-4317-8035-a975-077ff843cea3","seen":{},"set":{"good":"レジを 打てた 🙂","went":"well"},"signature":"Tc6U71uF7IVgcmBSZSvjwSxqGkMFqa59OLLtVc_sfCnJ3zBEQV_nEaGntA2iKTEIQtK2NvKYqxVYvD2IYErjCg"}],"gone":{},"number":39,"record":"ac1f7025-4317-8035-a975-077ff843cea3"}');
INSERT INTO ayumi_recorded.records VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb67-1800-70a3-8df6-e76bb207b189', 'assignment', '01a1fb67-1800-7d06-97fc-e1a6d165957a', '', '', 61, 'p:01a1fb67-1800-7d06-97fc-e1a6d165957a', '{"to": "2026-11-20", "from": "2026-04-01", "coach": "01a1fb67-1800-7c76-874f-8094ba4d6b7a"}', '{"changes":[{"agency":"01a1fb67-1800-7064-8fe3-80456d13c1c7","author":"01a1fb67-1800-7b27-b1f2-f43adbd21668","clock_offset_ms":0,"day":null,"device":"01a1fb67-1800-769b-8872-1a62da687ace","format":1,"id":"01a1fb67-1800-74b3-8a12-67b14b8a9cba","key":"01a1fb67-1800-7abb-8ba1-a0d4c443d33f","kind":"assignment","made_at":"2026-11-21T09:00:00.000+09:00","number":10,"participant":"01a1fb67-1800-7d06-97fc-e1a6d165957a","record":"01a1fb67-1800-70a3-8df6-e76bb207b189","seen":{},"set":{"coach":"01a1fb67-1800-7c76-874f-8094ba4d6b7a","from":"2026-04-01"},"signature":"x7ny7t9L02AwoIDhWtCqD4xjhfWIbpaFFa9H_nynNzWzCiexXV_RXSj0pnxrA8qeLDYvhoYwD7S5wR6R1ywRCA"},{"agency":"01a1fb67-1800-7064-8fe3-80456d13c1c7","author":"01a1fb67-1800-7a2d-ac89-7b0ffb072be0","base":[59,"7048f82b387826befbdcbb237faf6c03dec8e09ac3a2bc62328e7a03b330b30a"],"clock_offset_ms":0,"day":null,"device":"01a1fb68-ecc0-7bc0-b1e0-67b9a8872ebd","format":1,"id":"01a1fb74-1820-7ea4-86d8-eb1e92cd577c","key":"01a1fb68-ecc0-76dc-9db7-42f105b171a4","kind":"assignment","made_at":"2026-11-21T09:14:12.000+09:00","number":5,"participant":"01a1fb67-1800-7d06-97fc-e1a6d165957a","record":"01a1fb67-1800-70a3-8df6-e76bb207b189","seen":{},"set":{"to":"2026-11-20"},"signature":"cUIO-zeKa28A_LwnRLiXsqubT4UdIR6dh-iIDPR5nJOcLs3NiXqD-EQ7Q95HkoPzIan9AezJL-ZX8YUp_tibAQ"}],"gone":{},"number":61,"record":"01a1fb67-1800-70a3-8df6-e76bb207b189"}');
INSERT INTO ayumi_recorded.records VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '85ba7c2a-3627-828c-a517-5c65d8d5fbac', 'attendance', '01a1fb67-1800-7d06-97fc-e1a6d165957a', '2026-11-21', '01a1fb67-1800-7e3b-95b8-230b47c34cd6', 45, 'p:01a1fb67-1800-7d06-97fc-e1a6d165957a', '{"void": true, "status": "present"}', '{"changes":[{"about":"01a1fb67-1800-7e3b-95b8-230b47c34cd6","agency":"01a1fb67-1800-7064-8fe3-80456d13c1c7","author":"01a1fb67-1800-7c76-874f-8094ba4d6b7a","base":[42,"5c292c2fbb94723a8c4d77a48cf88c940a91b1fd807b8eb0b06a5d929aa7d62e"],"clock_offset_ms":0,"day":"2026-11-21","device":"01a1fb67-1800-7a84-955e-f5f9a213f688","format":1,"id":"01a1fb6b-c738-72ff-937c-5e949ed92d63","key":"01a1fb67-1800-7513-a911-a55424f17d24","kind":"attendance","made_at":"2026-11-21T09:05:07.000+09:00","number":6,"participant":"01a1fb67-1800-7d06-97fc-e1a6d165957a","record":"85ba7c2a-3627-828c-a517-5c65d8d5fbac","seen":{},"set":{"status":"present"},"signature":"RW7aAbA7jmvDWzAqQSRsfVWioYK5tRaitgSz67tbGxJP7vjdj0Zgc2DeEw-hEl7F7nVtDyIQ_C6f_YX28fAMDQ"},{"about":"01a1fb67-1800-7e3b-95b8-230b47c34cd6","agency":"01a1fb67-1800-7064-8fe3-80456d13c1c7","author":"01a1fb67-1800-7c76-874f-8094ba4d6b7a","base":[42,"5c292c2fbb94723a8c4d77a48cf88c940a91b1fd807b8eb0b06a5d929aa7d62e"],"clock_offset_ms":0,"day":"2026-11-21","device":"01a1fb67-1800-7a84-955e-f5f9a213f688","format":1,"id":"01a1fb6b-cb20-729c-8608-c8b310491b7c","key":"01a1fb67-1800-7513-a911-a55424f17d24","kind":"attendance","made_at":"2026-11-21T09:05:08.000+09:00","number":7,"participant":"01a1fb67-1800-7d06-97fc-e1a6d165957a","reason":"日付まちがい","record":"85ba7c2a-3627-828c-a517-5c65d8d5fbac","seen":{"status":["01a1fb6b-c738-72ff-937c-5e949ed92d63"]},"set":{"void":true},"signature":"kSpTFyKAkduWnwiBX18AKDV_Ol2kRuQb4qsquYdn78JsaKIfJY0v5Fwnp-wHjsEqic0JuBBIGva8kWF3NwpLBw"}],"gone":{},"number":45,"record":"85ba7c2a-3627-828c-a517-5c65d8d5fbac"}');
INSERT INTO ayumi_recorded.records VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '08c25b6a-76c2-81bd-a303-e97914fc81d2', 'sign_off', '01a1fb67-1800-7f60-a6a8-ad63e2152b1a', '2026-11-20', '', 47, 'p:01a1fb67-1800-7f60-a6a8-ad63e2152b1a', '{"signed": {"log": {"1a31a2e7-8911-8f04-a4a9-5da993945aaf": {"kind": "attendance", "about": "01a1fb67-1800-7e3b-95b8-230b47c34cd6", "values": {"status": "present", "arrived": "09:02"}}, "7a805a2c-92a3-82bf-9a7c-01bcf3756e9b": {"kind": "daily_check", "about": "", "values": {"help": false, "item.sleep": "2"}}, "ac1f7025-4317-8035-a975-077ff843cea3": {"kind": "reflection", "about": "", "values": {"good": "レジを 打てた 🙂", "went": "well"}}}, "covers": {"1a31a2e7-8911-8f04-a4a9-5da993945aaf": {"status": ["01a1fb6c-b968-7c4a-8774-db9054d82e1d"], "arrived": ["01a1fb69-db08-7c5a-98f4-71fb331742d2"]}, "7a805a2c-92a3-82bf-9a7c-01bcf3756e9b": {"help": ["01a1fb69-e6c0-7638-992a-dc305b051990"], "item.sleep": ["01a1fb69-e6c0-7638-992a-dc305b051990"]}, "ac1f7025-4317-8035-a975-077ff843cea3": {"good": ["01a1fb69-def0-7835-bf0a-bd1d06125159"], "went": ["01a1fb69-def0-7835-bf0a-bd1d06125159"]}}, "digest": "4f7e5944448819600ce20fb2a477059bbf7cc795d8ceda4e9392f0bac5a6931f"}}', '{"changes":[{"agency":"01a1fb67-1800-7064-8fe3-80456d13c1c7","author":"01a1fb67-1800-7a2d-ac89-7b0ffb072be0","base":[46,"05ce53881d6add9d5d790128ec53565e5afa3a1d88e3f1520b79c9f80b23c924"],"clock_offset_ms":0,"day":"2026-11-20","device":"01a1fb68-ecc0-7bc0-b1e0-67b9a8872ebd","format":1,"id":"01a1fb6e-8e28-7e72-8b2b-5fc76c9de0ce","key":"01a1fb68-ecc0-76dc-9db7-42f105b171a4","kind":"sign_off","made_at":"2026-11-21T09:08:09.000+09:00","number":2,"participant":"01a1fb67-1800-7f60-a6a8-ad63e2152b1a","record":"08c25b6a-76c2-81bd-a303-e97914fc81d2","seen":{},"set":{"signed":{"covers":{"1a31a2e7-8911-8f04-a4a9-5da993945aaf":{"arrived":["01a1fb69-db08-7c5a-98f4-71fb331742d2"],"status":["01a1fb6c-b968-7c4a-8774-db9054d82e1d"]},"7a805a2c-92a3-82bf-9a7c-01bcf3756e9b":{"help":["01a1fb69-e6c0-7638-992a-dc305b051990"],"item.sleep":["01a1fb69-e6c0-7638-992a-dc305b051990"]},"ac1f7025-4317-8035-a975-077ff843cea3":{"good":["01a1fb69-def0-7835-bf0a-bd1d06125159"],"went":["01a1fb69-def0-7835-bf0a-bd1d06125159"]}},"digest":"4f7e5944448819600ce20fb2a477059bbf7cc795d8ceda4e9392f0bac5a6931f","log":{"1a31a2e7-8911-8f04-a4a9-5da993945aaf":{"about":"01a1fb67-1800-7e3b-95b8-230b47c34cd6","kind":"attendance","values":{"arrived":"09:02","status":"present"}},"7a805a2c-92a3-82bf-9a7c-01bcf3756e9b":{"about":"","kind":"daily_check","values":{"help":false,"item.sleep":"2"}},"ac1f7025-4317-8035-a975-077ff843cea3":{"about":"","kind":"reflection","values":{"good":"レジを 打てた 🙂","went":"well"}}}}},"signature":"RGHbNbwf14arwEDOMyvLm6qnr1hO3m-ewICAmkvnWDO17i8ZnDRwVNh17U1yBlMfzq4DKD0N21MlzDcjozKWBQ"}],"gone":{},"number":47,"record":"08c25b6a-76c2-81bd-a303-e97914fc81d2"}');
INSERT INTO ayumi_recorded.records VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '1b8fa4ba-906d-83e2-8dba-2791589725ca', 'sign_off', '01a1fb67-1800-7997-b6ee-e0387907445c', '2026-11-20', '', 48, 'p:01a1fb67-1800-7997-b6ee-e0387907445c', '{"comment": "理由を書いてください", "returned": {"log": {"61979186-3667-8cf0-82f2-a747d9b1011d": {"kind": "attendance", "about": "01a1fb67-1800-7e3b-95b8-230b47c34cd6", "values": {"status": "absent"}}}, "covers": {"61979186-3667-8cf0-82f2-a747d9b1011d": {"status": ["01a1fb69-eaa8-739f-945e-fe488e207999"]}}, "digest": "7ae728f41ce7b5d255f75a3da3106bd6f4381fc7b0b0ee680c6975c15648e972"}}', '{"changes":[{"agency":"01a1fb67-1800-7064-8fe3-80456d13c1c7","author":"01a1fb67-1800-7a2d-ac89-7b0ffb072be0","base":[46,"05ce53881d6add9d5d790128ec53565e5afa3a1d88e3f1520b79c9f80b23c924"],"clock_offset_ms":0,"day":"2026-11-20","device":"01a1fb68-ecc0-7bc0-b1e0-67b9a8872ebd","format":1,"id":"01a1fb6e-8e28-7183-998e-6492c38f1f3b","key":"01a1fb68-ecc0-76dc-9db7-42f105b171a4","kind":"sign_off","made_at":"2026-11-21T09:08:09.000+09:00","number":3,"participant":"01a1fb67-1800-7997-b6ee-e0387907445c","record":"1b8fa4ba-906d-83e2-8dba-2791589725ca","seen":{},"set":{"comment":"理由を書いてください","returned":{"covers":{"61979186-3667-8cf0-82f2-a747d9b1011d":{"status":["01a1fb69-eaa8-739f-945e-fe488e207999"]}},"digest":"7ae728f41ce7b5d255f75a3da3106bd6f4381fc7b0b0ee680c6975c15648e972","log":{"61979186-3667-8cf0-82f2-a747d9b1011d":{"about":"01a1fb67-1800-7e3b-95b8-230b47c34cd6","kind":"attendance","values":{"status":"absent"}}}}},"signature":"qKliAqHK-rHWdBtf_f9EB0D2GIhqeX8p5FwnEP4BXQio8fmzbWrHIIfj1IJKj0eGyzN1sRHhWxulcoMhvVoiCw"}],"gone":{},"number":48,"record":"1b8fa4ba-906d-83e2-8dba-2791589725ca"}');
INSERT INTO ayumi_recorded.records VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '1a31a2e7-8911-8f04-a4a9-5da993945aaf', 'attendance', '01a1fb67-1800-7f60-a6a8-ad63e2152b1a', '2026-11-20', '01a1fb67-1800-7e3b-95b8-230b47c34cd6', 49, 'p:01a1fb67-1800-7f60-a6a8-ad63e2152b1a', '{"left": "15:10", "status": "present", "arrived": "09:02"}', '{"changes":[{"about":"01a1fb67-1800-7e3b-95b8-230b47c34cd6","agency":"01a1fb67-1800-7064-8fe3-80456d13c1c7","author":"01a1fb67-1800-7c76-874f-8094ba4d6b7a","base":[29,"18729932dea71881d5a116949485dbf3025490bdce0cad0e1e15b833b4c688e1"],"clock_offset_ms":0,"day":"2026-11-20","device":"01a1fb67-1800-7a84-955e-f5f9a213f688","format":1,"id":"01a1fb69-db08-7c5a-98f4-71fb331742d2","key":"01a1fb67-1800-7513-a911-a55424f17d24","kind":"attendance","made_at":"2026-11-21T09:03:01.000+09:00","number":1,"participant":"01a1fb67-1800-7f60-a6a8-ad63e2152b1a","record":"1a31a2e7-8911-8f04-a4a9-5da993945aaf","seen":{},"set":{"arrived":"09:02","status":"present"},"signature":"4DPhESIBP7ke4SJn_pWkLuMRE9w_WP_fthAL9VLoBwbOnJ6k1w2Y0Uo9ZpUWCIe9XwsxpondGEKCUw3z4WGiBA"},{"about":"01a1fb67-1800-7e3b-95b8-230b47c34cd6","agency":"01a1fb67-1800-7064-8fe3-80456d13c1c7","author":"01a1fb67-1800-7c76-874f-8094ba4d6b7a","base":[45,"79759d151fa8bf25d29bf9a826a4e4fd985fe7b9a7bb3ccbb683e861824adb3a"],"clock_offset_ms":0,"day":"2026-11-20","device":"01a1fb67-1800-7a84-955e-f5f9a213f688","format":1,"id":"01a1fb6c-b968-7c4a-8774-db9054d82e1d","key":"01a1fb67-1800-7513-a911-a55424f17d24","kind":"attendance","made_at":"2026-11-21T09:06:09.000+09:00","number":8,"participant":"01a1fb67-1800-7f60-a6a8-ad63e2152b1a","record":"1a31a2e7-8911-8f04-a4a9-5da993945aaf","seen":{"status":["01a1fb69-db08-7c5a-98f4-71fb331742d2","01a1fb69-ee90-7474-8520-b6f3f0510908"]},"set":{"status":"present"},"signature":"-3K0cKR8e_BqVBBZZ7b4Rh1VvVSd4ulMA_yJGZRomsdxUkiSburOmwjUa3C85D3jdLVHxFdQVTJnE4wnQNmBAg"},{"about":"01a1fb67-1800-7e3b-95b8-230b47c34cd6","agency":"01a1fb67-1800-7064-8fe3-80456d13c1c7","author":"01a1fb67-1800-7c76-874f-8094ba4d6b7a","base":[48,"cf89e96ab67a76b56604bc148840bacb6178cfd70d0b30895638879d9161ba21"],"clock_offset_ms":0,"day":"2026-11-20","device":"01a1fb67-1800-7a84-955e-f5f9a213f688","format":1,"id":"01a1fb70-66d0-70bf-a49f-5b8476b6d121","key":"01a1fb67-1800-7513-a911-a55424f17d24","kind":"attendance","knew":["01a1fb6e-8e28-7e72-8b2b-5fc76c9de0ce"],"made_at":"2026-11-21T09:10:10.000+09:00","number":9,"participant":"01a1fb67-1800-7f60-a6a8-ad63e2152b1a","reason":"帰りの時刻をなおしました","record":"1a31a2e7-8911-8f04-a4a9-5da993945aaf","seen":{},"set":{"left":"15:10"},"signature":"Z4ehFSzV-Wk5LPrP0xJ0tIVeugTw83onGNgL8BYHdDKqPTRK1KdTJmsJRpjhwHwPC9D5gIt-n2fWQKy2Q-wHAA"}],"gone":{"status":["01a1fb69-db08-7c5a-98f4-71fb331742d2","01a1fb69-ee90-7474-8520-b6f3f0510908"]},"number":49,"record":"1a31a2e7-8911-8f04-a4a9-5da993945aaf"}');
INSERT INTO ayumi_recorded.records VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '20833ace-7f00-8389-b07f-9244dd8a5dc4', 'release', '', '', '01a1fb71-5130-70d1-820a-ee87048fb886', 58, 'a', '{"decision": "released"}', '{"changes":[{"about":"01a1fb71-5130-70d1-820a-ee87048fb886","agency":"01a1fb67-1800-7064-8fe3-80456d13c1c7","author":"01a1fb67-1800-7a2d-ac89-7b0ffb072be0","base":[57,"5324f619f25c1487c6bc2aa35f007557eceed345386ef0e386215e0a0d6c1ff4"],"clock_offset_ms":0,"day":null,"device":"01a1fb68-ecc0-7bc0-b1e0-67b9a8872ebd","format":1,"id":"01a1fb72-3f78-7969-86f6-d3a531ba55f9","key":"01a1fb68-ecc0-76dc-9db7-42f105b171a4","kind":"release","made_at":"2026-11-21T09:12:11.000+09:00","number":4,"participant":null,"reason":"休みで合っています","record":"20833ace-7f00-8389-b07f-9244dd8a5dc4","seen":{},"set":{"decision":"released"},"signature":"buKC9SFNalDOnylwHd8MwfQ4yt96BcR28-z5RcoG_N0xlM1d4RKWX5bTetX7Du8r-35DfWbFlNhPKDIz7N7gAA"}],"gone":{},"number":58,"record":"20833ace-7f00-8389-b07f-9244dd8a5dc4"}');
INSERT INTO ayumi_recorded.records VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '54a76ac3-d24c-8785-8666-36c93702eda3', 'calendar', '', '2026-11-20', '01a1fb67-1800-7e3b-95b8-230b47c34cd6', 59, 'a', '{"open": false}', '{"changes":[{"about":"01a1fb67-1800-7e3b-95b8-230b47c34cd6","agency":"01a1fb67-1800-7064-8fe3-80456d13c1c7","author":"01a1fb67-1800-7c76-874f-8094ba4d6b7a","clock_offset_ms":0,"day":"2026-11-20","device":"01a1fb67-1800-7a84-955e-f5f9a213f688","format":1,"id":"01a1fb71-5130-70d1-820a-ee87048fb886","key":"01a1fb67-1800-7513-a911-a55424f17d24","kind":"calendar","made_at":"2026-11-21T09:11:10.000+09:00","number":900,"participant":null,"record":"54a76ac3-d24c-8785-8666-36c93702eda3","seen":{},"set":{"open":false},"signature":"ANkf03JJqFMGP77haoXCho6HwUr35EQperx_STylZe8Jhyy7gW7LgnFYAmdL__upbCqlowZDfWIy1DFVlLX5DA"}],"gone":{},"number":59,"record":"54a76ac3-d24c-8785-8666-36c93702eda3"}');
INSERT INTO ayumi_recorded.records VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb67-1800-7a27-b05c-02461d184cd9', 'assignment', '01a1fb67-1800-7997-b6ee-e0387907445c', '', '', 62, 'p:01a1fb67-1800-7997-b6ee-e0387907445c', '{"to": "2026-11-20", "from": "2026-04-01", "coach": "01a1fb67-1800-7c76-874f-8094ba4d6b7a"}', '{"changes":[{"agency":"01a1fb67-1800-7064-8fe3-80456d13c1c7","author":"01a1fb67-1800-7b27-b1f2-f43adbd21668","clock_offset_ms":0,"day":null,"device":"01a1fb67-1800-769b-8872-1a62da687ace","format":1,"id":"01a1fb67-1800-72d2-a5e3-3d08a7d2fa07","key":"01a1fb67-1800-7abb-8ba1-a0d4c443d33f","kind":"assignment","made_at":"2026-11-21T09:00:00.000+09:00","number":11,"participant":"01a1fb67-1800-7997-b6ee-e0387907445c","record":"01a1fb67-1800-7a27-b05c-02461d184cd9","seen":{},"set":{"coach":"01a1fb67-1800-7c76-874f-8094ba4d6b7a","from":"2026-04-01"},"signature":"HTwjhQSZG__ml-LL23aylaRcxKLvaSNvvhdJvLc1_9-O-PXAbQ43SMS0qbYKb3gQOwtH4djVMxGnT_z3mir0Cw"},{"agency":"01a1fb67-1800-7064-8fe3-80456d13c1c7","author":"01a1fb67-1800-7a2d-ac89-7b0ffb072be0","base":[59,"7048f82b387826befbdcbb237faf6c03dec8e09ac3a2bc62328e7a03b330b30a"],"clock_offset_ms":0,"day":null,"device":"01a1fb68-ecc0-7bc0-b1e0-67b9a8872ebd","format":1,"id":"01a1fb74-1c08-7706-b9fd-2c86ec4f07b2","key":"01a1fb68-ecc0-76dc-9db7-42f105b171a4","kind":"assignment","made_at":"2026-11-21T09:14:13.000+09:00","number":6,"participant":"01a1fb67-1800-7997-b6ee-e0387907445c","record":"01a1fb67-1800-7a27-b05c-02461d184cd9","seen":{},"set":{"to":"2026-11-20"},"signature":"5uI7q9u1GosG83_GxwsB8fRDbayKEgkbOKtBT-FjjTl511fB4wBst0mk6dwZu2Mfd01lnCRdlJk9RsoogB5YDw"}],"gone":{},"number":62,"record":"01a1fb67-1800-7a27-b05c-02461d184cd9"}');


--
-- Data for Name: schema; Type: TABLE DATA; Schema: ayumi_recorded; Owner: -
--

INSERT INTO ayumi_recorded.schema VALUES (2);


--
-- Data for Name: scope; Type: TABLE DATA; Schema: ayumi_recorded; Owner: -
--

INSERT INTO ayumi_recorded.scope VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb67-1800-7a84-955e-f5f9a213f688', 'o:01a1fb67-1800-7c76-874f-8094ba4d6b7a', 'coach/self', 21, NULL);
INSERT INTO ayumi_recorded.scope VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb67-1800-7a84-955e-f5f9a213f688', 'a', 'coach/agency,participant/agency', 27, NULL);
INSERT INTO ayumi_recorded.scope VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb67-1800-7a84-955e-f5f9a213f688', 'o:01a1fb67-1800-7f60-a6a8-ad63e2152b1a', 'participant/self', 28, NULL);
INSERT INTO ayumi_recorded.scope VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb67-1800-7a84-955e-f5f9a213f688', 'p:01a1fb67-1800-7f60-a6a8-ad63e2152b1a', 'coach/assigned,participant/self', 29, NULL);
INSERT INTO ayumi_recorded.scope VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb67-1800-7a84-955e-f5f9a213f688', 'p:01a1fb67-1800-7997-b6ee-e0387907445c', 'coach/assigned', 22, 65);
INSERT INTO ayumi_recorded.scope VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb67-1800-7a84-955e-f5f9a213f688', 'p:01a1fb67-1800-7d06-97fc-e1a6d165957a', 'coach/assigned', 23, 66);
INSERT INTO ayumi_recorded.scope VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb68-ecc0-7bc0-b1e0-67b9a8872ebd', 'a', 'supervisor/agency', 33, 68);
INSERT INTO ayumi_recorded.scope VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb68-ecc0-7bc0-b1e0-67b9a8872ebd', 'o:01a1fb67-1800-7a2d-ac89-7b0ffb072be0', 'supervisor/self', 34, 69);
INSERT INTO ayumi_recorded.scope VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb68-ecc0-7bc0-b1e0-67b9a8872ebd', 'p:01a1fb67-1800-7997-b6ee-e0387907445c', 'supervisor/agency', 35, 70);
INSERT INTO ayumi_recorded.scope VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb68-ecc0-7bc0-b1e0-67b9a8872ebd', 'p:01a1fb67-1800-7d06-97fc-e1a6d165957a', 'supervisor/agency', 36, 71);
INSERT INTO ayumi_recorded.scope VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb68-ecc0-7bc0-b1e0-67b9a8872ebd', 'p:01a1fb67-1800-7f60-a6a8-ad63e2152b1a', 'supervisor/agency', 37, 72);


--
-- Data for Name: sign_ins; Type: TABLE DATA; Schema: ayumi_recorded; Owner: -
--

INSERT INTO ayumi_recorded.sign_ins VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb67-1800-7a84-955e-f5f9a213f688', '01a1fb67-1800-7c76-874f-8094ba4d6b7a', 1795219200000);
INSERT INTO ayumi_recorded.sign_ins VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb67-1800-7a84-955e-f5f9a213f688', '01a1fb67-1800-7f60-a6a8-ad63e2152b1a', 1795219260000);
INSERT INTO ayumi_recorded.sign_ins VALUES ('01a1fb67-1800-7064-8fe3-80456d13c1c7', '01a1fb68-ecc0-7bc0-b1e0-67b9a8872ebd', '01a1fb67-1800-7a2d-ac89-7b0ffb072be0', 1795219320000);


--
-- Name: accounts accounts_pkey; Type: CONSTRAINT; Schema: ayumi_recorded; Owner: -
--

ALTER TABLE ONLY ayumi_recorded.accounts
    ADD CONSTRAINT accounts_pkey PRIMARY KEY (agency, person);


--
-- Name: agency agency_pkey; Type: CONSTRAINT; Schema: ayumi_recorded; Owner: -
--

ALTER TABLE ONLY ayumi_recorded.agency
    ADD CONSTRAINT agency_pkey PRIMARY KEY (agency);


--
-- Name: changes changes_pkey; Type: CONSTRAINT; Schema: ayumi_recorded; Owner: -
--

ALTER TABLE ONLY ayumi_recorded.changes
    ADD CONSTRAINT changes_pkey PRIMARY KEY (agency, id);


--
-- Name: devices devices_pkey; Type: CONSTRAINT; Schema: ayumi_recorded; Owner: -
--

ALTER TABLE ONLY ayumi_recorded.devices
    ADD CONSTRAINT devices_pkey PRIMARY KEY (agency, device);


--
-- Name: invitations invitations_pkey; Type: CONSTRAINT; Schema: ayumi_recorded; Owner: -
--

ALTER TABLE ONLY ayumi_recorded.invitations
    ADD CONSTRAINT invitations_pkey PRIMARY KEY (agency, secret_hash);


--
-- Name: keys keys_pkey; Type: CONSTRAINT; Schema: ayumi_recorded; Owner: -
--

ALTER TABLE ONLY ayumi_recorded.keys
    ADD CONSTRAINT keys_pkey PRIMARY KEY (agency, key);


--
-- Name: kind_views kind_views_pkey; Type: CONSTRAINT; Schema: ayumi_recorded; Owner: -
--

ALTER TABLE ONLY ayumi_recorded.kind_views
    ADD CONSTRAINT kind_views_pkey PRIMARY KEY (name);


--
-- Name: log log_pkey; Type: CONSTRAINT; Schema: ayumi_recorded; Owner: -
--

ALTER TABLE ONLY ayumi_recorded.log
    ADD CONSTRAINT log_pkey PRIMARY KEY (agency, number);


--
-- Name: person_scope person_scope_pkey; Type: CONSTRAINT; Schema: ayumi_recorded; Owner: -
--

ALTER TABLE ONLY ayumi_recorded.person_scope
    ADD CONSTRAINT person_scope_pkey PRIMARY KEY (agency, person, audience, number);


--
-- Name: places places_pkey; Type: CONSTRAINT; Schema: ayumi_recorded; Owner: -
--

ALTER TABLE ONLY ayumi_recorded.places
    ADD CONSTRAINT places_pkey PRIMARY KEY (agency, audience, record);


--
-- Name: records records_pkey; Type: CONSTRAINT; Schema: ayumi_recorded; Owner: -
--

ALTER TABLE ONLY ayumi_recorded.records
    ADD CONSTRAINT records_pkey PRIMARY KEY (agency, record);


--
-- Name: scope scope_pkey; Type: CONSTRAINT; Schema: ayumi_recorded; Owner: -
--

ALTER TABLE ONLY ayumi_recorded.scope
    ADD CONSTRAINT scope_pkey PRIMARY KEY (agency, device, audience);


--
-- Name: sign_ins sign_ins_pkey; Type: CONSTRAINT; Schema: ayumi_recorded; Owner: -
--

ALTER TABLE ONLY ayumi_recorded.sign_ins
    ADD CONSTRAINT sign_ins_pkey PRIMARY KEY (agency, device, person);


--
-- Name: accounts_by_login; Type: INDEX; Schema: ayumi_recorded; Owner: -
--

CREATE UNIQUE INDEX accounts_by_login ON ayumi_recorded.accounts USING btree (agency, login) WHERE (login <> ''::text);


--
-- Name: changes_by_verdict; Type: INDEX; Schema: ayumi_recorded; Owner: -
--

CREATE INDEX changes_by_verdict ON ayumi_recorded.changes USING btree (agency, verdict);


--
-- Name: changes_held; Type: INDEX; Schema: ayumi_recorded; Owner: -
--

CREATE INDEX changes_held ON ayumi_recorded.changes USING btree (agency, number) WHERE (verdict = 'quarantined'::text);


--
-- Name: changes_held_by_code; Type: INDEX; Schema: ayumi_recorded; Owner: -
--

CREATE INDEX changes_held_by_code ON ayumi_recorded.changes USING btree (agency, code, number) WHERE (verdict = 'quarantined'::text);


--
-- Name: changes_of_device; Type: INDEX; Schema: ayumi_recorded; Owner: -
--

CREATE INDEX changes_of_device ON ayumi_recorded.changes USING btree (agency, device, device_number);


--
-- Name: changes_of_record; Type: INDEX; Schema: ayumi_recorded; Owner: -
--

CREATE INDEX changes_of_record ON ayumi_recorded.changes USING btree (agency, record, number);


--
-- Name: devices_by_token; Type: INDEX; Schema: ayumi_recorded; Owner: -
--

CREATE INDEX devices_by_token ON ayumi_recorded.devices USING btree (agency, token_hash);


--
-- Name: places_by_number; Type: INDEX; Schema: ayumi_recorded; Owner: -
--

CREATE INDEX places_by_number ON ayumi_recorded.places USING btree (agency, audience, number, record);


--
-- Name: records_of_kind; Type: INDEX; Schema: ayumi_recorded; Owner: -
--

CREATE INDEX records_of_kind ON ayumi_recorded.records USING btree (agency, kind, day);


--
-- PostgreSQL database dump complete
--


