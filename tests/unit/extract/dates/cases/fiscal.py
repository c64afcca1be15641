"""Years that begin in another month, and stretches up to a day: "in 2012-13", "the six months to September"."""

from __future__ import annotations

FISCAL = """
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
It was sold in the 2018-19 financial year. | in the 2018-19 financial year | 2018-04-01/2019-03-31 | in
It lost money in fiscal 2018-19. | in fiscal 2018-19 | 2018-04-01/2019-03-31 | in
It lost money in FY2018/19. | in FY2018/19 | 2018-04-01/2019-03-31 | in
The 2016/17 accounts show a loss. | 2016/17 | 2016-04-01/2017-03-31 | in
It lost money in 2012-13 and 2013-14. | in 2012-13 and 2013-14 | 2012-04-01/2014-03-31 | in
It was sold in the week ending 5 June 2020. | in the week ending 5 June 2020 | 2020-05-30/2020-06-05 | in
It will be sold within the current financial year. | within the current financial year | 2020-04-01/2021-03-31 | by
It will be sold at the end of the financial year. | at the end of the financial year | 2021-03-01/2021-03-31 | in
It lost money last financial year. | last financial year | 2019-04-01/2020-03-31 | in
The contract expires at the end of this financial year. | at the end of this financial year | 2021-03-31 | until
In the 12 months to March, sales fell. | In the 12 months to March | 2019-04-01/2020-03-31 | in
In the three months to the end of May, sales fell. | In the three months to the end of May | 2020-03-01/2020-05-31 | in
It will be theirs from the next academic year. | from the next academic year | 2020-09-01/2021-08-31 | from
"""
