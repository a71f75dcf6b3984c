"""A form as a page to fill in."""
