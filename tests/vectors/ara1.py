"""The formats of ara/1 in Python. Nothing here is taken from the Rust code: this is a second reading."""

import hashlib
import hmac
import json
import struct
import unicodedata

from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.kdf.hkdf import HKDF


def normalised(typed, fold_case):
    text = unicodedata.normalize("NFKC", typed)
    text = "".join(c for c in text if not c.isspace() and c not in "-\u200b\u200c\u200d\ufeff")
    return text.casefold() if fold_case else text


def prefixed(part):
    return struct.pack(">H", len(part)) + part


def context(scheme, request):
    return b"".join([
        b"ara/1\0",
        prefixed(scheme),
        prefixed(request["service"].encode()),
        prefixed(request["account"].encode()),
        prefixed(bytes.fromhex(request["rid"])),
        prefixed(request["reporter"].encode()),
        prefixed(bytes.fromhex(request["contact"])),
        struct.pack(">Q", request["created"]),
        prefixed(bytes.fromhex(request["definition"])),
    ])


def password(ctx, code):
    return hmac.new(hashlib.sha256(ctx).digest(), code.encode(), hashlib.sha256).hexdigest()


def salt_a(service, account):
    named = prefixed(service.encode()) + prefixed(account.encode())
    return hashlib.sha256(b"ara/1/salt\0" + named).digest()[:16]


def signing_key(service, account, code):
    salt = salt_a(service, account)
    hashed = hash_secret_raw(code.encode(), salt, time_cost=2, memory_cost=19456, parallelism=1, hash_len=32, type=Type.ID)
    seed = HKDF(algorithm=hashes.SHA256(), length=32, salt=b"", info=b"ara/1/ed25519").derive(hashed)
    return Ed25519PrivateKey.from_private_bytes(seed)


def statement(request):
    return b"ara/1/proof\0" + context(b"proof", request)


CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def written_rid(rid):
    number = int(rid, 16)
    return "".join(CROCKFORD[number >> shift & 31] for shift in range(125, -1, -5))


def plaintext(request, code, used):
    """What is sealed: the JSON and its padding."""
    members = {
        "account": request["account"],
        "used_code" if used else "code": code,
        "contact": request["contact"],
        "created": request["created"],
        "ctx": hashlib.sha256(context(b"seal", request)).hexdigest(),
        "reporter": request["reporter"],
        "rid": written_rid(request["rid"]),
        "v": 1,
    }
    text = json.dumps(members, sort_keys=True).encode() + b"\x80"
    length = max(512, -(-len(text) // 256) * 256)
    return text.ljust(length, b"\0")
