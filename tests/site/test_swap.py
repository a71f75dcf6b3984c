"""At every moment the old or the new site is there: when a build fails, is killed, meets another, or finds no room."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from socialmap.site.make import make
from socialmap.site.swap import aside_of, exchange, repair, swap
from tests.real import ROOT

BUILDER = """\
import pathlib, sys, time
folder = pathlib.Path(sys.argv[sys.argv.index("--site-dir") + 1])
folder.mkdir(parents=True)
for number in range(20):
    (folder / f"{number}.html").write_text(sys.argv[1])
    time.sleep(float(sys.argv[2]))
"""
"""A made-up build: a site of twenty pages that all say the same word, written slowly."""


def command(word: str, pause: float = 0.0) -> list[str]:
    return [sys.executable, "-c", BUILDER, word, str(pause)]


def words(site: Path) -> set[str]:
    """What the pages of a whole site say."""
    pages = sorted(site.glob("*.html"))
    assert len(pages) == 20, "the site is not whole"
    return {page.read_text() for page in pages}


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A folder with an old site in it."""
    assert make(tmp_path, tmp_path / "site", command("old")) == 0
    return tmp_path


def test_a_new_site_takes_the_place_of_the_old_one(old: Path) -> None:
    assert words(old / "site") == {"old"}
    assert make(old, old / "site", command("new")) == 0
    assert words(old / "site") == {"new"}
    assert [file.name for file in (old / ".build").iterdir()] == ["lock"], "nothing is left behind"


def test_where_the_system_cannot_exchange_folders_two_renames_do_it(old: Path) -> None:
    new = old / "new"
    assert make(old, new, command("new")) == 0
    swap(new, old / "site", exchange=lambda one, other: False)
    assert words(old / "site") == {"new"} and not new.exists() and not aside_of(old / "site").exists()


def test_what_was_interrupted_between_two_renames_is_mended(old: Path) -> None:
    (old / "site").rename(aside_of(old / "site"))
    assert repair(old / "site") and words(old / "site") == {"old"}
    assert not repair(old / "site")


def test_linux_exchanges_two_folders_in_one_step(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / name).touch()
    done = exchange(tmp_path / "a", tmp_path / "b")
    assert done == (sys.platform == "linux")
    assert (tmp_path / "a" / "b").exists() == (tmp_path / "b" / "a").exists() == done


def test_a_build_that_fails_keeps_the_old_site_and_says_so(old: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert make(old, old / "site", [sys.executable, "-c", "raise SystemExit(3)"]) == 3
    assert words(old / "site") == {"old"}
    assert capfd.readouterr().err == "No new site was made; site/ is as it was.\n"


def test_a_full_disk_is_told_in_a_sentence(old: Path, capfd: pytest.CaptureFixture[str]) -> None:
    full = "import errno; raise OSError(errno.ENOSPC, 'No space left on device', 'x.html')"
    assert make(old, old / "site", [sys.executable, "-c", full]) == 1
    said = capfd.readouterr().err
    assert "The system refused something: No space left on device: 'x.html'" in said
    assert "Traceback" not in said and words(old / "site") == {"old"}


FULL = """\
import pathlib, sys
sys.path.insert(0, sys.argv[1])
from socialmap.site.make import make
folder, builder = pathlib.Path(sys.argv[2]), sys.argv[3]
site = folder / "site"
assert make(folder, site, [sys.executable, "-c", builder, "old", "0"]) == 0
code = make(folder, site, [sys.executable, "-c", builder, "new" * 30_000, "0"])
print(code, sorted({page.read_text() for page in site.glob("*.html")}), len(list(site.glob("*.html"))), sorted(file.name for file in (folder / ".build").iterdir()))
code = make(folder, site, [sys.executable, "-c", builder, "newer", "0"])
print(code, sorted({page.read_text() for page in site.glob("*.html")}))
"""
"""Builds on a small disk: one that fits, one that doesn't, and one that fits again."""


@pytest.mark.all
def test_a_disk_that_is_really_full_keeps_the_old_site_whole_and_a_smaller_build_goes_on(tmp_path: Path) -> None:
    """On a disk of 600 kB in memory, which only this test sees (`unshare` and `mount` as root, or as root of a namespace)."""
    disk = tmp_path / "disk"
    disk.mkdir()
    kind = [] if os.geteuid() == 0 else ["--user", "--map-root-user"]
    mounted = f'mount -t tmpfs -o size=600k tmpfs "{disk}" || exit 90; exec "$@"'
    run = [sys.executable, "-c", FULL, str(ROOT / "hooks"), str(disk), BUILDER]
    done = subprocess.run(
        ["unshare", *kind, "--mount", "sh", "-c", mounted, "sh", *run], capture_output=True, text=True, check=False
    )
    needs = "this machine has no small disk to try on: it must let root, or users in a namespace of their own, mount a tmpfs"
    assert done.returncode != 90 and "unshare" not in done.stderr, f"{needs}: {done.stderr}"
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == ["1 ['old'] 20 ['lock']", "0 ['newer']"]
    assert "No space left on device" in done.stderr and "site/ is as it was" in done.stderr
    assert "Traceback" not in done.stderr


def started(folder: Path, word: str, pause: float) -> subprocess.Popen[str]:
    call = f"import sys; from pathlib import Path; from socialmap.site.make import make; sys.exit(make(Path({str(folder)!r}), Path({str(folder / 'site')!r}), {command(word, pause)!r}))"
    return subprocess.Popen(
        [sys.executable, "-c", call],
        env={**os.environ, "PYTHONPATH": str(ROOT / "hooks")},
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def test_a_build_that_is_killed_at_twenty_moments_leaves_a_whole_site(old: Path) -> None:
    chance, seen = random.Random(1), set[str]()  # noqa: S311 nothing secret
    for number in range(20):
        build = started(old, f"new {number}", 0.004)
        time.sleep(chance.uniform(0.02, 0.35))  # whatever the moment is: that is the point
        os.killpg(build.pid, signal.SIGKILL)
        build.wait()
        assert build.stderr is not None
        build.stderr.close()
        repair(old / "site")
        seen |= words(old / "site")
        assert len(words(old / "site")) == 1
    assert "old" in seen
    assert make(old, old / "site", command("last")) == 0
    assert words(old / "site") == {"last"}


def test_two_builds_at_once_follow_each_other(old: Path) -> None:
    builds = [started(old, "one", 0.02), started(old, "two", 0.02)]
    said = [build.communicate()[1] for build in builds]
    assert [build.returncode for build in builds] == [0, 0]
    assert sum("Another build of this map is running" in told for told in said) == 1
    assert words(old / "site") in ({"one"}, {"two"})


def test_files_can_be_read_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0o077)
    try:
        assert make(tmp_path, tmp_path / "site", command("new")) == 0
    finally:
        os.umask(before)
    assert {file.stat().st_mode & 0o777 for file in (tmp_path / "site").iterdir()} == {0o644}
