"""Texts that break documents elsewhere: each must come out literally, or as □, on the page."""

HOSTILE = {
    "typst markup": '#eval("1") $x^2$ *vet* _schuin_ `code` <label> @ref = kop \\ einde #read("/etc/passwd")',
    "html": "<script>alert('x')</script> & <b>vet</b> &amp; <!-- weg -->",
    "markdown": "# kop\n- punt\n1. een\n> citaat\n[link](http://x) ![p](y) **vet** | cel | ~~weg~~",
    "template language": "{{7*7}} {dag} {% raw %} ${HOME} %s \\n",
    "one word of 5 kB": "a" * 5_000,
    "one word of wide letters": "W" * 300,
    "one word of 100 kB": "overzichtskaart" * 6_667,
    "100 kB of sentences": "Ik wil graag zelf naar de markt. " * 3_000,
    "emoji": "Blij 😀 met 👩‍👩‍👧 en 👍🏽 en 🇳🇱",
    "a row of emoji": "👍🏽" * 200,
    "Turkish, Polish and old Dutch": "İstanbul ığşç ĄĘŁŻ ĳs café Ĳ",
    "Arabic and Hebrew": "مرحبا بالعالم Jan שלום עולם",
    "Chinese and private use": "漢字 \ue000\U000f0000 ok",
    "control characters": "a\x00b\x07c\x1bd\x7fe\x85f\tg\x0bh",
    "direction override": "\u202eomgekeerd\u202c \u2066x\u2069 \ufeffbegin",
    "lone surrogates": "half \ud83d heel \udc00",
    "line ends": "een\r\ntwee\rdrie\u2028vier\u2029vijf\x0czes",
    "marks upon marks": "z" + "\u0301" * 500 + "o" + "\u0336" * 500,
}
