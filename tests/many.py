"""As many made-up organisations as a test or a measurement needs, with texts as long as real ones; the same for the same seed. Nothing here is real.

Half of them say as much as a described organisation of the real map does, half are contacts of a few lines. They stand in all countries, some are
networks of others or part of them, and their web addresses are those that are kept free for examples.
"""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from socialmap.catalogue.catalogue import Catalogue

SYLLABLES = tuple(a + b for a in ("b", "d", "k", "l", "m", "n", "r", "s", "t", "v", "z") for b in ("a", "e", "i", "o", "u", "an", "or", "is"))  # fmt: skip
KINDS = ("House", "Foundation", "Centre", "Women’s Network", "Legal Desk", "Association", "Sisters", "Union")
WHO = (
    ("vrouwen die terugkeren", "women who return"), ("slachtoffers van mensenhandel", "victims of trafficking"), ("moeders met jonge kinderen", "mothers with small children"),
    ("jongeren zonder familie", "young people without a family"), ("mensen zonder verblijfspapieren", "people without residence papers"), ("weduwen en gescheiden vrouwen", "widows and divorced women"),
    ("gezinnen na een lange afwezigheid", "families after a long absence"), ("migranten uit het binnenland", "migrants from the interior"),
)  # fmt: skip
WHAT = (
    ("een plek om te wonen in de eerste maanden", "a place to live in the first months"), ("gesprekken met een psycholoog", "conversations with a psychologist"),
    ("hulp bij een aangifte en in de rechtszaal", "help with a report to the police and in court"), ("een cursus naaien, koken of boekhouden", "a course in sewing, cooking or bookkeeping"),
    ("een kleine lening om een winkel te beginnen", "a small loan to start a shop"), ("begeleiding naar school en kinderopvang", "support in finding a school and day care"),
    ("medisch onderzoek en medicijnen", "medical examinations and medicines"), ("bemiddeling met de familie", "mediation with the family"),
    ("vervoer van de luchthaven naar huis", "transport home from the airport"), ("uitleg over uitkeringen en rechten", "an explanation of benefits and rights"),
)  # fmt: skip
HOW = (
    ("Een verwijzer meldt iemand aan met een korte brief.", "A referrer introduces somebody with a short letter."), ("Wie hulp zoekt, kan zelf bellen of langskomen.", "Whoever looks for help can call or come by."),
    ("Vooraf is er een gesprek over veiligheid.", "There is a talk about safety first."), ("De wachttijd is vaak enkele weken.", "The waiting time is often a few weeks."),
    ("Er zijn ook vrijwilligers die tolken.", "There are volunteers who interpret as well."), ("Het werk begon als een project van de kerk.", "The work began as a project of the church."),
    ("Het kantoor staat in de hoofdstad; in dorpen komen mobiele teams.", "The office is in the capital; mobile teams visit villages."), ("Er is geen opvang voor mannen.", "There is no shelter for men."),
)  # fmt: skip
STATES = ("yes", "yes", "yes", "limited", "on-request", "by-referral", "no")


class Maker:
    """Makes organisations for a map with these countries and words."""

    def __init__(self, catalogue: Catalogue, seed: int = 1) -> None:
        self._chance = random.Random(seed)  # noqa: S311 - made up, no secret
        self._countries, self._services = list(catalogue.countries), list(catalogue.services)
        self._groups = list(catalogue.terms("target-groups"))
        self.made: dict[str, dict[str, Any]] = {}

    def text(self, sentences: int) -> dict[str, str]:
        """So many sentences in both languages."""
        said: list[Sequence[str]] = []
        for _ in range(sentences):
            who, what, other = self._chance.choice(WHO), *self._chance.sample(WHAT, 2)
            helps = (f"De organisatie biedt {who[0]} {what[0]} en {other[0]}.", f"The organisation offers {who[1]} {what[1]} and {other[1]}.")  # fmt: skip
            said.append(self._chance.choice((helps, self._chance.choice(HOW))))
        return {"nl": " ".join(one[0] for one in said), "en": " ".join(one[1] for one in said)}

    def name(self) -> str:
        """A name that hardly comes twice."""
        word = "".join(self._chance.choices(SYLLABLES, k=4)).capitalize()
        return f"{word} {self._chance.choice(KINDS)}"

    def offers(self) -> dict[str, Any]:
        """What it offers, some of it with a note."""
        found: dict[str, Any] = {}
        for service in self._services:
            if self._chance.random() < 0.6:
                state = self._chance.choice(STATES)
                noted = state in ("limited", "no") or self._chance.random() < 0.3
                found[service] = {"state": state, "note": self.text(1)} if noted else state
        return found

    def add(self) -> None:
        """One organisation more."""
        number, name = len(self.made), self.name()
        code = self._chance.choice(self._countries)
        record: dict[str, Any] = {"name": name, "kind": "network" if number % 50 == 7 else "ngo"}
        host = f"https://made-up-{number}.example"
        if number % 2:
            record |= {
                "alternate_names": [self.name()],
                "description": self.text(self._chance.randrange(3, 7)),
                "target_groups": self._chance.sample(self._groups, 2),
                "eligibility_description": self.text(1),
                "application_process": self.text(2),
                "other_services": [self.text(1), self.text(1)],
                "remarks": [self.text(1)],
            }
            near = [id for id in list(self.made)[-40:] if self.made[id]["kind"] == "network"]
            record |= {"networks": near[-1:]} if near and self._chance.random() < 0.5 else {}
        record |= {
            "services": self.offers(),
            "contacts": [{"role": "general", "emails": [{"address": f"info@made-up-{number}.example"}]}],
            "websites": [host],
            "sources": [{"source": "safe-future", "part": "annex-14"}],
        }
        self.made[f"{code}/made-up-{number}"] = record


def organisations(catalogue: Catalogue, number: int, seed: int = 1) -> dict[str, dict[str, Any]]:
    """So many made-up organisations by id, as their files say them."""
    maker = Maker(catalogue, seed)
    for _ in range(number):
        maker.add()
    return maker.made


def written(project: Path, made: dict[str, dict[str, Any]]) -> None:
    """Write the files of made-up organisations below ``project``; JSON is YAML too."""
    for id, record in made.items():
        file = project / "data" / "organisations" / f"{id}.yml"
        file.parent.mkdir(exist_ok=True)
        file.write_text(_yaml(record), encoding="utf-8")


def _yaml(record: dict[str, Any]) -> str:
    return "".join(f"{name}: {json.dumps(value, ensure_ascii=False)}\n" for name, value in record.items())
