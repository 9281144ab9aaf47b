"""The directive `checklist`: a list that runs in HTML, and stands as text everywhere else."""

from html import escape

from docutils import nodes
from docutils.parsers.rst import Directive, directives
from sphinx import addnodes


class Checklist(Directive):
    has_content = True
    option_spec = {
        "id": directives.unchanged_required,
        "src": directives.uri,
        "stats": directives.flag,
        "notes": directives.flag,
    }

    def run(self):
        text = "\n".join(self.content)
        names = {"id": "checklist-id"}
        attributes = "".join(
            f' data-{names.get(name, name)}="{escape(value or "")}"'
            for name, value in self.options.items()
        )
        html = f'<pre class="checklist-runner"{attributes}>{escape(text)}</pre>'
        elsewhere = addnodes.only("", nodes.literal_block(text, text), expr="not html")
        return [nodes.raw("", html, format="html"), elsewhere]


def setup(app):
    app.add_directive("checklist", Checklist)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
