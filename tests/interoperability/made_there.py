"""Makes requests for the Rust side to check: `made_there.py FOLDER`.

Each gets four files: N.json, and what support has at hand, N.codes.txt, N.keys.txt and N.inside.json.
"""

import json
import random
import sys
from pathlib import Path

from ara2 import normalised, plaintext, written_rid
from generate import commit, pbkdf2, proof, request
from seal import KEYS, PROGRAMS

#         program   commit    used
TABLE = [("age",    commit,   False),
         ("pyrage", commit,   True),
         ("age",    pbkdf2,   True),
         ("pyrage", pbkdf2,   False),
         ("age",    commit,   True),
         ("pyrage", commit,   False)]

#: Members of a vector that no request has.
OF_THE_CODE = ("typed", "format", "salt")


def write(folder, number, program, commitment, used):
    rng = random.Random(f"interoperability {number}")
    made = request(rng, number)
    code = normalised(made["typed"], made["format"]["fold_case"])
    signed, padded = proof(made, code), plaintext(made, code, used)
    evidence = [
        {"scheme": "commit", "phc": commitment(made, code)["phc"]},
        {"scheme": "proof", "token": "ara2p." + signed["signature"]},
        {"scheme": "seal", "age": PROGRAMS[program](padded, KEYS)},
    ]
    said = {name: value for name, value in made.items() if name not in OF_THE_CODE}
    sent = {"v": 2, **said, "rid": written_rid(made["rid"]), "evidence": evidence}
    files = {
        "json": json.dumps(sent),
        "codes.txt": f"ffffffffffff\n{code}\n",
        "keys.txt": signed["public_key"] + "\n",
        "inside.json": padded.rstrip(b"\0")[:-1].decode(),
    }
    for name, text in files.items():
        (folder / f"{number}.{name}").write_text(text, encoding="utf-8")


def main(folder):
    for number, row in enumerate(TABLE):
        write(Path(folder), number, *row)
    print(len(TABLE))


main(*sys.argv[1:])
