import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parent / "_ext"))

project = "Handbook"
extensions = ["myst_parser", "checklist"]
html_theme = "furo"
html_static_path = ["_static"]
html_js_files = [("checklist-runner.js", {"type": "module"})]


def setup(app):
    # Sphinx warns of code blocks in a language that nothing highlights.
    from pygments.lexers import TextLexer

    app.add_lexer("checklist", TextLexer)
