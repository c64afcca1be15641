"""Stretches with both their ends: "from 2015 to 2018", "June 3-5", "2014-present"."""

from __future__ import annotations

STRETCHES = """
It ran it between 1 June 2014 and 31 March 2016. | between 1 June 2014 and 31 March 2016 | 2014-06-01 to 2016-03-31 | between
It ran it from 2015 to 2018. | from 2015 to 2018 | 2015 to 2018 | between
It will run it from 1 July to 30 June 2025. | from 1 July to 30 June 2025 | 2020-07-01 to 2025-06-30 | between
It will run it from 1 November until 31 August 2025. | from 1 November until 31 August 2025 | 2020-11-01 to 2025-08-31 | between
It ran it from May 2015 until 1 June 2016. | from May 2015 until 1 June 2016 | 2015-05 to 2016-06-01 | between
It ran it 2014-2021. | 2014-2021 | 2014 to 2021 | between
It ran it (2014–21). | 2014–21 | 2014 to 2021 | between
It ran it from March to May 2018. | from March to May 2018 | 2018-03 to 2018-05 | between
It ran it from November to May 2018. | from November to May 2018 | 2017-11 to 2018-05 | between
It ran it from March 2017 to May. | from March 2017 to May | 2017-03 to 2017-05 | between
It was inspected on 3–5 June 2018. | on 3–5 June 2018 | 2018-06-03 to 2018-06-05 | between
It was inspected from 3 to 5 June 2018. | from 3 to 5 June 2018 | 2018-06-03 to 2018-06-05 | between
It was inspected June 3-5, 2018. | June 3-5, 2018 | 2018-06-03 to 2018-06-05 | between
It ran it from 1 April until 30 September 2012. | from 1 April until 30 September 2012 | 2012-04-01 to 2012-09-30 | between
Under the 2015–2020 contract it grew. | 2015–2020 | 2015 to 2020 | between
1 September 2020 to 31 August 2025. | 1 September 2020 to 31 August 2025 | 2020-09-01 to 2025-08-31 | between
It ran it from 2015 to the end of 2018. | from 2015 to the end of 2018 | 2015 to 2018-12-31 | between
It ran it from the start of 2015 to March 2018. | from the start of 2015 to March 2018 | 2015-01-01 to 2018-03 | between
It was sold between 2015 and 2018. | between 2015 and 2018 | 2015 to 2018 | between
It was inspected between 30 April and 16 May. | between 30 April and 16 May | 2020-04-30 to 2020-05-16 | between
A plan covering 2015 to 2017 was made. | 2015 to 2017 | 2015 to 2017 | between
It was inspected in November and December. | in November and December | 2019-11-01/2019-12-31 | in
It was inspected in 2018 and 2019. | in 2018 and 2019 | 2018-01-01/2019-12-31 | in
It was inspected on 3 and 4 May 2018. | on 3 and 4 May 2018 | 2018-05-03/2018-05-04 | in
It ran it from 2015 until last March. | from 2015 until last March | 2015 to 2020-03 | between
It ran it from last June to March. | from last June to March | 2019-06 to 2020-03 | between
It ran between 2016 and spring 2018. | between 2016 and spring 2018 | 2016 to 2018-03-01/2018-05-31 | between
It failed between Christmas and Easter. | between Christmas and Easter | 2019-12-24/2019-12-26 to 2020-04-10/2020-04-13 | between
In the half-year to September 2016 it failed. | In the half-year to September 2016 | 2016-04-01/2016-09-30 | in
It failed in Q2 and Q3 2016. | in Q2; Q3 2016 | 2016-04-01/2016-06-30; 2016-07-01/2016-09-30 | in; in
It has run it from 2015 to date. | from 2015 to date | 2015 | from
It has run it 2015 – present. | 2015 – present | 2015 | from
It will run it for the next three years. | for the next three years | 2023 | until
Contract period: 01/04/2019 - 31/03/2024 | 01/04/2019 - 31/03/2024 | 2019-04-01 to 2024-03-31 | between
He was its head from 2010-2015. | from 2010-2015 | 2010 to 2015 | between
He was its head (2012–14) before that. | 2012–14; before that | 2012 to 2014; 2012-01-01/2014-12-31 | between; before
The period January to June 2019 saw losses. | January to June 2019 | 2019-01 to 2019-06 | between
It grew from 2012-13 to 2015-16. | from 2012-13 to 2015-16 | 2012-04-01/2013-03-31 to 2015-04-01/2016-03-31 | between
A strike ran from Monday 1 to Wednesday 3 June. | from Monday 1 to Wednesday 3 June | 2020-06-01 to 2020-06-03 | between
The 2 May-5 June strike ended. | 2 May-5 June | 2020-05-02 to 2020-06-05 | between
Open May/June 2016 | May/June 2016 | 2016-05 to 2016-06 | between
It was run by Acme for ten years until 2015. | for ten years until 2015 | 2005 to 2015 | between
"""
