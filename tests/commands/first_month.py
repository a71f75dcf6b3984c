"""A volunteer's first month, played through on a made-up map: what is typed, what the commands say, and the page that tells it.

`pytest tests/commands/test_first_month.py --rewrite` writes the page anew; read it before you commit it.
"""

from __future__ import annotations

import difflib
import re
import shlex
from dataclasses import dataclass, field
from pathlib import Path

from click.testing import CliRunner

from socialmap.__main__ import main
from tests.commands.conftest import git

PAGE = "guide/first-month.md"

HOUSE = "data/organisations/al/made-up-home.yml"

RENAMED = HOUSE.replace("made-up-home", "home-of-examples")

TEN: list[tuple[str, str, str, str]] = [
    ("She writes what the house is. A word begins with an apostrophe.",
     "description:\n  nl: 's Avonds en 's nachts open.\n  en: Open in the evening and at night.\n", "'s Avonds en 's nachts open.", '"\'s Avonds en \'s nachts open."'),
    ("She adds the services, as a list.", "services:\n  - legal-help: yes\n  - training: limited\n", "  - legal-help: yes\n  - training: limited", "  legal-help: yes\n  training: limited"),
    ("The list is a group now, and one more thing comes to light.", "", "  training: limited", "  training:\n    state: limited\n    note:\n      nl: Alleen in de ochtend.\n      en: Only in the morning."),
    ("She adds the telephone, without a space after the colon.", "contacts:\n  - role:general\n    phones: [+355 (0)4 220 1012]\n", "role:general", "role: general"),
    ("Now the number itself is read.", "", "[+355 (0)4 220 1012]", "[{number: +355 (0)4 220 1012}]"),
    ("And once more: a number from the website, as one dials it at home.", "", "+355 (0)4", "+355 4"),
    ("The languages, by their names.", "languages: [Albanian, en]\n", "[Albanian, en]", "[sq, en]"),
    ("A note behind a number sign, which would be lost.", "eligibility_description:\n  nl: Voor vrouwen die nergens veilig zijn.\n  en: For women who are safe nowhere else. #women\n", " #women", ""),
    ("How to refer somebody, with a name in it. The name is not repeated by the message, since logs are public.",
     "application_process:\n  nl: Vraag naar mevrouw Voorbeeld.\n  en: Ask for the reception.\n", "Vraag naar mevrouw Voorbeeld.", "Vraag naar de receptie."),
    ("The website, as it stands on a leaflet.", "websites: [www.example.org]\n", "www.example.org", "'https://www.example.org'"),
]  # fmt: skip
"""(what she does, lines that she adds, what the message makes her change, into what)."""


@dataclass
class Month:
    """The map she works on, and what is told of it."""

    root: Path
    told: list[str] = field(default_factory=list)

    def say(self, *lines: str) -> None:
        """A paragraph, or a heading."""
        self.told += [*lines, ""]

    def run(self, line: str, typed: str = "", code: int = 0) -> str:
        """Type a command; what it prints goes on the page."""
        words = shlex.split(line)
        done = CliRunner().invoke(
            main, [*words, *(["."] if words == ["check"] else ["--root", "."])], input=typed, env={"COLUMNS": "100"}
        )
        assert done.exit_code == code, (line, done.output)
        assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
        said = done.output.rstrip("\n")
        self.told += ["```console", f"$ python -m socialmap {line}", *([said] if said else []), "```", ""]
        return done.output

    def change(self, path: str, old: str, new: str) -> None:
        """Change a file by hand; the difference goes on the page."""
        file = self.root / path
        before = file.read_text(encoding="utf-8")
        after = before.replace(old, new) if old else before + new
        assert after != before, old
        file.write_text(after, encoding="utf-8")
        lines = difflib.unified_diff(before.splitlines(), after.splitlines(), path, path, lineterm="", n=1)
        self.told += ["```diff", *list(lines)[2:], "```", ""]

    def commit(self, why: str) -> None:
        """What is right is committed; commands leave files alone that are not."""
        git(self.root, "add", "-A")
        git(self.root, "commit", "-qm", why)


def played(root: Path) -> str:
    """The page, from what the commands say today on the map in ``root``."""
    month = Month(root)
    month.say("# A volunteer’s first month")
    month.say(
        "Everything here is made up: the map, the houses, the people who answer. What the commands print is what they really print: a test plays",
        "this month through and fails when it differs. `pytest tests/commands/test_first_month.py --rewrite` writes this page anew.",
    )
    month.say(
        "Before each line that begins with `$` she said once in her shell, in the folder of the project:",
        '`export PYTHONPATH=hooks PATH="$PWD/.venv/bin:$PATH"`. `--help` behind any command explains it, in English and in Dutch.',
    )
    _week_1(month)
    _week_2(month)
    _week_3(month)
    _week_4(month)
    return re.sub(r"[ \t]+$", "", "\n".join(month.told), flags=re.MULTILINE).rstrip("\n") + "\n"


def _week_1(month: Month) -> None:
    month.say("## Week 1: a new organisation, and ten mistakes")
    month.say(
        "She has called a house, and adds it. The command asks what a record needs, and explains the rest in comments."
    )
    month.run("new organisation al/made-up-home", typed="Made-up Home\nngo\ntelephone\n2026-05-03\n")
    month.commit("A new house")
    month.say("She fills it in. After each step she runs `check`, and does what it says.")
    for number, (what, added, wrong, right) in enumerate(TEN, 1):
        month.say(f"**{number}.** {what}")
        if added:
            month.change(HOUSE, "", added)
        said = month.run("check", code=1)
        assert said.count(HOUSE) == 1, said
        month.say("She changes it:")
        month.change(HOUSE, wrong, right)
    month.say("Ten mistakes, ten messages, and nothing else was needed:")
    month.run("check")
    month.say(
        "The fields stand in the order in which she thought of them. `fmt` puts them in the order of the guide, where no comment can lose its field:"
    )
    month.commit("The house, filled in")
    month.run("fmt " + HOUSE)
    month.commit("In order")


def _week_2(month: Month) -> None:
    month.say("## Week 2: what to check first, and a letter")
    month.run("due --on 2026-05-10")
    month.say(
        "The oldest record comes first, so she writes to that organisation. The letter is an e-mail and a PDF to fill in; here is how it begins."
    )
    text = month.run("letter al/example")
    assert "Written in letters/" in text
    mail = (month.root / "letters" / "al-example.txt").read_text(encoding="utf-8")
    month.told += ["```text", *mail.split("\n")[:42], "…", "```", ""]
    month.say("## Week 3: the answer")
    month.say(
        "It comes back by e-mail. She saves its text as `answer.txt`: quoted lines do no harm. These lines were answered:"
    )
    for mark, said in (
        ("services.shelter", "limited: only for women"),
        ("right", "yes"),
        ("role", "coordination"),
        ("date", "12 May 2026"),
    ):
        place = mail.index("=> ", mail.index(f"[[{mark}~")) + 3
        mail = mail[:place] + said + mail[place:]
    quoted = "".join(f"> {line}\n" for line in mail.split("\n"))
    (month.root / "letters" / "answer.txt").write_text("Thank you for asking!\n\n" + quoted, encoding="utf-8")
    answered = [line for line in quoted.split("\n") if re.match(r"> => \S", line)]
    month.told += ["```text", *answered, "```", ""]


def _week_3(month: Month) -> None:
    month.say(
        "Without `--write` the command only shows what would change. It asks for the Dutch of a note that was written in English."
    )
    file = "letters/answer.txt"
    month.run(f"answer {file}", typed="alleen voor vrouwen\n")
    month.say("That is right:")
    month.run(f"answer {file} --write", typed="alleen voor vrouwen\n")
    month.run("check")
    month.commit("The answer of an organisation")
    month.say("The house of week 1 has an answer on the telephone: the number is right.")
    month.run("confirm al/made-up-home --how telephone --role reception --on 2026-05-18 --fields contacts")
    month.commit("Confirmed on the telephone")


def _week_4(month: Month) -> None:
    month.say("## Week 4: one that closed, one with a new name")
    month.say("A third organisation says by e-mail that it went into the house. Its page stays, and says so.")
    month.run("end al/house --state merged --since 2026-05 --how mail --on 2026-05-20 --instead al/made-up-home")
    month.run("check")
    month.commit("One that went into another")
    month.say("And the house takes another name. First a look, then for real; its old address leads on.")
    month.run("rename al/made-up-home al/home-of-examples --dry-run")
    month.say("She has changed the name in the file meanwhile, and not committed it:")
    month.change(HOUSE, "name: Made-up Home", "name: Home of Examples")
    month.run("rename al/made-up-home al/home-of-examples", code=1)
    month.commit("Its new name")
    month.run("rename al/made-up-home al/home-of-examples")
    month.run("check")
    month.say("She commits, and sends the changes as a pull request, saying how she knows.")
