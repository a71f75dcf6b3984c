"""Drives Firefox and WebKit with nothing but Python: WebDriver's commands, over Marionette and over HTTP.

Both are Debian's own browsers (`tools/machine.py firefox webkit`), not builds of Playwright's. Firefox needs no second program: it
speaks WebDriver over a socket when started with ``--marionette``. WebKit has Debian's WebKitWebDriver, and needs a screen: Xvfb.
"""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import time
import urllib.request
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any, ClassVar
from urllib.error import HTTPError

PATIENCE = 60
"""Seconds until something that must happen counts as not happening, on a busy machine too."""
ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
"""The name under which WebDriver hands out an element."""
QUIET = (
    'user_pref("marionette.port", 0);\n'
    'user_pref("browser.shell.checkDefaultBrowser", false);\n'
    'user_pref("datareporting.policy.dataSubmissionEnabled", false);\n'
    'user_pref("app.update.disabledForTesting", true);\n'
    'user_pref("network.captive-portal-service.enabled", false);\n'
    'user_pref("network.connectivity-service.enabled", false);\n'
)


class DriverError(Exception):
    """The browser refused a command; the message is its own."""


def until(found: Callable[[], Any], what: str) -> Any:
    """Wait until ``found`` gives something."""
    end = time.monotonic() + PATIENCE
    while not (value := found()):
        if time.monotonic() > end:
            raise AssertionError(f"waited too long for {what}")
        time.sleep(0.05)
    return value


class Driver:
    """A browser with one page. ``command`` is WebDriver's: its name, then its parameters."""

    def __init__(self) -> None:
        self.ending = ExitStack()

    def command(self, name: str, **parameters: Any) -> Any:
        """Ask the browser for something; raises ``DriverError`` when it refuses."""
        raise NotImplementedError

    def open(self, url: str) -> None:
        """Go to a page, and wait until it is loaded."""
        self.command("Navigate", url=url)

    def run(self, script: str, *arguments: Any) -> Any:
        """What a function body in JavaScript returns."""
        return self.command("ExecuteScript", script=script, args=list(arguments))

    def until(self, script: str, *arguments: Any) -> Any:
        """Wait until the expression ``script`` is true in the page; what it is then."""
        return until(lambda: self.run(f"return {script}", *arguments), script)

    def click(self, css: str) -> None:
        """Click on the first element that ``css`` finds."""
        self.command("ElementClick", id=self._find(css))

    def type(self, css: str, text: str) -> None:
        """Type into the first element that ``css`` finds."""
        self.command("ElementSendKeys", id=self._find(css), text=text)

    def _find(self, css: str) -> str:
        self.until("document.querySelector(arguments[0]) !== null", css)
        return str(self.command("FindElement", using="css selector", value=css)[ELEMENT])

    @property
    def url(self) -> str:
        """Where the page is."""
        return str(self.run("return location.href"))

    def stop(self) -> None:
        """End the browser and all that was started for it."""
        self.ending.close()

    def _start(self, *command: str, **more: Any) -> subprocess.Popen[bytes]:
        started = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **more)
        self.ending.callback(started.wait)
        self.ending.callback(started.terminate)
        return started


class Firefox(Driver):
    """Debian's Firefox, without a window."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        profile = folder / "profile"
        profile.mkdir()
        (profile / "user.js").write_text(QUIET)
        program = shutil.which("firefox-esr") or shutil.which("firefox") or "firefox-esr"
        self._start(program, "--headless", "--marionette", "--no-remote", "--profile", str(profile))
        written = profile / "MarionetteActivePort"
        port = int(until(lambda: written.is_file() and written.read_text(), "Firefox to start"))
        self.socket = socket.create_connection(("127.0.0.1", port))
        self.ending.callback(self.socket.close)
        self.number = 0
        self._read()
        self.command("NewSession", capabilities={})

    def command(self, name: str, **parameters: Any) -> Any:
        self.number += 1
        text = json.dumps([0, self.number, f"WebDriver:{name}", parameters])
        self.socket.sendall(f"{len(text.encode())}:{text}".encode())
        _, _, error, result = self._read()
        if error:
            raise DriverError(f"{error['error']}: {error['message']}")
        return result["value"] if isinstance(result, dict) and set(result) == {"value"} else result

    def _read(self) -> Any:
        length = b""
        while not length.endswith(b":"):
            length += self._some(1)
        return json.loads(self._some(int(length[:-1])))

    def _some(self, number: int) -> bytes:
        got = b""
        while len(got) < number:
            if not (more := self.socket.recv(number - len(got))):
                raise DriverError("Firefox has gone")
            got += more
        return got


class WebKit(Driver):
    """WebKitGTK, the engine of Safari in Debian's build, in its own small browser on a screen that nobody sees."""

    PATHS: ClassVar = {
        "Navigate": "url",
        "ExecuteScript": "execute/sync",
        "FindElement": "element",
        "ElementClick": "element/{id}/click",
        "ElementSendKeys": "element/{id}/value",
        "Back": "back",
        "Refresh": "refresh",
    }

    def __init__(self, folder: Path) -> None:
        super().__init__()
        screen = f":{_free_port() % 50_000 + 100}"
        self._start("Xvfb", screen, "-screen", "0", "1280x900x24", "-nolisten", "tcp")
        until(lambda: Path(f"/tmp/.X11-unix/X{screen[1:]}").exists(), "Xvfb to start")  # noqa: S108 - where X puts it
        port = _free_port()
        environment = {
            "PATH": "/usr/bin:/bin",
            "HOME": str(folder),
            "DISPLAY": screen,
            "WEBKIT_DISABLE_COMPOSITING_MODE": "1",
            "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS": "1",  # only our own pages; there are machines without user namespaces
            "LIBGL_ALWAYS_SOFTWARE": "1",
            "GDK_BACKEND": "x11",
        }
        self._start("WebKitWebDriver", f"--port={port}", env=environment)
        self.address = f"http://127.0.0.1:{port}/session"
        until(lambda: _listens(port), "WebKitWebDriver to start")
        (browser, *_) = Path("/usr/lib").glob("*/webkit2gtk-4.*/MiniBrowser")
        options = {"webkitgtk:browserOptions": {"binary": str(browser), "args": ["--automation"]}}
        made = self._ask(self.address, {"capabilities": {"alwaysMatch": options}})
        self.address += f"/{made['sessionId']}"
        self.ending.callback(lambda: self._ask(self.address, None, "DELETE"))

    def command(self, name: str, **parameters: Any) -> Any:
        path = self.PATHS[name].format(id=parameters.get("id", ""))
        return self._ask(f"{self.address}/{path}", {key: value for key, value in parameters.items() if key != "id"})

    def _ask(self, address: str, body: object, method: str = "POST") -> Any:
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(address, data, method=method)  # noqa: S310 - on this machine
        try:
            with urllib.request.urlopen(request, timeout=2 * PATIENCE) as answer:  # noqa: S310
                return json.loads(answer.read())["value"]
        except HTTPError as refused:
            said = json.loads(refused.read())["value"]
            raise DriverError(f"{said['error']}: {said.get('message', '')}") from None


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def _listens(port: int) -> bool:
    with socket.socket() as one:
        return one.connect_ex(("127.0.0.1", port)) == 0
