"""Writes commit.json, pbkdf2.json and proof.json: evidence made by Python, for the Rust side to reproduce.

    python -m venv venv && venv/bin/pip install argon2-cffi cryptography
    venv/bin/python tests/vectors/generate.py

The result depends on SEED alone. Nothing here is taken from the Rust code: this is a second reading of the format.
"""

import base64
import hashlib
import json
import random
from pathlib import Path

from argon2.low_level import Type, hash_secret

from ara2 import body, context, normalised, password, salt_a, signing_key, statement

SEED = "ara/2"
COUNTS = {"commit": 72, "pbkdf2": 8, "proof": 72}
HEX = "0123456789abcdef"
DIGITS = "0123456789"
FORMATS = {
    "pypi": {"alphabet": HEX, "length": 16, "fold_case": False},
    "testpypi": {"alphabet": HEX, "length": 16, "fold_case": False},
    "rubygems": {"alphabet": HEX, "length": 12, "fold_case": True},
    "eight-digits": {"alphabet": DIGITS, "length": 8, "fold_case": False},
}
ACCOUNTS = ["example-user", "a", "", "exämple", "例え", "\U0001f511", "example.user_2", "x" * 300]
REPORTERS = ["github:octocat", "", "gitlab:example", "github:" + "y" * 39]
MOMENTS = [0, 1, 1767225600, 2**32, 2**53 - 1]
ROUTES = ["recovery-request-email", "r", "route-例え", ""]
IGNORED = [" ", "-", "\t", "\n", "\u00a0", "\u3000", "\u200b", "\u200c", "\u200d", "\ufeff", "\uff0d"]


def as_typed(rng, code, fold_case):
    """The code as a person might enter it: spaced, with hyphens, full-width, in capitals where these count alike."""
    typed = ""
    for character in code:
        if rng.random() < 0.2:
            typed += rng.choice(IGNORED)
        if fold_case and rng.random() < 0.5:
            character = character.upper()
        if rng.random() < 0.2:
            character = chr(ord(character) + 0xFEE0)
        typed += character
    return typed


def commit(request, code):
    ctx, salt = context(b"commit", request), bytes.fromhex(request["salt"])
    secret = password(ctx, code)
    phc = hash_secret(secret.encode(), salt, time_cost=2, memory_cost=19456, parallelism=1, hash_len=32, type=Type.ID)
    return {"ctx_length": len(ctx), "ctx_sha256": hashlib.sha256(ctx).hexdigest(), "password": secret, "phc": phc.decode()}


def pbkdf2(request, code):
    secret, salt = password(context(b"commit", request), code), bytes.fromhex(request["salt"])
    digest = hashlib.pbkdf2_hmac("sha256", secret.encode(), salt, 600_000)
    salt, digest = (base64.b64encode(part).decode().rstrip("=") for part in (salt, digest))
    return {"phc": f"$pbkdf2-sha256$i=600000${salt}${digest}"}


def proof(request, code):
    salt, key = salt_a(request["service"], request["account"]), signing_key(request["service"], request["account"], code)
    signature = key.sign(statement(request))
    return {
        "salt_a": salt.hex(),
        "public_key": key.public_key().public_bytes_raw().hex(),
        "signature": base64.urlsafe_b64encode(signature).decode().rstrip("="),
    }


SCHEMES = {"commit": commit, "pbkdf2": pbkdf2, "proof": proof}


# Names that programs sort in different orders: by UTF-16 the last ones come before U+FF5E, by UTF-8 after it; some begin
# others; capitals, hyphens and control characters stand where alphabetical orders do not expect them.
NAMES = ["a", "aa", "a-b", "ab", "", "A", "Z", "z", "_", "10", "9", "\x00", "\n", "é", "e\u0301", "例え", "\ue000", "\ufffd",
         "\uff5e", "\U00010000", "\U0001f511", "\U0010ffff", "__proto__", "constructor", "username", "wanted", "ticket"]
TEXTS = ["", "a", "example-user", "new@example.org", "two\nlines", "two\r\nlines", "\r", " blanks around ", "\t\x00\x1f\x7f\x85",
         "\"quoted\\\"", "é is not e\u0301", "例え", "\ufeffmark", "\u2028\u2029", "\u202eright to left", "\U0001f511\U0010ffff", "</script>",
         "x" * 700]


def texts(rng):
    """Up to nine members, in an order of their own."""
    return {name: rng.choice(TEXTS) for name in rng.sample(NAMES, k=rng.choice([0, 0, 1, 2, 3, 9]))}


def request(rng, number):
    """A request, and a code as it might be typed."""
    service = list(FORMATS)[number % len(FORMATS)]
    form = FORMATS[service]
    code = "".join(rng.choices(form["alphabet"], k=form["length"]))
    typed = as_typed(rng, code, form["fold_case"])
    assert normalised(typed, form["fold_case"]) == code
    return {
        "service": service,
        "account": rng.choice(ACCOUNTS),
        "rid": rng.randbytes(16).hex(),
        "reporter": rng.choice(REPORTERS),
        "created": rng.choice(MOMENTS),
        "definition": rng.randbytes(32).hex(),
        "route": rng.choice(ROUTES),
        "answers": texts(rng),
        "public": texts(rng),
        "private": texts(rng),
        "typed": typed,
        "format": form,
        "salt": rng.randbytes(16).hex(),
    }


def vector(rng, number, scheme):
    made = request(rng, number)
    code = normalised(made["typed"], made["format"]["fold_case"])
    return {**made, "body": body(made).hex(), scheme: SCHEMES[scheme](made, code)}


def write(scheme, count):
    rng = random.Random(SEED if scheme == "commit" else f"{SEED} {scheme}")
    vectors = [json.dumps(vector(rng, number, scheme)) for number in range(count)]
    path = Path(__file__).with_name(f"{scheme}.json")
    path.write_text("[\n" + ",\n".join(vectors) + "\n]\n", encoding="ascii")


def main():
    for scheme, count in COUNTS.items():
        write(scheme, count)


if __name__ == "__main__":
    main()
