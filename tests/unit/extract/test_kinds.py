"""The kind of a name shows by its shape, by the words around it, and by what it does and undergoes."""

import pytest

from tests.unit.extract.naming import kinds, mentions


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Quillon Ltd", "Company"),
        ("Quillon Group", "Company"),
        ("Quillon Housing Association", "Company"),
        ("Institute for Quill Studies", "Company"),
        ("Quillon Group Australia", "Company"),
        ("Sen. Quilla Ward", "Person"),
        ("Cumbria CRC", "CRC"),
        ("HMP Quill", "Service"),
        ("Quillon High School", "Service"),
        ("Lot C", "Service"),
        ("Quillon Court", "Service"),
        ("Quillon Crown Court", "PublicBody"),
        ("Ministry of Quills", "PublicBody"),
        ("Quillon County Council", "PublicBody"),
        ("Quillon NHS Foundation Trust", "PublicBody"),
        ("Transport Scotland", "PublicBody"),
        ("Wool Council England", "PublicBody"),
        ("Superior Court of Ohio", "PublicBody"),
        ("House Committee on Wool", "PublicBody"),
        ("Quill Investigation Branch", "PublicBody"),
        ("Healthwatch Cumbria", "PublicBody"),
        ("Landgericht Quillen", "PublicBody"),
        ("Quillon Party", "PublicBody"),
        ("Union of Quillers", "Union"),
        ("Quillon Prison Officers' Association", "Union"),
        ("Cumbria", "Region"),
        ("Quillon Valley", "Region"),
        ("Alice Quillon", "Person"),
        ("Dame Quillon", "Person"),
        ("Quillon Quality Report", "Report"),
        ("Quillon Bus Service", "Company"),
        ("Quillon Ambulance Service", "Company"),
        ("Cumbria Ambulance Service", "PublicBody"),
        ("East of England Ambulance Service", "PublicBody"),
        ("Cumbria LBC", "PublicBody"),
        ("Cumbria health scrutiny panel", "PublicBody"),
        ("Quillon Probation Service", "PublicBody"),
        ("Quillon Law Centre", "Company"),
        ("Quillon Leisure Centre", "Service"),
        ("National Careers Service", "Service"),
        ("Quill Assessment Advisory Service", "Service"),
        ("Co Clare", "Region"),
        ("Personal Quill Payment", "Service"),
        ("Quillon Mahanagara Palike", "PublicBody"),
        ("Quillon City Corporation", "PublicBody"),
        ("Agglomération de Quillon", "PublicBody"),
        ("Corrective Services NSW", "PublicBody"),
        ("House of Commons Quill Committee", "PublicBody"),
        ("National Capital Territory of Quillon", "PublicBody"),
        ("ANAO", "PublicBody"),
        ("Alberta Health Services", "PublicBody"),
        ("Greater Durham Corporation", "PublicBody"),
        ("Quillon-Sieg-Kreis", "PublicBody"),
        ("Quillvården", "PublicBody"),
        ("University Hospital Quillon", "Service"),
        ("Centre pénitentiaire de Quillon", "Service"),
        ("PSA CPSU NSW", "Union"),
        ("Quillon Assessment Service", "Service"),
        ("Quillon Primary Care Service", "Service"),
        ("Border Force Cumbria", "PublicBody"),
        ("HM Prison Quillon", "Service"),
        ("HM Prison Service", "PublicBody"),
        ("Lot 2 Quillon", "Service"),
        ("Quillon Package 3 West", "Service"),
        ("Quillonbanen", "Service"),
        ("GMB London", "Union"),
        ("Quillon Fire Brigade", "PublicBody"),
        ("Quillon Libraries Service", "Service"),
        ("United States Federal Bureau of Quills", "PublicBody"),
        ("Quillon Healthcare Foundation Trust", "PublicBody"),
        ("Quillon Municipal Corporation", "PublicBody"),
        ("Quillon High", "Service"),
        ("Quillon Police 101", "Service"),
        ("Quillon NHS 119", "Service"),
        ("Quillon Police 150", "PublicBody"),
        ("Quillon Sports Village", "Service"),
        ("Quillon Police Control Room", "Service"),
        ("Quillon Medical Practice", "Service"),
        ("Quillon Light Railway", "Service"),
        ("Quillon Poverty Law Center of Ohio", "Company"),
        ("Quillon UK", "Company"),
        ("Roads USA", "Company"),
        ("Sisters of St Quill of Lille", "Company"),
        ("Quillon and Quillon", "Company"),
        ("Quillon Department for Aging and Disability Services", "PublicBody"),
        ("Quill's Wood Immigration Removal Centre", "Service"),
        ("Quillon Unified School District", "PublicBody"),
        ("Queensland Health", "PublicBody"),
        ("Public Services and Procurement Canada", "PublicBody"),
        ("Energy Canada", "Company"),
        ("Quillon Correctional Services", "Company"),
        ("Queensland Correctional Services", "PublicBody"),
        ("Quillon Union of Australia", "Union"),
        ("Texas Commission on Jail Standards", "PublicBody"),
        ("Quillverket", "PublicBody"),
        ("Agence Régionale Quillon", "PublicBody"),
        ("Keep Our NHS Quilled", "Company"),
        ("Companies House", "PublicBody"),
    ],
)
def test_a_shape_shows_a_kind(name: str, kind: str) -> None:
    """Legal forms, heads, what a body is for, places and given names show what a name names."""
    assert kinds(f"Then came {name} again.") == {name: kind}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("It went to the contractor Quillon again.", "Company"),
        ("Then Quillon, a big security firm, left.", "Company"),
        ("Then Quillon, a council-owned housing firm, left.", "Company"),
        ("Then Quillon shut out rivals again.", "Company"),
        ("Then Quillon, the country's biggest support services and building company, left.", "Company"),
        ("It is run by Quillon again.", "Company"),
        ("Today Quillon owns two.", "Company"),
        ("It is a scheme called Quillon now.", "Service"),
        ("Then Quillon, the ministry's new scheme, began.", "Service"),
        ("Then “Quillon”, a prepaid card, began.", "Service"),
        ("It manages the city's Quillon public transport network again.", "Service"),
        ("The Quillon municipal authority met again.", "PublicBody"),
        ("It runs all nine centres (including Tarnock, Orval and Quillon).", "Service"),
        ("The firm has operated Quillon since May.", "Service"),
        ("She told the Quillon about it.", "Company"),
        ("It works in Kent and Quillon now.", "Region"),
        ("It has regions such as Kent, Essex, Quillon, Tarn, Orval and Durham.", "Region"),
        ("QUILLON, Kent – The prison is shut. It is far from Quillon.", "Region"),
        ("It closed the Tarn and Quillon leisure centres.", "Service"),
        ("Ann Lee and Quillon 4 met again.", "Company"),
        ("Since then Quillon is run by a firm.", "Service"),
        ("It came with the Quillon app again.", "Service"),
        ("It inspected the Quillon landfill again.", "Service"),
        ("Its two other franchises, Quillon and Tarn, stay.", "Service"),
        ("It has homes such as Quillon in view.", "Service"),
        ("A riot at Quillon was put down.", "Service"),
        ("Then Quillon, the regulator, spoke.", "PublicBody"),
        ("Then Quillon awarded it.", "PublicBody"),
        ("Then Quillon, a trade union, spoke.", "Union"),
        ("Then Quillon general secretary Ann Lee spoke.", "Union"),
        ("Then Ann Lee, the general secretary of Quillon, spoke.", "Union"),
        ("Then Quillon is Wales's largest union in prisons.", "Union"),
        ("Several parties, including Tarnwa, Quillon and Ostrand, met.", "PublicBody"),
        ("It is far across Quillon.", "Region"),
        ("It has homes at Tarnock in Kent and Quillon in Essex.", "Region"),
        ("It works in Quillon, Cumbria and Durham.", "Region"),
        ("The district of Quillon paid for it.", "Region"),
        ("Then Quillon's interior ministry paid for it.", "Region"),
        ("In Quillon, Ostrand Ltd runs two homes.", "Region"),
        ("The contract covers Quillon and Tarnock.", "Region"),
        ("It took over from Quillon in Glasgow.", "Company"),
        ("She heads Quillon's Local Government business.", "Company"),
        ("It sold its stake in Quillon then.", "Company"),
        ("Ostrand Ltd, a shareholder in Quillon Repairs, left.", "Company"),
        ("It is part-owned by the Japanese railway Quillon.", "Company"),
        ("The ministry lost it to Quillon, the route to Tarn.", "Company"),
        ("It chose the building giant Quillon for it.", "Company"),
        ("It is the provider of Quillon now.", "Service"),
        ("Since May the Quillon is open.", "Service"),
        ("Then Quillon Tarn, its managing director, spoke.", "Person"),
        ("Then Quillon Tarn, a Conservative peer and former head of Ostrand Ltd, spoke.", "Person"),
        ("Then Quillon, a Leeds call centre, won.", "Company"),
        ("It belongs to the private equity house Quillon Tarn now.", "Company"),
        ("It chose three firms – Tarn Ltd and Quillon – who each took one.", "Company"),
        ("Then Ostrand Ltd and Ann Lee and Quillon spoke.", "Person"),
    ],
)
def test_the_words_around_show_a_kind(text: str, kind: str) -> None:
    """Nouns beside a name, verbs with it and names listed with it show what it names."""
    assert next(found for name, found in kinds(text).items() if name.startswith("Quillon")) == kind


@pytest.mark.parametrize(
    "text",
    [
        "With Quillon, the union grew.",
        "The contract Quillon had was big.",
        "Under the contract, Quillon will have five.",
        "Centres of Quillon are run by others.",
        "Two consortium members, Quillon as leader, met.",
        "Then Quillon, council shells and all, met.",
    ],
)
def test_words_that_belong_to_others_show_nothing(text: str) -> None:
    """What follows a setting, stands in a relative clause or only modifies another noun is no apposition."""
    assert kinds(text).get("Quillon") == "Company"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Then Cumbria awarded the contract.", "PublicBody"),
        ("The contract was awarded by Cumbria in May.", "PublicBody"),
        ("Its contract with Cumbria ends.", "PublicBody"),
        ("Durham, Essex and Cumbria hired it.", "PublicBody"),
        ("The councils of Durham and Cumbria met.", "PublicBody"),
        ("Durham and Cumbria councils met.", "PublicBody"),
        ("The Cumbria councillors met.", "PublicBody"),
        ("The government of Cumbria met.", "PublicBody"),
        ("The chief executives of Durham and Cumbria met.", "PublicBody"),
        ("The firm in Cumbria awarded it.", "Region"),
        ("It is owned by the Cumbria private equity group Tarn.", "Region"),
        ("It was chosen by Cumbria's Quill Authority.", "Region"),
        ("It works in Cumbria and Durham.", "Region"),
        ("The contract covers Cumbria.", "Region"),
    ],
)
def test_a_place_that_acts_is_a_body(text: str, kind: str) -> None:
    """A place that awards, signs, is dealt with, or is called a council is the public body, else the region."""
    assert [mention.kind for mention in mentions(text) if mention.name == "Cumbria"] == [kind]


def test_a_place_that_acts_is_the_body_that_the_text_names() -> None:
    """ "Cumbria" that awards is Cumbria County Council, where the document names that."""
    text = "Cumbria County Council met. Then Cumbria awarded the contract. It covers Cumbria."
    assert [(mention.name, mention.kind) for mention in mentions(text)] == [
        ("Cumbria County Council", "PublicBody"),
        ("Cumbria County Council", "PublicBody"),
        ("Cumbria", "Region"),
    ]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("It runs Quillon and Tarnock prisons.", "Service"),
        ("The boards (Quillon and Tarnock) met.", "PublicBody"),
        ("It deals with Quillon, Orval and Tarnock district health boards.", "PublicBody"),
    ],
)
def test_a_head_that_names_share_shows_the_kind_of_each(text: str, kind: str) -> None:
    """ "Prisons" behind a list, or "boards" before one in brackets, says what every member is."""
    assert set(kinds(text).values()) == {kind}


def test_a_firm_may_have_a_persons_name() -> None:
    """A given name is slight evidence: "the construction giant Ann Elm" is a firm."""
    assert kinds("It chose the construction giant Ann Elm for it.") == {"Ann Elm": "Company"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Contracting body: Quillon", "PublicBody"),
        ("II. Contractor\nQuillon, both lots", "Company"),
        ("Name of the operator: Quillon.", "Company"),
        ("The name is: Quillon.", "Company"),
    ],
)
def test_a_label_says_what_the_name_behind_it_is(text: str, kind: str) -> None:
    """In notices and tables the label of a line, or the line above, says who buys and who is bought from."""
    assert kinds(f"{text}\nThen came Quillon again.") == {"Quillon": kind}


def test_a_hospital_that_buys_is_a_body() -> None:
    """A hospital or school that signs or awards is more than what is run."""
    assert kinds("The Quillon General Hospital awarded it.") == {"Quillon General Hospital": "PublicBody"}
    assert kinds("The Quillon General Hospital opened it.") == {"Quillon General Hospital": "Service"}


def test_what_is_named_after_a_person_is_none() -> None:
    """A home whose short form is a person's name stays a home."""
    text = "Alice Quillon Nursing Home is shut. Alice Quillon was an important part of it."
    assert kinds(text) == {"Alice Quillon Nursing Home": "Service"}


@pytest.mark.parametrize(
    "text",
    [
        "Quillon, who is the current contractor for the home, left.",
        "Quillon, who was the previous operator, left.",
        "Quillon, who won the contract, will start in May.",
        "Quillon, who was awarded the contract, will start in May.",
    ],
)
def test_who_may_stand_behind_a_firm(text: str) -> None:
    """ "Who" tells of a firm where that is said to be or to have done what firms are and do."""
    assert kinds(text) == {"Quillon": "Company"}


def test_a_firm_before_what_it_does_is_not_what_changes_hands() -> None:
    """ "Took over Quillon operation of a prison" makes no prison of Quillon, as "took over Quillon" does."""
    assert kinds("Then it took over Quillon operation of Elm Prison.")["Quillon"] == "Company"


def test_what_a_firm_guards_people_by_may_be_its_name() -> None:
    """ "Care and Custody" behind a small word is one firm."""
    assert kinds("The work went to Care and Custody Ltd in May.") == {"Care and Custody Ltd": "Company"}


def test_an_association_is_named_for_all_that_its_members_do() -> None:
    """ "And" in the name of an association leads on to what its members are."""
    assert kinds("Then the Association of Police and Court Interpreters met.") == {
        "Association of Police and Court Interpreters": "Company"
    }


def test_letters_of_rank_stand_behind_people() -> None:
    """ "Was given to Ann Quillon MP" makes no firm of her."""
    assert kinds("Then an answer was given to Ostrin Quillon MP.") == {"Ostrin Quillon": "Person"}


def test_what_befell_a_firm_is_no_part_of_its_name() -> None:
    """ "Scandal-hit Quillon" is Quillon, and "Crisis-hit" alone nobody."""
    assert kinds("Scandal-hit Quillon Ltd left.") == {"Quillon Ltd": "Company"}
    assert kinds("Then Crisis-hit firm Quillon left.") == {"Quillon": "Company"}
    assert kinds("Today Quillon Defence and Space supplies maps.") == {"Quillon Defence and Space": "Company"}


def test_who_is_awarded_something_is_a_firm() -> None:
    """A firm that once ordered a review is no public body for it, where it was given a contract."""
    text = "The council awarded Quillon a contract. A review, which Quillon commissioned, is out."
    assert kinds(text)["Quillon"] == "Company"


def test_where_a_firm_is_based_joins_it_to_no_list_of_places() -> None:
    """A country before "-based" makes no place of the name before the comma."""
    assert kinds("Tarnway, the UK-based services company, grew in Hampshire.")["Tarnway"] == "Company"


def test_what_a_person_runs_may_be_a_firm() -> None:
    """ "Ann Lee, who runs Quillon" shows no service, as "Acme runs Quillon" does."""
    text = "Elmshire Council has ended its contract with Ostrave. Ann Lee, who runs Ostrave in Britain, objected."
    assert kinds(text)["Ostrave"] == "Company"
