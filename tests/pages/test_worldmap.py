"""The picture of the world says what the list says, and leaves no country out."""

from __future__ import annotations

import gzip
import html
import re

import pytest

from socialmap.catalogue.catalogue import Catalogue
from socialmap.catalogue.world import has_record
from socialmap.locale import Locale, locale
from socialmap.pages.country import country_list
from socialmap.pages.worldmap import STEPS, box, known, picture, step
from socialmap.records.models.offer import OFFERED
from socialmap.records.text import Text

SHAPE = re.compile(
    r'<a href="(\w\w)\.html" data-code="\1" data-step="(\d)" data-at="\d+ \d+"><title>([^<]+)</title><(path|circle) '
)
ENTRY = re.compile(
    r'<li data-code="(\w\w)" data-numbers="([\d ]+)"><a href="\1\.html">([^<]+)</a>\s*<span class="sm-count">([^<]+)</span>'
)


@pytest.fixture(params=["nl", "en"])
def words(request: pytest.FixtureRequest) -> Locale:
    return locale("nl" if request.param == "nl" else "en")


def page(catalogue: Catalogue, words: Locale) -> str:
    return country_list(catalogue, words, "countries/index.html")


def test_every_country_has_a_shape(catalogue: Catalogue) -> None:
    drawn = {code: form for code, _, _, form in SHAPE.findall(page(catalogue, locale("nl")))}
    assert set(drawn) == set(catalogue.countries)
    small = {code for code, form in drawn.items() if form == "circle"}
    assert {"cv", "li", "lu", "mt", "va"} == {code for code in small if has_record(code, catalogue)}
    assert {"ag", "hk", "tv", "aq"} <= small and not {"ht", "jp", "mz"} & small


def test_circles_come_last_so_that_nothing_covers_them(catalogue: Catalogue) -> None:
    forms = [form for _, _, _, form in SHAPE.findall(page(catalogue, locale("nl")))]
    assert forms == sorted(forms, reverse=True)


def test_picture_and_list_say_the_same(catalogue: Catalogue, words: Locale) -> None:
    content = page(catalogue, words)
    listed = {code: (name, numbers.split(), count) for code, numbers, name, count in ENTRY.findall(content)}
    assert set(listed) == set(catalogue.countries)
    for code, shade, label, _ in SHAPE.findall(content):
        name, numbers, count = listed[code]
        assert label == f"{name}: {count}"
        assert int(shade) == step(int(numbers[0]))


def test_the_numbers_are_those_of_the_records(catalogue: Catalogue) -> None:
    for code in catalogue.countries:
        here = [id for id in catalogue.by_country[code] if catalogue.organisations[id].listing == "described"]
        organisations, programmes, *services = known(code, catalogue, locale("nl")).numbers
        assert organisations == len(here)
        assert programmes == sum(catalogue.programmes[id].kind != "project" for id in catalogue.programmes_in[code])
        assert dict(zip(catalogue.services, services, strict=True)) == {
            service: sum(catalogue.organisations[id].offer(service).state in OFFERED for id in here)
            for service in catalogue.services
        }


def test_a_country_is_announced_with_its_numbers(catalogue: Catalogue) -> None:
    assert known("ng", catalogue, locale("nl")).label == "Nigeria: 1 organisatie, 3 programma’s"
    assert known("ng", catalogue, locale("en")).label == "Nigeria: 1 organisation, 3 programmes"
    assert known("ug", catalogue, locale("en")).label.startswith("Uganda: 1 known contact")
    assert known("va", catalogue, locale("nl")).label == "Vaticaanstad: geen organisatie"


def test_the_shades_and_their_words(catalogue: Catalogue, words: Locale) -> None:
    assert [step(number) for number in (0, 1, 2, 3, 4, 5, 16)] == [0, 1, 2, 3, 3, 4, 4]
    legend = picture((), catalogue, words).legend
    assert len(legend) == len(STEPS) + 1
    assert legend[1:3] == ("1", "2")
    assert legend[3:] == (("3 of 4", "5 of meer") if words.language == "nl" else ("3 or 4", "5 or more"))


def test_every_region_with_countries_can_be_chosen_and_its_countries_are_in_view(catalogue: Catalogue) -> None:
    frames = {frame.id: frame for frame in picture((), catalogue, locale("en")).frames}
    assert set(frames) == {region for code in catalogue.countries for region in catalogue.regions_of(code)} - {"world"}
    assert (frames["africa"].depth, frames["west-africa"].depth, frames["caribbean"].depth) == (0, 1, 2)
    for code in catalogue.countries:
        right, down = catalogue.outlines.countries[code].centre
        for region in catalogue.regions_of(code):
            if region in frames:
                left, top, width, height = map(int, frames[region].box.split())
                assert left <= right <= left + width and top <= down <= top + height, (code, region)


def test_a_region_of_one_small_country_still_shows_where_in_the_world_it_is(catalogue: Catalogue) -> None:
    assert int(box(["mt"], catalogue).split()[2]) >= 490


def test_what_a_record_says_is_escaped(catalogue: Catalogue) -> None:
    hostile = catalogue.countries["ng"].model_copy(
        update={"name": Text.model_construct({"nl": '"><b>', "en": '"><b>'})}
    )
    changed = catalogue.with_records("country", {**catalogue.countries, "ng": hostile})
    content = page(changed, locale("en"))
    assert "<b>" not in content
    assert html.escape('"><b>', quote=False).replace('"', "&#34;") + ": 1 organisation" in content


def test_the_page_stays_light(catalogue: Catalogue) -> None:
    content = page(catalogue, locale("nl"))
    assert sum(map(len, re.findall(r' d="([^"]*)"', content))) < 70_000
    assert len(gzip.compress(content.encode())) < 50_000
