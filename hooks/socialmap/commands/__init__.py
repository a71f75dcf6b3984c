"""What a maintainer who does not program asks for by name: one module for each command, a line each in `__main__`."""
