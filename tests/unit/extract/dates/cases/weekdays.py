"""Days and weeks beside the document's own: "yesterday", "on Thursday", "over the weekend"."""

from __future__ import annotations

WEEKDAYS = """
It was sold today. | today | 2020-06-17 | in
It was sold yesterday. | yesterday | 2020-06-16 | in
It will be sold tomorrow. | tomorrow | 2020-06-18 | in
It was sold last night. | last night | 2020-06-16 | in
It was sold this morning. | this morning | 2020-06-17 | in
It announced plans on Monday to sell it. | on Monday | 2020-06-15 | in
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
It was sold over the weekend. | over the weekend | 2020-06-13/2020-06-14 | in
It will be sold at the weekend. | at the weekend | 2020-06-20/2020-06-21 | in
It said on Monday that from July the home would close. | on Monday; from July | 2020-06-15; 2020-07 | in; from
It opened on Monday 1 June. | on Monday 1 June | 2020-06-01 | in
It opened on Saturday, June 1. | on Saturday, June 1 | 2019-06-01 | in
It was sold the day before yesterday. | day before yesterday | 2020-06-15 | in
It was sold at midnight on Sunday. | at midnight on Sunday | 2020-06-14 | in
It was sold in the week beginning 1 June. | in the week beginning 1 June | 2020-06-01/2020-06-07 | in
It closes this Friday. | this Friday | 2020-06-19 | in
It closed this Tuesday. | this Tuesday | 2020-06-16 | in
It opens Monday. | Monday | 2020-06-22 | in
It opens on Monday 22nd. | on Monday 22nd | 2020-06-22 | in
It will open on the third Tuesday of next month. | on the third Tuesday of next month | 2020-07-21 | in
A strike will run from Monday to Wednesday. | from Monday; to Wednesday | 2020-06-22; 2020-06-24 | from; until
The change took effect from Monday. | from Monday | 2020-06-15 | from
The franchise passed to Acme on Sunday, June 9. | on Sunday, June 9 | 2019-06-09 | in
"""
