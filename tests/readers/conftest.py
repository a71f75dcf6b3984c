"""The PDFs of the forms, for programs of others to fill in, flatten and show."""

from tests.forms.conftest import made, papers

__all__ = ["made", "papers"]
