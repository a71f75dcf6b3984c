"""What the bench keeps to compare runs by does not depend on how fast the machine is."""

from __future__ import annotations

from tests.bench_build import Cost, compared
from tests.measured import Took, grown


def costs(factor: float) -> list[Cost]:
    """Builds of three sizes on a machine that is so many times slower; warm ones take a quarter."""
    return [
        Cost(number, run, Took(factor * processor * share, 0, 0), number * 2, number / 10)
        for number, processor in ((100, 10.0), (1_000, 19.0), (5_000, 63.0))
        for run, share in (("cold", 1), ("warm", 0.25))
    ]


def test_a_slower_machine_has_the_same_ratios() -> None:
    assert compared(costs(1)) == compared(costs(3))


def test_what_one_more_costs_is_told_by_what_one_cost_before_and_warm_by_cold() -> None:
    found = compared(costs(1))
    assert found["an organisation more, until 5000, by one before"] == 1.1
    assert found["warm by cold at 1000: processor"] == 0.25
    assert found["files at 1000"] == 2_000


def test_what_costs_a_fifth_more_than_in_the_run_before_is_seen() -> None:
    before = {"files": 100.0, "warm by cold": 0.5, "MB": 10.0}
    assert grown({"files": 121.0, "warm by cold": 0.6, "MB": 9.0, "new": 5.0}, before) == {"files": 100.0}
