"""What is said about a page that a test makes up."""

from __future__ import annotations

from pathlib import Path

from socialmap.checks.inspection import inspect


def told_about(docs: Path, body: str, top: str = "title: Made up\ndescription: Made up\n") -> list[str]:
    """What is said about a page that stands in both languages."""
    for language in ("nl", "en"):
        (docs / f"page.{language}.md").write_text(f"---\n{top}---\n\n# Title\n\n{body}\n", encoding="utf-8")
    return [problem.as_text() for problem in inspect(docs.parent).errors]
