#!/usr/bin/env python3
"""The repository's own rules, as docs/architecture.md states them: who may include whom, sizes,
banned words, that every path and every test named in the documents exists (documents.py), and that
what is compiled together has different names (unnamed.py).

    tidy.py [ROOT]      prints `path:line: message`; exits 1 if there is an error
"""

import os
import re
import sys

import documents
import functions
import unnamed

# Folder -> what its files may include besides their own folder. A name ending in ".h" is that one
# header, one ending in "/*" the headers directly in that folder, all others are whole folders.
# The longest matching folder counts.
LAYERS = {
    "shared/base": [],
    "shared/records": ["shared/base"],
    "shared/sheets": ["shared/records", "shared/base"],
    "shared/sync": ["shared/records", "shared/base"],
    "shared/reports": ["shared/records", "shared/sheets", "shared/base"],
    "shared/sqlite": ["shared/base"],
    "mobile/store": ["shared"],
    "mobile/sync": ["mobile/store", "shared"],
    "mobile/net": ["mobile/sync/transport.h", "shared"],
    "mobile/drawing": ["shared/base"],
    "mobile/viewmodels": ["mobile/sync", "mobile/store", "shared"],
    "mobile/platform": ["mobile/store/vault", "shared"],
    "mobile/paper": ["shared"],
    "mobile/app": ["mobile", "shared"],
    "server/telemetry": ["shared/base"],
    "server/storage": ["shared"],
    "server/services": ["server/storage/*", "server/telemetry", "shared"],
    "server/disclosure": ["server/services", "server/storage/*", "shared"],
    "server/http": ["shared/base"],
    "server/api": [
        "server/http/message.h",
        "server/http/router.h",
        "server/http/live.h",
        "server/services",
        "server/telemetry",
        "shared",
    ],
    "server/app": ["server", "shared"],
    "qml": ["mobile/viewmodels", "shared"],
    "tests": ["shared", "mobile", "server", "qml"],
}

# Headers of one folder that nobody outside may see: the databases behind server/storage/store.h.
HIDDEN = {
    "server/disclosure": re.compile(r"server/storage/(sqlite|postgres|pg)[_/]"),
    "server/services": re.compile(r"server/storage/(sqlite|postgres|pg)[_/]"),
}

# What comes from outside, and who may know it (tests may know everything).
OUTSIDE = [
    (
        "Qt",
        re.compile(r"^(Q[A-Z]\w*$|Qt[A-Z]?\w*/|q(object|qmlintegration|qmlregistration|glob)\w*\.h$)"),
        [
            "mobile/drawing",
            "mobile/viewmodels",
            "mobile/net",
            "mobile/paper",
            "mobile/app",
            "qml",
        ],
    ),
    ("Beast", re.compile(r"^boost/beast"), ["server/http"]),
    ("Asio", re.compile(r"^boost/asio"), ["server"]),
    ("libpqxx", re.compile(r"^pqxx/"), ["server/storage"]),
    ("SQLite", re.compile(r"^(SQLiteCpp/|sqlite3\.h)"), ["shared/sqlite"]),
]

# suffix -> (lines that warn, lines that fail)
SIZES = {".cpp": (300, 500), ".h": (150, 250), ".qml": (200, 300)}
MAX_COLUMNS = 100
MAX_FUNCTION_LINES = 70

CODE = {".cpp", ".h"}
TEXT = CODE | {".qml", ".js", ".md", ".py", ".sh", ".cmake", ".txt", ".json", ".sql", ".svg", ".ts", ""}

BANNED = [
    (
        "a package host has no place in the repository",
        re.compile(
            r"npmjs\.|pypi\.org|pythonhosted\.|crates\.io|deb\.debian\.org|proxy\.golang\.",
            re.IGNORECASE,
        ),
        TEXT,
    ),
    ("a path of one machine", re.compile(r"(?<![\w.}$])/(work|root|home)/\w"), TEXT),
    ("an unfinished note", re.compile(r"\b(TODO|FIXME|XXX)\b"), TEXT - {".json", ".ts"}),
    ("a word of somebody's workplace", re.compile(r"sub-?agent", re.IGNORECASE), TEXT),
    ("no singletons", re.compile(r"(?<!\w)(?<!Application::)instance\(\)"), CODE),
    ("using namespace std", re.compile(r"\busing\s+namespace\s+std\s*;"), CODE),
    ("an emoji", re.compile("[\U0001f300-\U0001faff]"), {".md"}),
]

# What fuzzers found is bytes and no text.
SKIPPED_FOLDERS = {".git", "build", "node_modules", "__pycache__", ".cache", "corpus"}
# The rules and their bad examples, and a text that is not ours.
NOT_FOR_BANNED_WORDS = {"tests/tidy/tidy.py", "tests/tidy/test_tidy.py", "LICENSE"}

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
class Report:
    def __init__(self):
        self.errors = []
        self.warnings = []

    def error(self, path, line, message):
        self.errors.append(f"{path}:{line}: {message}")

    def warn(self, path, line, message):
        self.warnings.append(f"{path}:{line}: warning: {message}")


def folder_in(path, folders):
    return any(path == folder or path.startswith(folder + "/") for folder in folders)


def layer_of(path):
    matches = [folder for folder in LAYERS if path.startswith(folder + "/")]
    return max(matches, key=len) if matches else None


def allows(entry, target):
    if entry.endswith(".h"):
        return target == entry
    if entry.endswith("/*"):
        return os.path.dirname(target) == entry[:-2]
    return target.startswith(entry + "/")


def check_own_include(report, root, path, number, target):
    if target.endswith(".moc"):
        return
    layer = layer_of(path)
    if layer is None:
        report.error(path, number, "lies in no layer that tests/tidy knows")
        return
    if not os.path.exists(os.path.join(root, target)):
        report.error(path, number, f'"{target}" is not a path from the root')
        return
    hidden = HIDDEN.get(layer)
    if hidden and hidden.match(target):
        report.error(path, number, f"{layer} may not see {target}")
    elif layer_of(target) != layer and not any(allows(entry, target) for entry in LAYERS[layer]):
        report.error(path, number, f"{layer} may not include {target}")


def check_includes(report, root, path, lines):
    for number, line in enumerate(lines, 1):
        match = INCLUDE.match(line)
        if not match:
            continue
        kind, target = match.groups()
        if kind == '"':
            check_own_include(report, root, path, number, target)
        for name, pattern, folders in OUTSIDE:
            if pattern.match(target) and not folder_in(path, folders + ["tests"]):
                report.error(path, number, f"{name} is not for this folder")


def check_sizes(report, path, suffix, lines):
    warn, fail = SIZES[suffix]
    if len(lines) > fail:
        report.error(path, len(lines), f"{len(lines)} lines; {fail} at most")
    elif len(lines) > warn:
        report.warn(path, len(lines), f"{len(lines)} lines; better under {warn}")
    for number, line in enumerate(lines, 1):
        if len(line) > MAX_COLUMNS:
            report.error(path, number, f"{len(line)} columns; {MAX_COLUMNS} at most")
    for name, start, length in functions.functions("\n".join(lines), suffix):
        if length > MAX_FUNCTION_LINES:
            message = f"function {name} has {length} lines; {MAX_FUNCTION_LINES} at most"
            report.error(path, start, message)


def check_words(report, path, suffix, lines):
    if path in NOT_FOR_BANNED_WORDS:
        return
    for message, pattern, suffixes in BANNED:
        if suffix not in suffixes:
            continue
        for number, line in enumerate(lines, 1):
            match = pattern.search(line)
            if match:
                report.error(path, number, f'{message}: "{match.group(0)}"')


def files_of(root):
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(name for name in folders if name not in SKIPPED_FOLDERS)
        for name in sorted(set(names) - SKIPPED_FOLDERS):
            yield os.path.relpath(os.path.join(folder, name), root)


def check_file(report, root, path):
    suffix = os.path.splitext(path)[1]
    if suffix not in TEXT:
        return
    try:
        with open(os.path.join(root, path), encoding="utf-8") as file:
            lines = file.read().split("\n")
    except UnicodeDecodeError:
        if suffix:
            report.error(path, 1, "is not UTF-8")
        return
    if lines and lines[-1] == "":
        lines.pop()
    check_words(report, path, suffix, lines)
    if suffix in CODE:
        check_includes(report, root, path, lines)
    if suffix in SIZES:
        check_sizes(report, path, suffix, lines)
    if suffix == ".h" and "#pragma once" not in lines:
        report.error(path, 1, "has no #pragma once")
    if path == "README.md" or (path.startswith("docs/") and suffix == ".md"):
        documents.check_document(report, root, path, lines)
    if path.startswith("docs/") and suffix == ".svg":
        documents.check_picture(report, root, path, lines)


def check(root):
    report = Report()
    paths = list(files_of(root))
    for path in paths:
        check_file(report, root, path)
    documents.check_lessons(report, root, paths)
    unnamed.check_targets(report, root, paths)
    return report


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    root = sys.argv[1] if len(sys.argv) > 1 else os.path.dirname(os.path.dirname(here))
    report = check(root)
    for line in report.warnings + report.errors:
        print(line)
    print(f"tidy: {len(report.errors)} errors, {len(report.warnings)} warnings")
    return 1 if report.errors else 0


if __name__ == "__main__":
    sys.exit(main())
