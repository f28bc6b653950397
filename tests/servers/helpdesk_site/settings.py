"""Settings of the help desk, with what the options of its server say."""

import json
import os
from pathlib import Path

ROOT = Path(os.environ["HELPDESK_FOLDER"])
OPTIONS = json.loads((ROOT / "options.json").read_text())

SECRET_KEY = (ROOT / "secret-key").read_text()
DEBUG = False
ALLOWED_HOSTS = ["127.0.0.1", "localhost"]
CSRF_TRUSTED_ORIGINS = OPTIONS["trusted_origins"]
INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.sites",
    "django.contrib.humanize",
    "rest_framework",
    "helpdesk.apps.HelpdeskConfig",
]
SITE_ID = 1
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
ROOT_URLCONF = "urls"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    }
]
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": ROOT / "desk.sqlite3",
        "ATOMIC_REQUESTS": True,
        "OPTIONS": {"timeout": 20, "transaction_mode": "IMMEDIATE", "init_command": "PRAGMA journal_mode=WAL;"},
    }
}
DEFAULT_AUTO_FIELD = "django.db.models.AutoField"
USE_TZ = True
STATIC_URL = "/static/"
MEDIA_URL = "/media/"
MEDIA_ROOT = str(ROOT / "media")
LOGIN_URL = "helpdesk:login"
EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"  # one file a mail
EMAIL_FILE_PATH = str(ROOT / "mail")
DEFAULT_FROM_EMAIL = "desk@example.invalid"
HELPDESK_PUBLIC_TICKET_PRIORITY = 3  # so that the form does not ask for it
HELPDESK_PUBLIC_TICKET_DUE_DATE = None  # nor for this
HELPDESK_TEAMS_MODE_ENABLED = False
HELPDESK_KANBAN_ENABLED = False
HELPDESK_VIEW_A_TICKET_PUBLIC = True
