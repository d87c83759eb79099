#!/usr/bin/env python3
"""First inputs for the fuzz targets, from what the repository says of its own formats: the vectors,
the recorded messages and files, the examples of docs/sync.md, the markup of the catalogues.

    seeds.py FOLDER     writes FOLDER/TARGET/* and FOLDER/TARGET.dict (words of these inputs)
"""

import gzip
import html
import json
import os
import re
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
UUID = "01890a5d-ac96-774b-bcce-b302099a8057"
MOMENT = "2026-11-21T09:03:12.123+09:00"
MOMENTS = {"time", "made_at", "received_at", "capped_at", "registered_at"}
SIGNATURES = {"signature", "proof"}
KEYS = {"public", "agency_key", "sealing_key", "recovery_key", "token"}


def text_of(*parts):
    with open(os.path.join(ROOT, *parts), encoding="utf-8") as file:
        return file.read()


def bytes_of(*parts):
    with open(os.path.join(ROOT, *parts), "rb") as file:
        return file.read()


def canonical(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


VECTORS = json.loads(text_of("tests", "vectors", "vectors.json"))
RECORDED = json.loads(text_of("tests", "recorded", "v1", "messages.json"))
ADMIN_JSON = text_of("tests", "recorded", "v1", "server-keys", "admin.json")
CHANGE = json.loads(VECTORS["changes"][0]["travelling"])


def filled(value, name=""):
    """A value of an example with something that fits in place of each $name."""
    if isinstance(value, dict):
        return {key: filled(item, key) for key, item in value.items()}
    if isinstance(value, list):
        return [filled(item, "hash" if name == "head" else "") for item in value]
    if not isinstance(value, str) or not value.startswith("$"):
        return value
    if value.endswith(".whole"):
        return CHANGE
    if name in MOMENTS:
        return MOMENT
    if name in SIGNATURES:
        return "A" * 86
    if name in KEYS:
        return "A" * 43
    return "ab" * 32 if name in ("hash", "digest", "token_sha256") else UUID


def examples():
    """(start line, canonical body) of each call and answer of the protocol's document."""
    for block in re.findall(r"^```http.*?\n(.*?)^```", text_of("docs", "sync.md"), re.S | re.M):
        head, _, body = block.partition("\n\n")
        try:
            yield head.split("\n")[0], canonical(filled(json.loads(body)))
        except ValueError:
            yield head.split("\n")[0], ""


def inside(value, wanted):
    """Every object in a value that has all the wanted members."""
    if isinstance(value, list):
        for item in value:
            yield from inside(item, wanted)
    elif isinstance(value, dict):
        if wanted <= set(value):
            yield value
        for item in value.values():
            yield from inside(item, wanted)


def messages():
    for one in RECORDED:
        for text in (one["request"], one["answer"]):
            if text:
                yield text
    for _, body in examples():
        if body:
            yield body


def objects(wanted):
    for text in messages():
        for found in inside(json.loads(text), set(wanted)):
            yield canonical(found)


def lobby():
    wrap = {"salt": "A" * 22, "box": "A" * 80}
    look = {"language": "ja", "ruby": "above", "palette": "light", "text_scale_percent": 100}
    person = {"person": UUID, "role": "coach", "name": "", "kana": "", "nickname": "みなみ",
              "initial": "み", "mark": "sun", "secret": "pin", "key": UUID, "public": "A" * 43,
              "seed": wrap, "wrong": 2, "wait_ms": 30000, "database": wrap,
              "reset": {"by": UUID, "at": 1795219200000, "told": False, "refused": ""}}
    return {"recovery_public": "A" * 43, "agency_name": "あゆみの会", "protection": "passphrase",
            "use": "shared", "owner": "", "settings": look, "pending": "AAAA", "people": [person],
            "looks": {UUID: look}, "recovery": {"wrong": 1, "wait_ms": 0},
            "statements": [{"key": UUID, "text": "{}"}]}


def rows(table, columns, count, cells):
    return (canonical({"table": table, "columns": columns, "rows": count}) + "\n").encode() + cells


def markup():
    for name in ("ayumi_ja", "ayumi_ja_easy"):
        for text in re.findall(r"<translation>(.*?)</translation>",
                               text_of("qml", "i18n", name + ".ts"), re.S)[::40]:
            yield html.unescape(text)
    yield from ("{漢字|かんじ}は 句\n\\{\\|\\}\\\\\\ x", "a b {c", "{|}", "{一二三四五|いつつ}")


def targets():
    canonicals = [one["canonical"] for one in VECTORS["canonical"]]
    refused = [one["text"] for one in VECTORS["refused"] if "text" in one]
    refused += [bytes.fromhex(one["text_hex"]) for one in VECTORS["refused"] if "text_hex" in one]
    refused += VECTORS["not_canonical"]
    changes = [one["travelling"] for one in VECTORS["changes"] + VECTORS["refused_changes"]]
    changes += objects({"signature", "made_at", "set"})
    states = [state["state"] for cell in VECTORS["cells"] for state in cell["states"]]
    states += objects({"record", "changes", "gone", "number"})
    registrations = list(objects({"what", "agency"}))
    yield "json", canonicals + refused + changes[:2]
    yield "change", changes
    yield "state", states
    yield "requests", [text for text in messages() if not re.search('"(states|time)":', text)]
    yield "answers", list(messages())
    yield "certificates", registrations
    yield "cursor", ["0.", "41." + "ab" * 32, "41." + UUID, "41.~", "41", ""]
    yield "gzip", [gzip.compress(text.encode(), 1, mtime=0) for text in ("", "a", changes[0])]
    yield "http", http()
    yield "invitation", invitations()
    yield "configuration", [
        text_of("tests", "recorded", "v1", "server", "server.json"),
        ADMIN_JSON.replace(json.loads(ADMIN_JSON)["seed"], "00" * 32), UUID,
        text_of("tests", "recorded", "v1", "server-keys", "revocations"),
        canonical({"format": 1, "devices": {UUID: {"state": "stolen", "at": MOMENT}}}),
        canonical({"format": 1,
                   "people": {UUID: {"at": MOMENT, "reason": "r", "changes": [UUID]}}})]
    yield "lobby", [canonical(lobby()), bytes_of("tests", "recorded", "v1", "tablet", "lobby")]
    yield "ruby", list(markup())
    yield "sheet", sheets()
    yield "texts", ["00ff", "AAAA", "MZXW6YTB", MOMENT, "2026-02-28", "09:02", UUID, "特になし。",
                    "事務所（9時から18時）|050-0000-0100", "-".join(["ABCD"] * 13)]
    yield "backup", [
        rows("scope", ["device", "audience"], 1, b"\2\0\0\0\1d\2\0\0\0\1a"),
        rows("changes", ["id", "body", "signature"], 1, b"\2\0\0\0\1i\2\0\0\0\1b\2\0\0\0\1s"),
        rows("log", ["number", "entry_hash"], 1, b"\1\0\0\0\0\0\0\0\1\2\0\0\0\1h")]


def words(japanese, **more):
    return {"ja": japanese, "easy": "{" + japanese + "|よみ}", "en": "Words", **more}


def sheets():
    """The example of the document, what is shipped, and one with every member there is."""
    yield re.search(r"^```json\n(.*?)^```", text_of("docs", "sheets.md"), re.S | re.M)[1]
    for name in sorted(os.listdir(os.path.join(ROOT, "shared", "sheets", "shipped"))):
        text = text_of("shared", "sheets", "shipped", name)
        yield text if len(text) < 8192 else json.dumps(json.loads(text), ensure_ascii=False)[:8192]
    head = {"engine": 1, "sheet": "trial", "version": 2, "title": words("題"), "by": "participant",
            "record": "self_check", "about": words("何"), "sections": [words("夜", code="night")]}
    choices = [words("頭", code="head", group="g", text=True),
               words("無", code="none", group="g", exclusive=True)]
    items = [
        {"code": "one", "type": "single", "ask": words("何"), "section": "night",
         "label": words("短"), "help": words("助"), "groups": [words("組", code="g")],
         "choices": choices},
        {"code": "several", "type": "multi", "ask": words("何"), "choices":
         [words("頭", code="head"), words("無", code="none", exclusive=True)],
         "when": {"item": "one", "any": ["head", "unknown"]}},
        {"code": "said", "type": "text", "ask": words("何"), "max": 60, "rows": 3, "eyes": "own"},
        {"code": "list", "type": "table", "ask": words("何"), "rows": 2,
         "columns": [words("列", code="what", max=20)], "example": {"what": words("例")}},
        {"code": "day", "type": "date", "ask": words("日")}]
    for answer in ("head", ["head", "none"], [{"what": "x"}], "2026-11-28", None):
        text = json.dumps({**head, "items": items}, ensure_ascii=False, indent=1)
        yield text + "\nanswers\n" + canonical(answer)
    manifest = {"engine": 1, "sheet": "a", "version": 1, "parts": 1, "digest": "ab" * 32}
    yield "{}\nanswers\n" + canonical({"items.1": {"text": "{}"}, "manifest": manifest})
    for item in items[2:]:
        yield canonical({**head, "items": [item]}) + "\nanswers\n[\"a\",\"b\"]"


def http():
    for line, _ in examples():
        if " " in line and not line.startswith("HTTP"):
            yield line.split(" ")[1] + "\nBearer AAAA\ngzip, deflate;q=0.5, *;q=0\n"
    yield "/v1/records?cursor=41.%7E&head=41.ab&limit=200&hash=1\nbearer  x \nidentity;q=1"
    yield canonical({"method": "GET", "path": "/admin", "query": {"a": "b"}, "body": "{}"})
    yield canonical({"status": 200, "body": "{}"})


def invitations():
    pins = "&pin=" + "A" * 43 + "&pin=" + "B" * 42 + "A"
    yield "ayumi://ayumi.example.jp:8443/enrol?agency=" + UUID + pins + "&secret=AJ4ZDWCPX4\n"
    yield "ayumi://[::1]/enrol?secret=AJ4ZDWCPX4" + pins
    yield "ABCD-EFGH-IJKL-MNOP-QRSTU-VWXYZ\nayumi.example.jp"
    yield "abcd efgh 0189 2345 aaaaa bbbbb\n[::1]:8444"


def main():
    folder = sys.argv[1]
    for target, inputs in targets():
        os.makedirs(os.path.join(folder, target), exist_ok=True)
        words = set()
        for number, text in enumerate(inputs):
            data = text if isinstance(text, bytes) else text.encode()
            with open(os.path.join(folder, target, f"seed-{number:03}"), "wb") as file:
                file.write(data)
            words |= set(re.findall(rb'"[a-z0-9_.:-]{1,24}":?', data))
        with open(os.path.join(folder, target + ".dict"), "wb") as file:
            for word in sorted(words):
                file.write(b'"' + word.replace(b'"', b'\\"') + b'"\n')


if __name__ == "__main__":
    main()
