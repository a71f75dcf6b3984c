"""What the bench keeps to compare runs by does not depend on how fast the machine is."""

from __future__ import annotations

from tests.bench_build import Cost, compared


def costs(factor: float) -> list[Cost]:
    return [
        Cost(number, factor * processor, 0, 0, number * 2, number / 10)
        for number, processor in ((100, 10.0), (1_000, 19.0), (5_000, 63.0))
    ]


def test_a_slower_machine_has_the_same_ratios() -> None:
    assert compared(costs(1)) == compared(costs(3))


def test_what_one_more_costs_is_told_by_what_one_cost_before() -> None:
    found = compared(costs(1))
    assert found["an organisation more, until 5000, by one before"] == 1.1
    assert found["files at 1000"] == 2_000
