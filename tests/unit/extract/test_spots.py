"""The words beside a pronoun tell whom it means: the clause that it stands in, its verb, the noun that it owns or is named."""

import pytest

from tests.unit.extract.leading import lead
from tests.unit.extract.reading import facts

QUILLON, OSTRAND, FENSHIRE, ELMFIELD = "Quillon Ltd", "Ostrand Group", "Fenshire Council", "HMP Elmfield"


@pytest.mark.parametrize(
    "text",
    [
        "Ostrand Group said that Quillon Ltd was unhappy with the services it outsourced to Bolt Ltd.",
        "Ostrand Group reported in May. It said Quillon Ltd had been unhappy with the homes it ran.",
        "Ostrand Group heard how Quillon Ltd left a contract that it had signed in 2012.",
    ],
)
def test_the_subject_of_a_relative_clause_is_that_of_the_clause_around_it(text: str) -> None:
    """ "The services it outsourced" are those of whoever the clause around it speaks of, not of who spoke first."""
    assert lead(text, "it") == (QUILLON,)


@pytest.mark.parametrize(
    "text",
    [
        "Quillon Ltd is to grow. Formed out of the ruins of Ostrand Group, it was sold in 2014.",
        "Quillon Ltd is to grow. After losing a contract to Ostrand Group, it closed a depot.",
        "Quillon Ltd is to grow. A subsidiary of Ostrand Group, it runs six homes.",
        "Quillon Ltd is to grow. Once a rival of Ostrand Group, it runs six homes.",
    ],
)
def test_whom_an_opening_names_is_not_the_one_that_it_describes(text: str) -> None:
    """ "A subsidiary of Acme, it" is not Acme: what opens a sentence describes its subject."""
    assert lead(text, "it") == (QUILLON,)


def test_its_operator_is_not_operated_by_itself() -> None:
    """Of "Acme, its operator" Acme is not the one operated; of "Acme, its chief executive" it is Acme's."""
    assert lead("HMP Elmfield is full. Quillon Ltd, its operator, is short of staff.", "its") == (ELMFIELD,)
    spoken = "Ostrand Group lost. For Quillon Ltd, its chief executive, Ann Lee, was glad."
    assert lead(spoken, "its") == (QUILLON,)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Fenshire Council praised Quillon Ltd in 2011. Four years later it took the prison back.", FENSHIRE),
        ("Quillon Ltd runs homes for Fenshire Council, and it awarded the contract in 2011.", FENSHIRE),
        ("Fenshire Council met Quillon Ltd. It had tendered for the contract in 2011.", QUILLON),
        ("Quillon Ltd hopes to run HMP Elmfield after Fenshire Council on Friday named it preferred bidder.", QUILLON),
    ],
)
def test_councils_award_and_firms_bid(text: str, name: str) -> None:
    """Those who award contracts or take services back are public bodies, those who bid and are named bidders firms."""
    assert lead(text, "it") == (name,)


@pytest.mark.parametrize(
    "text",
    [
        "Quillon Ltd signed a contract. Fenshire Council has the option to extend it.",
        "Fenshire Council signed a contract with Quillon Ltd, and may extend it.",
    ],
)
def test_contracts_are_extended(text: str) -> None:
    """What is extended, renewed or signed is a contract, and no party."""
    assert lead(text, "it") == ()


def test_the_watchdog_is_the_body_that_inquires() -> None:
    """ "The watchdog" leads to a body that is known to inspect by its abbreviation alone."""
    assert lead("HIQA met the Elmshire Council. The watchdog was worried.", "the watchdog") == ("HIQA",)


def test_a_noun_that_is_in_a_name_tells_more_than_one_like_it() -> None:
    """ "The department" is a Department rather than an Office."""
    text = "The Office of the Inspector of Prisons met the Department of Transport. The department was worried."
    assert lead(text, "the department") == ("Department of Transport",)


def test_the_last_word_of_a_name_stands_for_it_with_its_article() -> None:
    """ "The Foundation" is the foundation named before."""
    text = "Fernlea Foundation runs Ash House. The Foundation was warned. It owns Oak House."
    assert ("Fernlea Foundation", "OWNS", "Oak House") in facts(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Fenshire Council chose Quillon Ltd for the homes. It will run HMP Elmfield from May.", QUILLON),
        ("HMP Elmfield is full. The prison had been run by Quillon Ltd. It also runs Ash House.", QUILLON),
        ("Fenshire Council has ended a contract with Quillon Ltd under which it ran six homes.", QUILLON),
        ("Fenshire Council took back HMP Elmfield. It now runs Ash House as well.", FENSHIRE),
    ],
)
def test_firms_run_services_rather_than_their_buyers(text: str, name: str) -> None:
    """Who runs something is a firm rather than a council where both were spoken of, and no prison."""
    assert lead(text, "it") == (name,)


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Quillon Ltd was sold to Ostrand Group. The latter owns Bolt Ltd.", "the latter", OSTRAND),
        ("Quillon Ltd and Fenshire Council met. The latter was glad.", "the latter", FENSHIRE),
        ("Quillon Ltd and Fenshire Council met. The latter was glad. The former was not.", "the former", QUILLON),
        (
            "Ash Academy leaves Ostrand Trust and joins Fern Trust. The former has run it since 2013.",
            "the former",
            "Ostrand Trust",
        ),
    ],
)
def test_the_former_and_the_latter_are_the_first_and_the_last_of_two(text: str, words: str, name: str) -> None:
    """ "The former" is the first of two who were named last, "the latter" the last; of two kinds those of which two are."""
    assert lead(text, words) == (name,)


@pytest.mark.parametrize(
    "text", ["The former minister left.", "In the latter part of May it left.", "The latter was glad."]
)
def test_a_former_minister_is_not_the_former(text: str) -> None:
    """ "The former minister" leads to nobody, nor does "the latter" where no two were named."""
    assert lead(f"Quillon Ltd grew. {text}", "the former") == lead(f"Quillon Ltd grew. {text}", "the latter") == ()


def test_the_owner_is_whom_the_same_sentence_names_so() -> None:
    """ "The owner from 2011 until 2015 was Acme" is said of Acme."""
    text = "Ostrand Group is the owner. The owner from 2011 until May 2015 was Quillon Ltd."
    assert lead(text, "the owner") == (QUILLON,)


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Supplier: Quillon Ltd\nOther bidder: Ostrand Group\nThe supplier starts in May.", "the supplier", QUILLON),
        (
            "Quillon Ltd sold depots. Its owner, the Dutch group Ostrand, met it. The group is rich.",
            "the group",
            "Ostrand",
        ),
        (
            "Quillon Ltd failed in May. The administrators, Tarn LLP, spoke. The company owed £4m.",
            "the company",
            QUILLON,
        ),
        (
            "Ann Lee is chair of Quillon Ltd. She joins from Ostrand Group. The company is small.",
            "the company",
            QUILLON,
        ),
    ],
)
def test_a_description_leads_to_whoever_was_called_so(text: str, words: str, name: str) -> None:
    """What a label or an apposition says of a name tells whom the same noun means; administrators are never the company."""
    assert lead(text, words) == (name,)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The deal went to Arlo Ltd of Elmshire and Bexley Ltd. For nine years their venture will run it.", "their"),
        ("Arlo Ltd and Bexley Ltd, two builders, have won. All are glad. Staff met both firms.", "both firms"),
        ("Fenshire Council set up Arlo Ltd and its twin Bexley Ltd. Both are in debt.", "both"),
    ],
)
def test_several_are_heard_as_one_where_places_stand_between(text: str, words: str) -> None:
    """Two firms joined by "and" are "they", also where the first has its place beside it."""
    assert lead(text, words) == ("Arlo Ltd", "Bexley Ltd")


@pytest.mark.parametrize("behind", ["are back in public hands", "back under its own management", "from Ostrand Group"])
def test_all_three_are_the_last_three(behind: str) -> None:
    """ "All three" before an adverb, a preposition or "are" is the last list of three."""
    text = f"Arlo Ltd, Bexley Ltd and Cope Ltd merged. Fenshire Council wants all three {behind}."
    assert lead(text, "all three") == ("Arlo Ltd", "Bexley Ltd", "Cope Ltd")


@pytest.mark.parametrize(
    ("text", "words", "names"),
    [
        ("Quillon Ltd is small. Its owner, Ostrand Group, said it was sorry.", "it", (OSTRAND,)),
        ("Quillon Ltd grew. Quillon Ltd is small. Ostrand Group has announced that it will close.", "it", (OSTRAND,)),
        ("Fenshire Council bought HMP Elmfield from Quillon Ltd, its former owner.", "its", (ELMFIELD,)),
        ("Quillon Ltd and its parent, Ostrand Group, denied it. They run HMP Elmfield.", "they", (QUILLON, OSTRAND)),
        (
            "Quillon Ltd wrote to the Prisons Inspectorate. It found that HMP Elmfield was full.",
            "it",
            ("Prisons Inspectorate",),
        ),
    ],
)
def test_who_says_what_is_owned_and_who_finds_tells_whom_it_means(
    text: str, words: str, names: tuple[str, ...]
) -> None:
    """Whoever speaks mostly speaks of itself, councils have no owners, and those who find something inspect."""
    assert lead(text, words) == names


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Fenshire Council has hired Quillon Ltd to run its leisure centres.", "its", FENSHIRE),
        ("Fenshire Council awarded Quillon Ltd a contract to clean its schools.", "its", FENSHIRE),
        ("Quillon Ltd left. Ostrand Group, which had bid, welcomed its decision.", "its", QUILLON),
        ("Since it was bought by Ostrand Group in 2015, Quillon Ltd has lost contracts.", "it", QUILLON),
        ("HMP Elmfield was run by Quillon Ltd until ministers stripped it of the contract.", "it", QUILLON),
    ],
)
def test_who_hires_judges_or_is_deprived_tells_whose_it_is(text: str, words: str, name: str) -> None:
    """Who hires somebody to clean "its schools" owns them, and who welcomes "its decision" welcomes another's."""
    assert lead(text, words) == (name,)


def test_what_passes_to_another_is_a_service_rather_than_the_firm_that_ran_it() -> None:
    """Of "Acme ran a service until it passed to Bolt" the firm did not change hands."""
    assert not {
        fact
        for fact in facts("Quillon Ltd ran buses until 2015, when it passed to Ostrand Group.")
        if fact[2] == QUILLON
    }


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The city of Elmton cancelled its contract with Bolt Waste. The company was sorry.", ("Bolt Waste",)),
        ("The city of Elmton met Bolt Waste. Quillon Ltd is new. The company was sorry.", (QUILLON,)),
    ],
)
def test_the_company_is_one_of_unknown_kind_only_where_there_is_no_other(text: str, names: tuple[str, ...]) -> None:
    """A name that nothing shows to be a company is "the company" where no other may be meant, and not beside one that is."""
    assert lead(text, "the company") == names


def test_whoever_is_named_in_a_quotation_counts_for_less_outside_it() -> None:
    """ "We are back where Ostrand left us", said its chair: the chair is of whoever was spoken of before."""
    text = 'Quillon Ltd was less calm. "We are back where Ostrand Group left us," said its chair, Alice Marlow.'
    assert lead(text, "its") == (QUILLON,)
