"""Names in unnamed namespaces differ within a target: under the sanitizers its sources are compiled
together (cmake/AyumiOptions.cmake), and two of one name would only be found there."""

import os
import re

from functions import blanked

TARGET = re.compile(r"\bayumi_(?:library|executable|test|qml_module)\(\s*(\w[\w-]*)([^()]*)\)")
UNNAMED = re.compile(r"^namespace \{\n(.*?)^\}", re.DOTALL | re.MULTILINE)
TYPE = re.compile(r"^(?:class|struct|enum class) (\w+)(?= final| :| \{|$)", re.MULTILINE)
CONSTANT = re.compile(
    r"^(?:inline |static )*(?:constexpr|const) [^;(={]*?\b(k[A-Z]\w*)", re.MULTILINE
)
FUNCTION = re.compile(
    r"^(?!(?:TEST|INSTANTIATE)\w*\()[A-Za-z](?:[^;{}()=\n]|\n(?=\S))*?"
    r"\b(\w+)\(([^;{}]*?)\)[^;{}()]*\{",
    re.MULTILINE,
)


def sources_of(root, path):
    """{target: its .cpp files as written} of one CMakeLists.txt."""
    with open(os.path.join(root, path), encoding="utf-8") as file:
        text = re.sub(r"#[^\n]*", "", file.read())
    folder = os.path.dirname(path)
    for target, rest in TARGET.findall(text):
        names = [name for name in rest.split() if name.endswith(".cpp")]
        yield target, [os.path.join(folder, name) for name in names]


def parameters(text):
    """The types alone, as far as a rough look tells: without names, defaults and blanks."""
    parts = [re.sub(r"\s*=.*", "", part).strip() for part in text.split(",")]
    return ",".join(re.sub(r"(?<=[\s&*>])\w+$", "", part).replace(" ", "") for part in parts)


def names_in(text):
    """{name: line} of what the unnamed namespaces of a source declare at their outermost level."""
    text = blanked(text)
    found = {}
    for space in UNNAMED.finditer(text):
        for pattern in (TYPE, CONSTANT, FUNCTION):
            for match in pattern.finditer(space.group(1)):
                name = match.group(1)
                if pattern is FUNCTION:
                    name += f"({parameters(match.group(2))})"
                line = text.count("\n", 0, space.start(1) + match.start()) + 1
                found.setdefault(name, line)
    return found


def check_targets(report, root, paths):
    for path in paths:
        if os.path.basename(path) != "CMakeLists.txt":
            continue
        for target, sources in sources_of(root, path):
            first = {}
            for source in sources:
                if not os.path.exists(os.path.join(root, source)):
                    continue
                with open(os.path.join(root, source), encoding="utf-8") as file:
                    names = names_in(file.read())
                for name, line in names.items():
                    if name in first:
                        report.error(source, line, f"{name} is also in {first[name]} of {target}")
                    first.setdefault(name, source)
