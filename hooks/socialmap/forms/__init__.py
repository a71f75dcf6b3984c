"""The instruments as pages to fill in, paper, PDF and Word files: all of them made from the same record."""
