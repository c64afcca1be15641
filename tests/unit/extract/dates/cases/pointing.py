"""Dates that count from one named before: "two years later", "that October", "since then"."""

from __future__ import annotations

POINTING = """
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
It has run it since 2011. Before that it ran a jail. | since 2011; Before that | 2011; 2011 | from; before
Run by Acme since May 2015, it was inspected in January. | since May 2015; in January | 2015-05; 2020-01 | from; in
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
The change comes on 1 May 2021, until when Barton stays. | on 1 May 2021; until when | 2021-05-01; 2021-05-01 | in; until
It was sold in May 2011, since when Acme has run it. | in May 2011; since when | 2011-05; 2011-05 | in; from
It ends in 2021, by which time Acme will be gone. | in 2021; by which time | 2021; 2021 | until; by
It ends on 1 March 2021, on which date Acme leaves. | on 1 March 2021; on which date | 2021-03-01; 2021-03-01 | until; in
It shut in 2011. From that date on Acme ran it. | in 2011; From that date | 2011; 2011 | in; from
It shut in 2011. On the same day Acme left. | in 2011; On the same day | 2011; 2011 | in; in
It was let in 2004. Acme ran it from then until 2014. | in 2004; from then; until 2014 | 2004; 2004; 2014 | in; from; until
On 3 May 2011, the day on which Acme left, it shut. | On 3 May 2011; day on which | 2011-05-03; 2011-05-03 | in; in
"""
