"""A form as a Word file."""
