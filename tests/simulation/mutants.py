#!/usr/bin/env python3
"""Breaks the implementation in known ways, one after the other, in a copy of the sources, and asks
the simulator about each: one that it does not catch is a hole in its laws. Run by ./dev mutants."""

import argparse
import pathlib
import re
import shutil
import subprocess
import sys

# name, file, what stands there, what stands there instead; and for what no history of the simulator
# shows, since another guard stands before it or mends what it did: the program and test that show it
MUTANTS = [
    ("fold hangs on the order", "shared/sync/state.cpp",
     "state.gone[field].insert(seen->second.begin(), seen->second.end());",
     "for (const auto& id : seen->second)"
     " if (state.standing.contains(id)) state.gone[field].insert(id);"),
    ("seen names what no screen showed", "mobile/sync/change_maker.cpp",
     "return sync::seenFor(record.shown, answered, content.set, content.author, record.waiting);",
     "auto seen = sync::seenFor(record.shown, answered, content.set, content.author,"
     " record.waiting); for (auto& [field, ids] : seen) ids.push_back(content.id); return seen;"),
    ("answers to abandoned requests count", "mobile/sync/engine_flight.cpp",
     "if (m_flight.doing == Doing::Nothing || ticket != m_flight.ticket) return;",
     "if (m_flight.doing == Doing::Nothing || ticket == 0) return;",
     ("mobile_sync_test",
      "PushTest.AnswerThatNeverComes_IsAbandoned_AndItsLateAnswerThrownAway")),
    ("the head is not compared", "server/services/log_book.cpp",
     "return chain && toHex(*chain) == head.hash;", "return true;"),
    ("a reset offers nothing again", "mobile/store/tablet_store_turns.cpp",
     "    m_changes->offerAgain();\n", ""),
    ("a reset keeps the cursor", "mobile/store/tablet_store_turns.cpp",
     "    m_marks.cursor.clear();\n", ""),
    ("revocations are not applied after a restore", "server/services/enrolment.cpp",
     "        revokeIn(*writer, book, device, revocation);\n",
     "        if (revocation.atMs < 0) revokeIn(*writer, book, device, revocation);\n"),
    ("a batch is never halved", "mobile/sync/engine_push.cpp",
     "        m_batchChanges = flight.batch.size() / 2;\n        return;",
     "        return fail(error);"),
    ("what fails alone is not set aside", "mobile/sync/engine_push.cpp",
     "if (auto aside = m_parts.store.setAside(flight.batch); !aside) return fail(aside.error());",
     "return fail(error);"),
    ("what waits is not judged again", "server/services/push_again.cpp",
     "for (const auto& id : waiting.mapped()) judgeAgain(id);", ""),
    ("a new day changes no scope", "server/services/scope.cpp",
     "return agency.scopeNumber < agency.factsNumber || agency.scopeDay != dayOf(nowMs);",
     "return agency.scopeNumber < agency.factsNumber || nowMs < 0;"),
    ("the tablet does not forget", "mobile/store/tablet_store_answers.cpp",
     "for (const auto& audience : outcome.forget) m_drafts->wantForgotten(audience);", "",
     ("mobile_sync_test", "TurnsTest.AccessThatEnds_SendsFirst_ThenForgets")),
    ("forget does not wait for the outbox", "mobile/store/tablet_store_turns.cpp",
     "return m_changes->waitsFor(audience) || m_drafts->anyOf(audience);",
     "return m_drafts->anyOf(audience);",
     ("mobile_store_test", "TabletAnswersTest.Forget_WaitsForTheOutbox")),
    ("rights ignore what the tablet knew", "server/services/judge.cpp",
     "heldAtBase(std::string(coach), std::string(participant));",
     "(heldAtBase(std::string(coach), std::string(participant)) && at < 0);"),
    ("answered before the commit", "server/services/sync_service.cpp",
     "    writer->commit();\n",
     "    if (head.number % 5 != 0) writer->commit();\n"),
    ("a number is skipped", "server/services/log_book.cpp",
     "row.number = ++m_agency.number;",
     "m_agency.number += m_agency.number % 41 == 40 ? 2 : 1; row.number = m_agency.number;"),
    ("a pull skips what a page left", "server/services/sync_service.cpp",
     "response.cursor = cursorText(response.more ? last : end);",
     "response.cursor = cursorText(end);"),
    ("an older state replaces a newer one", "mobile/store/record_table.cpp",
     "WHERE excluded.number > records.number OR", "WHERE excluded.number <> records.number OR",
     ("mobile_store_test", "TabletAnswersTest.OlderState_NeverReplacesANewerOne")),
    ("a duplicate is judged anew", "server/services/push.cpp",
     "if (!same) return keepBeside(*change, {\"id_reused\", {}});",
     "if (!same || before->number > 0) return keepBeside(*change, {\"id_reused\", {}});"),
    ("a revoked tablet wipes before it has sent", "mobile/sync/engine_push.cpp",
     "    if (store.waiting().count > 0 || !store.drafts().empty()) return;\n",
     ""),
    ("a restored server keeps its old facts", "server/services/scope.cpp",
     "if (m_facts && m_number == agency.factsNumber) return m_facts;",
     "if (m_facts) return m_facts;"),
    ("a save leaves the outbox when it is sent", "mobile/sync/engine_push.cpp",
     "        if (answer.failure == \"cut\" || answer.failure == \"timeout\") {\n",
     "        if (answer.failure == \"cut\") {\n"
     "            std::vector<sync::Verdict> all;\n"
     "            for (const auto& one : flight.batch)\n"
     "                all.push_back({one.change, sync::VerdictKind::Applied, std::nullopt, {}});\n"
     "            auto& store = m_parts.store;\n"
     "            (void)store.applyPush({store.marks().head, false, false, m_time.nowMs(),\n"
     "                m_time.offsetMs(), flight.batch, all, {}, 0, 0});\n"
     "            return succeeded();\n"
     "        }\n"
     "        if (answer.failure == \"timeout\") {\n"),
    ("the chain holds another body's hash", "server/services/log_book.cpp",
     "return append(std::move(row), sync::entryHash(body, mark));",
     "return append(std::move(row), sync::entryHash(body.substr(1), mark));"),
    ("a digest is not checked", "server/services/sign_off.cpp",
     "if (decision->digest != digestOf(decision->covers, *changes)) return "
     "Error{\"digest_wrong\", {}};",
     "if (digestOf(decision->covers, *changes).empty()) return Error{\"digest_wrong\", {}};"),
    ("a void hides what its author had not seen", "shared/sync/state.cpp",
     "    if (standingVoid(state) == nullptr) return fields;",
     "    return fields;"),
    ("a signature that covers less signs the day", "shared/sync/day_log.cpp",
     "if (signedNow) return DayStatus::Signed;",
     "if (!signedOnes.empty()) return DayStatus::Signed;"),
    ("equal values are a contest", "shared/sync/state.cpp",
     "return state.standing.at(id).change->set.at(field) != first;",
     "return id != ids.front() || state.standing.at(id).change->set.at(field) != first;"),
    ("what waits is not folded in", "mobile/store/record_table.cpp",
     "for (const auto& change : waiting) sync::fold(found.shown, change, change->madeAtMs);",
     "if (!found.answered) for (const auto& change : waiting) sync::fold(found.shown, change, "
     "change->madeAtMs);"),
    ("seen names what came in behind the screen", "mobile/sync/change_maker.cpp",
     "        std::set<std::string> named(ids.begin(), ids.end());",
     "        std::set<std::string> named(ids.begin(), ids.end()); for (const auto& [id, one] "
     ": record.shown.standing) named.insert(id);"),
    ("a change says nothing of its base", "mobile/sync/change_maker.cpp",
     "if (store.marks().base().number > 0) content.base = store.marks().base();",
     ""),
    ("a change says nothing of the signatures its author knew", "mobile/sync/change_maker.cpp",
     "        content.knew = knownSignatures(content, store, maker.nowMs);\n",
     "        if (knownSignatures(content, store, maker.nowMs).empty()) content.knew.clear();\n"),
    ("a second use of a number is not noticed", "server/services/push_records.cpp",
     "    maker.forked = true;\n",
     ""),
    ("a vouched key that a restore lost is not noticed", "mobile/sync/engine_push.cpp",
     "    if (!m_certificatesShown && namesUnknownKey(response)) {",
     "    if (!m_certificatesShown && response.wipe && namesUnknownKey(response)) {",
     ("mobile_services_test",
      "RestoreTest.AKeyMadeAfterTheCopy_IsShownAgain_ThoughTheTabletsHeadIsInTheCopy")),
    ("a sign-in says nothing of its head", "mobile/store/tablet_store.cpp",
     "        if (head && head->number > m_marks.head.number) m_marks.head = *head;\n",
     "        if (head && head->number < 0) m_marks.head = *head;\n"),
    ("keys are not shown after a restore", "mobile/sync/engine_asked.cpp",
     "        request.certificates.push_back(entry.certificate);\n", "        (void)entry;\n"),
    ("registrations do not come back", "server/services/enrolment.cpp",
     "        if (key->device != device || writer.key(key->key)) continue;",
     "        if (key->device != device || !writer.key(key->key)) continue;"),
    ("a stolen tablet's keys live on", "server/services/judge.cpp",
     "    if (wasRevoked(*key, context)) return Error{\"key_revoked\", {}};\n",
     "    if (wasRevoked(*key, context) && cappedMs < 0) return Error{\"key_revoked\", {}};\n"),
    ("a stolen tablet's token lives on", "server/services/enrolment.cpp",
     "    if (row->state == \"stolen\") return unknown;\n",
     ""),
    ("a signature is not compared", "server/services/judge.cpp",
     "if (checked.publicKey != key->publicKey) return Error{\"forged_signature\", {}};",
     "if (checked.publicKey != key->publicKey && key->person.empty())"
     " return Error{\"forged_signature\", {}};"),
    ("other bytes under a known id are a duplicate", "server/services/push.cpp",
     "if (!same) return keepBeside(*change, {\"id_reused\", {}});",
     "if (!same && before->number < 0) return keepBeside(*change, {\"id_reused\", {}});"),
    ("an answered change goes before 90 days", "mobile/store/tablet_store_keeping.cpp",
     "constexpr TimeMs kKeptAtLeastMs = 90 * kDayMs;",
     "constexpr TimeMs kKeptAtLeastMs = kDayMs;"),
    ("an answered change goes before a verified backup has it",
     "mobile/store/change_table_keeping.cpp",
     "AND told_at <= ? AND answered_head <= ?\"",
     "AND told_at <= ? AND answered_head <= ? + 1000000\""),
    ("hashes are not compared", "mobile/sync/engine_compare.cpp",
     "    if (response.hash == store.scopeHash()) {",
     "    if (!response.hash.empty()) {"),
    ("nothing is an amendment", "server/services/sign_off.cpp",
     "    if (signedOnes.empty()) return false;",
     "    if (signedOnes.size() < 100) return false;"),
    ("the server asks for no consent", "server/services/judge.cpp",
     "    if (auto missing = checkConsent(*kind, change, cappedMs, context)) return missing;\n",
     "    if (auto missing = checkConsent(*kind, change, cappedMs, context); missing && "
     "cappedMs < 0) {\n        return missing;\n    }\n"),
    ("a consent that comes later lets nothing in", "server/services/push_again.cpp",
     "for (const auto& id : heldForConsent(change.participant)) judgeAgain(id);",
     ""),
    ("the tablet asks for no consent", "mobile/sync/change_maker.cpp",
     "    if (missing) return Error{\"consent_missing\", {{\"scope\", *missing}}};\n",
     ""),
    ("a closed month takes more", "mobile/sync/change_maker.cpp",
     "    if (!records::closesMonth(textOf(values, \"state\"), contested)) return {};\n",
     "    if (contested || !values.empty()) return {};\n"),
    ("a month that is opened again stays closed", "mobile/sync/change_maker.cpp",
     "    if (!records::closesMonth(textOf(values, \"state\"), contested)) return {};\n",
     "    if (contested || textOf(values, \"state\").empty()) return {};\n"),
    ("a time that lies ahead counts", "server/services/push.cpp",
     "row.cappedMs = std::min(change.madeAtMs, m_nowMs);",
     "row.cappedMs = change.madeAtMs;"),
    ("a page shows what may not be read", "server/services/sync_service.cpp",
     "        if (mayRead(m_env.kinds, row.kind, row.readers, row.values)) {\n",
     "        if (!row.kind.empty()) {\n"),
    ("a history shows what names its record for another", "server/services/sync_service.cpp",
     "        if (!change || !sync::sameIdentity(state, *change)) continue;\n",
     "        if (!change) continue;\n"),
    ("a history is told to anybody", "server/services/sync_service.cpp",
     "    if (!mayRead(m_env.kinds, rows.front().kind, readers, rows.front().values)) return "
     "unknown;\n",
     ""),
    ("what is held is not told to its author", "mobile/store/tablet_store_answers.cpp",
     "        touched.held = m_held->replace(entries);\n",
     "        touched.held = !entries.empty();\n"),
    ("a save does not reach the disk", "shared/sqlite/database.cpp",
     "    \"PRAGMA synchronous=FULL;\"\n",
     "    \"PRAGMA synchronous=OFF;\"\n"),
    ("a release is not heard", "server/services/push_again.cpp",
     "    if (change.kind == kReleaseKind) judgeAgain(change.about);\n",
     ""),
    ("what a build learns is not judged", "server/services/learnt.cpp",
     "    if (learnt(*m_env.store.read(m_env.keys.agency)).empty()) return 0;\n",
     "    if (m_env.knownFormat > 0) return 0;\n"),
    ("what a build learns is judged as of now", "server/services/push.cpp",
     "answered == Answered::Carrier ? times.receivedAtMs : m_nowMs,",
     "answered == Answered::Carrier && m_nowMs < 0 ? times.receivedAtMs : m_nowMs,"),
    ("what somebody set aside is judged by the next build", "server/services/learnt.cpp",
     "return closed.contains(row.id);",
     "return closed.contains(row.id + '/');"),
    ("a tablet drops what it does not know", "mobile/store/tablet_store_answers.cpp",
     "        m_records->put(state, *columns, audience, m_marks.generation, textOf, touched);\n"
     "        // What",
     "        if (m_kinds.find(columns->kind) == nullptr) continue;\n"
     "        m_records->put(state, *columns, audience, m_marks.generation, textOf, touched);\n"
     "        // What"),
    ("an audience of several is its first", "shared/records/permissions.cpp",
     "    for (const std::string& one : subject.people) audiences.push_back("
     "participantAudience(one));\n",
     "    audiences.push_back(participantAudience(subject.people.front()));\n"),
    ("a coach stands to the first of several alone", "shared/records/permissions.cpp",
     "return subject.people;", "return {subject.people.front()};"),
    ("a record of several goes with the first who leaves", "mobile/store/tablet_store_turns.cpp",
     "    auto staying = audiencesInScope(m_marks.lastSuccessMs);\n",
     "    std::set<std::string> staying;\n",
     ("mobile_services_test", "VisitsTest.WhileOneOfItsPeopleIsTheirs_ItStays_"
                              "AlsoWhenThatOneComesBack")),
    ("what is for others as well says that somebody is back",
     "mobile/store/tablet_store_answers.cpp",
     "        if (std::erase(pending, audience) > 0) m_drafts->strike(audience);\n",
     "        for (const auto& one : pending) {\n"
     "            if (audienceHas(audience, one)) m_drafts->strike(one);\n        }\n"),
    ("what nobody may read any more stays in plain text", "mobile/store/tablet_store_turns.cpp",
     "        m_changes->seal(audience, readable, m_identity.sealingKey, kind);\n", "",
     ("mobile_services_test", "VisitsTest.WhereOnlyItsParticipantIsLeft_ItGoes_"
                              "AndWhatWasWrittenOfItIsSealed")),
    ("a record of several goes with the first who is erased", "server/services/erasing.cpp",
     "return reader.erased(others).size() == others.size();",
     "return reader.erased(others).size() <= others.size();"),
    ("what was erased comes back with an older copy", "server/services/erasing.cpp",
     "        if (!known) eraseAgain(",
     "        if (!known && one.atMs < 0) eraseAgain("),
    ("what was erased is taken when it is offered again", "server/services/push_erased.cpp",
     "    if (!isErased(id)) return std::nullopt;\n", "    if (!id.empty()) return std::nullopt;\n"),
    ("of an unread visit nobody knows whose it is", "server/services/held.cpp",
     "mayRead(m_kinds, envelope.kind, m_supervisors, Json{{\"state\", envelope.state}});",
     "(envelope.change || kind->audience != records::Audience::People) &&"
     " mayRead(m_kinds, envelope.kind, m_supervisors, Json{{\"state\", envelope.state}});"),
    ("a visit may be turned to others", "shared/sync/state.cpp",
     "std::tie(change.kind, change.participant, change.day, change.about, change.people);",
     "std::tie(change.kind, change.participant, change.day, change.about, state.people);"),
    ("a coach may enter somebody who is known", "shared/records/permissions.cpp",
     "    if (relations.roleOf(person) != Role::Coach || relations.isKnown(subject.participant)) {\n",
     "    if (relations.roleOf(person) != Role::Coach) {\n"),
    ("a coach gives somebody new to another", "shared/records/permissions.cpp",
     "kind.name == \"assignment\" && says(\"coach\", std::string(person)) &&\n",
     "kind.name == \"assignment\" &&\n"),
    ("the person goes before the assignment", "mobile/sync/engine.cpp",
     "    std::sort(ids.begin(), ids.end());\n", "    std::sort(ids.rbegin(), ids.rend());\n"),
    ("a held visit that names somebody erased stays", "server/services/erasing.cpp",
     "(body->contains(\"people\") && isMember((*body)[\"people\"], person));",
     "(body->contains(\"people\") && isMember(Json(), person));",
     ("compare_test", "Databases/VisitsTest.AHeldOneThatNamesWhomIsErased_GoesWithThem_"
                      "AlsoWhereItNamesOthers/Sqlite")),
    ("a held change that misnames an erased record stays", "server/services/erasing.cpp",
     "for (const auto& row : reader.changesOfRecord(record)) found.changes.insert(row.id);",
     "for (const auto& row : reader.changesOfRecord(record))"
     " if (row.verdict != \"quarantined\") found.changes.insert(row.id);",
     ("services_test", "Databases/ErasingTest.AHeldChangeThatMisnamesARecordOfTheirs_GoesWithIt/"
                       "Sqlite")),
    ("a reset that was cut short shows no certificates", "mobile/sync/engine.cpp",
     "m_certificatesDue(parts.store.marks().sweepDue),", "m_certificatesDue(false),",
     ("mobile_services_test",
      "RestoreTest.CertificatesAreShown_AlsoIfTheTabletEndedRightAfterTheReset")),
    ("a revocation hides that earlier ones were lost", "server/services/enrolment.cpp",
     "    if (lostRevocations(*m_env.store.read(m_env.keys.agency))) return applyRevocations();\n",
     "",
     ("mobile_services_test",
      "RestoreTest.AFailoverThatLostARevocation_RevokesAgain_WhoeverAsksNext")),
    ("a call for help overtakes what it rests on", "mobile/store/change_table.cpp",
     "    if (urgent) putFactsFirst(audience);\n", "",
     ("mobile_services_test", "EnteringTest.ACallForHelp_ForSomebodyNew_IsHeardAtOnce")),
    ("a person alone is somebody new", "mobile/sync/change_maker.cpp",
     "const bool mayBeNew = kind.name != \"person\" || "
     "maker.entered.contains(content.participant);",
     "const bool mayBeNew = true;",
     ("mobile_services_test",
      "EnteringTest.APersonAlone_IsNobodyNew_AndIsRefusedOnTheTablet")),
    ("of whom only an assignment came the office knows nothing", "shared/records/facts.cpp",
     "    for (const auto& [record, assignment] : m_assignments) "
     "found.insert(assignment.participant);\n", ""),
    ("what is held of somebody unknown is told to nobody", "server/services/held.cpp",
     "return kind->audience != records::Audience::Author &&", "return kind->name == \"person\" &&",
     ("mobile_services_test", "EnteringTest.OfSomebodyWhoIsOrWasThere_TheServerHoldsIt")),
    ("who is gone before anything was sent stays in plain text",
     "mobile/store/tablet_store_turns.cpp",
     "    m_changes->sealOthers(stayingHere(), *m_answeredFrom, m_identity.sealingKey);\n", ""),
    ("a sign-in on another log keeps the head", "mobile/sync/engine_asked.cpp",
     "    if (otherLog) {", "    if (otherLog && m_wiped) {"),
]


def moved_on(root):
    """Those whose text does not stand exactly once in its file, or whose name is not their own."""
    names = [one[0] for one in MUTANTS]
    wrong = [name for name in names if names.count(name) > 1]
    for name, file, before, after, *_ in MUTANTS:
        text = (root / file).read_text(encoding="utf-8") if (root / file).is_file() else ""
        if text.count(before) != 1 or after == before:
            wrong.append(f"{name}: {file}")
    return wrong


def copy_sources(root, copy):
    copy.mkdir(parents=True, exist_ok=True)
    names = subprocess.run(["git", "ls-files", "-z", "-c", "-o", "--exclude-standard"], cwd=root,
                           capture_output=True, check=True).stdout
    for name in names.decode().split("\0"):
        source, target = root / name, copy / name
        if not name or not source.is_file():
            continue
        if target.exists() and target.read_bytes() == source.read_bytes():
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, target)
    sqlcipher = copy / "build" / "sqlcipher-src"
    if not sqlcipher.exists() and (root / "build" / "sqlcipher-src").exists():
        shutil.copytree(root / "build" / "sqlcipher-src", sqlcipher)


def built(copy, target="ayumi-sim"):
    command = ["cmake", "--build", str(copy / "build" / "release"), "--target", target]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        print(done.stdout[-3000:], done.stderr[-3000:], sep="\n")
    return done.returncode == 0


def verdict_of(copy, seeds):
    """What the simulator says of the copy as it stands."""
    program = copy / "build" / "release" / "tests" / "simulation" / "ayumi-sim"
    try:
        done = subprocess.run([program, "--seeds", str(seeds), "--first", "--jobs", "1"],
                              capture_output=True, text=True, check=False, timeout=1800)
    except subprocess.TimeoutExpired:
        return "caught: it never ended"
    caught = re.search(r"seed (\d+) breaks law (.*)", done.stdout)
    if caught:
        return f"caught by seed {caught[1]}: law {caught[2]}"
    return "NOT CAUGHT" if done.returncode == 0 else f"caught: it ended with {done.returncode}"


def verdict_of_test(copy, program, test):
    """What the test says of the copy as it stands."""
    if not built(copy, program):
        return "DOES NOT BUILD"
    found = list((copy / "build" / "release").rglob(program))
    path = next(one for one in found if one.is_file())
    done = subprocess.run([path, f"--gtest_filter={test}"], capture_output=True, text=True,
                          check=False, cwd=copy)
    if f"[  FAILED  ] {test}" in done.stdout:
        return f"caught by {test}"
    return "NOT CAUGHT"


def try_one(copy, mutant, seeds):
    name, file, before, after, *judge = mutant
    source = copy / file
    text = source.read_text(encoding="utf-8")
    if text.count(before) != 1:
        print(f"{name}: {file} has moved on; mend the mutant")
        return False
    source.write_text(text.replace(before, after), encoding="utf-8")
    try:
        if judge:
            said = verdict_of_test(copy, *judge[0])
        else:
            said = verdict_of(copy, seeds) if built(copy) else "DOES NOT BUILD"
    finally:
        source.write_text(text, encoding="utf-8")
    print(f"{name}: {said}", flush=True)
    return said.startswith("caught")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=600, help="the most histories for each")
    parser.add_argument("--only", default="", help="those whose name holds this")
    parser.add_argument("--check", action="store_true", help="only whether each can be applied")
    args = parser.parse_args()
    root = pathlib.Path(__file__).resolve().parents[2]
    if args.check:
        wrong = moved_on(root)
        print(f"{len(MUTANTS)} mutants", *wrong, sep="\n")
        return 1 if wrong else 0
    copy = root / "build" / "mutants"
    copy_sources(root, copy)
    subprocess.run(["cmake", "--preset", "release"], cwd=copy, check=True,
                   stdout=subprocess.DEVNULL)
    if not built(copy):
        return 1
    chosen = [one for one in MUTANTS if args.only in one[0]]
    survivors = [one[0] for one in chosen if not try_one(copy, one, args.seeds)]
    print(f"{len(chosen)} mutants, {len(survivors)} not caught")
    return 1 if survivors else 0


if __name__ == "__main__":
    sys.exit(main())
