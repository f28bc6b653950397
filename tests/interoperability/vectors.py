"""Checks all vectors in tests/vectors, those of the specification among them, and prints how many there are."""

import hashlib
import json
from pathlib import Path

import pyrage

from ara2 import body, context, normalised, plaintext, salt_a, signing_key
from checks import check_argon2id, check_pbkdf2, check_proof
from open_seal import unpadded

FOLDER = Path(__file__).parent.parent / "vectors"
IDENTITIES = [
    pyrage.x25519.Identity.from_str(line)
    for line in (FOLDER / "identities.txt").read_text().splitlines()
    if line.startswith("AGE-SECRET-KEY-1")
]


def commit(vector, code):
    check_argon2id(vector["commit"]["phc"], vector, code)


def pbkdf2(vector, code):
    check_pbkdf2(vector["pbkdf2"]["phc"], vector, code)


def proof(vector, code):
    made, key = vector["proof"], signing_key(vector["service"], vector["account"], code).public_key()
    assert salt_a(vector["service"], vector["account"]).hex() == made["salt_a"]
    assert key.public_bytes_raw().hex() == made["public_key"]
    check_proof("ara2p." + made["signature"], vector, key)


def seal(vector, code):
    made = vector["seal"]
    assert pyrage.decrypt(made["age"].encode(), IDENTITIES) == plaintext(vector, code, made["used"])


def sealed_from_seed(vector, code):
    made, padded = vector["sealed"], plaintext(vector, code, used=False)
    ctx = context(b"seal", vector)
    assert (len(ctx), hashlib.sha256(ctx).hexdigest()) == (made["ctx_length"], made["ctx_sha256"])
    assert (len(unpadded(padded)), len(padded)) == (made["plaintext_length"], made["padded_length"])
    assert hashlib.sha256(padded).hexdigest() == made["padded_sha256"]
    assert pyrage.decrypt((FOLDER / "sealed-from-seed.age").read_bytes(), IDENTITIES) == padded


#         file             checks
TABLE = [("ara2.json",    [commit, proof, sealed_from_seed]),
         ("commit.json",  [commit]),
         ("pbkdf2.json",  [pbkdf2]),
         ("proof.json",   [proof]),
         ("sealed.json",  [seal])]


def main():
    for name, checks in TABLE:
        vectors = json.loads((FOLDER / name).read_text(encoding="utf-8"))
        vectors = vectors if isinstance(vectors, list) else [vectors]
        for vector in vectors:
            code = normalised(vector["typed"], vector["format"]["fold_case"])
            assert body(vector).hex() == vector["body"]
            for check in checks:
                check(vector, code)
        print(f"{name}: {len(vectors)}")


main()
