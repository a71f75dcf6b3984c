"""What a host must say beside each page and cannot be said in it: files that hosts read from the folder of the site.

`.htaccess` is read by Apache, `_headers` by hosts of static files (Netlify, Cloudflare Pages and others). The same for nginx, which
reads its settings from elsewhere, stands in `hosting/nginx.conf`; a test compares them.
"""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urlsplit

ERROR = "404.html"
"""The page for addresses that lead nowhere, one at the root of each language."""

HEADERS = {
    "Content-Security-Policy": "frame-ancestors 'none'",  # the rest stands in each page, where it holds on a stick too
    "X-Frame-Options": "DENY",  # the same, for older browsers
    "Strict-Transport-Security": "max-age=31536000",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": "no-cache",  # asks each time whether it changed: what was withdrawn is gone at once
}
"""What every file is sent with."""


def host_files(roots: Sequence[str], address: str | None) -> dict[str, str]:
    """The files by path from the root of the site.

    ``roots`` are the folders of the languages (``""``, ``en/``), ``address`` is where the site will stand on the web, if that is known;
    else it stands at the root of its host.
    """
    folder = urlsplit(address or "/").path
    errors = {f"{root}.htaccess": f"ErrorDocument 404 {folder}{root}{ERROR}\n" for root in roots}
    return {**errors, ".htaccess": _apache() + errors[".htaccess"], "_headers": _static()}


def _apache() -> str:
    lines = "".join(f'  Header always set {name} "{value}"\n' for name, value in HEADERS.items())
    return (
        f"AddDefaultCharset utf-8\nOptions -Indexes\n"
        f'<FilesMatch "^(\\.ht|_headers$)">\n  Require all denied\n</FilesMatch>\n'
        f"<IfModule mod_headers.c>\n"
        f"  Header unset Cache-Control\n{lines}</IfModule>\n"
    )


def _static() -> str:
    return "/*\n" + "".join(f"  {name}: {value}\n" for name, value in HEADERS.items())
