mw.loader.load('/checklist-runner.classic.js');
