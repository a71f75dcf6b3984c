"""The authored pages of `docs/`: their front matter, their links, the terms they explain."""
