"""The site as hosts give it out: what they must say beside each page, and the page for an address that leads nowhere."""

from __future__ import annotations

import re
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from email.message import Message
from pathlib import Path

import pytest

from socialmap.site.hosts import HEADERS, host_files
from tests.real import ROOT

NGINX = ROOT / "hosting" / "nginx.conf"
SBIN = "/usr/sbin:/usr/local/sbin:/usr/bin"


def test_the_three_files_say_the_same() -> None:
    nginx = dict(re.findall(r'^add_header (\S+) "(.*)" always;$', NGINX.read_text(), re.MULTILINE))
    files = host_files(["", "en/"], None)
    apache = dict(re.findall(r'Header always set (\S+) "(.*)"', files[".htaccess"]))
    static = dict(line.strip().split(": ", 1) for line in files["_headers"].splitlines()[1:])
    assert nginx == apache == static == HEADERS
    assert files["_headers"].startswith("/*\n  ")


def test_the_page_for_lost_addresses_stands_where_the_site_does() -> None:
    files = host_files(["", "en/"], "https://example.org/map/")
    assert "ErrorDocument 404 /map/404.html" in files[".htaccess"]
    assert files["en/.htaccess"] == "ErrorDocument 404 /map/en/404.html\n"


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def nginx(folder: Path, site: Path, port: int) -> list[str]:
    places = "".join(
        f"{name}_temp_path {folder}/{name};\n" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    (folder / "nginx.conf").write_text(
        f"daemon off;\nuser root;\npid {folder}/pid;\nerror_log {folder}/log;\nevents {{}}\nhttp {{\naccess_log off;\n{places}"
        f"include /etc/nginx/mime.types;\nserver {{ listen 127.0.0.1:{port}; root {site};\ninclude {NGINX};\n}} }}\n"
    )
    return ["nginx", "-e", f"{folder}/log", "-c", f"{folder}/nginx.conf"]


MODULES = ("mpm_event", "authz_core", "headers", "mime", "dir", "autoindex")


def apache(folder: Path, site: Path, port: int) -> list[str]:
    modules = "".join(f"LoadModule {one}_module /usr/lib/apache2/modules/mod_{one}.so\n" for one in MODULES)
    (folder / "apache.conf").write_text(
        f"ServerName localhost\n{modules}Listen 127.0.0.1:{port}\nPidFile {folder}/pid\nErrorLog {folder}/log\n"
        f"DefaultRuntimeDir {folder}\nTypesConfig /etc/mime.types\nDirectoryIndex index.html\nDocumentRoot {site}\n"
        f"<Directory {site}>\nAllowOverride All\nRequire all granted\n</Directory>\n"
    )
    return ["apache2", "-X", "-f", f"{folder}/apache.conf"]


@pytest.fixture(params=[nginx, apache], ids=["nginx", "apache"])
def host(request: pytest.FixtureRequest, site: Path, tmp_path: Path) -> Iterator[str]:
    """The address of the site on a host that uses what we hand to it."""
    tmp_path.chmod(0o755)
    port = free_port()
    name, *arguments = request.param(tmp_path, site, port)
    program = shutil.which(name, path=SBIN)
    assert program, f"{name} is missing: run `python tools/machine.py hosts`"
    running = subprocess.Popen([program, *arguments])
    for _ in range(100):
        assert running.poll() is None, (tmp_path / "log").read_text()
        with socket.socket() as one:
            if one.connect_ex(("127.0.0.1", port)) == 0:
                break
        time.sleep(0.1)
    yield f"http://127.0.0.1:{port}"
    running.terminate()
    running.wait(10)


def got(address: str) -> tuple[int, Message, str]:
    try:
        with urllib.request.urlopen(address) as answer:  # noqa: S310 our own host
            return answer.status, answer.headers, answer.read().decode(errors="replace")
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.headers, error.read().decode(errors="replace")


@pytest.mark.all
def test_every_answer_has_the_headers_once(host: str) -> None:
    for path in (
        "/",
        "/index.html",
        "/en/countries/ng.html",
        "/assets/js/exit.js",
        "/assets/css/base.css",
        "/nowhere.html",
    ):
        _, headers, _ = got(host + path)
        for name, value in HEADERS.items():
            assert headers.get_all(name) == [value], (path, name)


@pytest.mark.all
def test_a_lost_address_gets_the_page_of_its_language_at_any_depth(host: str) -> None:
    for path, language in (("/nowhere/at/all.html", "nl"), ("/en/nowhere/at/all.html", "en")):
        code, headers, body = got(host + path)
        assert code == 404 and f'<html lang="{language}"' in body, path
        assert headers["Content-Type"].lower().replace('"', "") == "text/html; charset=utf-8"


@pytest.mark.all
def test_no_folder_is_listed_and_no_file_of_a_host_is_given_out(host: str) -> None:
    assert got(f"{host}/assets/js/")[0] in (403, 404)
    for hidden in ("/.htaccess", "/en/.htaccess", "/_headers"):
        assert got(host + hidden)[0] in (403, 404), hidden
