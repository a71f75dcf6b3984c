"""How soon something that was saved can be seen in a preview; run with `make bench`.

What `make serve` does at a change is done here: a build in a process of its own, and then the change is looked for on its page. The
seconds in which mkdocs waits for further changes (a tenth) are not in it.
"""

from __future__ import annotations

import argparse
import os
import resource
import sys
import tempfile
import time
from pathlib import Path

from socialmap.site.preview import Preview
from tests.bench_build import project
from tests.conftest import ROOT

CHANGES = {
    "a record": ("data/organisations/ng/cosudow.yml", "name: ", "name: Other ", "en/organisations/ng/cosudow.html"),
    "a page": ("docs/about.en.md", "# About this map", "# About another map", "en/about.html"),
    "a word": ("hooks/socialmap/locale/en.yml", "reach: How to get in touch", "reach: How to get in touch here", "en/organisations/ng/cosudow.html"),
    "a template": ("hooks/socialmap/pages/templates/organisation.html", '<p class="sm-lead">', '<p class="sm-lead" title="Other">', "en/organisations/ng/cosudow.html"),
    "a style": ("docs/assets/css/base.css", "@layer base", "/* Other */ @layer base", "assets/css/base.css"),
}  # fmt: skip
"""What is saved: a file, what stands in it, what will, and where that is seen."""


def built(preview: Preview) -> tuple[bool, str]:
    """Whether a build went well, and what it took in words."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    well = preview.build()
    after, clock = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter() - start
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return well, f"{clock:>10.1f}{processor:>14.1f}"


def seen(preview: Preview, change: tuple[str, str, str, str], root: Path) -> str:
    """Save a change; give what it took until it stands on its page."""
    name, old, new, page = change
    file = root / name
    text = file.read_text(encoding="utf-8")
    if old not in text:
        raise SystemExit(f"{name} has no “{old}” any more: name another change in tests/bench_serve.py.")
    before = (preview.folder / page).read_bytes()
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    well, taken = built(preview)
    if not well:
        raise SystemExit(preview.problems)
    if (preview.folder / page).read_bytes() == before:
        raise SystemExit(f"{page} does not show the change of {name}.")
    return taken


def main() -> int:
    """Print how soon each kind of change is seen, and how soon a mistake is told."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--organisations", type=int, nargs="+", default=[0, 5_000])
    os.environ |= {"NO_MKDOCS_2_WARNING": "1", "FORMS_CACHE": str(ROOT / ".build" / "forms")}
    for number in parser.parse_args().organisations:
        with tempfile.TemporaryDirectory() as folder:
            root = project(number, Path(folder))
            os.environ["PYTHONPATH"] = str(root / "hooks")
            preview = Preview(root, root / ".build" / "shown", None)
            if not preview.build():
                raise SystemExit(preview.problems)
            print(
                f"{'a preview of ' + (f'{number} organisations' if number else 'the real map'):<44}{'clock s':>10}{'processor s':>14}"
            )
            for what, change in CHANGES.items():
                print(f"{f'  {what} that was saved is seen after':<44}{seen(preview, change, root)}", flush=True)
            (root / "data/organisations/ng/cosudow.yml").write_text("name: [", encoding="utf-8")
            well, taken = built(preview)
            if well or "cosudow.yml" not in preview.problems:
                raise SystemExit("A mistake was not told.")
            print(f"{'  a mistake is told after':<44}{taken}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
