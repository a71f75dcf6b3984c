"""Taking in: files of other directories, and our own exports."""
