"""What the trackers of the end-to-end tests have in common: a program from PyPI, set up and run below one folder.

Everything a tracker writes (virtual environment, database, mails, log) is below its folder, which must not be moved
afterwards: a virtual environment knows its place. Keep the folder between runs, for installing is the slow part. One call
at a time for each folder. Needs nothing but Python's standard library with `venv`, and PyPI on the first run.
"""

import argparse
import hashlib
import json
import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

HOST = "127.0.0.1"
HERE = Path(__file__).resolve().parent
PATIENCE = 60  # seconds until a server has to be ready
GRACE = 5  # seconds from asking a server to stop to making it


class Tracker:
    """A tracker below a folder, on a port of the loopback interface. The class of each one says what differs."""

    pins = []  # exact requirements, dependencies included
    ready = ""  # path below the base that answers 200 once the server is up

    def __init__(self, options):
        self.options = options
        self.root = Path(options.folder).resolve()
        self.venv = self.root / "venv"
        self.base = f"http://{HOST}:{options.port}/"

    # What each tracker says of itself

    def prepare(self):
        """Writes its settings; called before each start."""

    def create(self):
        """Makes an empty database."""
        raise NotImplementedError

    def command(self):
        """The command line of the server."""
        raise NotImplementedError

    def environment(self):
        """What its programs find in their environment."""
        return {**os.environ, "PYTHONUNBUFFERED": "1", "LC_ALL": "C.UTF-8"}

    def tickets(self):
        """The command line that prints all tickets as JSON, straight from the database."""
        raise NotImplementedError

    def addresses(self):
        """Addresses to file requests at, by name."""
        raise NotImplementedError

    # Files and programs

    def program(self, name):
        return str(self.venv / "bin" / name)

    def run(self, *command):
        done = subprocess.run(
            command, cwd=self.root, env=self.environment(), stdin=subprocess.DEVNULL, capture_output=True, text=True
        )
        if done.returncode:
            sys.exit(f"{' '.join(command)} failed:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
        return done.stdout

    def secret(self, name):
        """A random text in a file that only its owner can read, the same on every call."""
        path = self.root / name
        if not path.exists():
            path.touch(mode=0o600)
            path.write_text(secrets.token_urlsafe(32))
        return path.read_text()

    def install(self):
        mark = self.venv / "pins.txt"
        wanted = "\n".join(self.pins)
        if mark.exists() and mark.read_text() == wanted:
            return
        shutil.rmtree(self.venv, ignore_errors=True)
        self.run(sys.executable, "-m", "venv", str(self.venv))
        self.run(self.program("pip"), "install", "--quiet", "--disable-pip-version-check", "--no-deps", *self.pins)
        mark.write_text(wanted)

    # The process

    def pid(self):
        """The process that was started here, if it still runs: a number alone may be another program's by now."""
        try:
            pid = int((self.root / "server.pid").read_text())
            command = Path(f"/proc/{pid}/cmdline").read_bytes().decode(errors="replace")
        except (OSError, ValueError):
            return None
        return pid if str(self.venv) in command else None

    def stop(self):
        pid = self.pid()
        if pid:
            os.kill(pid, signal.SIGTERM)
            if not self.wait(lambda: self.pid() is None, GRACE):
                os.kill(pid, signal.SIGKILL)
                self.wait(lambda: self.pid() is None, GRACE)
        (self.root / "server.pid").unlink(missing_ok=True)
        return pid

    def answers(self):
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            with opener.open(self.base + self.ready, timeout=5) as answer:
                return answer.status == 200
        except (urllib.error.URLError, OSError):
            return False

    def wait(self, happened, seconds):
        end = time.monotonic() + seconds
        while not happened():
            if time.monotonic() > end:
                return False
            time.sleep(0.05)
        return True

    def port_is_free(self):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((HOST, self.options.port))
            except OSError:
                return False
        return True

    def signature(self):
        """Changes with everything that a running server would have to be restarted for."""
        files = sorted(path for path in HERE.rglob("*.py"))
        shape = [self.pins, vars(self.options), [path.read_text() for path in files]]
        return hashlib.sha256(json.dumps(shape, sort_keys=True).encode()).hexdigest()

    def start(self):
        self.root.mkdir(parents=True, exist_ok=True)
        mark = self.root / "running"
        fresh, self.options.fresh = self.options.fresh, False
        signature = self.signature()
        current = mark.exists() and mark.read_text() == signature
        if self.pid() and current and not fresh and self.answers():
            return self.report("running")
        self.stop()
        self.install()
        if fresh or not (self.root / "created").exists():
            (self.root / "created").unlink(missing_ok=True)
            self.create()
            (self.root / "created").touch()
        self.prepare()
        self.launch()
        mark.write_text(signature)
        return self.report("started")

    def launch(self):
        if not self.wait(self.port_is_free, GRACE):
            sys.exit(f"port {self.options.port} is taken")
        path = self.root / "server.log"
        with path.open("a") as log:
            server = subprocess.Popen(
                self.command(), cwd=self.root, env=self.environment(), start_new_session=True,
                stdin=subprocess.DEVNULL, stdout=log, stderr=log,
            )
        (self.root / "server.pid").write_text(str(server.pid))
        if not self.wait(lambda: server.poll() is not None or self.answers(), PATIENCE) or server.poll() is not None:
            self.stop()
            sys.exit(f"the server did not start:\n{path.read_text()[-2000:]}")

    def report(self, state):
        print(json.dumps({"state": state, "pid": self.pid(), "base": self.base, **self.addresses()}))


def arguments(doc):
    """The options of every tracker; each adds its own."""
    parser = argparse.ArgumentParser(description=doc, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("port", type=int)
    parser.add_argument("--fresh", action="store_true", help="start with an empty database")
    parser.add_argument("--stop", action="store_true", help="stop it by its recorded process id")
    parser.add_argument("--tickets", action="store_true", help="print all tickets, read from the database")
    return parser


def main(tracker):
    """Does what the options say."""
    if tracker.options.stop:
        print(json.dumps({"stopped": tracker.stop()}))
    elif tracker.options.tickets:
        print(tracker.run(*tracker.tickets()), end="")
    else:
        tracker.start()
