#!/bin/sh
# What: Streamlit loses a press on a page link when a field that was just left still has to send its value.
# Versions: streamlit 1.67.0, playwright 1.65.2 (PyPI). Needs a Chromium: the one that CHROMIUM names, or chromium on the path.
# Seen on 30 November 2026: type in st.text_input, then a short press on st.page_link. The page change goes to the server first.
# The value of the field comes a moment later from a timer, and names the old page: the server goes back to it. The old screen
# stays.
# Expected: the page of the link. The script fails when this changes. Here both messages are made in one moment, so that it
# does not depend on the speed of a machine: the field is left and the link is pressed by a script.
set -eu
work=$(mktemp -d)
trap 'test -z "${server:-}" || kill "$server"; rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check streamlit==1.67.0 playwright==1.65.2
cat > app.py <<'PY'
import streamlit as st


def first():
    st.title("First")
    st.text_input("Words")
    st.page_link(second_page, label="Go on")


def second():
    st.title("Second")


second_page = st.Page(second)
st.navigation([st.Page(first, default=True), second_page]).run()
PY
cat > look.py <<'PY'
import os, shutil, sys, time, urllib.request
from playwright.sync_api import expect, sync_playwright

url = f"http://localhost:{sys.argv[1]}"
BOTH = "() => { document.activeElement.blur(); document.querySelector('[data-testid=stPageLink] a').click(); }"
LINK = "() => document.querySelector('[data-testid=stPageLink] a').click()"
for _ in range(120):
    try:
        urllib.request.urlopen(f"{url}/_stcore/health").read()
        break
    except OSError:
        time.sleep(0.5)


def heading_after(page, press: str, typed: str) -> str:
    page.goto(url)
    expect(page.get_by_role("heading", name="First")).to_be_visible(timeout=60_000)
    page.get_by_role("textbox", name="Words").press_sequentially(typed)
    page.evaluate(press)
    page.wait_for_timeout(3000)
    return page.get_by_role("heading", level=1).inner_text()


with sync_playwright() as playwright:
    browser = playwright.chromium.launch(
        executable_path=os.environ.get("CHROMIUM") or shutil.which("chromium"), args=["--no-sandbox"]
    )
    page = browser.new_page()
    nothing, words = heading_after(page, LINK, ""), heading_after(page, BOTH, "words")
    print(f"nothing typed, then the link: {nothing}")
    print(f"words typed, then the link:   {words}")
    browser.close()
assert (nothing, words) == ("Second", "First"), "this changed"
PY
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("", 0)); print(s.getsockname()[1])')
env/bin/streamlit run app.py --server.port "$port" --server.headless true --browser.gatherUsageStats false >server.log 2>&1 &
server=$!
env/bin/python look.py "$port"
