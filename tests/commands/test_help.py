"""Every command explains itself in both languages."""

from __future__ import annotations

import click
import pytest

from socialmap.__main__ import main


def commands() -> list[str]:
    return main.list_commands(click.Context(main))


@pytest.mark.parametrize("name", commands())
def test_a_command_is_explained_in_english_and_in_dutch(name: str) -> None:
    command = main.get_command(click.Context(main), name)
    assert command is not None and command.help
    assert len(command.help.split("\n\n")) >= 2, command.help
    for option in command.params:
        if isinstance(option, click.Option) and option.help:
            assert " · " in option.help, option.name
