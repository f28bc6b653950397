"""Prints all issues of the tracker in a folder as JSON, read from its database."""

import json
import sys

import roundup.instance

FIELDS = ["title", "contact", "details", "clientref"]

db = roundup.instance.open(sys.argv[1]).open("admin")
try:
    issues = [db.issue.getnode(number) for number in db.issue.list()]
    print(json.dumps([{"id": issue.id, **{name: issue[name] for name in FIELDS}} for issue in issues]))
finally:
    db.close()
