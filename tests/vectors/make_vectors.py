"""Makes vectors.json: examples of the frozen formats for Ayumi and for other clients, computed here by
an implementation that shares no code with Ayumi's. By hand: needs python3 and its cryptography package.

Texts that are not UTF-8 are given as hex in "text_hex". Everything else: docs/sync.md, "Frozen formats".
"""
import base64, hashlib, json, pathlib, uuid
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat


def canonical(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def b64(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def sha(data):
    return hashlib.sha256(data).digest()


def key(seed):
    private = Ed25519PrivateKey.from_private_bytes(seed)
    return private, private.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)


def sign(seed, message):
    return key(seed)[0].sign(message)


def record_id(parts):
    raw = bytearray(sha(b"ayumi/1/record\n" + canonical(parts).encode())[:16])
    raw[6] = raw[6] & 0x0F | 0x80
    raw[8] = raw[8] & 0x3F | 0x80
    return str(uuid.UUID(bytes=bytes(raw)))


AGENCY = "01890a5d-ac96-774b-bcce-b302099a8057"
PERSON = "01890a5d-ac96-774b-bcce-b302099a8058"
SITE = "01890a5d-ac96-774b-bcce-b302099a8059"
COACH = "01890a5d-ac96-774b-bcce-b302099a805a"
KEY = "01890a5d-ac96-774b-bcce-b302099a805b"
DEVICE = "01890a5d-ac96-774b-bcce-b302099a805c"
CHANGE = "01890a5d-ac96-774b-bcce-b302099a805d"
OTHER = "01890a5d-ac96-774b-bcce-b302099a805e"
SEED = bytes(range(32))


def change(**more):
    body = {
        "id": CHANGE, "agency": AGENCY, "kind": "attendance",
        "record": record_id([AGENCY, "attendance", PERSON, "2026-11-21", SITE]),
        "participant": PERSON, "day": "2026-11-21", "about": SITE, "author": COACH, "key": KEY,
        "device": DEVICE, "number": 41, "format": 1, "base": [10977, "ab" * 32],
        "made_at": "2026-11-21T09:03:12.123+09:00", "clock_offset_ms": -4200,
        "set": {"arrived": "09:02", "status": "present"}, "seen": {"status": [OTHER]},
    }
    body.update(more)
    return {name: value for name, value in body.items() if value is not ...}


def canonical_vectors():
    texts = [
        '{"b":1,"a":2}', '{ "a" : [ 1 , 2 ] }', '"\\u00e9\\u3042"', '"\\/"', '"\\u0001\\u001f\\u007f"',
        '"tab\\tnew\\nreturn\\rback\\bform\\f"', '"\\ud842\\udfb7"', '[true,false,null]',
        '{"z.9":{"a-b":"","a:b":[]}}', '9007199254740991', '-9007199254740991', '"\\u3046\\u3099"',
    ]
    return [{"text": text, "canonical": canonical(json.loads(text))} for text in texts]


def refusals():
    texts = [
        ("1.0", "json_float"), ("-0", "json_float"), ("1e2", "json_float"), ("0.5", "json_float"),
        ("-0.0", "json_float"), ("9007199254740992", "json_integer"),
        ("-9007199254740992", "json_integer"), ("18446744073709551616", "json_integer"),
        ('{"a":1,"a":1}', "json_duplicate_key"), ('{"x":{"b":1,"a":2,"b":3}}', "json_duplicate_key"),
        ('{"A":1}', "json_key"), ('{"":1}', "json_key"), ('{"' + "a" * 65 + '":1}', "json_key"),
        ('{"a b":1}', "json_key"), ('"\\ud800"', "json_utf8"), ('"\\udc00x"', "json_utf8"),
        ("[" * 9 + "]" * 9, "json_depth"), ("01", "json_syntax"), ("[1,]", "json_syntax"),
        ("NaN", "json_syntax"), ("{} {}", "json_syntax"), ("", "json_syntax"), ("'a'", "json_syntax"),
        ('"a\nb"', "json_syntax"),
    ]
    out = [{"text": text, "code": code} for text, code in texts]
    for data in (b'"\xff"', b'"\xc0\xaf"', b'"\xed\xa0\x80"', b'"\xe3\x81"'):
        out.append({"text_hex": data.hex(), "code": "json_utf8"})
    return out


def not_canonical():
    return ['{"b":1,"a":2}', '{ "a":1}', '"\\u3042"', '"\\/"', '"\\u001F"', "[1, 2]", "1 "]


def signed_changes():
    variants = [
        change(), change(base=..., about=..., kind="staff", participant=None, day=None, record=COACH,
                         set={"name": "高橋 みなみ", "role": "coach"}, seen={}),
        change(reason="聞きまちがい", handed_by=DEVICE, unfinished=True, people=[PERSON, SITE]),
        change(proxy={"words_of": PERSON, "confirmed": True}, knew=[OTHER],
               set={"note": "𠮷野さん\n「9時」\u0001", "future_field": {"deep": [1, None, True]}}),
        change(a_member_of_tomorrow={"x": [1]}),
    ]
    out = []
    for body in variants:
        text = canonical(body)
        signature = sign(SEED, b"ayumi/1/change\n" + text.encode())
        out.append({"seed": SEED.hex(), "public": b64(key(SEED)[1]), "body": text,
                    "signature": b64(signature),
                    "travelling": canonical({**body, "signature": b64(signature)}),
                    "hash": sha(text.encode() + signature).hex()})
    return out


def change_refusals():
    bad = [
        (change(id="not-a-uuid"), "id"), (change(id=CHANGE.upper()), "id"), (change(agency=...), "agency"),
        (change(participant="x"), "participant"), (change(day="2026-02-31"), "day"),
        (change(made_at="2026-11-21 09:03:12"), "made_at"), (change(number="41"), "number"),
        (change(set={}), "set"), (change(set=[1]), "set"), (change(seen={"status": ["x"]}), "seen"),
        (change(seen={"status": [OTHER, CHANGE]}), "seen"), (change(base=[-1, "x"]), "base"),
        (change(proxy={"words_of": PERSON}), "proxy"), (change(people=[SITE, PERSON]), "people"),
        (change(format=0), "format"), (change(unfinished=1), "unfinished"),
    ]
    out = []
    for body, member in bad:
        signature = sign(SEED, b"ayumi/1/change\n" + canonical(body).encode())
        out.append({"travelling": canonical({**body, "signature": b64(signature)}), "member": member})
    out.append({"travelling": canonical(change()), "member": "signature"})
    out.append({"travelling": canonical({**change(), "signature": "AAAA"}), "member": "signature"})
    return out


def record_ids():
    parts = [
        ("attendance", PERSON, "2026-11-21", SITE, [AGENCY, "attendance", PERSON, "2026-11-21", SITE]),
        ("attendance", PERSON, "2026-11-22", SITE, [AGENCY, "attendance", PERSON, "2026-11-22", SITE]),
        ("calendar", "", "2027-01-01", SITE, [AGENCY, "calendar", SITE, "2027-01-01"]),
        ("setting", "", "", "keeping_years", [AGENCY, "setting", "keeping_years"]),
        ("sign_off", PERSON, "2026-11-21", "", [AGENCY, "sign_off", "day", PERSON, "2026-11-21"]),
        ("sign_off", PERSON, "", SITE, [AGENCY, "sign_off", "record", SITE]),
        ("release", "", "", CHANGE, [AGENCY, "release", CHANGE]),
    ]
    return [{"kind": kind, "agency": AGENCY, "participant": person, "day": day, "about": about,
             "record": record_id(key_parts)} for kind, person, day, about, key_parts in parts]


def chain():
    previous, out = bytes(32), []
    entries = [(canonical({"agency": AGENCY}).encode(), bytes(32)), (b"{}", b"\x01" * 32),
               (canonical(change()).encode(), sign(SEED, b"ayumi/1/change\n" + canonical(change()).encode()))]
    for number, (body, mark) in enumerate(entries, 1):
        entry = sha(body + mark)
        previous = sha(b"ayumi/1/chain\n" + previous + number.to_bytes(8, "big") + entry)
        out.append({"number": number, "body": body.decode(), "mark": mark.hex(), "entry_hash": entry.hex(),
                    "chain": previous.hex()})
    return out


def digests():
    rows = [(SITE, "status", CHANGE, sha(b"one")), (SITE, "arrived", OTHER, sha(b"two")),
            (PERSON, "status", CHANGE, sha(b"one"))]
    # What a sign-off of two real changes of one day stands for.
    came, words = (canonical(one).encode() for one in (change(), change(
        id=OTHER, kind="reflection", about=..., seen={}, set={"went": "well"},
        record=record_id([AGENCY, "reflection", PERSON, "2026-11-21"]))))
    hashed = [sha(text + sign(SEED, b"ayumi/1/change\n" + text)) for text in (came, words)]
    day = [(record_id([AGENCY, "attendance", PERSON, "2026-11-21", SITE]), field, CHANGE, hashed[0])
           for field in ("arrived", "status")]
    day.append((record_id([AGENCY, "reflection", PERSON, "2026-11-21"]), "went", OTHER, hashed[1]))
    def digest(some):
        lines = sorted(f"{record} {field} {cid} {hashed.hex()}\n".encode() for record, field, cid, hashed in some)
        return sha(b"ayumi/1/digest\n" + b"".join(lines)).hex()
    return [{"covered": [{"record": r, "field": f, "change": c, "hash": h.hex()} for r, f, c, h in some],
             "digest": digest(some)} for some in ([], rows[:1], rows, day)]


def certificates():
    registration = {"what": "key", "agency": AGENCY, "key": KEY, "person": COACH, "device": DEVICE,
                    "public": b64(key(SEED)[1]), "registered_at": "2026-11-21T08:00:00.000+09:00"}
    device = {"what": "device", "agency": AGENCY, "device": DEVICE, "name": "南店のタブレット", "protection": "passphrase",
              "use": "shared", "public": b64(key(SEED)[1]), "token_sha256": sha(b"token").hex(),
              "registered_at": "2026-11-21T08:00:00.000+09:00"}
    seed = bytes(reversed(range(32)))
    return [{"agency_public": b64(key(seed)[1]), "certificate": canonical(
        {"registration": one, "signature": b64(sign(seed, b"ayumi/1/key\n" + canonical(one).encode()))})}
        for one in (registration, device)]


def cells():
    """(audience, month) cells of states, order-free; then one hash per audience and one over all."""
    def state(record, number, day):
        body = change(id=OTHER, record=record, day=day)
        whole = {**body, "signature": b64(sign(SEED, b"ayumi/1/change\n" + canonical(body).encode()))}
        return canonical({"record": record, "number": number, "changes": [whole], "gone": {"note": [CHANGE]}})
    held = [("p:" + PERSON, "2026-11-21", state(SITE, 7, "2026-11-21")),
            ("p:" + PERSON, "2026-11-30", state(COACH, 9, "2026-11-30")),
            ("p:" + PERSON, "2026-12-01", state(KEY, 8, "2026-12-01")), ("a", None, state(DEVICE, 3, None))]
    sums = {}
    for audience, day, text in held:
        months = sums.setdefault(audience, {})
        months[(day or "-")[:7]] = months.get((day or "-")[:7], 0) ^ int.from_bytes(
            sha(b"ayumi/1/state\n" + text.encode()), "big")
    def lines(context, of):
        return sha(context + b"".join(f"{name} {value}\n".encode() for name, value in sorted(of.items())))
    per_cell = {a: {m: n.to_bytes(32, "big").hex() for m, n in months.items()} for a, months in sums.items()}
    per_audience = {a: lines(b"ayumi/1/cells\n", months).hex() for a, months in per_cell.items()}
    scope = lines(b"ayumi/1/scope\n", per_audience)
    return [{"states": [{"audience": a, "day": d, "state": text} for a, d, text in held], "cells": per_cell,
             "audiences": per_audience, "scope": scope.hex(), "short": b64(scope[:12])},
            {"states": [], "cells": {}, "audiences": {}, "scope": lines(b"ayumi/1/scope\n", {}).hex(),
             "short": b64(lines(b"ayumi/1/scope\n", {})[:12])}]


VECTORS = {"canonical": canonical_vectors(), "refused": refusals(), "not_canonical": not_canonical(),
           "changes": signed_changes(), "refused_changes": change_refusals(), "record_ids": record_ids(),
           "chain": chain(), "digests": digests(), "certificates": certificates(),
           "cells": cells()}
path = pathlib.Path(__file__).with_name("vectors.json")
path.write_text(json.dumps(VECTORS, indent=1, ensure_ascii=True) + "\n")
print(sum(len(group) for group in VECTORS.values()), "vectors")
