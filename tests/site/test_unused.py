"""A style without the rules and variables that nothing needs, and with all others."""

from __future__ import annotations

import pytest

from socialmap.site.unused import Names, names_in_page, names_in_script, without_unused

PAGE = '<main id="top" class="page wide"><a data-md-state="shown" hidden>x</a></main>'


def test_the_names_of_a_page_are_its_classes_ids_tags_attributes_and_short_values() -> None:
    names = names_in_page(PAGE)
    assert {"top", "page", "wide", "main", "a", "data-md-state", "shown", "hidden"} <= names


def test_many_pages_have_the_names_of_each_of_them() -> None:
    pages = [f"<html>\n<body>\n{PAGE}\n", "<html>\n<body>\n<p class='no'\n id=\"own\">\n", '<ul class="over\ntwo">']
    names = Names(["html"])
    for page in pages:
        names.add(page)
    assert names.found == {"html"}.union(*map(names_in_page, pages))


def test_every_word_of_a_script_may_be_a_class() -> None:
    assert {"sm-open", "aria-expanded"} <= names_in_script("node.className = 'sm-open'; x['aria-expanded']")


@pytest.mark.parametrize(
    "rule",
    [
        ".page{a:b}",
        "#top{a:b}",
        "main.page>a{a:b}",
        "a[hidden]{a:b}",
        "a[data-md-state=shown]{a:b}",
        "a[data-md-state^=sh]{a:b}",
        ".page:not(.gone):hover::before{a:b}",
        ":root{a:b}",
        "::-webkit-scrollbar{a:b}",
        "*{a:b}",
        "@media print{.page{a:b}}",
        "@font-face{font-family:x}",
        "@keyframes turn{to{order:1}}",
    ],
)
def test_what_a_page_can_need_stays_as_it_is(rule: str) -> None:
    assert without_unused(rule, names_in_page(PAGE)) == rule


@pytest.mark.parametrize(
    "rule",
    [
        ".gone{a:b}",
        ".Page{a:b}",
        "#gone{a:b}",
        ".page .gone{a:b}",
        "video{a:b}",
        "a[gone]{a:b}",
        "a[data-md-state=gone]{a:b}",
        "@media print{.gone{a:b}}",
        ".page{}",
    ],
)
def test_what_no_page_can_need_goes(rule: str) -> None:
    assert without_unused(rule, names_in_page(PAGE)) == ""


def test_of_a_list_of_selectors_those_stay_that_find_something() -> None:
    assert without_unused(".gone,.page,video{a:b}", {"page"}) == ".page{a:b}"


def test_a_variable_goes_when_nothing_reads_it_and_then_those_that_it_read() -> None:
    style = ":root{--a:1;--b:var(--a);--c:3}p{order:var(--c)}"
    assert without_unused(style, {"p"}) == ":root{--c:3}p{order:var(--c)}"
    assert without_unused(style, {"p"}, ["q{order:var(--b)}"]) == style
