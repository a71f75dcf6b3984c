"""A language server as an editor runs it: messages of JSON over its input and output."""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import Any

from tools.machine import CHECKER, EDITOR

PATIENCE = 120
"""Seconds for one answer, on a machine that does much else."""


class LanguageServer:
    """The YAML language server on a project, with the editor's ``settings``; a context manager that ends it."""

    def __init__(self, root: Path, settings: dict[str, Any]) -> None:
        self.root, self.settings = root, settings
        self.number = self.version = 0
        self.heard: queue.Queue[dict[str, Any]] = queue.Queue()
        self.told: dict[str, list[dict[str, Any]]] = {}

    def __enter__(self) -> LanguageServer:
        (name,) = json.loads(EDITOR.read_text(encoding="utf-8"))["specifiers"]
        self.process = subprocess.Popen(
            [
                *(sys.executable, "-m", "deno", "run", "--quiet", "--cached-only", "--no-config"),
                *(f"--lock={EDITOR}", "--frozen", "--allow-read", "--allow-env", "--allow-sys", name, "--stdio"),
            ],
            env={**os.environ, "DENO_DIR": str(CHECKER)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self.listener = threading.Thread(target=self._listen, daemon=True)
        self.listener.start()
        uri = self.root.as_uri()
        folders = [{"uri": uri, "name": "map"}]
        can = {"workspace": {"configuration": True, "workspaceFolders": True}}
        self.ask("initialize", processId=None, rootUri=uri, workspaceFolders=folders, capabilities=can)
        self._send(method="initialized", params={})
        self._send(method="workspace/didChangeConfiguration", params={"settings": self.settings})
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.process.kill()
        self.listener.join()
        self.process.__exit__(kind, error, at)  # closes its input and output too

    def open(self, path: str, text: str) -> list[dict[str, Any]]:
        """What it says about a file with this ``text``, as soon as it has read it."""
        uri = (self.root / path).as_uri()
        self.told.pop(uri, None)
        self.version += 1  # what was read of a version is remembered
        said = {"uri": uri, "languageId": "yaml", "version": self.version, "text": text}
        self._send(method="textDocument/didOpen", params={"textDocument": said})
        while uri not in self.told:
            self._next()
        return self.told[uri]

    def choices(self, path: str, text: str) -> list[str]:
        """What it offers where ``text`` has a bar."""
        place = self._open_at_bar(path, text)
        said = {"uri": (self.root / path).as_uri()}
        answer = self.ask("textDocument/completion", textDocument=said, position=place)
        return [entry["label"] for entry in answer["items"]]

    def explained(self, path: str, text: str) -> str:
        """What it says of the word behind the bar."""
        place = self._open_at_bar(path, text)
        answer = self.ask("textDocument/hover", textDocument={"uri": (self.root / path).as_uri()}, position=place)
        return str(answer["contents"]["value"])

    def _open_at_bar(self, path: str, text: str) -> dict[str, int]:
        before = text.partition("|")[0]
        self.open(path, text.replace("|", "", 1))
        return {"line": before.count("\n"), "character": len(before.rpartition("\n")[2])}

    def ask(self, method: str, **params: Any) -> Any:
        """The answer to a question."""
        self.number += 1
        self._send(id=self.number, method=method, params=params)
        while True:
            message = self._next()
            if message.get("id") == self.number and "method" not in message:
                assert "error" not in message, message
                return message["result"]

    def _next(self) -> dict[str, Any]:
        message = self.heard.get(timeout=PATIENCE)
        params = message.get("params") or {}
        if message.get("method") == "textDocument/publishDiagnostics":
            self.told[params["uri"]] = params["diagnostics"]
        elif message.get("method") == "workspace/configuration":
            wanted = [self.settings.get(item.get("section", ""), {}) for item in params["items"]]
            self._send(id=message["id"], result=wanted)
        elif "method" in message and "id" in message:
            self._send(id=message["id"], result=None)
        return message

    def _send(self, **message: Any) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self.process.stdin
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def _listen(self) -> None:
        output = self.process.stdout
        assert output
        while line := output.readline():
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
                while output.readline().strip():
                    pass
                self.heard.put(json.loads(output.read(length)))
