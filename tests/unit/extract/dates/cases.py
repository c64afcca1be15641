"""Sentences with a date, and what it gives: words, days and lead as a careful reader has them.

The document's day is Wednesday 17 June 2020 where a row says none. A stretch is written with its two sides.
"""

from __future__ import annotations

DAY = "2020-06-17"
"""A Wednesday."""

WRITTEN = """
The home opened on 3 May 2016. | on 3 May 2016 | 2016-05-03 | in
The home opened on 3rd May 2016. | on 3rd May 2016 | 2016-05-03 | in
The home opened on the 3rd of May 2016. | on the 3rd of May 2016 | 2016-05-03 | in
The home opened on the third of May 2016. | on the third of May 2016 | 2016-05-03 | in
The home opened on 3 MAY 2016. | on 3 MAY 2016 | 2016-05-03 | in
The home opened on May 3, 2016. | on May 3, 2016 | 2016-05-03 | in
The home opened on May 3rd 2016. | on May 3rd 2016 | 2016-05-03 | in
The home opened on Sept. 28, 2014. | on Sept. 28, 2014 | 2014-09-28 | in
The home opened on 1st Feb 2016. | on 1st Feb 2016 | 2016-02-01 | in
The home opened on 03 Feb, 2016. | on 03 Feb, 2016 | 2016-02-03 | in
Friday 15 February 2019 | Friday 15 February 2019 | 2019-02-15 | in
Thursday, 24th June 2021, 11:57 am | Thursday, 24th June 2021 | 2021-06-24 | in
The home opened on Fri 15 Feb 2019. | on Fri 15 Feb 2019 | 2019-02-15 | in
The home opened on Wednesday, October 31, 2018. | on Wednesday, October 31, 2018 | 2018-10-31 | in
15/02/2019 16:50 GMT | 15/02/2019 | 2019-02-15 | in
Notice of 15.2.2019 | of 15.2.2019 | 2019-02-15 | in
The home opened on 2019-02-15. | on 2019-02-15 | 2019-02-15 | in
Sent 2019-02-15T16:50:00Z by the office | 2019-02-15T16:50:00Z | 2019-02-15 | in
The home opened on 2019/02/15. | on 2019/02/15 | 2019-02-15 | in
The home opened on 02/15/2019. | on 02/15/2019 | 2019-02-15 | in
The home opened on 15/02/19. | on 15/02/19 | 2019-02-15 | in
Published1 February 2015 | 1 February 2015 | 2015-02-01 | in
The home opened in May 2016. | in May 2016 | 2016-05 | in
The home opened in May, 2016. | in May, 2016 | 2016-05 | in
The home opened in the month of May 2016. | of May 2016 | 2016-05 | in
Round the homes: July 2018 | July 2018 | 2018-07 | in
The home opened in 2016. | in 2016 | 2016 | in
The home opened back in 1886. | back in 1886 | 1886 | in
The home (2016) was new. | 2016 | 2016 | in
2016: bought by a rival | 2016 | 2016 | in
In its 2017 annual report it said so. | 2017 | 2017 | in
Since the 2014 reforms it has grown. | 2014 | 2014 | from
Before the 2010 election it was public. | 2010 | 2010 | before
It was the second sale of 2016. | of 2016 | 2016 | in
A December 2018 study found so. | December 2018 | 2018-12 | in
The home opened in early 2016. | in early 2016 | 2016 | in
The home opened late in 2016. | late in 2016 | 2016 | in
The home opened in mid-2016. | in mid-2016 | 2016 | in
The home opened in mid-March 2016. | in mid-March 2016 | 2016-03 | in
The home opened at the end of 2016. | at the end of 2016 | 2016-12 | in
The home opened at the start of 2016. | at the start of 2016 | 2016-01 | in
The home opened at the end of March 2016. | at the end of March 2016 | 2016-03-31 | in
The home opened around 2016. | around 2016 | 2015-01-01/2017-12-31 | in
The home opened on or about 3 December 2016. | on or about 3 December 2016 | 2016-12-02/2016-12-04 | in
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
It lost money in 2012-13. | in 2012-13 | 2012-04-01/2013-03-31 | in
It lost money in the financial year 2012/13. | in the financial year 2012/13 | 2012-04-01/2013-03-31 | in
The fees for 2002–03 were paid. | for 2002–03 | 2002-04-01/2003-03-31 | in
It taught them in the academic year 2012/13. | in the academic year 2012/13 | 2012-09-01/2013-08-31 | in
It taught them in the 2012/13 school year. | in the 2012/13 school year | 2012-09-01/2013-08-31 | in
It taught them in the 2014 school year. | in the 2014 school year | 2014-01-01/2015-08-31 | in
It lost money in fiscal 2015. | in fiscal 2015 | 2014-04-01/2015-09-30 | in
It lost money in fiscal year 2015. | in fiscal year 2015 | 2014-04-01/2015-09-30 | in
It lost money in FY2015. | in FY2015 | 2014-04-01/2015-09-30 | in
It lost money in FY15. | in FY15 | 2014-04-01/2015-09-30 | in
It lost money in the year to March 2018. | in the year to March 2018 | 2017-04-01/2018-03-31 | in
The report for the year ended 31 March 2017 | for the year ended 31 March 2017 | 2016-04-01/2017-03-31 | in
It lost money in the six months to September 2015. | in the six months to September 2015 | 2015-04-01/2015-09-30 | in
It lost money in the quarter ended 30 June 2015. | in the quarter ended 30 June 2015 | 2015-04-01/2015-06-30 | in
Jobs were cut in the year to 2017. | in the year to 2017 | 2016-01-01/2017-12-31 | in
It opened on Good Friday 2019. | on Good Friday 2019 | 2019-04-19 | in
It opened on Easter Monday 2019. | on Easter Monday 2019 | 2019-04-22 | in
It opened at Easter 2015. | at Easter 2015 | 2015-04-03/2015-04-06 | in
It opened on New Year's Day 2016. | on New Year's Day 2016 | 2016-01-01 | in
It closed just before Christmas 2016. | just before Christmas 2016 | 2016-12-24/2016-12-26 | before
It opened on Labor Day 2016. | on Labor Day 2016 | 2016-09-05 | in
05-05-2016 it opened. | 05-05-2016 | 2016-05-05 | in
5-May-2016 it opened. | 5-May-2016 | 2016-05-05 | in
Tue, 05 May 2016 12:30:00 GMT | Tue, 05 May 2016 | 2016-05-05 | in
It opened in the autumn of 2014. | in the autumn of 2014 | 2014-09-01/2014-11-30 | in
It opened in the summer of '98. | in the summer of '98 | 1998-06-01/1998-08-31 | in
It opened in May of 2019. | in May of 2019 | 2019-05 | in
It opened on the first Monday of May 2019. | on the first Monday of May 2019 | 2019-05-06 | in
It opened on the last Friday of March 2019. | on the last Friday of March 2019 | 2019-03-29 | in
It opened in the last three months of 2018. | in the last three months of 2018 | 2018-10-01/2018-12-31 | in
It opened in the first six months of 2019. | in the first six months of 2019 | 2019-01-01/2019-06-30 | in
It opened in the final quarter of 2018. | in the final quarter of 2018 | 2018-10-01/2018-12-31 | in
It opened in H1 2019. | in H1 2019 | 2019-01-01/2019-06-30 | in
It opened towards the end of 2016. | towards the end of 2016 | 2016-12 | in
It opened in the early part of 2016. | in the early part of 2016 | 2016 | in
It was sold in the 2018-19 financial year. | in the 2018-19 financial year | 2018-04-01/2019-03-31 | in
It lost money in fiscal 2018-19. | in fiscal 2018-19 | 2018-04-01/2019-03-31 | in
It lost money in FY2018/19. | in FY2018/19 | 2018-04-01/2019-03-31 | in
The 2016/17 accounts show a loss. | 2016/17 | 2016-04-01/2017-03-31 | in
A 2017 inspection found failings. | 2017 | 2017 | in
In its April 2016 report it said so. | April 2016 | 2016-04 | in
A report (May 2016) said so. | May 2016 | 2016-05 | in
In a letter [2 May 2019] he said so. | 2 May 2019 | 2019-05-02 | in
The home opened circa 2015. | circa 2015 | 2014-01-01/2016-12-31 | in
He left in or around 2015. | around 2015 | 2014-01-01/2016-12-31 | in
It met on 3rd, 4th and 5th June 2019. | on 3rd, 4th and 5th June 2019 | 2019-06-03/2019-06-05 | in
It met on 1 and 3 June 2019. | on 1 and 3 June 2019 | 2019-06-01/2019-06-03 | in
It met in June or July 2019. | in June or July 2019 | 2019-06-01/2019-07-31 | in
It met in late 2015 or early 2016. | in late 2015 or early 2016 | 2015-01-01/2016-12-31 | in
It lost money in both 2017 and 2018. | in both 2017 and 2018 | 2017-01-01/2018-12-31 | in
It lost money in 2012-13 and 2013-14. | in 2012-13 and 2013-14 | 2012-04-01/2014-03-31 | in
It was sold in the week ending 5 June 2020. | in the week ending 5 June 2020 | 2020-05-30/2020-06-05 | in
"""

LEADS = """
It has run the home since 2016. | since 2016 | 2016 | from
It has run the home ever since 2016. | ever since 2016 | 2016 | from
It ran the home from May 2016. | from May 2016 | 2016-05 | from
It runs the home with effect from 1 May 2021. | with effect from 1 May 2021 | 2021-05-01 | from
It runs the home as of 1 May 2020. | as of 1 May 2020 | 2020-05-01 | from
It runs the home as from 1 May 2020. | as from 1 May 2020 | 2020-05-01 | from
It runs the home, effective 1 May 2020. | effective 1 May 2020 | 2020-05-01 | from
A deal starting in May 2021 was signed. | starting in May 2021 | 2021-05 | from
A deal commencing 1 May 2021 was signed. | commencing 1 May 2021 | 2021-05-01 | from
A deal beginning on 1 May 2021 was signed. | beginning on 1 May 2021 | 2021-05-01 | from
The deal takes effect on 3 July. | on 3 July | 2020-07-03 | from
The deal does not begin until 1 September 2026. | until 1 September 2026 | 2026-09-01 | from
The home is private from 2016 onwards. | from 2016 onwards | 2016 | from
The firm has had it 2016 onwards. | 2016 onwards | 2016 | from
Start: April 2021 | Start: April 2021 | 2021-04 | from
It will run the home until 2022. | until 2022 | 2022 | until
It will run the home up to March 2021. | up to March 2021 | 2021-03 | until
It will run the home through 2025. | through 2025 | 2025 | until
A deal running to 2025 was signed. | running to 2025 | 2025 | until
A deal ending in 2025 was signed. | ending in 2025 | 2025 | until
The deal is due to end in 2021. | in 2021 | 2021 | until
The deal expires in March 2021. | in March 2021 | 2021-03 | until
The deal runs out on Sept. 28, 2021. | on Sept. 28, 2021 | 2021-09-28 | until
The deal lapsed on 30 June 2016. | on 30 June 2016 | 2016-06-30 | until
It will run the home until the end of 2030. | until the end of 2030 | 2030-12-31 | until
It will be public by the end of 2021. | by the end of 2021 | 2021-12-31 | by
It will be public by end March 2021. | by end March 2021 | 2021-03-31 | by
It will be public no later than May 2021. | no later than May 2021 | 2021-05 | by
It will not open before 2025. | before 2025 | 2025 | from
It will run it until at least 2025. | until at least 2025 | 2025-01-01/ | until
It was failing as far back as 2010. | as far back as 2010 | 2010 | in
It will be public by 2023. | by 2023 | 2023 | by
It will be public on or before 1 May 2021. | on or before 1 May 2021 | 2021-05-01 | by
It was public before May 2016. | before May 2016 | 2016-05 | before
It was public prior to 2016. | prior to 2016 | 2016 | before
Its pre-2016 owner was public. | pre-2016 | 2016 | before
It was public after 18 August 2016. | after 18 August 2016 | 2016-08-18 | after
Its post-2016 owner was public. | post-2016 | 2016 | after
It ran the home throughout 2016. | throughout 2016 | 2016 | throughout
It ran the home during 2016. | during 2016 | 2016 | in
Results for 2016 were poor. | for 2016 | 2016 | in
It is down to end in 2021, and was put back to 2023. | in 2021; put back to 2023 | 2021; 2023 | until; in
The end was brought forward to 2021. | forward to 2021 | 2021 | in
The idea goes back to January 2016. | back to January 2016 | 2016-01 | in
Figures as at 12 August 2019 | as at 12 August 2019 | 2019-08-12 | in
It ran the home in 2011 and again in 2014. | in 2011; in 2014 | 2011; 2014 | in; in
It was inspected in 2011, 2014 and 2016. | in 2011; 2014; 2016 | 2011; 2014; 2016 | in; in; in
It was inspected in May 2016 and June 2018. | in May 2016; June 2018 | 2016-05; 2018-06 | in; in
It started 1 May 2019 and ends 1 June 2024. | 1 May 2019; 1 June 2024 | 2019-05-01; 2024-06-01 | from; until
The contract came into force on January 1 2016. | on January 1 2016 | 2016-01-01 | from
It began in April 2016 and runs until March 2025. | in April 2016; until March 2025 | 2016-04; 2025-03 | from; until
It has been losing money since at least 2010. | since at least 2010 | /2010-12-31 | from
It was not until 2015 that he left. | not until 2015 | 2015 | from
He did not leave until May 2015. | until May 2015 | 2015-05 | from
It will go live by the end of Q1 2021. | by the end of Q1 2021 | 2021-03-31 | by
Tenders must be in by noon on July 3. | by noon on July 3 | 2020-07-03 | by
Between now and 2025 it will grow. | Between now and 2025 | 2025 | by
From now until March it will grow. | From now until March | 2021-03 | until
The contract was extended in 2018 until 2021. | in 2018; until 2021 | 2018; 2021 | in; until
The contract was extended by two years to March 2022. | to March 2022 | 2022-03 | until
It will end at the end of March 2021 or go on to 2023. | at the end of March 2021; to 2023 | 2021-03-31; 2023 | until; until
Start date 1 May 2019, end date 1 June 2024 | Start date 1 May 2019; end date 1 June 2024 | 2019-05-01; 2024-06-01 | from; until
Since Acme took over in 2015, complaints rose. | in 2015 | 2015 | in
The move comes into effect from midnight tonight. | from midnight tonight | 2020-06-17 | from
"""

STRETCHES = """
It ran it between 1 June 2014 and 31 March 2016. | between 1 June 2014 and 31 March 2016 | 2014-06-01 to 2016-03-31 | between
It ran it from 2015 to 2018. | from 2015 to 2018 | 2015 to 2018 | between
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
It will run it for the next three years. | for the next three years | 2020-06-17 to 2022-01-01/2024-12-31 | between
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

RELATIVE = """
It was sold today. | today | 2020-06-17 | in
It was sold yesterday. | yesterday | 2020-06-16 | in
It will be sold tomorrow. | tomorrow | 2020-06-18 | in
It was sold last night. | last night | 2020-06-16 | in
It was sold this morning. | this morning | 2020-06-17 | in
It announced plans on Monday to sell it. | on Monday | 2020-06-15 | in
It was chair for six years and has led another since 2019. | since 2019 | 2019 | from
It was given a contract to run it from September. | from September | 2020-09 | from
It will not be renewed when it expires on 28 July. | on 28 July | 2020-07-28 | until
It was sold overnight. | overnight | 2020-06-16/2020-06-17 | in
Its tenure ended at midnight. | at midnight | 2020-06-16/2020-06-17 | until
It was sold on Monday. | on Monday | 2020-06-15 | in
It was sold on Thursday. | on Thursday | 2020-06-11 | in
It was sold on Wednesday. | on Wednesday | 2020-06-17 | in
It will be sold on Thursday. | on Thursday | 2020-06-18 | in
It will be theirs from Thursday. | from Thursday | 2020-06-18 | from
It has been theirs since Sunday. | since Sunday | 2020-06-14 | from
It was sold last Friday. | last Friday | 2020-06-12 | in
It was sold on Friday last week. | on Friday last week | 2020-06-12 | in
It was sold on Tuesday of last week. | on Tuesday of last week | 2020-06-09 | in
It was sold on Monday of this week. | on Monday of this week | 2020-06-15 | in
It will be sold next Monday. | next Monday | 2020-06-22 | in
It will be sold Friday week. | Friday week | 2020-06-26 | in
Officials said Monday that it was sold. | Monday | 2020-06-15 | in
It was sold on Thursday night. | on Thursday night | 2020-06-11 | in
It was said in Monday's paper. | in Monday's | 2020-06-15 | in
It was sold last week. | last week | 2020-06-08/2020-06-14 | in
It was sold earlier this week. | earlier this week | 2020-06-15/2020-06-21 | in
It was sold over the weekend. | over the weekend | 2020-06-13/2020-06-14 | in
It will be sold at the weekend. | at the weekend | 2020-06-20/2020-06-21 | in
It was sold last month. | last month | 2020-05 | in
It will be sold later this month. | later this month | 2020-06 | in
It was sold last year. | last year | 2019 | in
It was sold early last year. | early last year | 2019 | in
It was sold earlier this year. | earlier this year | 2020 | in
It will be sold next year. | next year | 2021 | in
It was sold in March this year. | in March this year | 2020-03 | in
It was sold in March of last year. | in March of last year | 2019-03 | in
It will be sold on 1 April next year. | on 1 April next year | 2021-04-01 | in
It was sold in November. | in November | 2019-11 | in
It will be sold in November. | in November | 2020-11 | in
The contract goes in September to a rival. | in September | 2020-09 | in
In July seven staff had asked. | In July | 2019-07 | in
It is due to open in July. | in July | 2020-07 | in
Acme to take over homes in July | in July | 2020-07 | in
It will run it until July. | until July | 2020-07 | until
It was run by the council until July. | until July | 2019-07 | until
It said on Monday that from July the home would close. | on Monday; from July | 2020-06-15; 2020-07 | in; from
It was sold last June. | last June | 2019-06 | in
It was sold last May. | last May | 2020-05 | in
It was sold this March. | this March | 2020-03 | in
It will be sold next March. | next March | 2021-03 | in
It opened on 1 September. | on 1 September | 2019-09-01 | in
It will open on 1 September. | on 1 September | 2020-09-01 | in
It opened on the first of June. | on the first of June | 2020-06-01 | in
It opened on Monday 1 June. | on Monday 1 June | 2020-06-01 | in
It opened on Saturday, June 1. | on Saturday, June 1 | 2019-06-01 | in
It was argued on May 31 and decided on July 29, 2019. | on May 31; on July 29, 2019 | 2019-05-31; 2019-07-29 | in; in
It opened on the 15th. | on the 15th | 2020-06-15 | in
It will open on the 15th of next month. | on the 15th of next month | 2020-07-15 | in
It was sold four years ago. | four years ago | 2016 | in
It was sold three months ago. | three months ago | 2020-03 | in
It was sold two weeks ago. | two weeks ago | 2020-06-01/2020-06-07 | in
It was sold a fortnight ago. | a fortnight ago | 2020-06-01/2020-06-07 | in
It was sold 10 days ago. | 10 days ago | 2020-06-07 | in
It was sold almost ten years ago. | almost ten years ago | 2009-01-01/2011-12-31 | in
It was sold two decades ago. | two decades ago | 1999-01-01/2001-12-31 | in
It was sold more than a decade ago. | more than a decade ago | /2010-12-31 | in
It was sold over ten years ago. | over ten years ago | /2010-12-31 | in
It was sold less than two years ago. | less than two years ago | 2018-01-01/2020-06-17 | in
It was sold twenty-five years ago. | twenty-five years ago | 1995 | in
It has run the home for ten years. | for ten years | 2009-01-01/2011-12-31 | from
For ten years Acme has run the home. | For ten years | 2009-01-01/2011-12-31 | from
It has run the home for about ten years. | for about ten years | 2009-01-01/2011-12-31 | from
It has run the home for the past five years. | for the past five years | 2014-01-01/2016-12-31 | from
It has been open for less than a year. | for less than a year | 2019-01-01/2020-06-17 | from
They've run it for two years. | for two years | 2017-01-01/2019-12-31 | from
It has run the home for more than ten years. | for more than ten years | /2010-12-31 | from
It was fined twice in the past five years. | in the past five years | 2015-01-01/2020-06-17 | in
It was fined twice in the last year. | in the last year | 2019-01-01/2020-06-17 | in
It was fined twice over the past decade. | over the past decade | 2010-01-01/2020-06-17 | in
Six years into a 23-year deal it wants out. | Six years into | 2014 | from
It will follow in two weeks. | in two weeks | 2020-06-29/2020-07-05 | in
It will follow in three years' time. | in three years' time | 2023 | in
It will be public within a year. | within a year | 2020-06-17/2021-12-31 | by
It will be sold within the current financial year. | within the current financial year | 2020-04-01/2021-03-31 | by
It lost money last financial year. | last financial year | 2019-04-01/2020-03-31 | in
It was sold last summer. | last summer | 2019-06-01/2019-08-31 | in
It will be sold next spring. | next spring | 2021-03-01/2021-05-31 | in
It was sold last fall. | last fall | 2019-09-01/2019-11-30 | in
It will be sold this autumn. | this autumn | 2020-09-01/2020-11-30 | in
It was sold in the spring. | in the spring | 2020-03-01/2020-05-31 | in
It was sold in the third quarter. | in the third quarter | 2019-07-01/2019-09-30 | in
It was sold in the first half of the year. | in the first half of the year | 2020-01-01/2020-06-30 | in
It was sold in the second half of last year. | in the second half of last year | 2019-07-01/2019-12-31 | in
It will be theirs from the end of the year. | from the end of the year | 2020-12-31 | from
It was theirs until the start of the year. | until the start of the year | 2020-01-01 | until
It will be sold by the end of next month. | by the end of next month | 2020-07-31 | by
It was sold at the end of last year. | at the end of last year | 2019-12 | in
They were dismissed just before Christmas. | just before Christmas | 2019-12-24/2019-12-26 | before
It was sold on Boxing Day. | on Boxing Day | 2019-12-26 | in
It will be sold by Easter. | by Easter | 2021-04-02/2021-04-05 | by
From 1st April, the service will be run by Acme. | From 1st April | 2021-04-01 | from
The contract expires at the end of this financial year. | at the end of this financial year | 2021-03-31 | until
He has been chairman since last May. | since last May | 2020-05 | from
He took up the post at the start of the month. | at the start of the month | 2020-06-01 | in
She steps down in September after six years. | in September | 2020-09 | in
In the 12 months to March, sales fell. | In the 12 months to March | 2019-04-01/2020-03-31 | in
In the three months to the end of May, sales fell. | In the three months to the end of May | 2020-03-01/2020-05-31 | in
In the first nine months of the year, sales fell. | In the first nine months of the year | 2020-01-01/2020-09-30 | in
By the middle of next year it will have grown. | By the middle of next year | 2021 | by
By early next year, it will be gone. | By early next year | 2021 | by
By the summer it will be gone. | By the summer | 2020-06-01/2020-08-31 | by
In the new year it will be gone. | In the new year | 2021 | in
Earlier in the year it bought Barton. | Earlier in the year | 2020 | in
Late last month it was sold. | Late last month | 2020-05 | in
This year's contract is bigger. | This year's | 2020 | in
Just over a year ago it was sold. | Just over a year ago | 2018-01-01/2020-12-31 | in
Some 20 years ago it was sold. | Some 20 years ago | 1999-01-01/2001-12-31 | in
The firm took over 18 months ago. | 18 months ago | 2018-12 | in
The firm took over a year and a half ago. | a year and a half ago | 2018-12 | in
It was sold the day before yesterday. | day before yesterday | 2020-06-15 | in
It was sold at midnight on Sunday. | at midnight on Sunday | 2020-06-14 | in
It was sold in the week beginning 1 June. | in the week beginning 1 June | 2020-06-01/2020-06-07 | in
It was sold in the year before last. | in the year before last | 2018 | in
It closes this Friday. | this Friday | 2020-06-19 | in
It closed this Tuesday. | this Tuesday | 2020-06-16 | in
It opens Monday. | Monday | 2020-06-22 | in
It opens on Monday 22nd. | on Monday 22nd | 2020-06-22 | in
It will open on the third Tuesday of next month. | on the third Tuesday of next month | 2020-07-21 | in
A strike will run from Monday to Wednesday. | from Monday; to Wednesday | 2020-06-22; 2020-06-24 | from; until
It has been with Acme for almost a decade. | for almost a decade | 2009-01-01/2011-12-31 | from
Acme, in charge for the past decade, is out. | for the past decade | 2009-01-01/2011-12-31 | from
Barton takes over in a fortnight. | in a fortnight | 2020-06-29/2020-07-05 | in
Barton takes over in ten days' time. | in ten days' time | 2020-06-27 | in
The lease ends in 20 years. | in 20 years | 2040 | until
The change took effect from Monday. | from Monday | 2020-06-15 | from
The deal is expected to close in Q4. | in Q4 | 2020-10-01/2020-12-31 | in
It is planned to reopen in spring. | in spring | 2021-03-01/2021-05-31 | in
It closes over the August bank holiday. | over the August bank holiday | 2020-08-31 | in
They have until Christmas to reply. | until Christmas | 2020-12-24/2020-12-26 | until
The franchise passed to Acme on Sunday, June 9. | on Sunday, June 9 | 2019-06-09 | in
Its contract comes to an end in December. | in December | 2020-12 | until
Strikes in June, July and August 2019 hit trains. | in June; July and August 2019 | 2019-06; 2019-07-01/2019-08-31 | in; in
It will be theirs from the next academic year. | from the next academic year | 2020-09-01/2021-08-31 | from
"""

AFTER_ANOTHER = """
It was let in January 2011. Two years later a rival bought it. | in January 2011; Two years later | 2011-01; 2013 | in; in
It was let in May 2011. Six months later a rival bought it. | in May 2011; Six months later | 2011-05; 2011-11 | in; in
It was let on 28 May 2011. The following day it was sold. | on 28 May 2011; following day | 2011-05-28; 2011-05-29 | in; in
It was let on 28 May 2011. Ten days later it was sold. | on 28 May 2011; Ten days later | 2011-05-28; 2011-06-07 | in; in
It was let in May 2011, and a rival bought it that October. | in May 2011; that October | 2011-05; 2011-10 | in; in
It was let in May 2011. In July of the same year it was sold. | in May 2011; In July of the same year | 2011-05; 2011-07 | in; in
It was let in May 2011. The following March it was sold. | in May 2011; following March | 2011-05; 2012-03 | in; in
It was let in May 2011 and sold the following year. | in May 2011; following year | 2011-05; 2012 | in; in
It was let in 2011. The previous year it was sold. | in 2011; previous year | 2011; 2010 | in; in
It made £3m in 2011, up from £2m a year earlier. | in 2011; a year earlier | 2011; 2010 | in; in
It settled in July 2011; it had paid six years before, in full. | in July 2011; six years before | 2011-07; 2005 | in; in
It was founded in 1951. Since then it has grown. | in 1951; Since then | 1951; 1951 | in; from
It has run it since 2011, and Barton ran it before that. | since 2011; before that | 2011; 2011 | from; before
It was done in 2011 by Ann Lee, minister at the time. | in 2011; at the time | 2011; 2011 | in; in
He arrived in April 2011. On 30 April staff found no danger. | in April 2011; On 30 April | 2011-04; 2011-04-30 | in; in
It was let on 3 May 2011 and sold on 9 June. | on 3 May 2011; on 9 June | 2011-05-03; 2011-06-09 | in; in
It was let in 2014; three years on, it was sold. | in 2014; three years on | 2014; 2017 | in; in
It was let in 2014 and, a year after that, sold. | in 2014; a year after that | 2014; 2015 | in; in
It was let in 2014. It had been bought four years previously. | in 2014; four years previously | 2014; 2010 | in; in
It was let in 2014. The year before, it had closed. | in 2014; year before | 2014; 2013 | in; in
It was let in 2010 and has been run by Acme ever since. | in 2010; since | 2010; 2010 | in; from
It was let in December 2014 and sold in January. | in December 2014; in January | 2014-12; 2015-01 | in; in
It was let in December 2014 and sold the next month. | in December 2014; next month | 2014-12; 2015-01 | in; in
Let in 2014, it left by the end of the following year. | in 2014; by the end of the following year | 2014; 2015-12-31 | in; by
It was let on 3 May 2014 and sold the following Monday. | on 3 May 2014; following Monday | 2014-05-03; 2014-05-05 | in; in
It was let on 3 December 2014 and sold later that month. | on 3 December 2014; later that month | 2014-12-03; 2014-12 | in; in
It was let on 3 December 2014, and on the 5th, sold. | on 3 December 2014; on the 5th | 2014-12-03; 2014-12-05 | in; in
From September 2020 Acme will run it; until then, Barton stays. | From September 2020; until then | 2020-09; 2020-09 | from; until
"""

NONE = """
Those in may stay.
It sat in the sun.
It has 2,015 homes.
It has 2015 homes.
It was cut to 2000 staff.
A total of 2015 were sold.
It paid £2015 for it.
It paid 2015.50 for it.
It falls under the Companies Act 2006.
It falls under the Care Act 2014 and Regulation 2014.
It falls under the 2003 Act.
Notice 2019/S 184-446873
Directive 2014/24/EU applies.
Contract No. 21-048A was let.
Call 020 7946 2015 for more.
It runs HMP 2000.
It opened on 30 February 2016.
It happened recently.
It happened some years ago.
It happened many years ago.
It happened at the start of term.
It happened after 12 years.
It lasts five years.
It won the contract for five years.
It has won the contract for five years.
It pays £100,000 a year.
It is three times a week.
A 15-year-old was there.
A 15-year deal was signed.
She is in her 40s.
Read it in the Sunday Times.
Read it in the Mail on Sunday.
Sheffield Wednesday won.
The Sun said so.
It was praised by May.
It was the last year of the contract.
It came two years later than planned.
It came two years before the sale.
At the time of the sale it was new.
It was on the 15th floor.
It was late in arriving.
It will not vanish overnight.
It runs the 24 hour line on the A1 2 days a week.
It will happen in the end.
Between 30 and 40 may go.
It opens every Monday.
It was a Friday.
At the same time it grew.
By the time Acme took over it had grown.
In 2015 prices it cost more.
It has 2000 staff, up from 1900.
The 2018 Olympics are off.
It is open 24/7.
Flight 1948 left.
He will leave in the coming weeks.
A few weeks later it was sold.
It was a reaction to the other day.
Acme will have run it for ten years.
Q1: what do you think?
It closed on Feb 30.
To date it has sold three.
"""

UNDATED = """
It was sold today.
It was sold last week.
It was sold four years ago.
It was sold in November.
It will open on 1 September.
It will open next year.
It has run it for ten years.
It was sold on Monday.
It was sold last summer.
It was sold a year earlier.
It was sold at Christmas.
It was sold at the weekend.
It was sold at the end of the year.
"""
