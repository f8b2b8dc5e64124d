"""The same fields and navigation as a question of the app, in plain Streamlit: the cost of the screen."""

import streamlit as st

OPTIONS = ["Eerste keuze", "Tweede keuze", "Derde keuze", "Weet ik niet", "Zeg ik liever niet"]
LONG = "\n".join(f"- Een regel met uitleg en een nummer om te bellen: {number}" for number in range(14))


def _next() -> None:
    st.session_state.step = st.session_state.get("step", 1) + 1


def screen() -> None:
    """Draw one question with a top, fields and a foot."""
    step = st.session_state.setdefault("step", 1)
    with st.form(f"form:{step}", border=False, enter_to_submit=False):
        with st.container(key="kop", horizontal=True):
            st.page_link(PAGES[0], label="Begin")
            st.form_submit_button("Andere taal", key="taal")
            st.page_link(PAGES[1], label="Hulp")
        with st.container(key="terug"):
            st.form_submit_button("Terug", type="tertiary", icon=":material/arrow_back:", key="terug_knop")
        st.markdown("Over u")
        st.title(f"Vraag {step}", anchor=False)
        st.markdown("Een of twee zinnen met uitleg bij deze vraag, zoals die er altijd staan.")
        st.radio(
            "Kies", OPTIONS, key=f"keuze:{step}", index=None, label_visibility="collapsed", width="stretch"
        )
        st.text_area("Uw eigen woorden, als u wilt", key=f"woorden:{step}", height=100)
        st.checkbox("Hier wil ik over praten", key=f"praten:{step}")
        st.form_submit_button("Verder", type="primary", on_click=_next, key="verder")
    st.divider()
    with st.container(key="voet"):
        st.page_link(PAGES[2], label="Uitleg lezen")
        with st.expander("Iemand spreken of snel hulp nodig?"):
            st.markdown(LONG)
        st.markdown("Een regel onderaan")


def _other() -> None:
    st.title("Een andere bladzijde")


PAGES = [st.Page(screen, title="Vragen", default=True)]
PAGES += [st.Page(_other, title=f"Bladzijde {number}", url_path=f"p{number}") for number in range(1, 11)]
st.set_page_config(page_title="Dezelfde velden", layout="centered")
st.navigation(PAGES, position="hidden").run()
