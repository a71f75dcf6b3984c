"""All records with their indexes, and the date of the data."""
