"""The formats of ara/2 in Python. Nothing here is taken from the Rust code: this is a second reading."""

import hashlib
import hmac
import json
import struct

from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.kdf.hkdf import HKDF


FULL_WIDTH = {0xFF01 + offset: 0x21 + offset for offset in range(94)}
# White_Space of PropList.txt.
SPACES = [*range(0x09, 0x0E), 0x20, 0x85, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x2028, 0x2029, 0x202F, 0x205F, 0x3000]
DROPPED = [*SPACES, ord("-"), 0x200B, 0x200C, 0x200D, 0xFEFF, 0x00AD, 0x2060]
SMALL = {ord("A") + offset: ord("a") + offset for offset in range(26)}


def normalised(typed, fold_case):
    text = typed.translate(FULL_WIDTH).translate(dict.fromkeys(DROPPED))
    return text.translate(SMALL) if fold_case else text


def prefixed(part):
    return struct.pack(">I", len(part)) + part


def texts(members):
    pairs = sorted((name.encode(), text.encode()) for name, text in members.items())
    return struct.pack(">I", len(pairs)) + b"".join(prefixed(name) + prefixed(text) for name, text in pairs)


def body(request):
    """What evidence is bound to beside who it is from: SHA-256 of everything else that is sent."""
    maps = [texts(request[member]) for member in ("answers", "public", "private")]
    return hashlib.sha256(b"ara/2/body\0" + prefixed(request["route"].encode()) + b"".join(maps)).digest()


def context(scheme, request):
    return b"".join([
        b"ara/2\0",
        prefixed(scheme),
        prefixed(request["service"].encode()),
        prefixed(request["account"].encode()),
        prefixed(bytes.fromhex(request["rid"])),
        prefixed(request["reporter"].encode()),
        struct.pack(">Q", request["created"]),
        prefixed(bytes.fromhex(request["definition"])),
        prefixed(body(request)),
    ])


def password(ctx, code):
    return hmac.new(hashlib.sha256(ctx).digest(), code.encode(), hashlib.sha256).hexdigest()


def salt_a(service, account):
    named = prefixed(service.encode()) + prefixed(account.encode())
    return hashlib.sha256(b"ara/2/salt\0" + named).digest()[:16]


def signing_key(service, account, code):
    salt = salt_a(service, account)
    hashed = hash_secret_raw(code.encode(), salt, time_cost=2, memory_cost=19456, parallelism=1, hash_len=32, type=Type.ID)
    seed = HKDF(algorithm=hashes.SHA256(), length=32, salt=b"", info=b"ara/2/ed25519").derive(hashed)
    return Ed25519PrivateKey.from_private_bytes(seed)


def statement(request):
    return b"ara/2/proof\0" + context(b"proof", request)


CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def written_rid(rid):
    number = int(rid, 16)
    return "".join(CROCKFORD[number >> shift & 31] for shift in range(125, -1, -5))


def plaintext(request, code, used):
    """What is sealed: the JSON and its padding."""
    members = {
        "account": request["account"],
        "used_code" if used else "code": code,
        "created": request["created"],
        "ctx": hashlib.sha256(context(b"seal", request)).hexdigest(),
        "reporter": request["reporter"],
        "rid": written_rid(request["rid"]),
        "v": 2,
    }
    text = json.dumps(members, sort_keys=True, separators=(",", ":")).encode() + b"\x80"
    length = max(512, -(-len(text) // 256) * 256)
    return text.ljust(length, b"\0")
