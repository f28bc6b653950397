"""How Python checks each scheme, by libraries that know nothing of this project.

Every check raises unless the piece of evidence belongs to the request and the code. `request["rid"]` is hexadecimal here.
"""

import base64

import argon2
import passlib.hash

from ara2 import context, password, statement


def unpadded(decode, text):
    return decode(text + "=" * (-len(text) % 4))


def check_argon2id(phc, request, code):
    secret = password(context(b"commit", request), code)
    argon2.PasswordHasher().verify(phc, secret)
    if not passlib.hash.argon2.verify(secret, phc):
        raise ValueError("passlib says no")


def check_pbkdf2(phc, request, code):
    _, name, rounds, salt, digest = phc.split("$")
    # passlib writes the same parts in its own form.
    parts = [rounds.removeprefix("i="), salt.replace("+", "."), digest.replace("+", ".")]
    own = f"${name}${'$'.join(parts)}"
    if not passlib.hash.pbkdf2_sha256.verify(password(context(b"commit", request), code), own):
        raise ValueError("passlib says no")


def check_proof(token, request, public_key):
    signature = unpadded(base64.urlsafe_b64decode, token.removeprefix("ara2p."))
    public_key.verify(signature, statement(request))
