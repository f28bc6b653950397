"""Fills an empty database: `seed.py HOST PASSWORD` makes the tables, the queues, the field for the request's id, and an admin."""

import sys

import django

django.setup()

from django.contrib.auth import get_user_model
from django.contrib.sites.models import Site
from django.core.management import call_command
from helpdesk.models import CustomField, Queue

QUEUES = [
    (1, "recovery", "Account recovery", True),
    (2, "general", "Everything else", True),
    (3, "internal", "Staff only", False),
]

host, password = sys.argv[1:]
call_command("migrate", verbosity=0, interactive=False)
call_command("loaddata", "emailtemplate.json", verbosity=0)
Site.objects.update_or_create(id=1, defaults={"domain": host, "name": "desk"})
get_user_model().objects.create_superuser("admin", "admin@example.invalid", password)
for number, slug, title, public in QUEUES:
    Queue.objects.create(id=number, slug=slug, title=title, allow_public_submission=public)
CustomField.objects.create(
    name="clientref", label="Reference of the request", data_type="varchar", max_length=64, required=False,
    staff_only=False, ordering=1,
)
