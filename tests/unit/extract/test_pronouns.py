"""Pronouns lead to whoever agrees with them and stands most in the foreground, and to nobody rather than to somebody else."""

import pytest

from tests.unit.extract.leading import lead, led
from tests.unit.extract.reading import facts

QUILLON, OSTRAND, ELMFIELD = "Quillon Ltd", "Ostrand Group", "HMP Elmfield"


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Quillon Ltd sold a depot to Ostrand Group. It announced a loss.", "it", QUILLON),
        ("Ostrand Group said that it would run HMP Elmfield.", "it", OSTRAND),
        ("Quillon Ltd closed a depot after Ostrand Group complained. It is based in Leeds.", "it", QUILLON),
        ("Quillon Ltd employs hundreds. Its headquarters are in Leeds.", "its", QUILLON),
        ("Quillon Ltd is small: Ostrand Group doubled its profits.", "its", OSTRAND),
    ],
)
def test_it_is_the_subject_rather_than_what_else_was_spoken_of(text: str, words: str, name: str) -> None:
    """ "It" and "its" lead to the subject, of this sentence first, then of the one before, not to the last name."""
    assert lead(text, words) == (name,)


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Quillon Ltd visited HMP Elmfield and agreed to run it.", "it", ELMFIELD),
        ("Quillon Ltd runs HMP Elmfield. The inspectorate rated it poor.", "it", ELMFIELD),
        ("Quillon Ltd belongs to investors. Ostrand Group wants to buy it.", "it", QUILLON),
    ],
)
def test_it_is_not_the_subject_of_its_own_clause(text: str, words: str, name: str) -> None:
    """An object is somebody else than its subject: who runs a prison does not run itself."""
    assert lead(text, words) == (name,)


@pytest.mark.parametrize(
    "text",
    [
        "Quillon Ltd signed a contract in 2012, which was extended. It expires in 2022.",
        "Quillon Ltd runs HMP Elmfield. It was announced that staff would stay.",
        "Quillon Ltd runs HMP Elmfield. It emerged that staff would leave.",
        "Quillon Ltd runs HMP Elmfield. It is clear that staff will leave.",
        "Quillon Ltd runs HMP Elmfield. It was in 2013 that staff left.",
        "Quillon Ltd runs HMP Elmfield. It was envisaged that staff would leave.",
        "Quillon Ltd runs HMP Elmfield. It is because of the cost.",
        "Quillon Ltd runs HMP Elmfield. It was a mistake.",
        "The home is full, and Quillon Ltd owns depots in Leeds. The home is for adults. It has a garden.",
        "Quillon Ltd made it clear that staff would leave.",
        "Quillon Ltd runs HMP Elmfield. Unions called it a disgrace.",
        "Quillon Ltd rents a depot from a firm in Leeds. A company with a fleet said it would bid.",
    ],
)
def test_it_that_stands_for_no_entity_leads_to_none(text: str) -> None:
    """ "It" leads to no entity where it stands for a contract, a clause, what happened or a firm without a name."""
    assert set(led(text, "it")) <= {()}


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Since February, when it took over from Ostrand Group, Quillon Ltd has run HMP Elmfield.", "it", QUILLON),
        ("In its report Quillon Ltd named no costs.", "its", QUILLON),
        ("Jory Penn resigned. While he was minister, Davin Holt signed the deal.", "he", "Davin Holt"),
        ("The buyer is Quillon Ltd.", "the buyer", QUILLON),
    ],
)
def test_what_leads_to_the_main_clause_may_mean_its_subject(text: str, words: str, name: str) -> None:
    """A pronoun in a phrase or clause that opens the sentence means the subject named behind it."""
    assert lead(text, words) == (name,)


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Jory Penn, chief executive of Quillon Ltd, spoke on Monday. He joined in 2015.", "he", "Jory Penn"),
        ("Mr Jory Penn met Mrs Anna Reeve in Leeds. She joined in 2015.", "she", "Mrs Anna Reeve"),
        ("Anna Reeve thanked John Penn. Her contract ends in May.", "her", "Anna Reeve"),
    ],
)
def test_he_and_she_are_the_persons_in_the_foreground(text: str, words: str, name: str) -> None:
    """ "He" and "she" lead to the person spoken of, by the form of address where there is one."""
    assert lead(text, words) == (name,)


def test_a_person_without_a_name_is_he() -> None:
    """ "He" is the inmate, whom the text does not name, not the minister named before."""
    assert lead("Jory Penn visited HMP Elmfield. An inmate said he was cold.", "he") == ()


@pytest.mark.parametrize(
    ("text", "words", "names"),
    [
        ("Quillon Ltd and Ostrand Group formed a partnership. They run HMP Elmfield.", "they", (QUILLON, OSTRAND)),
        ("Quillon Ltd and Ostrand Group lost their contracts.", "their", (QUILLON, OSTRAND)),
        ("Quillon Ltd hired staff. They are based in Leeds.", "they", ()),
    ],
)
def test_they_are_those_named_together(text: str, words: str, names: tuple[str, ...]) -> None:
    """ "They" leads to a list of names, and to nobody where people without a name are spoken of."""
    assert lead(text, words) == names


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Quillon Ltd runs HMP Elmfield, which Ofsted visited. It was deemed poor.", "it", ELMFIELD),
        ("Quillon Ltd runs HMP Elmfield, which Ofsted visited. Its findings were grim.", "its", "Ofsted"),
        ("Leeds City Council owns HMP Elmfield. Its running was contracted out.", "its", ELMFIELD),
        ("Leeds City Council owns HMP Elmfield. Its leader resigned.", "its", "Leeds City Council"),
        ("Quillon Ltd owns HMP Elmfield. Its running of the prison was poor.", "its", QUILLON),
        ("The Elmfield Trust met the Care Commission. It is the first trust to close.", "it", "Elmfield Trust"),
    ],
)
def test_the_verb_or_noun_beside_a_pronoun_shows_whom_it_means(text: str, words: str, name: str) -> None:
    """Services are rated and run, inspectorates have findings, organisations have leaders."""
    assert lead(text, words) == (name,)


def test_a_pronoun_leads_to_nobody_where_two_fit_alike() -> None:
    """Of two firms that stand alike in the foreground neither is taken."""
    assert lead("Paul Penn of Quillon Ltd met Ann Lee of Ostrand Group in Leeds. It runs HMP Elmfield.", "it") == ()


def test_it_s_is_a_pronoun_and_its_verb() -> None:
    """ "It's run by" says what "it is run by" says."""
    assert facts("HMP Elmfield is new. It's run by Quillon Ltd.") == {(QUILLON, "RUNS", ELMFIELD)}


@pytest.mark.parametrize(
    ("text", "publisher", "names"),
    [
        ("Quillon Ltd grew. We run HMP Elmfield.", QUILLON, (QUILLON,)),
        ("Quillon Ltd grew. We run HMP Elmfield.", "Quillon Ltd (quillon.example)", (QUILLON,)),
        ("Written evidence submitted by Quillon Ltd\nWe run HMP Elmfield.", "The Elmfield Times", (QUILLON,)),
        ("Written evidence from Quillon Ltd to the Justice Committee (TRH012)\nWe run HMP Elmfield.", "", (QUILLON,)),
        ("Quillon Ltd grew. We run HMP Elmfield.", "The Elmfield Times", ()),
        ("Quillon Ltd grew. “We run HMP Elmfield,” he said.", QUILLON, ()),
        ("Quillon Ltd grew. “This is it. We run HMP Elmfield,” he said.", QUILLON, ()),
    ],
)
def test_we_are_the_organisation_that_a_document_is_by(text: str, publisher: str, names: tuple[str, ...]) -> None:
    """ "We" means its publisher, or whom its heading names, outside quotations."""
    assert lead(text, "we", publisher) == names


def test_a_pronoun_makes_the_claim_of_the_name_that_it_stands_for() -> None:
    """What is said of "it" is claimed of the one whom it means, over sentences and behind other names."""
    text = "Quillon Ltd beat Ostrand Group to the work. It will run HMP Elmfield from May."
    assert facts(text) == {(QUILLON, "RUNS", ELMFIELD)}


def test_administrators_are_not_the_group_that_they_look_after() -> None:
    """Whom directors appoint as administrators is not what the next sentence calls the group."""
    text = "Tarn & Lee were appointed as administrators of Elm Ltd. The group was bought by Quillon Ltd in 2012."
    assert ("Quillon Ltd", "TOOK_OVER", "Tarn & Lee") not in facts(text)
