#!/usr/bin/env python3
"""A real django-helpdesk: requests come through the classic HTML form of a help desk, with a token against forgery.

  helpdesk_server.py FOLDER PORT [--trust-origin ORIGIN]... [--max-body BYTES] [--fresh]
  helpdesk_server.py FOLDER PORT --tickets | --stop

Starting prints one line of JSON: state, pid, base, and the addresses of its two forms. A second call with the same options
changes nothing; with others it restarts the server.

Only data is set up, with what the program offers for that: queues (1 account recovery, 2 everything else, 3 staff only) and an
optional field of its own for the request's id, `custom_clientref`.

The contract of `POST {base}tickets/submit/`, urlencoded or multipart, as measured with django-helpdesk 2.6.1. Fields: `queue`,
`title` (up to 200 characters), `body`, `submitter_email`; all required.
- 302 to `/view/?ticket=recovery-1&email=…&key=…`: stored.
- 200 and the form again: refused, with what is wrong in `.invalid-feedback` after each field.
- 403: the hidden field `csrfmiddlewaretoken` or the cookie of `GET {base}tickets/submit/` is missing, or the page is from another
  origin. 400: more than 2.5 MB. 413: more than `--max-body`.
- The same request twice makes two tickets: nothing here knows a request again.
`POST {base}tickets/submit_iframe/` takes the same from any origin without a token, ends on a page without the number, and
answers no page of another origin (no CORS).
"""

import json
import shutil

from tracker import HERE, Tracker, arguments, main

SITE = HERE / "helpdesk_site"


class Helpdesk(Tracker):
    pins = """
        django-helpdesk==2.6.1 Django==5.2.19 djangorestframework==3.18.3 django-model-utils==5.0.0 django-cleanup==9.0.0
        email-reply-parser==0.5.12 asgiref==3.13.0 sqlparse==0.6.1 markdown==3.11.3 nh3==0.3.8 beautifulsoup4==4.15.0
        soupsieve==2.10 typing-extensions==4.16.0 requests==2.34.2 requests-oauthlib==2.0.0 oauthlib==4.0.1
        certifi==2026.10.18 charset-normalizer==3.5.2 idna==3.20 urllib3==2.8.0 waitress==3.0.2
    """.split()
    ready = "tickets/submit/"

    def environment(self):
        settings = {"DJANGO_SETTINGS_MODULE": "settings", "PYTHONPATH": str(SITE), "HELPDESK_FOLDER": str(self.root)}
        return {**super().environment(), **settings, "PYTHONDONTWRITEBYTECODE": "1"}

    def create(self):
        for path in self.root.glob("desk.sqlite3*"):
            path.unlink()
        for folder in ("mail", "media"):
            shutil.rmtree(self.root / folder, ignore_errors=True)
            (self.root / folder).mkdir()
        self.prepare()
        host = f"127.0.0.1:{self.options.port}"
        self.run(self.program("python"), str(SITE / "seed.py"), host, self.secret("admin-password"))

    def prepare(self):
        self.secret("secret-key")
        (self.root / "options.json").write_text(json.dumps({"trusted_origins": self.options.trust_origin}))

    def command(self):
        limit = self.options.max_body
        server = [self.program("python"), self.program("waitress-serve"), f"--listen=127.0.0.1:{self.options.port}"]
        return [*server, *([f"--max-request-body-size={limit}"] if limit else []), "wsgi:application"]

    def tickets(self):
        return [self.program("python"), str(SITE / "tickets.py")]

    def addresses(self):
        return {"form": self.base + "tickets/submit/", "form_without_token": self.base + "tickets/submit_iframe/"}


if __name__ == "__main__":
    parser = arguments(__doc__)
    parser.add_argument("--trust-origin", action="append", default=[], metavar="ORIGIN", help="may post with the token, too")
    parser.add_argument("--max-body", type=int, default=0, metavar="BYTES", help="the server answers 413 above this")
    main(Helpdesk(parser.parse_args()))
