"""Services that go by two words, each of which says something else alone: "pest control", "cycle hire"."""

from __future__ import annotations

from loaders.extract.knowledge.words import words

PAIRED = frozenset(
    tuple(pair.split("-"))
    for pair in words(
        """human-resources building-control land-charges environmental-health back-office street-lighting pest-control
        debt-collection customer-services community-services regulatory-services development-control trading-standards
        fleet-management
        grounds-maintenance winter-maintenance facilities-management blood-tests unpaid-work community-payback community-service
        offender-learning offender-management behaviour-management home-detention police-custody court-custody custody-suite
        custody-suites control-room post-room legal-aid supported-living traffic-control health-visiting
        school-nurses health-visitors
        congestion-charge speed-cameras cycle-hire bike-hire golf-course golf-courses sewage-works district-heating fire-stations
        fire-engines tourist-information community-equipment equipment-store careers-advice family-support air-traffic
        traffic-signals traffic-lights street-lights
        light-rail waste-sites waste-site recycling-sites recycling-site dog-warden dog-wardens school-crossing crossing-patrols
        open-spaces green-spaces public-spaces playing-fields sports-pitches football-pitches public-conveniences bus-shelters
        bus-stops car-club scooter-hire boat-hire bus-runs school-runs rail-link rail-links bus-stations bus-station
        council-houses council-homes beach-huts
        parking-meters recycling-banks bottle-banks street-furniture trunk-roads trunk-road civic-amenity tree-surgery
        bail-supervision drug-testing pensions-administration control-rooms firearms-licensing
        vehicle-recovery data-centre data-centres home-help home-helps direct-provision school-meals school-dinners
        school-catering school-buses school-transport hospital-meals hospital-food prison-meals disabled-adaptations
        landfill-site landfill-sites music-service music-services exam-marking council-housing tower-blocks"""
    )
)
"""The two words of each."""

_OF_FIRMS = words(
    """human-resources back-office debt-collection customer-services community-services regulatory-services fleet-management
    facilities-management golf-course golf-courses control-room control-rooms post-room vehicle-recovery data-centre
    data-centres family-support rail-link rail-links bus-runs car-club scooter-hire boat-hire bike-hire cycle-hire
    blood-tests fire-engines winter-maintenance environmental-health open-spaces green-spaces public-spaces
    playing-fields sports-pitches football-pitches bus-stations bus-station waste-site waste-sites fire-stations tower-blocks
    council-houses council-homes council-housing landfill-site landfill-sites custody-suite custody-suites legal-aid
    traffic-control traffic-signals traffic-lights bus-stops bus-shelters street-furniture trunk-road trunk-roads"""
)
"""Pairs that firms have for themselves too, or that are one or some of many, so that they tell a service only with its place."""

PUBLIC_PAIRS = frozenset(" ".join(pair) for pair in PAIRED if "-".join(pair) not in _OF_FIRMS)
"""What a public service does and goes by wherever it is: "grounds maintenance"."""
