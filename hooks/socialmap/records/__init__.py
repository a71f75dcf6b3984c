"""From the YAML files of `data/` to records: reading, models, validation errors in plain words, and the registry of kinds."""
