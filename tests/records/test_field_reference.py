"""The guide to the fields says of each what it is for, and is what stands in `data/README.md`."""

from __future__ import annotations

from pydantic import BaseModel

from socialmap.records.field_reference import DESCRIBED, _parts, field_guide
from tests.conftest import ROOT


def test_every_field_is_described_for_the_person_who_fills_it_in() -> None:
    models: list[type[BaseModel]] = [
        *DESCRIBED.values(),
        *(part for model in DESCRIBED.values() for part in _parts(model)),
    ]
    silent = [
        f"{model.__name__}.{name}"
        for model in models
        for name, field in model.model_fields.items()
        if not field.description
    ]
    assert silent == []


def test_the_guide_to_the_fields_is_up_to_date() -> None:
    readme = (ROOT / "data" / "README.md").read_text(encoding="utf-8")
    assert field_guide() in readme, "run `python -m socialmap fields` and put the output at the end of data/README.md"
