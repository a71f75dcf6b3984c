"""The index: stems with the documents they stand in, and how heavily."""

from __future__ import annotations

from lunr.builder import Builder

from socialmap.locale import locale
from socialmap.search.documents import FIELDS, Document
from socialmap.search.index import LENGTH, SCALE, Index, index

DOCUMENTS = [
    Document("organisation", "a.html", "Vrouwenopvang Oost", "", {"services": ["Opvang"], "text": ["Een advocaat."]}),
    Document("organisation", "b.html", "Bureau Z", "", {"names": ["Büro Z"], "text": ["Zij werken met opvang."]}),
    Document("country", "c.html", "Roemenië", "", {"names": ["Romania"]}, boost=2.0),
]


def made() -> Index:
    return index(DOCUMENTS, [("advocaat", "lawyer", "legal aid"), ("de", "Roemenië")], locale("nl"))


def postings(word: str) -> dict[int, int]:
    one = made()
    return dict(one.postings[dict(one.forms)[word]])


def test_a_word_weighs_more_in_a_service_than_in_a_text() -> None:
    assert set(postings("opvang")) == {0, 1}
    assert postings("opvang")[0] > postings("opvang")[1]


def test_words_that_say_nothing_are_not_in_it() -> None:
    forms = dict(made().forms)
    assert "met" not in forms and "een" not in forms
    assert list(forms) == sorted(forms)


def test_diacritics_are_folded_and_remembered() -> None:
    assert set(postings("roemenie")) == {2}
    assert made().spelled == {"buro": "Büro", "roemenie": "Roemenië"}


def test_a_whole_name_is_one_word_too() -> None:
    assert set(postings("!vrouwenopvangoost")) == {0}
    assert set(postings("!romania")) == {2}


def test_a_name_in_brackets_is_a_name_and_so_is_what_stands_before_it() -> None:
    one = index([Document("page", "a.html", "Criminal complaint (aangifte)", "")], [], locale("en"))
    names = {form: one.postings[stem] for form, stem in one.forms if form.startswith("!")}
    assert set(names) == {"!criminalcomplaintaangifte"[:21] + "25", "!criminalcomplaint", "!aangifte"}
    assert set(map(str, names.values())) == {"[(0, 20)]"}, "each is its title"


def test_synonyms_are_phrases_of_stems() -> None:
    one = made()
    forms = dict(one.forms)
    assert one.synonyms[0] == [[forms["advocaat"]], [forms["lawyer"]], [forms["legal"], forms["aid"]]]
    assert one.synonyms[1] == [[forms["roemenie"]]], "a phrase of stop words alone says nothing"
    assert one.postings[forms["lawyer"]] == [], "a word that only a synonym knows stands in no document"


def test_the_weights_are_those_of_lunr() -> None:
    """One field, so that each sum is one of lunr's scores; in words that no stemmer changes."""
    said = ["oma opa", "oma oma kat", "kat", "opa kat huis huis huis"]
    builder = Builder()
    builder.b(LENGTH)
    builder.pipeline.reset()
    builder.field("text", boost=FIELDS["text"])
    for number, text in enumerate(said):
        builder.add({"id": str(number), "text": text})
    builder.build()
    words = {entry["_index"]: word for word, entry in builder.inverted_index.items()}
    lunrs = {
        (words[at], int(field.partition("/")[2])): weight
        for field, vector in builder.field_vectors.items()
        for at, weight in zip(vector.elements[::2], vector.elements[1::2], strict=True)
    }
    ours = index([Document("page", "", "", "", {"text": [text]}) for text in said], [], locale("nl"))
    stems = dict(ours.forms)
    assert {(word, number): weight for word in words.values() for number, weight in ours.postings[stems[word]]} == {
        place: round(weight * SCALE) for place, weight in lunrs.items()
    }
