"""Checks the evidence of a request without any of the Rust code, to show that both read the formats alike.

    python -m venv venv && venv/bin/pip install argon2-cffi cryptography
    venv/bin/python tests/vectors/check.py REQUEST.json CODES.txt

One line a piece of evidence; the exit code is 0 if each piece fits one of the codes. It is for honest requests: unlike
`account-recovery verify` it sets no bounds to what a stranger's file may cost.
"""

import base64
import hashlib
import hmac
import json
import sys
from pathlib import Path

from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError
from cryptography.exceptions import InvalidSignature

from ara2 import CROCKFORD, context, normalised, password, signing_key, statement


def unpadded(decode, text):
    return decode(text + "=" * (-len(text) % 4))


def request_id(text):
    number = 0
    for symbol in text:
        number = number * 32 + CROCKFORD.index(symbol)
    return number.to_bytes(16, "big").hex()


def commit_fits(piece, request, code):
    secret = password(context(b"commit", request), code)
    if piece["phc"].startswith("$argon2id$"):
        try:
            return PasswordHasher().verify(piece["phc"], secret)
        except VerifyMismatchError:
            return False
    _, _, rounds, salt, digest = piece["phc"].split("$")
    salt = unpadded(base64.b64decode, salt)
    computed = hashlib.pbkdf2_hmac("sha256", secret.encode(), salt, int(rounds.removeprefix("i=")))
    return hmac.compare_digest(computed, unpadded(base64.b64decode, digest))


def proof_fits(piece, request, code):
    public_key = signing_key(request["service"], request["account"], code).public_key()
    signature = unpadded(base64.urlsafe_b64decode, piece["token"].removeprefix("ara2p."))
    try:
        public_key.verify(signature, statement(request))
    except InvalidSignature:
        return False
    return True


FITS = {"commit": commit_fits, "proof": proof_fits}


def main(request_path, codes_path):
    request = json.loads(Path(request_path).read_text(encoding="utf-8"))
    request["rid"] = request_id(request["rid"])
    lines = Path(codes_path).read_text(encoding="utf-8").splitlines()
    codes = [code for code in (normalised(line, fold_case=False) for line in lines) if code]
    all_fit = True
    for piece in request["evidence"]:
        scheme = piece["scheme"]
        fits = any(FITS[scheme](piece, request, code) for code in codes)
        all_fit = all_fit and fits
        print(f"{scheme}: {'verified' if fits else 'no code matches'}")
    return 0 if all_fit else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
