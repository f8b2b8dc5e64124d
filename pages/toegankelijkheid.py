"""The accessibility statement."""

from wmo_core.ui import accessibility, page, session

texts = page.begin("toegankelijkheid")
page.top(texts)
page.back_to(session.last_place(), texts)
page.heading(texts.section("toegankelijkheid")["titel"])
accessibility.statement(texts)
page.end(texts)
