"""Explanation: a list of subjects, one subject, or the words."""

from wmo_core.ui import page, reading, reading_links, session

texts = page.begin("lezen", reading.title(), reading.step())
page.top(texts)
page.back_to(session.last_place(), texts)
reading.draw(texts)
page.end(texts)
reading_links.follow()
