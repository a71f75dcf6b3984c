"""The finder: the page of organisations, its data, and the details that open in place."""
