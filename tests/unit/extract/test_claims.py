"""A sentence makes the claims that it states, of the right parties, in the right direction."""

import pytest

from tests.unit.extract.reading import claims, facts, only


@pytest.mark.parametrize(
    ("sentence", "fact"),
    [
        ("Ostrand Group owns HMP Elmfield.", ("Ostrand Group", "OWNS", "HMP Elmfield")),
        ("HMP Elmfield is owned by Ostrand Group.", ("Ostrand Group", "OWNS", "HMP Elmfield")),
        ("Ostrand Group, owner of HMP Elmfield, said no.", ("Ostrand Group", "OWNS", "HMP Elmfield")),
        ("The owner of HMP Elmfield, Ostrand Group, said no.", ("Ostrand Group", "OWNS", "HMP Elmfield")),
        ("Ostrand Group is the parent company of Quillon Ltd.", ("Ostrand Group", "OWNS", "Quillon Ltd")),
        ("Quillon Ltd, a subsidiary of Ostrand Group, lost money.", ("Ostrand Group", "OWNS", "Quillon Ltd")),
        ("The Ostrand-owned Quillon Ltd lost money.", ("Ostrand", "OWNS", "Quillon Ltd")),
        ("Quillon Ltd runs Cumbria and Durham CRC.", ("Quillon Ltd", "RUNS", "Cumbria and Durham CRC")),
        ("Cumbria and Durham CRC, run by Quillon Ltd, grew.", ("Quillon Ltd", "RUNS", "Cumbria and Durham CRC")),
        ("Quillon Ltd has operated HMP Elmfield.", ("Quillon Ltd", "RUNS", "HMP Elmfield")),
        ("Quillon now runs HMP Elmfield.", ("Quillon", "RUNS", "HMP Elmfield")),
        ("Ostrand recently took over HMP Elmfield.", ("Ostrand", "TOOK_OVER", "HMP Elmfield")),
        ("Quillon Ltd is responsible for HMP Elmfield.", ("Quillon Ltd", "RUNS", "HMP Elmfield")),
        ("Quillon Ltd's Elmfield prison was full.", ("Quillon Ltd", "RUNS", "Elmfield prison")),
        ("The Quillon-run HMP Elmfield was full.", ("Quillon", "RUNS", "HMP Elmfield")),
        ("Ostrand Group took over HMP Elmfield.", ("Ostrand Group", "TOOK_OVER", "HMP Elmfield")),
        ("Quillon Ltd was bought by Ostrand Group.", ("Ostrand Group", "TOOK_OVER", "Quillon Ltd")),
        ("HMP Elmfield will be handed over to Ostrand Group.", ("Ostrand Group", "TOOK_OVER", "HMP Elmfield")),
        ("The contract for HMP Elmfield went to Ostrand Group.", ("Ostrand Group", "TOOK_OVER", "HMP Elmfield")),
        ("Ostrand Group's takeover of Quillon Ltd is done.", ("Ostrand Group", "TOOK_OVER", "Quillon Ltd")),
        ("Ofsted inspected Fairholme School.", ("Ofsted", "INSPECTED", "Fairholme School")),
        ("Fairholme School was rated good by Ofsted.", ("Ofsted", "INSPECTED", "Fairholme School")),
        ("The inspection of Fairholme School by Ofsted ended.", ("Ofsted", "INSPECTED", "Fairholme School")),
        ("The Home Office awarded Quillon Ltd a contract.", ("Home Office", "COMMISSIONED", "Quillon Ltd")),
        ("Quillon Ltd was awarded the contract by the Home Office.", ("Home Office", "COMMISSIONED", "Quillon Ltd")),
        ("The Home Office appointed Quillon Ltd to run it.", ("Home Office", "COMMISSIONED", "Quillon Ltd")),
        ("Quillon Ltd's contract with the Home Office ends.", ("Home Office", "COMMISSIONED", "Quillon Ltd")),
        ("Contracts between the Home Office and Quillon Ltd end.", ("Home Office", "COMMISSIONED", "Quillon Ltd")),
        ("Quillon Ltd owns two: HMP Ashby and HMP Elmfield.", ("Quillon Ltd", "OWNS", "HMP Ashby")),
        ("Quillon Ltd went into administration.", ("Quillon Ltd", "ENTERED", "Quillon Ltd administration")),
        ("Alice Marlow, chair of Quillon Ltd, left.", ("Alice Marlow", "HELD_OFFICE", "Quillon Ltd")),
        ("Quillon Ltd's chief executive, Alice Marlow, left.", ("Alice Marlow", "HELD_OFFICE", "Quillon Ltd")),
        ("Quillon Ltd finance director Alice Marlow left.", ("Alice Marlow", "HELD_OFFICE", "Quillon Ltd")),
        ("Alice Marlow is the governor of HMP Elmfield.", ("Alice Marlow", "HELD_OFFICE", "HMP Elmfield")),
        ("Home Secretary Alice Marlow left.", ("Alice Marlow", "HELD_OFFICE", "Home Office")),
        ("Quillon Ltd is led by Ostrand Group.", ("Ostrand Group", "MEMBER_OF", "Quillon Ltd")),
        ("Tarn Union represents staff at Quillon Ltd.", ("Tarn Union", "REPRESENTS", "Quillon Ltd")),
        ("Tarn Union criticised Quillon Ltd.", ("Tarn Union", "CRITICISED", "Quillon Ltd")),
        ("HMP Elmfield holds 400 prisoners and serves Cumbria.", ("HMP Elmfield", "COVERS", "Cumbria")),
    ],
)
def test_a_sentence_states_its_fact(sentence: str, fact: tuple[str, str, str]) -> None:
    """Active or passive, by noun, apposition, possessive or ending, a sentence states who does what to whom."""
    assert fact in facts(sentence)


@pytest.mark.parametrize(
    ("sentence", "fact"),
    [
        ("Quillon ran HMP Elmfield.", ("Quillon", "RUNS", "HMP Elmfield")),
        ("Quillon ran HMP Elmfield from 3 March 2012 until 31 March 2018.", ("Quillon", "RUNS", "HMP Elmfield")),
        ("Quillon operated HMP Elmfield in 2012.", ("Quillon", "RUNS", "HMP Elmfield")),
        ("Quillon owned Ostrand Group until 2012.", ("Quillon", "OWNS", "Ostrand Group")),
        ("Quillon did not run HMP Elmfield.", ("Quillon", "RUNS", "HMP Elmfield")),
        ("Quillon no longer runs HMP Elmfield.", ("Quillon", "RUNS", "HMP Elmfield")),
        ("Quillon entered administration.", ("Quillon", "ENTERED", "Quillon administration")),
        ("Leading Ways ran HMP Elmfield until 2019.", ("Leading Ways", "RUNS", "HMP Elmfield")),
        ("Leading Ways Ltd ran HMP Elmfield.", ("Leading Ways Ltd", "RUNS", "HMP Elmfield")),
        ("Orbeus ran HMP Elmfield until 2019.", ("Orbeus", "RUNS", "HMP Elmfield")),
        ("Tarns runs HMP Elmfield.", ("Tarns", "RUNS", "HMP Elmfield")),
    ],
)
def test_who_opens_a_sentence_is_known_by_what_it_did(sentence: str, fact: tuple[str, str, str]) -> None:
    """A company named only at the beginning of a sentence is known by its verb, in the past as in the present."""
    assert facts(sentence) == {fact}


@pytest.mark.parametrize("opening", ["Guards", "Management", "Warders", "Officers"])
def test_a_common_word_that_opens_a_sentence_is_no_company(opening: str) -> None:
    """People named by a plural, and what management does, are no company's doing."""
    assert facts(f"{opening} ran HMP Elmfield.") == set()


@pytest.mark.parametrize("name", ["Quillon plc", "Quillon Group plc", "Quillon PLC", "Quillon Ltd", "Quillon ltd"])
def test_a_name_keeps_its_legal_form_as_the_document_spells_it(name: str) -> None:
    """ "Plc" and "ltd" belong to the name, with a capital or without one, wherever it stands."""
    assert facts(f"{name} runs HMP Elmfield.") == {(name, "RUNS", "HMP Elmfield")}
    assert facts(f"Alice Marlow is chief executive of {name}.") == {("Alice Marlow", "HELD_OFFICE", name)}


@pytest.mark.parametrize(
    "sentence",
    [
        "Quillon Ltd bid for HMP Elmfield.",
        "Quillon Ltd staff met at HMP Elmfield.",
        "A spokesman for Quillon Ltd visited Cumbria.",
        "Quillon Ltd and HMP Elmfield are in Cumbria.",
        "The owner of a shop near HMP Elmfield complained to Quillon Ltd.",
        "Probation is run badly. Prisons are owned by nobody.",
    ],
)
def test_a_sentence_that_states_no_fact_makes_no_claim(sentence: str) -> None:
    """Names in one sentence are no claim by themselves."""
    assert facts(sentence) == set()


def test_lists_of_places_come_apart() -> None:
    """ "CRCs in Cumbria, Avon and Somerset, and Devon and Cornwall" are three."""
    text = "Quillon Ltd owns CRCs in Cumbria, Avon and Somerset, and Devon and Cornwall."
    assert {name for _, predicate, name in facts(text) if predicate == "OWNS"} == {
        "Cumbria CRC",
        "Avon and Somerset CRC",
        "Devon and Cornwall CRC",
    }


def test_a_name_of_several_places_does_not_come_apart() -> None:
    """ "Cumbria, Durham and Northumberland CRC" is one."""
    text = "Quillon Ltd runs Cumbria, Durham and Northumberland CRC."
    assert facts(text) == {("Quillon Ltd", "RUNS", "Cumbria, Durham and Northumberland CRC")}


def test_a_group_that_is_not_taken_apart_belongs_to_its_document() -> None:
    """ "Four CRCs" is a party of its document, told apart from another document's four."""
    claim = only("Quillon Ltd owns four CRCs.", "OWNS")
    assert (claim.object.name, claim.object.scope) == ("four CRCs", claim.document.hex())


def test_several_subjects_each_make_a_claim() -> None:
    """ "Quillon and Ostrand run it" says so of both."""
    assert {subject for subject, _, _ in facts("Quillon Ltd and Ostrand Group run HMP Elmfield.")} == {
        "Quillon Ltd",
        "Ostrand Group",
    }


@pytest.mark.parametrize("verb", ["run", "ran", "will run"])
def test_a_pair_that_opens_a_sentence_is_known_by_what_it_does(verb: str) -> None:
    """The first of two joined by "and" is known by the verb that they share."""
    found = facts(f"Quillon and Ostrand {verb} HMP Elmfield.")
    assert found == {("Quillon", "RUNS", "HMP Elmfield"), ("Ostrand", "RUNS", "HMP Elmfield")}
    assert "Guards" not in {subject for subject, _, _ in facts(f"Guards and Ostrand {verb} HMP Elmfield.")}


def test_a_short_form_leads_back_to_the_fullest_name() -> None:
    """An abbreviation that the text defines, and the beginning of a company's name, mean the full name."""
    text = "Ostrand Care Group (OCG) is large. OCG owns HMP Elmfield. Quillon Ltd grew. Quillon runs HMP Ashby."
    assert facts(text) == {("Ostrand Care Group", "OWNS", "HMP Elmfield"), ("Quillon Ltd", "RUNS", "HMP Ashby")}


def test_a_pronoun_leads_back_to_what_was_spoken_of() -> None:
    """ "It" is the subject of the sentence before, "he" the person, "the prison" the service."""
    text = "Quillon Ltd is small. It runs HMP Elmfield. Ostrand Group bought the prison."
    assert facts(text) == {("Quillon Ltd", "RUNS", "HMP Elmfield"), ("Ostrand Group", "TOOK_OVER", "HMP Elmfield")}
    assert facts("Alice Marlow spoke. She is chair of Quillon Ltd.") == {("Alice Marlow", "HELD_OFFICE", "Quillon Ltd")}


def test_a_union_shows_by_its_officers() -> None:
    """Who has a general secretary is a trade union, and "the union" leads back to it."""
    claim = only("TWA general secretary Alice Marlow left. The union represents staff at Quillon Ltd.", "REPRESENTS")
    assert (claim.subject.name, claim.subject.kind) == ("TWA", "Union")


def test_the_firm_is_no_union() -> None:
    """ "The firm" leads past a trade union, though the union acts as companies do, to the company spoken of before."""
    text = "Alice Marlow, general secretary of Tarnwa, left.\nQuillon Ltd grew.\nTarnwa has members.\n"
    claim = only(text + "The firm was bought by Ostrand Group.", "TOOK_OVER")
    assert claim.object.name == "Quillon Ltd"


def test_the_firm_is_who_acts_as_one() -> None:
    """ "The firm" leads past words that nothing shows to be a company to one that acts as a company does."""
    text = "Quillon runs HMP Elmfield. There were Grave Later Events. The firm was bought by Ostrand Group."
    assert only(text, "TOOK_OVER").object.name == "Quillon"


@pytest.mark.parametrize(
    "told",
    [
        "The murder of Jory Penn shocked Cumbria.",
        "Jory Penn was jailed.",
        "Here is Jory Penn's mother.",
        "Image copyright Tarn Pictures Image caption The gate.",
    ],
)
def test_the_firm_is_no_victim_and_no_photographer(told: str) -> None:
    """ "The firm" leads neither to a name of which is told what befalls people, nor to that in a picture's credit."""
    claim = only(f"Here is Quillon Ltd. {told} The firm was bought by Ostrand Group.", "TOOK_OVER")
    assert claim.object.name == "Quillon Ltd"


def test_who_handed_over_is_kept() -> None:
    """The one from whom a service passes is a qualifier, by its fullest name."""
    claim = only("Ostrand Group took over HMP Elmfield from Quillon Ltd.", "TOOK_OVER")
    assert dict(claim.qualifiers) == {"from_party": "Quillon Ltd"}


def test_a_report_has_a_publisher_and_a_subject() -> None:
    """A report "by Ofsted on Fairholme School" is published by the one, about the other, and told apart by its year."""
    text = "A damning report by Ofsted on Fairholme School was published in May 2019."
    report = only(text, "PUBLISHED").object
    assert only(text, "PUBLISHED").subject.name == "Ofsted"
    assert only(text, "ABOUT").object.name == "Fairholme School"
    assert only(text, "ABOUT").subject == report
    assert (report.kind, report.scope) == ("Report", "ofsted 2019")


def test_an_insolvency_is_told_apart_by_its_party_and_year() -> None:
    """A company's administration of one year is the same in every document, and another than of another year."""
    claim = only("Quillon Ltd entered administration in May 2019.", "ENTERED")
    assert (claim.object.kind, claim.object.scope) == ("Insolvency", "quillon ltd 2019")


def test_members_of_a_consortium_are_listed() -> None:
    """A joint venture "of A and B called C" has two members."""
    text = "The bid came through a joint venture with Ostrand Group and Fell Trust called Northway Partnership."
    assert facts(text) == {
        ("Ostrand Group", "MEMBER_OF", "Northway Partnership"),
        ("Fell Trust", "MEMBER_OF", "Northway Partnership"),
    }


def test_people_in_no_office_get_no_entity() -> None:
    """A victim, an offender and one under another name are parties to no claim."""
    text = "Dean Holt (not his real name) lives at HMP Elmfield. Carl Webb was killed by Sam Orme, a prisoner there."
    assert claims(text) == []


def test_the_passage_is_the_sentence() -> None:
    """A claim's offsets are those of its sentence, its mentions keep the words of the passage, its rule is named."""
    text = "Trading update\n\nQuillon Limited is small. The firm runs HMP Elmfield."
    claim = only(text, "RUNS")
    assert text[claim.start : claim.end] == "The firm runs HMP Elmfield."
    assert (claim.subject.name, claim.subject.words, claim.rule) == ("Quillon Limited", "The firm", "runs")
