#!/usr/bin/env python3
"""Breaks the implementation in known ways, one after the other, in a copy of the sources, and asks
the simulator about each: one that it does not catch is a hole in its laws. Run by ./dev mutants."""

import argparse
import pathlib
import re
import shutil
import subprocess
import sys

# name, file, what stands there, what stands there instead
MUTANTS = [
    ("fold hangs on the order", "shared/sync/state.cpp",
     "state.gone[field].insert(seen->second.begin(), seen->second.end());",
     "for (const auto& id : seen->second)"
     " if (state.standing.contains(id)) state.gone[field].insert(id);"),
    ("seen names what no screen showed", "mobile/sync/change_maker.cpp",
     "auto seen = sync::seenFor(screen, answered, content.set, content.author, record.waiting);",
     "auto seen = sync::seenFor(screen, answered, content.set, content.author, record.waiting);"
     " for (auto& [field, ids] : seen) ids.push_back(content.id);"),
    ("answers to abandoned requests count", "mobile/sync/engine_flight.cpp",
     "if (m_flight.doing == Doing::Nothing || ticket != m_flight.ticket) return;",
     "if (m_flight.doing == Doing::Nothing || ticket == 0) return;"),
    ("the head is not compared", "server/services/sync_service.cpp",
     "return chain && toHex(*chain) == head.hash;", "return true;"),
    ("a reset offers nothing again", "mobile/store/tablet_store_turns.cpp",
     "    m_changes->offerAgain();\n", ""),
    ("a reset keeps the cursor", "mobile/store/tablet_store_turns.cpp",
     "    m_marks.cursor.clear();\n", ""),
    ("revocations are not applied after a restore", "server/services/enrolment.cpp",
     "        revokeIn(*writer, book, device, revocation);\n", ""),
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
     "for (const auto& audience : outcome.forget) m_drafts->wantForgotten(audience);", ""),
    ("forget does not wait for the outbox", "mobile/store/tablet_store_turns.cpp",
     "if (m_changes->waitsFor(audience) || m_drafts->anyOf(audience)) continue;",
     "if (m_drafts->anyOf(audience)) continue;"),
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
     "response.cursor = cursorText(page.more ? last : end);",
     "response.cursor = cursorText(end);"),
    ("an older state replaces a newer one", "mobile/store/record_table.cpp",
     "WHERE excluded.number > records.number OR", "WHERE excluded.number <> records.number OR"),
    ("a duplicate is judged anew", "server/services/push.cpp",
     "return same ? verdictOf(*before, true) : keepBeside(*change, {\"id_reused\", {}});",
     "return keepBeside(*change, {\"id_reused\", {}});"),
    ("a revoked tablet wipes before it has sent", "mobile/sync/engine_push.cpp",
     "if (!m_wipeTold || store.waiting().count > 0 || !store.drafts().empty()) return;",
     "if (!m_wipeTold) return;"),
    ("a restored server keeps its old facts", "server/services/scope.cpp",
     "if (m_facts && m_number == agency.factsNumber) return m_facts;",
     "if (m_facts) return m_facts;"),
    ("a save leaves the outbox when it is sent", "mobile/sync/engine_push.cpp",
     "        if (answer.failure == \"cut\" || answer.failure == \"timeout\") {\n",
     "        if (answer.failure == \"cut\") return succeeded();\n"
     "        if (answer.failure == \"timeout\") {\n"),
]


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


def built(copy):
    command = ["cmake", "--build", str(copy / "build" / "release"), "--target", "ayumi-sim"]
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


def try_one(copy, mutant, seeds):
    name, file, before, after = mutant
    source = copy / file
    text = source.read_text(encoding="utf-8")
    if text.count(before) != 1:
        print(f"{name}: {file} has moved on; mend the mutant")
        return False
    source.write_text(text.replace(before, after), encoding="utf-8")
    try:
        said = verdict_of(copy, seeds) if built(copy) else "DOES NOT BUILD"
    finally:
        source.write_text(text, encoding="utf-8")
    print(f"{name}: {said}", flush=True)
    return said.startswith("caught")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=600, help="the most histories for each")
    parser.add_argument("--only", default="", help="those whose name holds this")
    args = parser.parse_args()
    root = pathlib.Path(__file__).resolve().parents[2]
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
