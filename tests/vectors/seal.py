"""Writes sealed.json: codes sealed by the program `age` and by pyrage to the keys in identities.txt.

    python -m venv venv && venv/bin/pip install -r tests/interoperability/requirements.txt
    venv/bin/python tests/vectors/seal.py

What is sealed depends on SEED alone; the files are other ones each time, for age draws random keys. Nothing here is
taken from the Rust code: this is a second reading of the format.
"""

import json
import random
import subprocess
from pathlib import Path

import pyrage

from ara2 import body, normalised, plaintext
from generate import SEED, request

COUNT = 24
FOLDER = Path(__file__).parent
IDENTITIES = [line for line in (FOLDER / "identities.txt").read_text().splitlines() if line.startswith("AGE")]
KEYS = [str(pyrage.x25519.Identity.from_str(line).to_public()) for line in IDENTITIES]
FOREIGN = str(pyrage.x25519.Identity.generate().to_public())
# A file opens with whichever of its keys is at hand.
RECIPIENTS = [[KEYS[0]], [KEYS[1]], KEYS, [FOREIGN, KEYS[1]]]


def by_pyrage(text, recipients):
    keys = [pyrage.x25519.Recipient.from_str(key) for key in recipients]
    return pyrage.encrypt(text, keys, armored=True).decode()


def by_age(text, recipients):
    keys = [argument for key in recipients for argument in ("--recipient", key)]
    made = subprocess.run(["age", "--encrypt", "--armor", *keys], input=text, capture_output=True, check=True)
    return made.stdout.decode()


PROGRAMS = {"age": by_age, "pyrage": by_pyrage}


def sealed(rng, number):
    made = request(rng, number)
    used = number % 3 == 2
    text = plaintext(made, normalised(made["typed"], made["format"]["fold_case"]), used)
    program = list(PROGRAMS)[number % 2]
    recipients = RECIPIENTS[number // 2 % len(RECIPIENTS)]
    return {**made, "body": body(made).hex(), "seal": {"by": program, "used": used, "age": PROGRAMS[program](text, recipients)}}


def main():
    rng = random.Random(f"{SEED} seal")
    vectors = [json.dumps(sealed(rng, number)) for number in range(COUNT)]
    (FOLDER / "sealed.json").write_text("[\n" + ",\n".join(vectors) + "\n]\n", encoding="ascii")


if __name__ == "__main__":
    main()
