"""Quarters, halves, seasons, decades and feasts: "Q3 2017", "in the spring", "just before Christmas"."""

from __future__ import annotations

PARTS = """
The home opened in the 1990s. | in the 1990s | 1990-01-01/1999-12-31 | in
The home opened in the early 1990s. | in the early 1990s | 1990-01-01/1993-12-31 | in
The home opened in the mid-2000s. | in the mid-2000s | 2003-01-01/2006-12-31 | in
The home opened in the late '90s. | in the late '90s | 1996-01-01/1999-12-31 | in
The home opened in Q3 2017. | in Q3 2017 | 2017-07-01/2017-09-30 | in
The home opened in the third quarter of 2017. | in the third quarter of 2017 | 2017-07-01/2017-09-30 | in
The home opened in the first half of 2017. | in the first half of 2017 | 2017-01-01/2017-06-30 | in
It lost money in the first half of 2011-12. | in the first half of 2011-12 | 2011-04-01/2011-09-30 | in
The home opened in spring 2016. | in spring 2016 | 2016-03-01/2016-05-31 | in
The home opened in the summer of 2016. | in the summer of 2016 | 2016-06-01/2016-08-31 | in
The home opened in fall 2016. | in fall 2016 | 2016-09-01/2016-11-30 | in
The home opened in winter 2016-17. | in winter 2016-17 | 2016-12-01/2017-02-28 | in
It opened on Good Friday 2019. | on Good Friday 2019 | 2019-04-19 | in
It opened on Easter Monday 2019. | on Easter Monday 2019 | 2019-04-22 | in
It joined in the spring term of 2016. | in the spring term of 2016 | 2016-01-01/2016-03-31 | in
It joined at the start of the autumn term last year. | at the start of the autumn term last year | 2019-09-01/2019-09-30 | in
It opened at Easter 2015. | at Easter 2015 | 2015-04-03/2015-04-06 | in
It opened on New Year's Day 2016. | on New Year's Day 2016 | 2016-01-01 | in
It closed just before Christmas 2016. | just before Christmas 2016 | 2016-12-24/2016-12-26 | before
It opened on Labor Day 2016. | on Labor Day 2016 | 2016-09-05 | in
It opened in the autumn of 2014. | in the autumn of 2014 | 2014-09-01/2014-11-30 | in
It opened in the summer of '98. | in the summer of '98 | 1998-06-01/1998-08-31 | in
It opened on the first Monday of May 2019. | on the first Monday of May 2019 | 2019-05-06 | in
It opened on the last Friday of March 2019. | on the last Friday of March 2019 | 2019-03-29 | in
It opened in the last three months of 2018. | in the last three months of 2018 | 2018-10-01/2018-12-31 | in
It opened in the first six months of 2019. | in the first six months of 2019 | 2019-01-01/2019-06-30 | in
It opened in the final quarter of 2018. | in the final quarter of 2018 | 2018-10-01/2018-12-31 | in
It opened in H1 2019. | in H1 2019 | 2019-01-01/2019-06-30 | in
It was sold last summer. | last summer | 2019-06-01/2019-08-31 | in
It will be sold next spring. | next spring | 2021-03-01/2021-05-31 | in
It will be sold this autumn. | this autumn | 2020-09-01/2020-11-30 | in
It was sold in the spring. | in the spring | 2020-03-01/2020-05-31 | in
It was sold in the third quarter. | in the third quarter | 2019-07-01/2019-09-30 | in
It was sold in the first half of the year. | in the first half of the year | 2020-01-01/2020-06-30 | in
It was sold in the second half of last year. | in the second half of last year | 2019-07-01/2019-12-31 | in
They were dismissed just before Christmas. | just before Christmas | 2019-12-24/2019-12-26 | before
It was sold on Boxing Day. | on Boxing Day | 2019-12-26 | in
It will be sold by Easter. | by Easter | 2021-04-02/2021-04-05 | by
In the first nine months of the year, sales fell. | In the first nine months of the year | 2020-01-01/2020-09-30 | in
By the summer it will be gone. | By the summer | 2020-06-01/2020-08-31 | by
The deal is expected to close in Q4. | in Q4 | 2020-10-01/2020-12-31 | in
It is planned to reopen in spring. | in spring | 2021-03-01/2021-05-31 | in
It closes over the August bank holiday. | over the August bank holiday | 2020-08-31 | in
They have until Christmas to reply. | until Christmas | 2020-12-24/2020-12-26 | until
"""
