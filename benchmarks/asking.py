"""Who-ran: who ran some service on some day, with owners, evidence and contradictions."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from random import Random

from benchmarks.beside import Beside, ask
from benchmarks.naming import mention
from benchmarks.recording import Recorder
from benchmarks.world import DAYS, FIRST_DAY, World
from graph.span import Window
from queries.who_ran import who_ran


def who_ran_beside(world: World, recorder: Recorder, sample: int) -> Beside:
    """Ask who ran ``sample`` services of a world, each on one day."""
    random = Random(world.seed)
    questions = [partial(who_ran, recorder.store, service(random, world), day(random)) for _ in range(sample)]
    return ask(recorder, questions)[0]


def service(random: Random, world: World) -> str:
    """The name of some service, with its kind."""
    of = world.story(random.randrange(world.stories))[0].object
    return f"{of.kind}:{mention(*of).name}"


def day(random: Random) -> Window:
    """Some day of the world."""
    return Window.on(FIRST_DAY + timedelta(days=random.randrange(DAYS)))
