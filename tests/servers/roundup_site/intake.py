"""The rules for new issues, as a help desk has them; Roundup calls such a file an auditor."""

import gc
import re
import threading
import time

from roundup.exceptions import UsageError

LOCK = threading.Lock()
FILING = {}  # when each request id was last seen; lost with the process, and meant to be
PATIENCE = 10  # seconds for which a request counts as being filed


def intake(db, cl, nodeid, newvalues):
    # An error inside SQLite leaves a connection and its lock in a cycle of references; the next request would wait for it.
    gc.collect()
    for name, value in newvalues.items():
        demand(is_unicode(str(value)), f"{name}: not Unicode text")
    title = (newvalues.get("title") or "").strip()
    demand(title, "title: required")
    demand(len(title) <= 200, f"title: at most 200 characters, got {len(title)}")
    details = newvalues.get("details") or ""
    demand(len(details) <= 20000, f"details: at most 20000 characters, got {len(details)}")
    contact = newvalues.get("contact")
    demand(contact is None or re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", contact), "contact: not a mail address")
    if newvalues.get("clientref") is not None:
        file_once(db, newvalues["clientref"])


def file_once(db, reference):
    demand(re.fullmatch(r"[A-Za-z0-9-]{8,64}", reference), "clientref: 8 to 64 of A-Z a-z 0-9 -")
    with LOCK:
        for number in db.issue.stringFind(clientref=reference):
            FILING.pop(reference, None)
            raise UsageError(f"clientref: already filed as issue {number}")
        before, FILING[reference] = FILING.get(reference), time.monotonic()
        demand(before is None or FILING[reference] - before > PATIENCE, "clientref: being filed, try again")


def is_unicode(text):
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def demand(condition, otherwise):
    if not condition:
        raise UsageError(otherwise)


def init(db):
    db.issue.audit("create", intake)
