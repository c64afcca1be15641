"""Companies that fail are read in every form in which English tells it."""

from datetime import date

import pytest

from tests.unit.extract.reading import claims, facts, only, put


def _entered(text: str) -> set[tuple[str, str, str]]:
    """Return company, procedure and status of each insolvency."""
    found = (claim for claim in claims(text) if claim.predicate == "ENTERED")
    return {(claim.subject.name, dict(claim.qualifiers)["procedure"], claim.status) for claim in found}


@pytest.mark.parametrize(
    ("sentence", "procedure"),
    [
        ("Quillon Ltd collapsed into administration.", "administration"),
        ("Quillon Ltd, which ran HMP Elmfield, entered liquidation.", "liquidation"),
        ("Quillon Ltd was put into administration by its lenders.", "administration"),
        ("Its lenders put Quillon Ltd into administration.", "administration"),
        ("Quillon Inc. filed for Chapter 11.", "bankruptcy"),
        ("Quillon Inc. has filed for bankruptcy protection.", "bankruptcy"),
        ("Quillon Ltd called in administrators.", "administration"),
        ("The directors of Quillon Ltd have appointed administrators.", "administration"),
        ("Administrators have been called in at Quillon Ltd.", "administration"),
        ("Tarn LLP was appointed administrator of Quillon Ltd.", "administration"),
        ("Receivers have taken control of Quillon Ltd.", "receivership"),
        ("Quillon Ltd is in the hands of receivers.", "receivership"),
        ("Quillon Ltd, now in administration, grew.", "administration"),
        ("Quillon Ltd, which is in liquidation, grew.", "liquidation"),
        ("Quillon Ltd became insolvent.", "insolvency"),
        ("A court declared Quillon Ltd bankrupt.", "bankruptcy"),
        ("When Quillon Ltd went bust, the council stepped in.", "insolvency"),
        ("Quillon Ltd went under.", "insolvency"),
        ("Quillon Ltd was wound up.", "liquidation"),
        ("Quillon Ltd was placed into examinership.", "examinership"),
        ("Quillon Ltd opened insolvency proceedings.", "insolvency"),
        ("The Elmfield court opened insolvency proceedings against Quillon Ltd.", "insolvency"),
        ("Insolvency proceedings were opened over the assets of Quillon Ltd.", "insolvency"),
        ("Quillon Ltd was granted a suspension of payments.", "suspension of payments"),
        ("Quillon Ltd filed for corporate reorganisation.", "reorganisation"),
        ("The bankruptcy estate of Quillon Ltd sold the buses.", "bankruptcy"),
        ("Quillon Ltd (in liquidation) owed its staff £2m.", "liquidation"),
        ("Quillon Ltd appointed Tarn LLP as administrators.", "administration"),
        (
            "Quillon Ltd, hired by Tarn plc to clean the Elm, Ash and Oak hospitals, was put into liquidation.",
            "liquidation",
        ),
        ("The liquidation of Quillon Ltd cost £150m.", "liquidation"),
        ("Quillon Ltd's collapse into administration hit staff.", "administration"),
        ("The collapse of Quillon Ltd into liquidation cost jobs.", "liquidation"),
        ("Following the administration of Quillon Ltd, trains stopped.", "administration"),
        ("Quillon Ltd's administrators sold its homes.", "administration"),
        ("The liquidators of Quillon Ltd spoke.", "liquidation"),
        ("Trains stopped after Quillon Ltd went into administration.", "administration"),
        ("Quillon Ltd and the homes that it runs have entered administration.", "administration"),
    ],
)
def test_a_company_fails_in_many_words(sentence: str, procedure: str) -> None:
    """By a verb, a noun, those who carry the procedure out or a word for its state, the company entered the procedure."""
    assert _entered(sentence) == {
        ("Quillon Ltd".replace("Ltd", "Inc." if "Inc." in sentence else "Ltd"), procedure, "asserted")
    }


@pytest.mark.parametrize(
    "sentence",
    [
        "Quillon Ltd won a contract for the administration of pensions.",
        "Quillon Ltd's administration of the pension fund was poor.",
        "The Marlow administration chose Quillon Ltd.",
        "Quillon Ltd appointed an administrator for its office.",
        "Quillon Ltd avoided administration.",
        "Quillon Ltd has appointed Tarn LLP as administrators of the scheme.",
        "Quillon Ltd granted a suspension of work.",
        "Quillon Ltd is on the brink of administration.",
        "Quillon Ltd has ceased trading.",
        "The collapse of Quillon Ltd was sudden.",
        "If Quillon Ltd went into administration, trains would stop.",
        "Paintings of Quillon Ltd went under the hammer.",
    ],
)
def test_what_is_no_insolvency_is_not_claimed(sentence: str) -> None:
    """Other administrations, a brink, an end of trading and a collapse without more are no insolvency."""
    assert _entered(sentence) == set()


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Quillon Ltd faces administration.", "planned"),
        ("Quillon Ltd will enter administration next week.", "planned"),
        ("Quillon Ltd did not go into administration.", "denied"),
        ("Quillon Ltd has announced that it is going into administration.", "asserted"),
    ],
)
def test_a_failure_that_is_feared_is_planned(sentence: str, status: str) -> None:
    """What a company faces or may come to has not happened; what it announces has."""
    assert _entered(sentence) == {("Quillon Ltd", "administration", status)}


def test_several_companies_fail_together() -> None:
    """Each of a list entered the procedure."""
    text = "Quillon Ltd and Ostrand Group went into receivership."
    assert {company for company, _, _ in _entered(text)} == {"Quillon Ltd", "Ostrand Group"}


def test_what_befalls_a_company_and_its_sister_befalls_both() -> None:
    """A list that ends in "its sister company Acme" is said of as a whole."""
    both = "Quillon Ltd and its sister company Tarn Ltd were both wound up in July 2019."
    assert _entered(both) == {("Quillon Ltd", "liquidation", "asserted"), ("Tarn Ltd", "liquidation", "asserted")}


def test_what_befalls_those_of_a_group_befalls_each_that_is_named() -> None:
    """ "Subsidiaries of Acme that are in liquidation, namely" tells of those named rather than of Acme."""
    text = "The cars come from subsidiaries of Tarn Group that are in liquidation, namely Quillon Ltd, Elm Ltd and Ash Ltd."
    assert {company for company, _, _ in _entered(text)} == {"Quillon Ltd", "Elm Ltd", "Ash Ltd"}


def test_the_collapse_of_a_company_names_who_failed_before() -> None:
    """ "A care firm has gone into administration" is of the company whose collapse the next sentence tells."""
    text = "A care firm has gone into administration. The collapse of Quillon Ltd leaves 40 homes in doubt."
    assert _entered(text) == {("Quillon Ltd", "administration", "asserted")}


def test_an_insolvency_has_its_day() -> None:
    """The date beside the verb is the insolvency's."""
    claim = only("Quillon Ltd called in liquidators from Tarn LLP on 3 May 2018.", "ENTERED")
    assert (claim.span.start_min, claim.span.start_max) == (date(2018, 5, 3), date(2018, 5, 3))


@pytest.mark.parametrize(
    ("sentence", "procedure"),
    [
        ("Quillon Ltd ran buses in Elmshire but went into liquidation in May.", "liquidation"),
        (
            "The council said on Monday that Quillon Ltd, which ran buses in Elmshire, had filed for administration.",
            "administration",
        ),
        ("Quillon Ltd was granted court protection from its creditors.", "bankruptcy"),
        ("A winding-up order was made against Quillon Ltd.", "liquidation"),
        ("Quillon Ltd entered a company voluntary arrangement.", "company voluntary arrangement"),
        ("The tribunal admitted Quillon Ltd into the insolvency resolution process.", "insolvency"),
        ("The court placed Quillon Ltd in redressement judiciaire.", "judicial restructuring"),
        ("Quillon Ltd entered a CVA.", "company voluntary arrangement"),
        ("Tarn Bank has put receivers into Quillon Ltd.", "receivership"),
        ("Buses stopped after Quillon Ltd, a family firm, called in the administrators.", "administration"),
        ("Quillon Ltd, which cleaned hospitals, had appointed Tarn LLP as administrator.", "administration"),
        ("Quillon Ltd has filed for concurso de acreedores.", "insolvency"),
        ("Talks failed and Quillon Ltd, which ran buses, entered liquidation.", "liquidation"),
    ],
)
def test_a_company_enters_the_procedures_of_other_countries_too(sentence: str, procedure: str) -> None:
    """Orders, arrangements, protection and processes are read, behind "but" and behind a relative clause too."""
    assert _entered(sentence) == {("Quillon Ltd", procedure, "asserted")}


@pytest.mark.parametrize(
    "sentence",
    [
        "Quillon Ltd could go into administration.",
        "The fine could bankrupt Quillon Ltd.",
        "In the event of going bust, Quillon Ltd would close.",
        "The change would have cut fares and forced Quillon Ltd into bankruptcy.",
        "Quillon Ltd has been appointed to handle the charity's insolvency.",
        "Quillon Bank, which is owed £9m, has called in receivers.",
        "Ann Marlow of Quillon Ltd was appointed joint administrator of the company.",
    ],
)
def test_what_only_may_be_or_befalls_another_is_no_insolvency(sentence: str) -> None:
    """What could happen, would have happened, or happened to those for whom a company works says nothing of the company."""
    assert not _entered(sentence)


def test_an_insolvency_that_is_denied_is_denied() -> None:
    """ "Denied it was insolvent" denies it."""
    assert _entered("Quillon Ltd denied it was insolvent.") == {("Quillon Ltd", "insolvency", "denied")}


@pytest.mark.parametrize(
    "sentence",
    [
        "Quillon Ltd failed in July. Joint administrators from Tarn LLP were appointed.",
        "Quillon Ltd failed in July. Ann Lee and Bo Ray of Tarn LLP were appointed joint administrators.",
        "Quillon Ltd, which a court placed in administration, was sold.",
    ],
)
def test_administrators_come_to_the_company_spoken_of(sentence: str) -> None:
    """Those appointed are to the company that the sentence before is about, and not to the firm that they are from."""
    assert _entered(sentence) == {("Quillon Ltd", "administration", "asserted")}


@pytest.mark.parametrize(
    "sentence",
    [
        "Quillon Ltd filed a notice of intention to appoint administrators.",
        "The directors of Quillon Ltd gave notice of their intention to appoint administrators.",
    ],
)
def test_notice_of_intention_is_a_plan(sentence: str) -> None:
    """Notice of intention to appoint administrators is an administration to come."""
    assert _entered(sentence) == {("Quillon Ltd", "administration", "planned")}


@pytest.mark.parametrize(
    "sentence",
    [
        "Quillon Ltd's directors called in Tarn LLP as administrators.",
        "Quillon Ltd had no money left. Its directors called in administrators.",
        "Quillon Ltd had no money left. The board called in administrators.",
    ],
)
def test_directors_call_administrators_in_for_their_company(sentence: str) -> None:
    """Who calls administrators in as director does so for the company whose director that is."""
    assert _entered(sentence) == {("Quillon Ltd", "administration", "asserted")}


def test_protection_may_be_obtained() -> None:
    """A company that obtained protection from its creditors is insolvent."""
    assert _entered("Quillon Inc. obtained creditor protection from a court.") == {
        ("Quillon Inc.", "bankruptcy", "asserted")
    }


@pytest.mark.parametrize(
    "sentence",
    [
        "Tarn Partners were appointed as Administrators of Quillon Ltd.",
        "Ann Lee and Bo Ray were appointed Joint Administrators of Quillon Ltd.",
    ],
)
def test_administrators_may_have_capitals(sentence: str) -> None:
    """Who carries out an insolvency may be written with a capital, which makes no name of it."""
    assert _entered(sentence) == {("Quillon Ltd", "administration", "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        "Ostrand Ltd bought Quillon Ltd from its administrators.",
        "Quillon Ltd was sold to its lenders on Friday in a pre-pack administration.",
    ],
)
def test_what_is_sold_by_administrators_is_insolvent(text: str) -> None:
    """Of buyer and bought it is what was bought that failed."""
    assert {who for who, predicate, _ in facts(text) if predicate == "ENTERED"} == {"Quillon Ltd"}


def test_who_follows_another_into_a_procedure_enters_it() -> None:
    """Going the way of another firm is entering a case of one's own, and takes nothing over."""
    text = "Tarn plc runs HMP Elmfield. Quillon Ltd followed Tarn plc into administration."
    assert ("Quillon Ltd", "administration", "asserted") in _entered(text)
    assert not any(claim.predicate == "TOOK_OVER" for claim in claims(text))


def test_whose_business_is_bought_from_its_administrators_is_insolvent() -> None:
    """ "The business of Acme from its administrators" are Acme's, not the buyer's."""
    text = "Tarn Group bought the business of Quillon Ltd from its administrators in 2019."
    assert {who for who, _, _ in put(text, "ENTERED")} == {"Quillon Ltd"}
