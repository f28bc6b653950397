import hashlib
import json
import struct

import pyrage


def part(value):
    return struct.pack(">H", len(value)) + value


def rid_bytes(text):
    number = 0
    for symbol in text:
        number = number * 32 + "0123456789ABCDEFGHJKMNPQRSTVWXYZ".index(symbol)
    return number.to_bytes(16, "big")


def context(request):
    return b"".join([
        b"ara/1\0",
        part(b"seal"),
        part(request["service"].encode()),
        part(request["account"].encode()),
        part(rid_bytes(request["rid"])),
        part(request["reporter"].encode()),
        part(bytes.fromhex(request["contact"])),
        struct.pack(">Q", request["created"]),
        part(bytes.fromhex(request["definition"])),
    ])


def unpadded(plaintext):
    text, end, zeros = plaintext.rpartition(b"\x80")
    if not end or zeros.strip(b"\0"):
        raise ValueError("no padding")
    return text


def open_seal(request, identities):
    """What is sealed in a request; `identities` are keys as age-keygen writes them."""
    sealed = next(piece for piece in request["evidence"] if piece["scheme"] == "seal")
    keys = [pyrage.x25519.Identity.from_str(key) for key in identities]
    inside = json.loads(unpadded(pyrage.decrypt(sealed["age"].encode(), keys)))
    if inside["ctx"] != hashlib.sha256(context(request)).hexdigest():
        raise ValueError("sealed for another request")
    for member in ("account", "contact", "created", "reporter", "rid"):
        if inside[member] != request[member]:
            raise ValueError(f"{member} is another one than that of the request")
    return inside
