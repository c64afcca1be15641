"""Lengths of time that say when: "four years ago", "for the past decade", "in a fortnight"."""

from __future__ import annotations

LENGTHS = """
It was sold four years ago. | four years ago | 2016 | in
It was sold three months ago. | three months ago | 2020-03 | in
It was sold two weeks ago. | two weeks ago | 2020-06-01/2020-06-07 | in
It was sold a fortnight ago. | a fortnight ago | 2020-06-01/2020-06-07 | in
It was sold 10 days ago. | 10 days ago | 2020-06-07 | in
It was sold almost ten years ago. | almost ten years ago | 2009-01-01/2011-12-31 | in
It was sold six years ago this month. | six years ago this month | 2014-06 | in
It was sold two decades ago. | two decades ago | 1999-01-01/2001-12-31 | in
It was sold more than a decade ago. | more than a decade ago | /2010-12-31 | in
It was sold over ten years ago. | over ten years ago | /2010-12-31 | in
It was sold less than two years ago. | less than two years ago | 2018-01-01/2020-06-17 | in
It was sold twenty-five years ago. | twenty-five years ago | 1995 | in
It has run the home for ten years. | for ten years | 2010 | from
For ten years Acme has run the home. | For ten years | 2010 | from
It has run the home for about ten years. | for about ten years | 2009-01-01/2011-12-31 | from
It has run the home for the past five years. | for the past five years | 2015 | from
It has been open for less than a year. | for less than a year | 2019-01-01/2020-06-17 | from
They've run it for two years. | for two years | 2018 | from
It has run the home for more than ten years. | for more than ten years | /2010-12-31 | from
It was fined twice in the past five years. | in the past five years | 2015-01-01/2020-06-17 | in
It was fined twice over the past decade. | over the past decade | 2010-01-01/2020-06-17 | in
Six years into a 23-year deal it wants out. | Six years into | 2014 | from
It will follow in two weeks. | in two weeks | 2020-06-29/2020-07-05 | in
It will follow in three years' time. | in three years' time | 2023 | in
It will be public within a year. | within a year | 2020-06-17/2021-12-31 | by
Just over a year ago it was sold. | Just over a year ago | 2018-01-01/2020-12-31 | in
Some 20 years ago it was sold. | Some 20 years ago | 1999-01-01/2001-12-31 | in
The firm took over 18 months ago. | 18 months ago | 2018-12 | in
The firm took over a year and a half ago. | a year and a half ago | 2018-12 | in
It has been with Acme for almost a decade. | for almost a decade | 2009-01-01/2011-12-31 | from
Acme, in charge for the past decade, is out. | for the past decade | 2009-01-01/2011-12-31 | from
Barton takes over in a fortnight. | in a fortnight | 2020-06-29/2020-07-05 | in
Barton takes over in ten days' time. | in ten days' time | 2020-06-27 | in
The lease ends in 20 years. | in 20 years | 2040 | until
Its contract has three years to run. | three years | 2023 | until
It has a year left on its lease. | a year | 2021 | until
With 18 months still to go, it left. | 18 months | 2021-12 | until
"""
