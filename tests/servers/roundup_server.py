#!/usr/bin/env python3
"""A real Roundup tracker: requests come as JSON over its REST interface, from pages of other origins (CORS).

  roundup_server.py FOLDER PORT [--allow-origin ORIGIN]... [--rate N --rate-seconds S] [--fresh]
  roundup_server.py FOLDER PORT --tickets | --stop

Starting prints one line of JSON: state, pid, base, and the address to file requests at. A second call with the same
options changes nothing; with others it restarts the server.

Set up as a help desk, which Roundup's own template is not: anybody may file, nobody but staff may read, and issues have
fields for the address to answer to, the details, and the request's id. `roundup_site/intake.py` has the rules for new issues.

The contract of `POST {base}rest/data/issue`, as measured with Roundup 2.6.0:
- It wants `Content-Type: application/json` (with a charset: 415), `X-Requested-With`, and an Origin that is allowed; without
  them it answers 400 that a page cannot read.
- 201 `{"data": {"id": "7", "link": "…"}}`: stored.
- 409 `{"error": {"status": 409, "msg": "clientref: already filed as issue 7"}}`: stored before. The same status with another
  text refuses the request: `title: required`, `contact: not a mail address`, `clientref: being filed, try again`.
- 400: an unknown field, or no JSON. 429 with `Retry-After`, but without CORS headers: a page only sees that it got no answer.
"""

import os
import re
import shutil
import sqlite3

from tracker import HERE, Tracker, arguments, main

NAME = "support"
SITE = HERE / "roundup_site"

FIELDS = """issue = IssueClass(db, "issue",
                contact=String(),
                details=String(indexme='yes'),
                clientref=String(),"""
EVERYBODY_READS = "for cl in 'issue', 'file', 'msg', 'keyword', 'priority', 'status':"
STAFF_READS = "for cl in 'keyword', 'priority', 'status':"
ANYBODY_FILES = """
db.security.addPermissionToRole('Anonymous', 'Rest Access')
db.security.addPermissionToRole('Anonymous', 'Create', 'issue')
"""


class Roundup(Tracker):
    pins = ["roundup==2.6.0"]
    ready = "rest/"

    def __init__(self, options):
        super().__init__(options)
        self.base += NAME + "/"
        self.home = self.root / "tracker"

    def create(self):
        shutil.rmtree(self.home, ignore_errors=True)
        admin = self.program("roundup-admin")
        settings = f"mail_domain=example.invalid,mail_host=localhost,tracker_web={self.base}"
        self.run(admin, "-i", str(self.home), "install", "classic", "sqlite", settings)
        schema = self.home / "schema.py"
        text = replaced(schema.read_text(), 'issue = IssueClass(db, "issue",', FIELDS)
        schema.write_text(replaced(text, EVERYBODY_READS, STAFF_READS) + ANYBODY_FILES)
        self.prepare()
        self.run(admin, "-i", str(self.home), "initialise", self.secret("admin-password"))
        # The rule keeps a request from being filed twice; this is for the case that the rule has a fault.
        with sqlite3.connect(self.home / "db" / "db") as database:
            database.execute("create unique index clientref_once on _issue (_clientref)")
        database.close()

    def prepare(self):
        """Puts the rules in place, and sets values in Roundup's own file of settings, keeping the rest."""
        shutil.copy(SITE / "intake.py", self.home / "detectors")
        path = self.home / "config.ini"
        wanted = self.settings()
        section, lines = None, []
        for line in path.read_text().splitlines():
            section = match[1] if (match := re.match(r"\[(\w+)\]", line)) else section
            match = re.match(r"#?\s?(\w+)\s*=", line)
            key = (section, match[1]) if match else None
            lines.append(f"{match[1]} = {wanted.pop(key)}" if key in wanted else line)
        assert not wanted, f"config.ini has no {wanted}"
        path.write_text("\n".join(lines) + "\n")

    def settings(self):
        options = self.options
        return {
            ("tracker", "web"): self.base,
            ("mail", "debug"): self.root / "outbox.txt",  # mails are appended here instead of being sent
            ("web", "allowed_api_origins"): " ".join(options.allow_origin),
            ("web", "api_calls_per_interval"): options.rate,
            ("web", "api_interval_in_sec"): options.rate_seconds,
        }

    def command(self):
        server = [self.program("python"), self.program("roundup-server"), "-n", "127.0.0.1"]
        return [*server, "-p", str(self.options.port), "-t", "thread", *as_root(), f"{NAME}={self.home}"]

    def tickets(self):
        return [self.program("python"), str(SITE / "tickets.py"), str(self.home)]

    def addresses(self):
        return {"issues": self.base + "rest/data/issue"}


def replaced(text, old, new):
    assert text.count(old) == 1, f"the template has no {old!r}"
    return text.replace(old, new)


def as_root():
    """The server refuses to run as root unless it is told to."""
    return ["-u", "root"] if os.getuid() == 0 else []


if __name__ == "__main__":
    parser = arguments(__doc__)
    parser.add_argument("--allow-origin", action="append", default=[], metavar="ORIGIN", help="`null` is a page from a file")
    parser.add_argument("--rate", type=int, default=0, help="calls in an interval; 0 is without limit")
    parser.add_argument("--rate-seconds", type=int, default=60)
    main(Roundup(parser.parse_args()))
