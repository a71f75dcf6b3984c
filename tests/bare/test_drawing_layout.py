"""Where things stand in the drawings: generated families of up to 25 people, and full ecograms, measured in the browser."""

from __future__ import annotations

import random
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.bare.conftest import Draw

MEASURE = """() => {
  const frame = document.querySelector('[data-part=frame] svg');
  const round = box => [box.x, box.y, box.x + box.width, box.y + box.height];
  const people = Array.from(frame.querySelectorAll('[data-person]'));
  return {
    size: [frame.viewBox.baseVal.width, frame.viewBox.baseVal.height],
    symbols: people.map(one => [Number(one.dataset.person), round(one.querySelector('circle, rect, path').getBBox())]),
    words: Array.from(frame.querySelectorAll('text')).map(text => [text.textContent, round(text.getBBox())]),
    lines: Array.from(frame.querySelectorAll('[data-line] path[fill=none]')).map(path => {
      const long = path.getTotalLength(), points = [];
      for (let far = 0; far <= long; far += 3) { const at = path.getPointAtLength(far); points.push([at.x, at.y]); }
      return [path.parentNode.dataset.line, points];
    })
  };
}"""
Box = tuple[float, float, float, float]


def touch(a: Box, b: Box) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def clashes(found: dict[str, Any]) -> list[str]:
    """What stands on top of something else."""
    symbols, words = found["symbols"], found["words"]
    wrong = [f"symbols {a} {b}" for i, (a, one) in enumerate(symbols) for b, two in symbols[:i] if touch(one, two)]
    wrong += [
        f"words {a} · {b}"
        for i, (a, one) in enumerate(words)
        for b, two in words[:i]
        if touch((one[0] + 1, one[1] + 2, one[2] - 1, one[3] - 2), two)
    ]
    for kind, points in found["lines"]:
        for text, (left, top, right, bottom) in words:
            if any(left < x < right and top + 3 < y < bottom - 2 for x, y in points):
                wrong.append(f"{kind} runs through {text}")
        wrong += [
            f"{kind} runs through the symbol of {id}"
            for id, (left, top, right, bottom) in symbols
            if any(left + 14 < x < right - 14 and top + 14 < y < bottom - 14 for x, y in points)
        ]
    width, height = found["size"]
    wrong += [
        f"{text} sticks out" for text, box in words if box[0] < 0 or box[1] < 0 or box[2] > width or box[3] > height
    ]
    return wrong


def family(seed: int) -> dict[str, Any]:
    """A made-up family of up to 25 people, as families are: couples, divorces, in-laws, children, ties of every kind."""
    chance = random.Random(seed)  # noqa: S311 the same families every time
    people: list[dict[str, Any]] = []
    ties: list[dict[str, Any]] = []

    def person(generation: str, symbol: str) -> int:
        people.append(
            {
                "id": len(people) + 1,
                "name": chance.choice(["A.", "Grace", "Schoonmoeder", "Oom Emmanuel uit Kano"]) + f" {len(people) + 1}",
                "generation": generation,
                "symbol": symbol,
                "born": chance.choice(["", "1970"]),
                "place": chance.choice(["", "origin", "netherlands"]),
                "remark": chance.choice(["", "", "verhuisde na de oorlog naar de stad"]),
                "deceased": chance.random() < 0.2,
                "client": generation == "own" and len(people) == 9,
            }
        )
        return len(people)

    def tie(start: int, kind: str, end: int) -> None:
        ties.append({"from": start, "kind": kind, "to": end})

    def couple(generation: str, one: int | None = None) -> tuple[int, int]:
        pair = (one or person(generation, "woman"), person(generation, "man"))
        tie(pair[0], chance.choice(["partners", "partners", "divorced", "separated"]), pair[1])
        return pair

    def children(parents: tuple[int, ...], generation: str, count: int) -> list[int]:
        born = [person(generation, chance.choice(["woman", "man", "other"])) for _ in range(count)]
        for child in born:
            for parent in parents:
                tie(parent, "parent", child)
        return born

    parents = children(couple("grandparents"), "parents", chance.randint(1, 3))
    mine = children(couple("parents", parents[0]), "own", chance.randint(1, 4))
    second = children(couple("parents"), "own", chance.randint(1, 2))
    if chance.random() < 0.5:
        tie(mine[-1], "partners", second[0])
        children((mine[-1], second[0]), "children", chance.randint(1, 3))
    children(couple("own", mine[0]), "children", chance.randint(1, 2))
    children((mine[0],), "children", chance.randint(0, 1))
    children(couple("own", mine[0]), "children", chance.randint(0, 2))
    for kind in ("close", "distant", "conflict", "violence", "broken"):
        tie(*((pair := chance.sample(range(1, len(people) + 1), 2))[0], kind, pair[1]))
    return {"kind": "genogram", "people": people[:25], "ties": ties}


def shown(page: Page, drawing: dict[str, Any]) -> dict[str, Any]:
    assert page.evaluate("drawing => SocialMap.use('drawing').parts[0].write(drawing)", drawing)
    found: dict[str, Any] = page.evaluate(MEASURE)
    return found


def test_nothing_stands_on_anything_else_in_families_of_every_shape(draw: Draw) -> None:
    page = draw("genogram")
    for seed in range(40):
        drawing = family(seed)
        found = shown(page, drawing)
        assert clashes(found) == [], (seed, clashes(found))
        place = {id: ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2) for id, box in found["symbols"]}
        assert found["size"][0] < 1700, "nobody stands far away"
        assert len(place) == len(drawing["people"])
        for tie in drawing["ties"]:
            start, end = place.get(tie["from"]), place.get(tie["to"])
            if start and end and tie["kind"] == "parent":
                assert start[1] < end[1], "children stand below their parents"
            if start and end and tie["kind"] in ("partners", "divorced", "separated"):
                assert start[1] == end[1], "partners stand in one row"


@pytest.mark.parametrize("count", [1, 2, 3, 5, 8, 14, 24])
def test_nothing_stands_on_anything_else_around_a_client(draw: Draw, count: int) -> None:
    page = draw("ecogram")
    strengths = ["strong", "fair", "weak"]
    people = [
        {
            "id": number + 1,
            "name": ["Moeder", "Opvanghuis voor vrouwen", "J."][number % 3],
            "kind": "organisation",
            "place": "origin",
            "support": ["practical", "advice", "company", "emotional"][: number % 5],
            "strength": strengths[number * 7 % 3],
            "tense": number % 4 == 0,
            "direction": ["", "from", "to"][number % 3],
        }
        for number in range(count)
    ]
    found = shown(page, {"kind": "ecogram", "client": "A.", "people": people})
    assert [clash for clash in clashes(found) if "symbol of" not in clash] == []
    assert found["size"][0] < 1900


def test_odd_families_are_drawn_too(draw: Draw) -> None:
    """A parent in the same row, a generation between that is not filled in, brothers without parents, loose people."""
    page = draw("genogram")
    row = ["grandparents", "own", "own", "own", "grandchildren", "parents"]
    people = [{"id": number + 1, "name": f"P{number + 1}", "generation": name} for number, name in enumerate(row)]
    pairs = [(1, "parent", 2), (3, "parent", 2), (3, "sibling", 4), (1, "parent", 5), (6, "close", 5), (5, "parent", 1)]
    ties = [{"from": start, "kind": kind, "to": end} for start, kind, end in pairs]
    found = shown(page, {"kind": "genogram", "people": people, "ties": ties})
    assert clashes(found) == []
    assert len(found["symbols"]) == 6
    drawn = {kind for kind, _ in found["lines"]}
    assert drawn == {"descent", "parent", "close"}
