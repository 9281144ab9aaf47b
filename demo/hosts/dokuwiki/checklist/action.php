<?php

/** Loads the library as a file of its own: DokuWiki's script compressor breaks it. */
class action_plugin_checklist extends DokuWiki_Action_Plugin
{
    public function register(Doku_Event_Handler $controller)
    {
        $controller->register_hook('TPL_METAHEADER_OUTPUT', 'BEFORE', $this, 'addScript');
    }

    public function addScript(Doku_Event $event)
    {
        $event->data['script'][] = [
            'type' => 'module',
            'src' => DOKU_BASE . 'lib/plugins/checklist/checklist-runner.js',
            '_data' => '',
        ];
    }
}
