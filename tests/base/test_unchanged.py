"""Where nothing was found, nothing is looked for again, until the text, the rule or what it goes by is another."""

from __future__ import annotations

from pathlib import Path

from socialmap.base.unchanged import look, remembering


class Looking:
    """A rule that finds the words that are forbidden, and counts how often it looks."""

    def __init__(self, *forbidden: str) -> None:
        self.forbidden, self.times = forbidden, 0

    def through(self, text: str) -> list[str]:
        return look("words", " ".join(self.forbidden), text, lambda: self._found(text))

    def _found(self, text: str) -> list[str]:
        self.times += 1
        return [word for word in text.split() if word in self.forbidden]


def test_what_was_clean_is_passed_over_in_the_next_run(tmp_path: Path) -> None:
    (tmp_path / ".build").mkdir()
    rule = Looking("secret")
    for _ in range(3):
        with remembering(tmp_path):
            assert rule.through("an open text") == []
    assert rule.times == 1


def test_what_was_found_is_found_again_every_time(tmp_path: Path) -> None:
    (tmp_path / ".build").mkdir()
    rule = Looking("secret")
    for _ in range(3):
        with remembering(tmp_path):
            assert rule.through("a secret text") == ["secret"]
    assert rule.times == 3


def test_another_text_and_another_rule_are_looked_at(tmp_path: Path) -> None:
    (tmp_path / ".build").mkdir()
    with remembering(tmp_path):
        assert Looking("secret").through("an open text") == []
    with remembering(tmp_path):
        assert Looking("secret").through("an open secret") == ["secret"]
        assert Looking("open").through("an open text") == ["open"]


def test_nothing_is_remembered_without_a_project(tmp_path: Path) -> None:
    rule = Looking("secret")
    for _ in range(2):
        with remembering(tmp_path):
            rule.through("an open text")
    rule.through("an open text")
    assert rule.times == 3
    assert list(tmp_path.iterdir()) == []
