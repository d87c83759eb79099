"""Finds the functions of a C++ or QML text and their lengths, well enough for a length limit."""

import re

NOT_FUNCTIONS = re.compile(
    r"^\s*(if|for|while|switch|catch|do|else|try|namespace|class|struct|union|enum|extern|return)\b"
)
# `...) const noexcept override -> T` or `...) : m_a(a), m_b{b}` right before the brace.
CPP_SIGNATURE = re.compile(
    r"([~\w:<>=+\-*/!&|\[\]]+)\s*\(.*\)\s*"
    r"(const|noexcept(\(.*\))?|override|final|mutable|&&?|->.*|:.*|requires.*|\s)*$",
    re.DOTALL,
)
QML_SIGNATURE = re.compile(r"(?:\bfunction\s+(\w+)\s*\([^)]*\)(?:\s*:\s*\w+)?|\b(on[A-Z]\w*)\s*:)\s*$")

TOKENS = re.compile(
    r"""//[^\n]*                                  # comments
      | /\*.*?\*/
      | R"(?P<mark>[^()\s\\"]{0,16})\(.*?\)(?P=mark)"   # raw strings
      | "(?:\\.|[^"\\\n])*"                       # strings, characters
      | (?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+'
    """,
    re.DOTALL | re.VERBOSE,
)


def blanked(text):
    """The text without comments, strings and preprocessor lines, every line where it was."""

    def blank(match):
        return "\n" * match.group(0).count("\n") or " "

    text = TOKENS.sub(blank, text)
    return re.sub(r"^[ \t]*#(?:.*\\\n)*.*$", blank, text, flags=re.MULTILINE)


def name_of(head, suffix):
    if suffix == ".qml":
        match = QML_SIGNATURE.search(head)
        return match and (match.group(1) or match.group(2))
    if NOT_FUNCTIONS.match(head) or head.rstrip().endswith("="):
        return None
    match = CPP_SIGNATURE.search(re.sub(r"\s+", " ", head))
    return match and match.group(1)


def functions(text, suffix):
    """[(name, first line, number of lines)] of the outermost function bodies."""
    found = []
    stack = []  # per open brace: (name, first line) of a function, or None
    head_start = 0
    text = blanked(text)
    for position, letter in enumerate(text):
        if letter == "{":
            head = text[head_start:position]
            inside = any(stack)
            name = None if inside else name_of(head, suffix)
            lead = len(head) - len(head.lstrip())
            first = text.count("\n", 0, head_start + lead) + 1
            stack.append((name, first) if name else None)
            head_start = position + 1
        elif letter == "}":
            opened = stack.pop() if stack else None
            if opened:
                last = text.count("\n", 0, position) + 1
                found.append((opened[0], opened[1], last - opened[1] + 1))
            head_start = position + 1
        elif letter == ";" or (letter == "\n" and suffix == ".qml"):
            head_start = position + 1
    return found
