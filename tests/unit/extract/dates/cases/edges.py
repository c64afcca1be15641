"""Parts of a month or year, and what comes near one: "mid-2016", "the end of March", "around 2016"."""

from __future__ import annotations

EDGES = """
The home opened in early 2016. | in early 2016 | 2016 | in
The home opened late in 2016. | late in 2016 | 2016 | in
The home opened in mid-2016. | in mid-2016 | 2016 | in
The home opened in mid-March 2016. | in mid-March 2016 | 2016-03 | in
The home opened at the end of 2016. | at the end of 2016 | 2016-12 | in
The home opened at the start of 2016. | at the start of 2016 | 2016-01 | in
The home opened at the end of March 2016. | at the end of March 2016 | 2016-03 | in
The home opened around 2016. | around 2016 | 2015-01-01/2017-12-31 | in
The home opened on or about 3 December 2016. | on or about 3 December 2016 | 2016-12-02/2016-12-04 | in
It opened towards the end of 2016. | towards the end of 2016 | 2016-12 | in
It opened in the early part of 2016. | in the early part of 2016 | 2016 | in
The home opened circa 2015. | circa 2015 | 2014-01-01/2016-12-31 | in
He left in or around 2015. | around 2015 | 2014-01-01/2016-12-31 | in
It met in late 2015 or early 2016. | in late 2015 or early 2016 | 2015-01-01/2016-12-31 | in
It was sold earlier this week. | earlier this week | 2020-06-15/2020-06-21 | in
It will be sold later this month. | later this month | 2020-06 | in
It was sold early last year. | early last year | 2019 | in
It was sold earlier this year. | earlier this year | 2020 | in
It will be theirs from the end of the year. | from the end of the year | 2020-12-31 | from
It was theirs until the start of the year. | until the start of the year | 2020-01-01 | until
It will be sold by the end of next month. | by the end of next month | 2020-07-31 | by
It was sold at the end of last year. | at the end of last year | 2019-12 | in
He took up the post at the start of the month. | at the start of the month | 2020-06 | in
By the middle of next year it will have grown. | By the middle of next year | 2021 | by
By early next year, it will be gone. | By early next year | 2021 | by
In the new year it will be gone. | In the new year | 2021 | in
Earlier in the year it bought Barton. | Earlier in the year | 2020 | in
Late last month it was sold. | Late last month | 2020-05 | in
"""
