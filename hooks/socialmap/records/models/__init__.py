"""One file per kind of record. Every field is described for the person who fills it in."""
