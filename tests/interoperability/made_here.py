"""Checks requests that the Rust side made: `made_here.py FILE`, a JSON list of requests with their codes.

A copy under another reporter has to fail each check.
"""

import json
import sys
from pathlib import Path

import pyrage
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from ara2 import signing_key
from check import request_id
from checks import check_argon2id, check_pbkdf2, check_proof
from open_seal import open_seal

VECTORS = Path(__file__).parent.parent / "vectors"
IDENTITIES = [line for line in (VECTORS / "identities.txt").read_text().splitlines() if line.startswith("AGE")]


def with_hexadecimal_rid(request):
    return {**request, "rid": request_id(request["rid"])}


def commit(piece, request, made):
    check = check_argon2id if piece["phc"].startswith("$argon2id$") else check_pbkdf2
    check(piece["phc"], with_hexadecimal_rid(request), made["code"])


def proof(piece, request, made):
    key = signing_key(request["service"], request["account"], made["code"]).public_key()
    assert key.public_bytes_raw().hex() == made["public_key"]
    check_proof(piece["token"], with_hexadecimal_rid(request), Ed25519PublicKey.from_public_bytes(bytes.fromhex(made["public_key"])))


def seal(piece, request, made):
    inside = open_seal({**request, "evidence": [piece]}, IDENTITIES)
    assert inside["used_code" if made["used"] else "code"] == made["code"]
    keys = [pyrage.x25519.Identity.from_str(key) for key in IDENTITIES]
    padded = pyrage.decrypt(piece["age"].encode(), keys)
    assert len(padded) >= 512 and len(padded) % 256 == 0


CHECKS = {"commit": commit, "proof": proof, "seal": seal}


def fails(check, *arguments):
    try:
        check(*arguments)
    except Exception:
        return True
    return False


def main(path):
    for made in json.loads(Path(path).read_text(encoding="utf-8")):
        request = made["request"]
        for piece in request["evidence"]:
            check = CHECKS[piece["scheme"]]
            check(piece, request, made)
            for copied in [{**request, "reporter": "github:hubot"}, {**request, "private": {**request["private"], "wanted": "other@example.org"}}]:
                assert fails(check, piece, copied, made), "a copy passes"
            print(f"{request['account'][:20]!r} {piece['scheme']}: verified")


main(*sys.argv[1:])
