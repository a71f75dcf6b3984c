"""Directories of others, and our own exports, as records: a reader for each form, one sieve for what must not be said, one way to compare.

`readers` make drafts of a file, `sieve` takes out what is never written, `likeness` finds the record that an entry is already, `merging` says
what would change, `intake` does all of it in order. Nothing here writes a file: `commands/taking.py` does.
"""
