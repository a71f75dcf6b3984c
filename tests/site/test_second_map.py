"""A map of somebody else, in French and Arabic, in a real browser: on the web on a phone, and from files on a desktop."""

from __future__ import annotations

import functools
import re
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel import Locale as Cldr
from playwright.sync_api import Page, expect

from socialmap.base.text import sorting
from socialmap.locale import locale
from tests.second import NUMBER
from tests.site.accessible import wrong
from tests.site.conftest import SIZES, Quiet, Server
from tests.site.filling import COLLECT, LEFT
from tests.site.test_search import ask
from tests.site.visits import Visit, Visits

pytestmark = pytest.mark.all

KINDS = (
    *(
        "index",
        "organisations/index",
        "organisations/ma/example-house",
        "countries/index",
        "countries/ma",
        "countries/ie",
    ),
    *(
        "services/index",
        "services/shelter",
        "instruments/index",
        "instruments/first-conversation",
        "instruments/family",
    ),
    *("about", "offline", "changes"),
)
"""One page of every kind that a new map has, and one with a drawing."""

ROOTS = {"fr": "", "ar": "ar/"}
HOUSE = "ma/example-house"


@pytest.fixture(scope="module")
def hosted(second: Path) -> Iterator[str]:
    server = Server(("127.0.0.1", 0), functools.partial(Quiet, directory=str(second)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture(params=["http on a phone", "files on a desktop"])
def guest(visits: Visits, second: Path, hosted: str, request: pytest.FixtureRequest) -> Iterator[Visit]:
    """A visitor of the second map; nothing may fail, leave its folder or stay behind."""
    phone = request.param == "http on a phone"
    visit = visits.begin(hosted if phone else second.as_uri(), SIZES["phone" if phone else "desktop"])
    yield visit
    try:
        visit.end()
        assert visit.stored() is None
    finally:
        visits.end(visit)


def say(language: str, key: str, **values: object) -> str:
    return locale(language)(key, **values)


@pytest.mark.parametrize("language", ROOTS)
@pytest.mark.parametrize("half", [0, 1])
def test_every_kind_of_page_is_sound_and_accessible(guest: Visit, language: str, half: int) -> None:
    for path in KINDS[half::2]:
        page = guest.open(f"{ROOTS[language]}{path}.html")
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), path
        expect(page.locator("html")).to_have_attribute("dir", "rtl" if language == "ar" else "ltr")
        expect(page.locator("footer")).to_contain_text(say(language, "unread"))
        if "http" in guest.base:  # the same page has the same faults from a file
            assert wrong(page) == [], path


@pytest.mark.parametrize("typed", [NUMBER, "٠١ ٩٩ ٠٠ ١٢ ٣٤", "۰۱۹۹۰۰۱۲۳۴", "example house"])
def test_an_organisation_is_found_by_its_number_in_figures_of_every_sort(guest: Visit, typed: str) -> None:
    guest.open("ar/index.html")
    expect(ask(guest, typed).first).to_contain_text("Example House")


@pytest.mark.parametrize(("language", "typed"), [("ar", "١١٢"), ("ar", "112"), ("fr", "112")])
def test_a_number_of_danger_comes_first_in_figures_of_both_sorts(guest: Visit, language: str, typed: str) -> None:
    page = guest.open(f"{ROOTS[language]}index.html")
    page.locator("#search-field").fill(typed)
    expect(page.locator("#search-aside, .sm-search").first).to_contain_text(say(language, "search.danger.title"))


@pytest.mark.parametrize(
    ("language", "typed", "found"),
    [
        ("ar", "والمأوى", "المأوى"),
        ("ar", "القانونيه", "المساعدة القانونية"),
        ("ar", "المغرب", "المغرب"),
        ("fr", "hebergeant", "Hébergement"),
        ("fr", "juridiquement", "Aide juridique"),
        ("fr", "marocaine", "Maroc"),
    ],
)
def test_words_are_found_in_forms_that_no_page_has(guest: Visit, language: str, typed: str, found: str) -> None:
    guest.open(f"{ROOTS[language]}index.html")
    expect(ask(guest, typed).filter(has_text=found).first).to_be_visible()


@pytest.mark.parametrize(
    ("language", "country", "shelter"), [("fr", "Maroc", "Hébergement"), ("ar", "المغرب", "المأوى")]
)
def test_the_finder_and_a_sheet_in_both_languages(guest: Visit, language: str, country: str, shelter: str) -> None:
    page = guest.open(f"{ROOTS[language]}organisations/index.html")
    page.locator(".sm-fold").evaluate("fold => { fold.open = true; }")
    page.get_by_role("combobox", name=say(language, "finder.country")).fill(country)
    page.keyboard.press("Enter")
    page.get_by_role("checkbox", name=re.compile(f"^{shelter}")).check()
    expect(page.locator(".sm-organisation")).to_have_count(1)
    page.locator(f'[data-id="{HOUSE}"] .sm-tick input').check()
    page.locator("#shortlist [data-do=sheet]").click()
    sheet, other = page.locator(".sm-sheet"), "ar" if language == "fr" else "fr"
    for spoken in (language, other):
        if spoken == other:
            page.locator(".sm-stage button").filter(has_text=re.compile("عربية|français", re.I)).first.click()
        expect(sheet).to_have_attribute("lang", spoken)
        assert sheet.evaluate("one => getComputedStyle(one).direction") == ("rtl" if spoken == "ar" else "ltr")
        expect(sheet).to_contain_text("+33 1 99 00 12 34")
        assert read_from_the_left(page, ".sm-sheet", "+33 1 99 00 12 34")
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


@pytest.mark.parametrize(("language", "other", "name"), [("ar", "fr", "Français"), ("fr", "ar", "العربية")])
def test_what_was_chosen_goes_along_to_a_language_of_the_other_direction(
    guest: Visit, language: str, other: str, name: str
) -> None:
    page = guest.open(f"{ROOTS[language]}index.html")
    page.get_by_label(say(language, "question.where")).fill({"ar": "المغرب", "fr": "Maroc"}[language])
    page.keyboard.press("Enter")
    page.get_by_role("link", name=name).click()
    expect(page.get_by_label(say(other, "question.where"))).to_have_value({"ar": "المغرب", "fr": "Maroc"}[other])
    directions = [one.evaluate("one => getComputedStyle(one).direction") for one in page.locator("html, body").all()]
    assert directions == ["rtl" if other == "ar" else "ltr"] * 2
    expect(page.locator("html")).to_have_attribute("dir", directions[0])
    expect(ask(guest, {"ar": "القانونيه", "fr": "juridiquement"}[other]).first).to_be_visible()
    guest.page.keyboard.press("Escape")


def read_from_the_left(page: Page, place: str, text: str) -> bool:
    """Whether ``text`` stands in the order in which it is written: its first letter left of its last one."""
    found = page.evaluate(
        """([place, text]) => {
            const walker = document.createTreeWalker(document.querySelector(place), NodeFilter.SHOW_TEXT);
            while (walker.nextNode()) {
                const node = walker.currentNode, at = node.data.indexOf(text);
                if (at < 0 || !node.parentElement.getClientRects().length) continue;
                const edge = (offset) => {
                    const range = new Range();
                    range.setStart(node, offset); range.setEnd(node, offset + 1);
                    return range.getBoundingClientRect();
                };
                const [first, last] = [edge(at), edge(at + text.length - 1)];
                if (Math.abs(first.top - last.top) < first.height / 2) return first.left < last.left;
            }
            return null;
        }""",
        [place, text],
    )
    assert found is not None, f"{text} is not there on one line"
    return bool(found)


def test_numbers_and_latin_names_keep_their_order_among_arabic_words(guest: Visit) -> None:
    page = guest.open(f"ar/organisations/{HOUSE}.html")
    for text in ("+33 1 99 00 12 34", "info@example.org", "Example Network", "Example Advice"):
        assert read_from_the_left(page, "article", text), text
    assert page.locator("h1").evaluate("one => getComputedStyle(one).textAlign") in ("start", "right")


@pytest.mark.parametrize("language", ROOTS)
def test_a_form_is_filled_in_saved_opened_again_and_cleared(guest: Visit, language: str, tmp_path: Path) -> None:
    page = guest.open(f"{ROOTS[language]}instruments/first-conversation.html")
    said = {"fr": "À Dakar, « peut-être »", "ar": "في الدار البيضاء، ربما"}[language]
    page.get_by_role("textbox", name=say(language, "start.form.where")).fill(said)
    page.get_by_role("checkbox", name=say(language, "start.form.agreed")).check()
    date = page.locator("input[data-date]").first
    date.fill("٢١١١٢٠٢٦" if language == "ar" else "21 novembre 2026")
    date.blur()
    expect(date).to_have_value("21-11-2026")
    kept = page.evaluate(COLLECT)
    with page.expect_download() as download:
        page.locator(".sm-tools [data-do=save]").first.click()
    download.value.save_as(tmp_path / "saved.json")
    page.locator(".sm-tools [data-do=clear]").first.click()
    page.locator("#asking [data-do=yes]").click()
    assert page.evaluate(LEFT) == 0
    page.locator("[data-do=open]").set_input_files(tmp_path / "saved.json")
    expect(page.get_by_role("textbox", name=say(language, "start.form.where"))).to_have_value(said)
    assert page.evaluate(COLLECT)["forms"] == kept["forms"]
    page.locator(".sm-tools [data-do=clear]").first.click()
    page.locator("#asking [data-do=yes]").click()


def test_a_second_language_under_a_question_has_its_marks_at_its_own_end(guest: Visit) -> None:
    page = guest.open("ar/instruments/first-conversation.html")
    page.locator("[data-do=two]").check()
    hint = say("fr", "start.form.where")  # with the space before its mark that French has
    assert read_from_the_left(page, "#form", hint), "the question mark stands at the right of a French question"
    other = page.locator(".sm-second:visible").first
    assert other.evaluate("one => getComputedStyle(one).textAlign") == "right", (
        "and it begins where the Arabic one does"
    )


@pytest.mark.parametrize("language", ROOTS)
def test_a_drawing_is_made_from_a_list(guest: Visit, language: str) -> None:
    page = guest.open(f"{ROOTS[language]}instruments/family.html")
    for name in ("Samira", "منى"):
        page.locator("[data-do=add-people]").click()
        page.locator("[data-field=name]").last.fill(name)
    frame = page.locator("[data-part=frame]")
    expect(frame.locator("[data-person]")).to_have_count(2)
    for name in ("Samira", "منى"):
        expect(frame.locator("svg")).to_contain_text(name)
    inside = """frame => [...frame.querySelectorAll('svg text')].every(text => {
        const [a, b] = [text.getBoundingClientRect(), text.closest('svg').getBoundingClientRect()];
        return a.left >= b.left - 1 && a.right <= b.right + 1;
    })"""
    assert frame.evaluate(inside), "no name is cut off"
    page.evaluate("addEventListener('beforeunload', event => event.stopImmediatePropagation(), true)")


@pytest.mark.parametrize("path", ["index", "organisations/index"])
def test_where_a_page_stands_in_for_one_that_nobody_translated_the_finder_works(
    visits: Visits,
    untranslated: Path,
    path: str,
) -> None:
    visit = visits.begin(untranslated.as_uri(), SIZES["desktop"])
    page = visit.open(f"ar/{path}.html")
    finder = page.locator("#finder")
    expect(finder).to_be_visible()
    assert finder.evaluate("one => [one.closest('[lang]').lang, getComputedStyle(one).direction]") == ["ar", "rtl"]
    page.locator("#finder [name=country], #finder [data-part=country]").first.fill("المغرب")
    page.keyboard.press("Enter")
    expect(page.locator(f'[data-id="{HOUSE}"]').first).to_be_visible()
    if path == "index":
        lead = page.locator(".sm-lead")
        assert lead.evaluate("one => [one.closest('[lang]').lang, getComputedStyle(one).direction]") == ["en", "ltr"]
    visit.end()
    visits.end(visit)


@pytest.mark.parametrize("language", ["ar", "en", "fr", "nl"])
def test_names_stand_in_the_order_of_their_language(guest: Visit, language: str) -> None:
    """As the browser sorts them, by the rules of Unicode: every country by its name."""
    names = [name for code, name in Cldr.parse(language).territories.items() if len(code) == 2]
    theirs = "([language, names]) => names.sort(new Intl.Collator(language).compare)"
    assert sorted(names, key=sorting) == guest.page.evaluate(theirs, [language, names])


def test_nothing_of_the_first_map_is_in_it(second: Path) -> None:
    """No year, no source and no method of the first map, and no sentence in Dutch."""
    pages = {f"{root}{path}": (second / f"{root}{path}.html") for root in ROOTS.values() for path in KINDS}
    others = [*second.glob("search/*/documents*.js"), *second.glob("finder/**/*.js"), *second.glob("api/v1/*.json")]
    said = {name: file.read_text(encoding="utf-8") for name, file in pages.items()}
    said |= {str(file.relative_to(second)): file.read_text(encoding="utf-8") for file in others}
    theirs = {text for language in ("fr", "ar", "en") for text in locale(language).words.values()}
    dutch = {
        part.strip()
        for text in locale("nl").words.values()
        for part in re.split(r"\{\w+\}", text)
        if text not in theirs
    }
    known = re.compile("2014|Safe Future|CoMensha|méthode|المنهج")
    sentences = sorted(
        part for part in dutch if len(part) > 12 and " " in part and not any(part in other for other in theirs)
    )
    assert len(sentences) > 500
    assert [(name, found[0]) for name, text in said.items() if (found := known.search(text))] == []
    whole = "\n".join(said.values())
    assert [part for part in sentences if part in whole] == []
    assert not (second / "method").exists()


def test_what_the_search_and_the_finder_lead_to_is_there(second: Path) -> None:
    """Links that scripts make: each path in the files of the search is a page."""
    for language, root in ROOTS.items():
        paths = {
            found
            for file in (second / "search" / language).glob("documents-*.js")
            for found in re.findall(r'"([a-z0-9/-]+\.html)', file.read_text(encoding="utf-8"))
        }
        assert len(paths) > 200
        assert [path for path in paths if not (second / root / path).is_file()] == []
