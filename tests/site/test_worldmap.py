"""The map of the world, by mouse, by keyboard, on paper and without a script."""

from __future__ import annotations

from itertools import pairwise

import pytest
from playwright.sync_api import Page, expect

from tests.site.accessible import wrong
from tests.site.visits import Visit

WORDS = {
    "": {"what": "Laat zien", "region": "Streek", "skip": "Sla de wereldkaart over", "clear": "Wis keuze"},
    "en/": {"what": "Show", "region": "Region", "skip": "Skip the world map", "clear": "Clear selection"},
}

BOTH = """() => {
  const list = {}, map = {};
  for (const entry of document.querySelectorAll(".sm-countries li")) {
    if (entry.offsetParent) {
      list[entry.dataset.code] = entry.querySelector("a").textContent + ": " + entry.querySelector(".sm-count").textContent;
    }
  }
  for (const shape of document.querySelectorAll("#worldmap-picture a:not([aria-hidden])")) {
    map[shape.dataset.code] = shape.querySelector("title").textContent;
  }
  return [map, list];
}"""
"""What the map says of each country, and what the list says."""

WALK = """() => {
  const shapes = document.querySelectorAll("#worldmap-picture a"), seen = new Set(), open = [shapes[0]];
  while (open.length) {
    const from = open.pop();
    if (seen.has(from.dataset.code)) { continue; }
    seen.add(from.dataset.code);
    for (const key of ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"]) {
      from.focus();
      from.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
      open.push(document.activeElement);
    }
  }
  return [seen.size, shapes.length];
}"""
"""How many countries somebody reaches who tries every arrow in every country."""


def both(page: Page) -> tuple[dict[str, str], dict[str, str]]:
    shown, listed = page.evaluate(BOTH)
    assert shown == listed
    return shown, listed


@pytest.fixture(params=list(WORDS))
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_a_choice_changes_map_and_list_alike(visit: Visit, language: str) -> None:
    page, words = visit.open(f"{language}countries/index.html"), WORDS[language]
    shown, _ = both(page)
    assert len(shown) == 250
    nigeria = page.locator('#worldmap-picture a[data-code="ng"]')
    expect(nigeria).to_have_attribute("data-step", "1")
    page.get_by_label(words["what"], exact=True).select_option("1")
    expect(nigeria).to_have_attribute("data-step", "3")
    shown, _ = both(page)
    assert shown["ng"] == ("Nigeria: 3 programmes" if language else "Nigeria: 3 programma’s")
    page.get_by_label(words["what"], exact=True).select_option(label="Shelter" if language else "Opvang")
    shown, _ = both(page)
    assert shown["ng"] == (
        "Nigeria: 1 organisation offers: Shelter" if language else "Nigeria: 1 organisatie biedt: Opvang"
    )
    expect(page.locator("#worldmap-result")).to_contain_text("40")
    assert visit.page.url.endswith("countries/index.html"), "the choice is not written into the address"
    assert visit.stored() is None


def test_a_region_is_looked_at_alone(visit: Visit, language: str) -> None:
    page, words = visit.open(f"{language}countries/index.html"), WORDS[language]
    world = page.locator("#worldmap-picture").get_attribute("viewBox")
    page.get_by_label(words["region"], exact=True).select_option("west-africa")
    shown, _ = both(page)
    assert {"ng", "gh", "cv"} <= set(shown) and "ro" not in shown and len(shown) == 17
    assert page.locator("#worldmap-picture").get_attribute("viewBox") != world
    expect(page.locator("#worldmap-result")).to_contain_text("17")
    if visit.base.startswith("http"):
        assert wrong(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    page.get_by_label(words["region"], exact=True).select_option("africa")
    assert len(both(page)[0]) > 40, "a region holds the countries of the regions within it"
    page.get_by_role("button", name=words["clear"]).click()
    expect(page.locator("#worldmap-picture")).to_have_attribute("viewBox", world or "")
    assert len(both(page)[0]) == 250


def test_the_map_is_one_stop_and_arrows_lead_from_country_to_country(visit: Visit, language: str) -> None:
    page, words = visit.open(f"{language}countries/index.html"), WORDS[language]
    page.get_by_role("button", name=words["clear"]).focus()
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name=words["skip"])).to_be_focused()
    page.keyboard.press("Tab")
    first = page.locator(".sm-countries li").first.get_attribute("data-code")
    expect(page.locator(f'#worldmap-picture a[data-code="{first}"]')).to_be_focused()
    page.locator('#worldmap-picture a[data-code="af"]').focus()
    page.keyboard.press("ArrowRight")
    expect(page.locator('#worldmap-picture a[data-code="pk"]')).to_be_focused()
    expect(page.locator("#worldmap-caption")).to_contain_text("Pakistan: ")
    page.keyboard.press("Tab")
    assert not page.evaluate("document.activeElement.closest('#worldmap-picture')"), "one more Tab leaves the map"
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("Enter")
    page.wait_for_url("**/countries/af.html")


def test_arrows_reach_every_country(visit: Visit) -> None:
    page = visit.open("countries/index.html")
    reached, all = page.evaluate(WALK)
    assert reached == all == 250
    page.get_by_label("Streek", exact=True).select_option("west-africa")
    reached, _ = page.evaluate(WALK.replace("shapes[0]", "document.querySelector('a[data-code=ng]')"))
    assert reached == 17, "and none outside a chosen region"


def test_a_country_under_the_mouse_is_named_and_opens(visit: Visit) -> None:
    page = visit.open("en/countries/index.html")
    page.get_by_label("Region", exact=True).select_option("south-america")
    page.locator('#worldmap-picture a[data-code="br"]').hover()
    expect(page.locator("#worldmap-caption")).to_contain_text("Brazil: 4 organisations")
    page.get_by_role("link", name="Brazil: 4 organisations", exact=False).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Brazil")


def test_the_map_can_be_skipped(visit: Visit) -> None:
    page = visit.open("countries/index.html")
    page.get_by_role("link", name="Sla de wereldkaart over").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.locator("#countries-list a").first).to_be_focused()


def test_a_choice_is_gone_when_somebody_comes_back(visit: Visit) -> None:
    page = visit.open("countries/index.html")
    page.get_by_label("Laat zien", exact=True).select_option("4")
    page.get_by_label("Streek", exact=True).select_option("africa")
    page.goto(f"{visit.base}/about.html")
    page.go_back()
    expect(page.get_by_label("Streek", exact=True)).to_have_value("")
    expect(page.get_by_label("Laat zien", exact=True)).to_have_value("0")
    assert len(both(page)[0]) == 250


def test_without_a_script_the_map_is_links_and_the_list_is_whole(without_script: Visit) -> None:
    page = without_script.open("countries/index.html")
    assert page.locator("#worldmap-form").is_hidden() and page.locator("#worldmap-hint").is_hidden()
    assert len(both(page)[0]) == 250
    page.locator('#worldmap-picture a[data-code="br"]').focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/countries/br.html")


def test_on_paper_the_shades_are_greys_and_the_words_stay(visit: Visit) -> None:
    page = visit.open("countries/index.html")
    page.emulate_media(media="print")
    assert page.locator("#worldmap-form").is_hidden()
    assert page.locator(".sm-legend").is_visible() and page.locator("#worldmap-result").is_visible()
    greys = page.evaluate(
        """() => [0, 1, 2, 3, 4].map((step) =>
             getComputedStyle(document.querySelector(`.sm-legend [data-step="${step}"] rect`)).fill.match(/\\d+/g).map(Number))"""
    )
    assert all(red == green == blue for red, green, blue in greys)
    levels = [red for red, _, _ in greys]
    assert all(lighter - darker >= 50 for lighter, darker in pairwise(levels)), levels


def test_its_style_and_script_are_loaded_on_its_page_only(visit: Visit) -> None:
    visit.open("countries/ro.html")
    assert not [url for url in visit.requests if "worldmap" in url]
    visit.open("countries/index.html")
    assert len([url for url in visit.requests if "worldmap" in url]) == 2
