"""What cannot be read is told each time; what can is looked at once (`tests/site/accessible.py`)."""

from __future__ import annotations

from playwright.sync_api import Browser, Page

from tests.site import accessible

PALE = '<p class="pale" style="color: #bbb; background: #fff">Made up.</p>'
DARK = '<p class="dark" style="color: #222; background: #fff">Made up.</p>'


def shown(page: Page, body: str) -> list[str]:
    page.set_content(f'<!doctype html><html lang="en"><title>Made up</title><main><h1>Made up</h1>{body}</main>')
    return [said.partition(":")[0] for said in accessible.wrong(page)]


def test_what_cannot_be_read_is_told_on_every_page_and_what_can_is_looked_at_once(chrome: Browser) -> None:
    page = chrome.new_page()
    assert shown(page, DARK) == []
    known = len(accessible._READABLE)
    assert shown(page, DARK + DARK) == []
    assert len(accessible._READABLE) == known
    for _ in range(2):
        assert shown(page, DARK + PALE) == ["color-contrast"]
    # the same words on another ground, or within what lets the ground shine through, are looked at anew
    assert shown(page, f'<div style="background: #111">{DARK.replace("; background: #fff", "")}</div>') == [
        "color-contrast"
    ]
    assert shown(page, f'<div style="opacity: 0.3">{DARK}</div>') == ["color-contrast"]
    assert shown(page, DARK + "<img src='data:,'>") == ["image-alt"]
    page.close()
