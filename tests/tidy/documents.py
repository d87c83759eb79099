"""What the documents name: paths, files "there", tests and the lessons that they show.

A code span names a path from the root (`shared/base/ruby.h`), or a file alone. `push_test.cpp`
"there" lies in the folder that was named before it; any other source named alone lies somewhere
(a header may be another project's).
`tests/x/y_test.cpp::Name` is a test; several of one file follow as `::Name`.
"""

import glob
import os
import re

TOP_FOLDERS = ("shared", "mobile", "server", "qml", "tests", "docs", "cmake", "packaging", ".ci")
DOC_PATH = re.compile(
    r"(?<![\w/.{}:-])(?:\./)?((?:%s)/[\w./{},*+-]*)" % "|".join(map(re.escape, TOP_FOLDERS))
)
DOC_CODE = re.compile(r"`([^`\n]+)`")
DOC_LINK = re.compile(r"\]\(([^)\s]+)\)")
BARE_FILE = re.compile(r"[\w{},-]+\.(?:cpp|h|py|sql|qml)")
TEST_NAME = re.compile(r"::(\w+)")
# Between a file and the "there" that places it stand only more of its kind.
THERE = re.compile(r"(?:[,\s]|and|`[\w{},-]+\.(?:cpp|h|py|sql|qml)`)*\s+there\b")

LESSONS = "docs/testing.md"
LESSONS_HEADING = "## Lessons"
LESSON = re.compile(r"Lesson: (.+)")
SKIPPED = (".git", "build", "node_modules", "__pycache__", ".cache")


def expand_braces(text):
    match = re.search(r"\{([^{}]*)\}", text)
    if not match:
        return [text]
    before, after = text[: match.start()], text[match.end() :]
    return [
        whole for part in match.group(1).split(",") for whole in expand_braces(before + part + after)
    ]


def paths_in(span):
    for path in DOC_PATH.findall(span):
        for one in expand_braces(path.rstrip(".,")):
            yield one


def paragraphs(lines):
    """(first line number, text) of what is read in one go: a paragraph, or one row of a table."""
    start, text = 1, []
    for number, line in enumerate(lines + [""], 1):
        alone = line.startswith("|") or line.startswith("#")
        if (not line.strip() or alone) and text:
            yield start, "\n".join(text)
            text = []
        if alone:
            yield number, line
        elif line.strip():
            if not text:
                start = number
            text.append(line)


def without_fences(lines):
    fenced = False
    for line in lines:
        mark = line.lstrip().startswith("```")
        yield "" if fenced or mark else line
        fenced = fenced != mark


def exists_somewhere(root, name):
    for folder, folders, names in os.walk(root):
        folders[:] = [one for one in folders if one not in SKIPPED]
        if name in names:
            return True
    return False


def check_bare_files(report, root, path, lines):
    for first, text in paragraphs(list(without_fences(lines))):
        folder = None
        for span in DOC_CODE.finditer(text):
            number = first + text.count("\n", 0, span.start())
            named = list(paths_in(span.group(1)))
            if named:
                last = named[-1].rstrip("/")
                folder = os.path.dirname(last) if "." in os.path.basename(last) else last
                continue
            if not BARE_FILE.fullmatch(span.group(1)):
                continue
            there = folder and THERE.match(text, span.end())
            for name in expand_braces(span.group(1)):
                if there and not os.path.exists(os.path.join(root, folder, name)):
                    report.error(path, number, f"{name} is not in {folder}")
                elif not (there or name.endswith(".h") or exists_somewhere(root, name)):
                    report.error(path, number, f"{name} does not exist")


def test_pattern(name):
    return re.compile(
        r"(?:TEST(?:_[FP])?|RC_GTEST_PROP)\s*\(\s*\w+\s*,\s*%s\s*[,)]"
        r"|\bdef %s\(|\bfunction %s\(" % (name, name, name)
    )


def tests_named(text):
    """(path, test name) for `path::Name` and the `::Name` that follow it."""
    path = None
    for span in DOC_CODE.findall(text):
        named = list(paths_in(span))
        if named:
            path = named[-1].split("::")[0]
        for name in TEST_NAME.findall(span):
            if path and span[span.index("::") - 1 : span.index("::")] != " " and (
                named or span.startswith("::")
            ):
                yield path, name


def read(root, path):
    try:
        with open(os.path.join(root, path), encoding="utf-8") as file:
            return file.read()
    except (OSError, UnicodeDecodeError):
        return ""


def check_tests(report, root, path, lines):
    for first, text in paragraphs(list(without_fences(lines))):
        for file, name in tests_named(text):
            if not test_pattern(name).search(read(root, file)):
                report.error(path, first, f"{file} has no test {name}")


def check_document(report, root, path, lines):
    fenced = False
    for number, line in enumerate(lines, 1):
        if line.lstrip().startswith("```"):
            fenced = not fenced
            continue
        for span in [line] if fenced else DOC_CODE.findall(line):
            for named in paths_in(span):
                if not glob.glob(os.path.join(root, named.rstrip("/"))):
                    report.error(path, number, f"{named} does not exist")
    check_bare_files(report, root, path, lines)
    check_tests(report, root, path, lines)
    for number, line in enumerate(lines, 1):
        for link in DOC_LINK.findall(line):
            target = link.split("#")[0]
            if not target or re.match(r"[a-z]+:", target):
                continue
            if not os.path.exists(os.path.join(root, os.path.dirname(path), target)):
                report.error(path, number, f"link to {target} leads nowhere")


def check_picture(report, root, path, lines):
    """A drawing in text (.svg) names folders as they are."""
    for number, line in enumerate(lines, 1):
        for words in re.findall(r">([^<>]+)</text>", line):
            for named in paths_in(words):
                if not os.path.exists(os.path.join(root, named.rstrip("/"))):
                    report.error(path, number, f"{named} does not exist")


# ---- Lessons: the table in docs/testing.md, and the comments above the tests


def threads_of(text):
    return [one.strip() for one in text.split(",") if one.strip()]


def threads_above(lines, index):
    threads = []
    while index > 0 and re.match(r"\s*(//|#)", lines[index - 1]):
        index -= 1
        match = LESSON.search(lines[index])
        threads += threads_of(match.group(1)) if match else []
    return threads


def lessons_told(root, paths):
    """thread -> where a test says that it shows it."""
    told = {}
    for path in paths:
        if not path.startswith("tests/") or path.startswith("tests/tidy/"):
            continue
        if os.path.splitext(path)[1] not in (".cpp", ".h", ".py", ".qml"):
            continue
        for number, line in enumerate(read(root, path).split("\n"), 1):
            match = LESSON.search(line)
            for thread in threads_of(match.group(1)) if match else []:
                told.setdefault(thread, []).append((path, number))
    return told


def check_row(report, root, number, threads, named):
    if not named:
        report.error(LESSONS, number, f"no test shows {threads[0]}")
        return
    for thread in threads:
        shown = False
        for path, name in named:
            lines = read(root, path).split("\n")
            for index, line in enumerate(lines):
                # A test's name may stand on the line after its macro.
                if test_pattern(name).search("\n".join(lines[index : index + 2])):
                    shown = shown or thread in threads_above(lines, index)
        if not shown:
            report.error(LESSONS, number, f"no test named here says Lesson: {thread}")


def check_lessons(report, root, paths):
    """Each row of the table names tests that say so above them, and no other test says more."""
    if LESSONS not in paths:
        return
    lines = read(root, LESSONS).split("\n")
    if LESSONS_HEADING not in lines:
        return
    told = lessons_told(root, paths)
    listed = set()
    for number in range(lines.index(LESSONS_HEADING) + 2, len(lines) + 1):
        line = lines[number - 1]
        if line.startswith("## "):
            break
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if not line.startswith("|") or len(cells) < 3 or cells[0] in ("thread", "---"):
            continue
        threads = threads_of(cells[0])
        listed.update(threads)
        check_row(report, root, number, threads, list(tests_named(cells[-1])))
    for thread, places in sorted(told.items()):
        if thread not in listed:
            for path, number in places:
                report.error(path, number, f"Lesson: {thread} is not in the table of {LESSONS}")
