"""Reports and insolvencies are told apart by party and year, as rules tell them apart."""

from graph import edtf
from graph.model import Document
from loaders.extract.rules import extract
from loaders.model.scopes import scoped
from tests.unit.model.claims import kept, party, runs

TEXT = """The Fells inspectorate published a report on Mere CRC in May 2015.
Quayle Care Ltd went into administration in June 2015.
"""
DOCUMENT = Document(TEXT, published_on="2015-07-01")
REPORT = party("Fells inspectorate report on Mere CRC", "Report", "a report")
PUBLISHED = runs(
    quote="The Fells inspectorate published a report on Mere CRC in May 2015.",
    subject=party("Fells inspectorate", "PublicBody"),
    predicate="PUBLISHED",
    object=REPORT,
    start="2015-05",
    seen=None,
    when="in May 2015",
)
ABOUT = {
    **PUBLISHED,
    "subject": REPORT,
    "predicate": "ABOUT",
    "object": party("Mere CRC", "CRC"),
    "start": None,
    "when": None,
}
ENTERED = runs(
    quote="Quayle Care Ltd went into administration in June 2015.",
    subject=party("Quayle Care Ltd", "Company"),
    predicate="ENTERED",
    object=party("the insolvency of Quayle Care", "Insolvency", "administration"),
    start="2015-06",
    seen=None,
    when="in June 2015",
)


def test_a_report_is_of_its_publisher_and_year() -> None:
    """A report has the same key wherever its document names it, and the same in another document of that year."""
    claims = [kept(each, DOCUMENT) for each in (PUBLISHED, ABOUT)]
    published, about = scoped(claims, edtf.days("2015-07-01"))
    assert published.object.key(DOCUMENT.id) == about.subject.key(DOCUMENT.id)
    other = Document(TEXT + "More.", published_on="2015-08")
    (again,) = scoped([kept(PUBLISHED, other)], edtf.days("2015-08"))
    assert again.object.key(other.id) == published.object.key(DOCUMENT.id)


def test_an_insolvency_is_named_and_keyed_as_by_rules() -> None:
    """A company's administration is one, whether a rule or a model found it, and whatever the model calls it."""
    (claim,) = scoped([kept(ENTERED, DOCUMENT)], edtf.days("2015-07-01"))
    assert claim.object.name == "Quayle Care Ltd administration"
    by_rules = [each for each in extract(DOCUMENT).claims if each.predicate == "ENTERED"]
    assert [each.object.key(DOCUMENT.id) for each in by_rules] == [claim.object.key(DOCUMENT.id)]


def test_without_a_year_it_is_of_its_document() -> None:
    """A report without any date is told apart by its document."""
    undated = Document(TEXT)
    (claim,) = scoped([kept({**PUBLISHED, "start": None}, undated)], None)
    assert claim.object.scope == ""
