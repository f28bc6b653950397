"""The help desk as a program for the server."""

from django.core.wsgi import get_wsgi_application

application = get_wsgi_application()
