"""What looks like a date and is none, and what is none in a document without a date."""

from __future__ import annotations

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
It has a 1990s-era system.
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
It has run it since when Acme left.
From which date does it run?
At that point in the talks Acme left.
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
