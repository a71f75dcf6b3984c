"""How another map begins: `socialmap init`."""
