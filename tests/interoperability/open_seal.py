import hashlib
import json
import struct

import pyrage


def part(value):
    return struct.pack(">I", len(value)) + value


def texts(members):
    pairs = sorted((name.encode(), text.encode()) for name, text in members.items())
    return struct.pack(">I", len(pairs)) + b"".join(part(name) + part(text) for name, text in pairs)


def body(request):
    said = part(request["route"].encode())
    said += b"".join(texts(request[member]) for member in ("answers", "public", "private"))
    return hashlib.sha256(b"ara/2/body\0" + said).digest()


def rid_bytes(text):
    number = 0
    for symbol in text:
        number = number * 32 + "0123456789ABCDEFGHJKMNPQRSTVWXYZ".index(symbol)
    return number.to_bytes(16, "big")


def context(request):
    return b"".join([
        b"ara/2\0",
        part(b"seal"),
        part(request["service"].encode()),
        part(request["account"].encode()),
        part(rid_bytes(request["rid"])),
        part(request["reporter"].encode()),
        struct.pack(">Q", request["created"]),
        part(bytes.fromhex(request["definition"])),
        part(body(request)),
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
    for member in ("account", "created", "reporter", "rid"):
        if inside[member] != request[member]:
            raise ValueError(f"{member} is another one than that of the request")
    return inside
