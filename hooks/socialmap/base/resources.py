"""Where the package finds what it brings, and the map it works on: in a checkout of this project, or installed from its wheel.

In a checkout the map and the generator stand in one folder. The wheel carries what the generator brings (pyproject.toml says
what), and the map is wherever somebody calls it.
"""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1]

CHECKOUT = PACKAGE.parents[1] if (PACKAGE.parents[1] / "hooks" / PACKAGE.name).is_dir() else None
"""The folder of this project; None when the package was installed."""


def resource(path: str) -> Path:
    """A file or folder that the generator brings, by its ``path`` from the root of the project: `docs/assets`."""
    return (CHECKOUT or PACKAGE / "brought") / path


def map_folder() -> Path:
    """The map that a command is about when nobody names another: that of the checkout, or the folder in which one stands."""
    return CHECKOUT or Path.cwd()
