"""The site as files: views put into page shells, written once per language."""
