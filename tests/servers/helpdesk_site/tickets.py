"""Prints all tickets as JSON, read from the database."""

import json

import django

django.setup()

from helpdesk.models import Ticket


def reference(ticket):
    value = ticket.ticketcustomfieldvalue_set.filter(field__name="clientref").first()
    return value.value if value else None


print(
    json.dumps(
        [
            {
                "id": ticket.ticket_for_url,
                "queue": ticket.queue.slug,
                "title": ticket.title,
                "contact": ticket.submitter_email,
                "details": ticket.description,
                "clientref": reference(ticket),
            }
            for ticket in Ticket.objects.order_by("id")
        ]
    )
)
