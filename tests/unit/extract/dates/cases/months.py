"""Months and years beside the document's own: "in November", "last June", "on 1 April next year"."""

from __future__ import annotations

MONTHS = """
It was chair for six years and has led another since 2019. | since 2019 | 2019 | from
It was given a contract to run it from September. | from September | 2020-09 | from
It will not be renewed when it expires on 28 July. | on 28 July | 2020-07-28 | until
It was sold last month. | last month | 2020-05 | in
It was sold last year. | last year | 2019 | in
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
Acme, which came in 2014, is to go in September. | in 2014; in September | 2014; 2020-09 | in; in
She will take up the post, now held by Ann Lee, in September. | in September | 2020-09 | in
She has been appointed its chair from 1 July. | from 1 July | 2020-07-01 | from
The transfer has been delayed until September. | delayed until September | 2020-09 | in
The report follows an inspection in May and is out today. | in May; today | 2020-05; 2020-06-17 | in; in
It was sold last June. | last June | 2019-06 | in
It was sold last May. | last May | 2020-05 | in
It was sold this March. | this March | 2020-03 | in
It will be sold next March. | next March | 2021-03 | in
It opened on 1 September. | on 1 September | 2019-09-01 | in
It will open on 1 September. | on 1 September | 2020-09-01 | in
It opened on the first of June. | on the first of June | 2020-06-01 | in
It was argued on May 31 and decided on July 29, 2019. | on May 31; on July 29, 2019 | 2019-05-31; 2019-07-29 | in; in
It opened on the 15th. | on the 15th | 2020-06-15 | in
It will open on the 15th of next month. | on the 15th of next month | 2020-07-15 | in
It was fined twice in the last year. | in the last year | 2019-01-01/2020-06-17 | in
It was sold last fall. | last fall | 2019-09-01/2019-11-30 | in
From 1st April, the service will be run by Acme. | From 1st April | 2021-04-01 | from
He has been chairman since last May. | since last May | 2020-05 | from
She steps down in September after six years. | in September | 2020-09 | in
This year's contract is bigger. | This year's | 2020 | in
It was sold in the year before last. | in the year before last | 2018 | in
Its contract comes to an end in December. | in December | 2020-12 | until
Strikes in June, July and August 2019 hit trains. | in June; July and August 2019 | 2019-06; 2019-07-01/2019-08-31 | in; in
"""
