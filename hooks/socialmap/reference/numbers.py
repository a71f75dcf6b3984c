"""How telephone numbers are written and dialled, by today's number plans (phonenumbers).

A number is kept as its organisation prints it. The plan decides about its spaces only where it knows the number; where it does
not, plans may have changed since, or the print may be wrong: nobody can tell which, so the number stays and the page says so.
"""

from __future__ import annotations

import re
from functools import cache

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumber, PhoneNumberFormat, PhoneNumberType

SHORT = 6
"""Digits of a short code; the library knows too few of these to judge them."""

_ABROAD = (
    PhoneNumberType.FIXED_LINE,
    PhoneNumberType.MOBILE,
    PhoneNumberType.FIXED_LINE_OR_MOBILE,
)
"""Sorts of numbers that can be dialled from anywhere."""


def written(number: str) -> str | None:
    """An international ``number`` as it is written; None when no country has its code, or it cannot be one by its length."""
    parsed = _parsed(number, None)
    if parsed is None or not phonenumbers.is_possible_number(parsed):
        return None
    return phonenumbers.format_number(parsed, PhoneNumberFormat.INTERNATIONAL) if _valid(parsed) else number


def has_country(number: str) -> bool:
    """Whether an international ``number`` begins with the code of a country."""
    return _parsed(number, None) is not None


def is_in_plan(number: str, country: str | None) -> bool:
    """Whether today's plan has the number; a short code counts as one that it has. ``country``: where a national one works."""
    if not number.startswith("+") and len(digits(number)) <= SHORT:
        return True
    parsed = _parsed(number, country)
    return parsed is not None and _valid(parsed)


def from_abroad(number: str, country: str) -> str | None:
    """How a national number is written for callers from abroad; None when it is one that works at home only, or unknown."""
    if number.startswith("+") or len(digits(number)) <= SHORT:
        return None
    parsed = _parsed(number, country)
    if parsed is None or not _valid(parsed) or phonenumbers.number_type(parsed) not in _ABROAD:
        return None
    return phonenumbers.format_number(parsed, PhoneNumberFormat.INTERNATIONAL)


def from_home(number: str, home: str, prefix: str) -> str | None:
    """An international ``number`` as it is dialled in the country ``home``, where ``prefix`` comes before the code of another.

    None for a national number or a short code, and for one of ``home`` that today's plan does not have.
    """
    parsed = _parsed(number, None) if number.startswith("+") else None
    if parsed is None:
        return None
    if home not in countries(number):
        return f"{prefix} {number.removeprefix('+').strip()}"
    return phonenumbers.format_number(parsed, PhoneNumberFormat.NATIONAL) if _valid(parsed) else None


def international(number: str, country: str | None) -> str:
    """``number`` with the code of its country, to be compared with others; a short code, or one that no plan reads, as it is."""
    parsed = None if len(digits(number)) <= SHORT else _parsed(number, country)
    return phonenumbers.format_number(parsed, PhoneNumberFormat.E164) if parsed else number


def countries(number: str) -> tuple[str, ...]:
    """The countries that share the code of an international ``number``; none for a national one, or a code of no country."""
    parsed = _parsed(number, None) if number.startswith("+") else None
    code = parsed.country_code if parsed else None
    regions = phonenumbers.region_codes_for_country_code(code) if code else ()
    return tuple(region.lower() for region in regions if region != "001")


def is_mobile(number: str, country: str | None = None) -> bool:
    """Whether the plan says that the number can only be a mobile one; a national one by the plan of its ``country``."""
    parsed = _parsed(number, country)
    return parsed is not None and phonenumbers.number_type(parsed) == PhoneNumberType.MOBILE


def digits(number: str) -> str:
    """What one presses: ``+31 (20) 521-0150`` → ``+31205210150``."""
    return re.sub(r"[^0-9+*#]", "", number)


def address(number: str, extension: str | None = None) -> str:
    """What follows ``tel:`` in a link (RFC 3966)."""
    dialled = digits(number).replace("#", "%23")
    return f"{dialled};ext={extension}" if extension else dialled


@cache
def _parsed(number: str, country: str | None) -> PhoneNumber | None:
    try:
        return phonenumbers.parse(number, country.upper() if country else None)
    except NumberParseException:
        return None


def _valid(parsed: PhoneNumber) -> bool:
    return bool(phonenumbers.is_valid_number(parsed))
