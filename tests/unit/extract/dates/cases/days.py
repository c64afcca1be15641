"""Days, months and years as they are written: "on 3rd May 2016", "15/02/2019", "(2016)"."""

from __future__ import annotations

DAYS = """
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
05-05-2016 it opened. | 05-05-2016 | 2016-05-05 | in
5-May-2016 it opened. | 5-May-2016 | 2016-05-05 | in
Tue, 05 May 2016 12:30:00 GMT | Tue, 05 May 2016 | 2016-05-05 | in
It opened in May of 2019. | in May of 2019 | 2019-05 | in
A 2017 inspection found failings. | 2017 | 2017 | in
In its April 2016 report it said so. | April 2016 | 2016-04 | in
A report (May 2016) said so. | May 2016 | 2016-05 | in
In a letter [2 May 2019] he said so. | 2 May 2019 | 2019-05-02 | in
It met on 3rd, 4th and 5th June 2019. | on 3rd, 4th and 5th June 2019 | 2019-06-03/2019-06-05 | in
It met on 1 and 3 June 2019. | on 1 and 3 June 2019 | 2019-06-01/2019-06-03 | in
It met in June or July 2019. | in June or July 2019 | 2019-06-01/2019-07-31 | in
It lost money in both 2017 and 2018. | in both 2017 and 2018 | 2017-01-01/2018-12-31 | in
"""
