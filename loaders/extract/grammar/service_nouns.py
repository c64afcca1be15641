"""Nouns for public services by sense, by which what common words describe is told for a service.

Words of one line of a table mean the same kind of thing: what is a jail in one sentence may be the prison of another.
"""

from __future__ import annotations

from loaders.extract.knowledge.words import words

ESTABLISHMENT, LINE, THING, ACT, FIELD, WRAPPER = "establishment", "line", "thing", "act", "field", "wrapper"

_TABLES: dict[str, str] = {
    ESTABLISHMENT: """
        prison jail gaol penitentiary lockup reformatory borstal institution
        school academy primary kindergarten nursery creche college
        hospital infirmary clinic polyclinic surgery sanatorium
        home hostel refuge hospice
        centre center complex
        facility
        unit ward
        stadium arena
        pool baths
        library
        museum gallery
        theatre
        zoo aquarium
        gym gymnasium
        airport airfield
        port harbour marina
        terminal
        bridge crossing
        tunnel
        motorway tollway expressway turnpike
        landfill tip dump
        incinerator
        plant
        depot
        court courthouse
        laboratory lab
        pharmacy dispensary
        helpline hotline helpdesk
        desk
        market abattoir
        barracks garrison base
        dockyard shipyard
        mortuary crematorium
        cemetery
        camp
        canteen cafe café
        park""",
    LINE: """
        line railway railroad
        route
        network
        tramway
        metro subway monorail
        ferry
        franchise concession
        lot
        park-and-ride
        shuttle""",
    THING: """
        waste refuse rubbish garbage trash litter bin container dustbin recycling recyclable
        sewage
        water
        bus coach
        train
        tram
        ambulance
        road highway street pavement
        streetlight
        drain
        garden
        meal lunch dinner
        linen
        toilet
        pump
        computer server database
        house flat property estate
        office building premise
        helicopter
        claim application
        payment voucher
        passport visa
        card
        wheelchair
        tug""",
    ACT: """
        collection
        cleaning cleansing sweeping
        catering
        maintenance upkeep
        repair
        removal
        disposal
        treatment
        transport transportation
        escort escorting
        monitoring tagging tracking surveillance
        resettlement
        accommodation housing
        healthcare
        nursing
        care
        dialysis
        imaging radiology
        screening
        testing pathology test
        supply
        vaccination
        assessment
        interpreting interpretation translation
        tuition teaching education
        training
        recruitment
        enforcement
        policing
        security guarding
        detention
        dispatch
        printing
        billing
        ticketing
        processing
        gritting
        lighting
        gardening landscaping
        parking
        fostering
        distribution
        storage
        logistics
        refuelling
        laundry
        staffing
        counselling
        advice
        firefighting
        rescue
        dredging
        portering
        welfare-to-work""",
    FIELD: """
        highway
        it ict
        hr
        finance accountancy
        payroll
        pension
        benefit
        revenue
        procurement
        regeneration
        planning
        licensing
        cctv
        telephony
        leisure
        registry""",
    WRAPPER: """
        service
        scheme
        programme program
        system
        operation
        work
        support
        initiative
        platform app
        provision
        management
        delivery
        contract deal agreement
        project
        cover""",
}
"""Where a service is given; what vehicles run on; what is handled or looked after; what is done; what a back office does by the
name of its field; and nouns that say nothing without a word before them: "the waste contract", "bus services"."""

_PAIRED = words(
    """human-resources building-control land-charges environmental-health back-office street-lighting pest-control
    debt-collection customer-services community-services regulatory-services development-control trading-standards fleet-management
    grounds-maintenance winter-maintenance facilities-management blood-tests unpaid-work community-payback community-service
    offender-learning offender-management behaviour-management home-detention police-custody court-custody custody-suite
    custody-suites control-room post-room legal-aid supported-living traffic-control health-visiting school-nurses health-visitors
    congestion-charge speed-cameras cycle-hire bike-hire golf-course golf-courses sewage-works district-heating fire-stations
    fire-engines tourist-information community-equipment equipment-store careers-advice family-support air-traffic
    traffic-signals traffic-lights street-lights
    bail-supervision drug-testing pensions-administration"""
)
"""Fields of two words, each of which says something else alone."""

_SAME = frozenset({"barracks", "baths", "logistics", "works"})
"""Nouns that end in -s in the singular too."""


def singular(word: str) -> str:
    """The singular of a noun in small letters; the word itself where it is none: "bus" of "buses", "ferry" of "ferries"."""
    if word in _SAME:
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("uses", "ches", "shes", "xes", "sses")) and word not in {"houses", "warehouses"}:
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3 else word


def _by_word() -> tuple[dict[str, str], dict[str, str]]:
    """The class and the sense of each word; a word of several tables is of the first."""
    classes: dict[str, str] = {}
    senses: dict[str, str] = {}
    for name, table in _TABLES.items():
        for line in table.strip().splitlines():
            group = line.split()
            for word in group:
                classes.setdefault(word, name)
                senses.setdefault(word, group[0])
    return classes, senses


CLASS, SENSE = _by_word()
"""The class of each word, and the first word of its line, by its singular."""

SENSES = (frozenset(SENSE.values()) - {"franchise", "lot"}) | words(
    "patient asylum software grounds disability refugee offender prisoner dental ophthalmic diesel street pupil army navy"
)
"""What words before a noun may mean that say what a contract or work is for."""

ACTIVITIES = frozenset(word for word in CLASS if word.endswith("ing"))
"""Nouns of action that are forms of verbs as well: "cleaning"."""

VAGUE = frozenset(word for word, name in CLASS.items() if name == WRAPPER)
"""Nouns that say nothing without a word before them, in the singular."""

PAIRED = frozenset(tuple(pair.split("-")) for pair in _PAIRED)
"""Fields of two words, as pairs."""

SILENT = words("electronic offender prisoner gps satellite household domestic municipal kerbside door-to-door local")
"""Modifiers that tell a service, but no two services apart: "offender tagging" is "electronic monitoring"."""

PERSONS = words(
    """offenders criminals prisoners inmates detainees defendants suspects patients pupils students children residents
    tenants refugees migrants seekers applicants claimants jobseekers passengers commuters veterans recruits soldiers
    juveniles youngsters probationers evacuees"""
)
"""Whom public services are given to."""

OWNERS = words(
    """council councils city cities town towns village county counties state states country nation province region district
    borough municipality capital island islands government ministry department authority army navy military police
    parliament university regions commune canton federal kingdom republic territory board boards agency trust nhs corps
    force municipality municipalities"""
)
"""Whose services they are, where no name says it: "the city's trams"."""
