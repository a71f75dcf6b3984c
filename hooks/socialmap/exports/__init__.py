"""The records for other programs: one exporter per file, each a pure function of the catalogue."""
