"""Words that tell that people may stay somewhere, and what leads there."""

from __future__ import annotations

STAYING = frozenset(
    [
        "shelter",
        "shelters",
        "refuge",
        "safehouse",
        "hostel",
        "house",
        "home",
        "accommodation",
        "housing",
        "opvang",
        "opvanghuis",
        "vrouwenhuis",
        "blijfhuis",
        "huis",
        "frauenhaus",
        "haus",
        "foyer",
        "hebergement",
        "maison",
        "casa",
        "albergue",
        "refugio",
        "acogida",
        "abrigo",
        "rifugio",
        "azil",
        "schronisko",
        "dom",
        "adapost",
        "приют",
        "притулок",
    ]
)
"""Words behind which people may stay at an organisation that does not say so: in doubt, a place is not named."""
LEADING = ("street", "postal_code", "schedule", "hours", "transportation", "accessibility")
"""What an address says that leads there."""
