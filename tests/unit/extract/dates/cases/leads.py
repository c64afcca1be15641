"""Words that say what a date bounds: "since 2016", "no later than May", "runs out on"."""

from __future__ import annotations

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
From its opening in 1992 it was private. | in 1992 | 1992 | from
It was private until its closure in 2015. | in 2015 | 2015 | until
It hands over the keys on Friday. | on Friday | 2020-06-19 | in
"""
