<?php

/** <checklist id="…" src="…">JSON or Markdown</checklist>; readable where scripts do not run. */
class syntax_plugin_checklist extends DokuWiki_Syntax_Plugin
{
    public function getType()
    {
        return 'protected';
    }

    public function getPType()
    {
        return 'block';
    }

    public function getSort()
    {
        return 155;
    }

    public function connectTo($mode)
    {
        $this->Lexer->addEntryPattern('<checklist\b[^>]*>(?=.*?</checklist>)', $mode, 'plugin_checklist');
    }

    public function postConnect()
    {
        $this->Lexer->addExitPattern('</checklist>', 'plugin_checklist');
    }

    public function handle($match, $state, $pos, Doku_Handler $handler)
    {
        preg_match_all('/\b(id|src)="([^"]*)"/', $match, $found, PREG_SET_ORDER);
        $attributes = array_column($state === DOKU_LEXER_ENTER ? $found : [], 2, 1);
        return [$state, $attributes, $match];
    }

    public function render($format, Doku_Renderer $renderer, $data)
    {
        if ($format !== 'xhtml') {
            return false;
        }
        [$state, $attributes, $text] = $data;
        if ($state === DOKU_LEXER_ENTER) {
            $id = isset($attributes['id']) ? ' data-checklist-id="' . hsc($attributes['id']) . '"' : '';
            $src = isset($attributes['src']) ? ' data-src="' . hsc(ml($attributes['src'])) . '"' : '';
            $renderer->doc .= "<pre class=\"checklist-runner\"$id$src>";
        } elseif ($state === DOKU_LEXER_UNMATCHED) {
            $renderer->doc .= hsc($text);
        } else {
            $renderer->doc .= '</pre>';
        }
        return true;
    }
}
