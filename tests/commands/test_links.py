"""The link check against a server of the test's own: nothing here asks the network."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import pairwise
from pathlib import Path

import pytest

from socialmap.catalogue.load import load
from socialmap.commands.links import _reason, addresses
from tests.commands.conftest import Run
from tests.conftest import EXAMPLE, told, write

asked: list[tuple[float, str]] = []


class _Web(BaseHTTPRequestHandler):
    """All websites of a made-up web, as a proxy sees them."""

    def do_GET(self) -> None:
        asked.append((time.monotonic(), self.path))
        host = self.path.partition("//")[2].partition("/")[0].partition(".")[0]
        if host == "slow":
            time.sleep(1.5)
        if host == "silent":
            return  # closes the line without a word
        self.send_response({"gone": 404, "broken": 500, "shy": 403, "moved": 301, "sold": 302}.get(host, 200))
        if host == "moved":
            self.send_header("Location", "http://www.moved.example.org/new")
        if host == "sold":
            self.send_header("Location", "http://casino.example.com/")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: the tests print enough."""


@pytest.fixture
def web(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    asked.clear()
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Web)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{server.server_port}")
    monkeypatch.delenv("no_proxy", raising=False)
    yield
    server.shutdown()
    server.server_close()


def sites(*hosts: str) -> str:
    return "websites: [" + ", ".join(f"'http://{host}.example.org/'" for host in hosts) + "]\n"


def test_what_does_not_answer_is_written_down_and_nothing_is_blocked(kept: Path, run: Run, web: None) -> None:
    write(kept, "organisations/al/example.yml", EXAMPLE + sites("good", "gone", "broken", "shy", "moved"))
    write(
        kept,
        "organisations/al/other.yml",
        EXAMPLE.replace("Example", "Third") + sites("sold", "slow", "silent"),
    )
    result = run("links", "--on", "2026-11-29", "--pause", "0.05", "--time-out", "0.5")
    assert result.exit_code == 0, result.output
    assert "8 addresses tried, 5 did not answer as they should." in result.output
    assert (kept / "data" / "links.yml").read_text().splitlines()[1:] == [
        "date: '2026-11-29'",
        "tried: 8",
        "unreachable:",
        "  - {address: 'http://gone.example.org/', reason: answer, status: 404}",
        "  - {address: 'http://broken.example.org/', reason: answer, status: 500}",
        "  - {address: 'http://sold.example.org/', reason: elsewhere}",
        "  - {address: 'http://slow.example.org/', reason: time-out}",
        "  - {address: 'http://silent.example.org/', reason: connection}",
    ]
    report = load(kept)[0].links
    assert report and "http://sold.example.org/" in report.dead and report.tried == 8
    assert told(kept) == [], "a website that does not answer is no problem of the records"
    moments = [moment for moment, path in asked if "casino" not in path and "/new" not in path]
    assert all(later - earlier >= 0.05 for earlier, later in pairwise(moments))


def test_a_dry_run_writes_nothing(kept: Path, run: Run, web: None) -> None:
    write(kept, "organisations/al/example.yml", EXAMPLE + sites("good"))
    result = run("links", "--on", "2026-11-29", "--dry-run")
    assert "+tried: 1" in result.output and not (kept / "data" / "links.yml").exists()


def test_without_a_network_no_address_is_called_dead(kept: Path, run: Run, web: None) -> None:
    write(kept, "organisations/al/example.yml", EXAMPLE + sites("gone", "silent"))
    result = run("links", "--pause", "0")
    assert result.exit_code == 0 and "is there a network here? Nothing was written." in result.output
    assert not (kept / "data" / "links.yml").exists()


def test_what_has_ended_is_not_tried(project: Path) -> None:
    ended = "ended: {state: closed, since: 2025-11, note: {nl: Verzonnen., en: Made up.}}\n"
    write(project, "organisations/al/example.yml", EXAMPLE + sites("gone") + ended)
    write(project, "organisations/al/other.yml", EXAMPLE.replace("Example", "Third") + sites("good"))
    assert addresses(load(project)[0]) == ["http://good.example.org/"]


def test_why_an_address_does_not_answer() -> None:
    errors = {"name": socket.gaierror(), "time-out": TimeoutError(), "certificate": ssl.SSLCertVerificationError()}
    assert {word: _reason(error) for word, error in errors.items()} == {word: word for word in errors}
    assert _reason(ConnectionRefusedError()) == "connection"
