"""The made-up organisation that says everything, for pages too."""

from __future__ import annotations

from tests.exports.conftest import full as full
