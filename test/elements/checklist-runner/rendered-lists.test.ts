import { expect } from '@open-wc/testing';
import type { ChecklistNode } from '../../../src/checklist/checklist.js';
import { readChecklist } from '../../../src/checklist/read-checklist.js';
import { readLightDom } from '../../../src/elements/checklist-runner/light-dom-source.js';

const MARKS = {
  open: '[ ]',
  done: '[x]',
  skipped: '[s]',
  'not-applicable': '[-]',
  deferred: '[d]',
} as const;

/** What was read, a line for each title, section and step. */
function lines(nodes: readonly ChecklistNode[], indent = ''): string[] {
  return nodes.flatMap((node) => {
    const { title, description, kind } = node;
    const mark = kind === 'section' ? '#' : node.type === 'check' ? MARKS[node.initial] : '(i)';
    const command = kind === 'item' && node.command ? ` $ ${node.command}` : '';
    const line = `${indent}${mark} ${title}${description ? ` — ${description}` : ''}${command}`;
    return [line, ...lines(kind === 'section' ? node.children : node.items, `${indent}  `)];
  });
}

function read(markup: string): string[] {
  const host = document.createElement('div');
  host.append(document.createRange().createContextualFragment(markup));
  const before = host.innerHTML;
  const { checklist, error } = readChecklist(readLightDom(host)?.value);
  expect(host.innerHTML).to.equal(before);
  if (!checklist) return [error.message];
  const head = [checklist.title, checklist.description].filter(Boolean).join(' — ');
  return [...(head ? [`= ${head}`] : []), ...lines(checklist.children)];
}

const TASKS = ['[ ] one', '[x] two', '  [x] two a', '  [ ] two b', '[ ] three'];

describe('a task list that a host rendered', () => {
  const hosts: Record<string, string> = {
    'GitHub, Azure DevOps': `<ul class="contains-task-list">
      <li class="task-list-item"><input type="checkbox" id="" disabled="" class="task-list-item-checkbox"> one</li>
      <li class="task-list-item"><input type="checkbox" id="" disabled="" class="task-list-item-checkbox" checked=""> two
      <ul class="contains-task-list">
      <li class="task-list-item"><input type="checkbox" disabled="" checked=""> two a</li>
      <li class="task-list-item"><input type="checkbox" disabled=""> two b</li>
      </ul></li><li class="task-list-item"><input type="checkbox" disabled=""> three</li></ul>`,
    'MkDocs Material': `<ul class="task-list">
      <li class="task-list-item"><label class="task-list-control"><input type="checkbox" disabled/><span class="task-list-indicator"></span></label> one</li>
      <li class="task-list-item"><label class="task-list-control"><input type="checkbox" disabled checked/><span class="task-list-indicator"></span></label> two<ul class="task-list">
      <li class="task-list-item"><label class="task-list-control"><input type="checkbox" disabled checked/><span class="task-list-indicator"></span></label> two a</li>
      <li class="task-list-item"><label class="task-list-control"><input type="checkbox" disabled/><span class="task-list-indicator"></span></label> two b</li>
      </ul></li><li class="task-list-item"><label class="task-list-control"><input type="checkbox" disabled/><span class="task-list-indicator"></span></label> three</li></ul>`,
    'Sphinx with MyST, Gitea': `<ul class="contains-task-list simple">
      <li class="task-list-item"><p><input class="task-list-item-checkbox" disabled="disabled" type="checkbox"> one</p></li>
      <li class="task-list-item"><p><input class="task-list-item-checkbox" checked="checked" disabled="disabled" type="checkbox"> two</p>
      <ul class="contains-task-list">
      <li class="task-list-item"><p><input checked="checked" disabled="disabled" type="checkbox"> two a</p></li>
      <li class="task-list-item"><p><input disabled="disabled" type="checkbox"> two b</p></li></ul></li>
      <li class="task-list-item"><p><input disabled="disabled" type="checkbox"> three</p></li></ul>`,
    'a list with labels round the text': `<ol>
      <li><label><input type="checkbox"> one</label></li>
      <li><label><input type="checkbox" checked> two</label>
        <ol><li><label>two a <input type="checkbox" checked></label></li></ol>
        <ol><li><label for="b">two b</label> <input type="checkbox" id="b"></li></ol></li>
      <li><input type="checkbox" id="c"><label for="c">three</label></li></ol>`,
    'an editor that keeps boxes and texts apart': `<ul data-type="taskList">
      <li><label><input type="checkbox"><span></span></label><div><p>one</p></div></li>
      <li><label><input type="checkbox" checked="checked"><span></span></label><div><p>two</p>
        <ul data-type="taskList"><li><label><input type="checkbox" checked="checked"><span></span></label><div><p>two a</p></div></li>
        <li><label><input type="checkbox"><span></span></label><div><p>two b</p></div></li></ul></div></li>
      <li><label><input type="checkbox"><span></span></label><div><p>three</p></div></li></ul>`,
    'VitePress, MediaWiki: boxes left as text': `<ul><li>[ ] one</li><li><p>[x] two</p>
      <ul><li>[x] two a</li><li>[ ] two b</li></ul></li><li>[ ] three</li></ul>`,
    'DokuWiki: boxes left as text': `<ul>
      <li class="level1"><div class="li"> [ ] one</div></li>
      <li class="level1 node"><div class="li"> [x] two</div><ul>
        <li class="level2"><div class="li"> [x] two a</div></li>
        <li class="level2"><div class="li"> [ ] two b</div></li></ul></li>
      <li class="level1"><div class="li"> [ ] three</div></li></ul>`,
    Confluence: `<ul class="inline-task-list" data-inline-tasks-content-id="1">
      <li data-inline-task-id="1"><span>one</span></li>
      <li class="checked" data-inline-task-id="2"><span>two</span>
        <ul class="inline-task-list"><li class="checked" data-inline-task-id="3"><span>two a</span></li>
        <li data-inline-task-id="4"><span>two b</span></li></ul></li>
      <li data-inline-task-id="5"><span>three</span></li></ul>`,
  };
  for (const [host, markup] of Object.entries(hosts)) {
    it(`keeps its ticks and its nesting: ${host}`, () => {
      expect(read(markup)).to.deep.equal(TASKS);
    });
  }

  it('says which steps do not apply', () => {
    expect(
      read(`<ul><li>[-] one</li><li class="inapplicable"><input type="checkbox" data-inapplicable="" disabled>
        <s class="inapplicable">two</s></li></ul>`),
    ).to.deep.equal(['[-] one', '[-] two']);
  });

  it('keeps every one of several nested lists, and what stands between them', () => {
    expect(
      read(`<ul><li><input type="checkbox"> Pack
        <ul><li><input type="checkbox" checked> tent</li></ul><p>Then the rest.</p>
        <ol><li><input type="checkbox"> stove</li></ol></li></ul>`),
    ).to.deep.equal(['[ ] Pack — Then the rest.', '  [x] tent', '  [ ] stove']);
  });

  it('starts from what the file says, not from what a reader ticked since', () => {
    const host = document.createElement('div');
    host.innerHTML = '<ul><li><input type="checkbox"> one</li></ul>';
    const box = host.querySelector('input');
    if (box) box.checked = true;
    expect(readLightDom(host)?.value).to.include('[ ] one');
  });

  it('takes bullets without a box for steps beside one that has one, and for details below it', () => {
    expect(
      read(
        `<ul><li><input type="checkbox"> one<ul><li>mind the gap</li></ul></li><li>as agreed</li></ul>`,
      ),
    ).to.deep.equal(['[ ] one — • mind the gap', '[ ] as agreed']);
  });

  it('takes bullets for steps where none has a box', () => {
    expect(read('<ul><li>one<ul><li>one a</li></ul></li><li>two</li></ul>')).to.deep.equal([
      '[ ] one',
      '  [ ] one a',
      '[ ] two',
    ]);
  });
});

describe('the words of a rendered step', () => {
  it('part a bold title from its description', () => {
    expect(
      read(`<ol><li><strong>Freeze</strong> — tell the team</li><li><b>Tag</b> - with the date</li>
        <li><p><strong>Deploy</strong>: to all</p><p>Watch the graphs.</p></li></ol>`),
    ).to.deep.equal([
      '[ ] Freeze — tell the team',
      '[ ] Tag — with the date',
      '[ ] Deploy — to all\nWatch the graphs.',
    ]);
  });

  it('go on below a line break and in further paragraphs as description', () => {
    expect(
      read('<ul><li>one<br>\n more</li><li><p>two</p>\n<p>first</p><p>second</p></li></ul>'),
    ).to.deep.equal(['[ ] one — more', '[ ] two — first\nsecond']);
  });

  it('keep links, code and emphasis as Markdown', () => {
    expect(
      read(`<ul><li>Run <code>npm <span class="k">ci</span></code> as in <a href="/guide" title="x">the <em>guide</em></a></li>
        <li>Press <kbd>Ctrl</kbd>, then <code>a\`b</code></li></ul>`),
    ).to.deep.equal([
      '[ ] Run `npm ci` as in [the *guide*](/guide)',
      '[ ] Press `Ctrl`, then `` a`b ``',
    ]);
  });

  it('say what they said, also with signs that Markdown would take for its own', () => {
    expect(
      read(
        String.raw`<ul><li>2*3*4 and _x_ but snake_case in C:\temp\*</li><li>[label](x)</li></ul>`,
      ),
    ).to.deep.equal([
      String.raw`[ ] 2\*3\*4 and \_x\_ but snake_case in C:\temp\\\*`,
      String.raw`[ ] \[label\](x)`,
    ]);
  });

  it('lose addresses that may not be linked, and what is there for the eye only', () => {
    expect(
      read(`<ul><li><a href="javascript:alert(1)">one</a><a class="headerlink" href="#one">¶</a></li>
        <li>two <button>Copy</button><span aria-hidden="true">★</span><script>three</script><img src="/x.png" alt="✅"></li></ul>`),
    ).to.deep.equal(['[ ] one', '[ ] two ✅']);
  });

  it('carry a code block below them as the command', () => {
    expect(
      read(`<ul><li><p>Build</p><div class="highlight"><pre><span></span><code>make <span>all</span>
# then
make install</code></pre></div></li><li>Ship</li></ul>`),
    ).to.deep.equal(['[ ] Build $ make all\n# then\nmake install', '[ ] Ship']);
  });

  it('leave out the line numbers of that code block', () => {
    expect(
      read(`<ul><li><p>Build</p><div class="highlight"><table class="highlighttable"><tr><td class="linenos"><div class="linenodiv"><pre><span></span>1</pre></div></td>
        <td class="code"><div><pre><span></span><code>make all\n</code></pre></div></td></tr></table></div></li></ul>`),
    ).to.deep.equal(['[ ] Build $ make all']);
  });
});

describe('headings between rendered lists', () => {
  it('are the title and the sections, with the text below them', () => {
    expect(
      read(`<h2 id="d">Deploy<a class="headerlink" href="#d">¶</a></h2><p>Every Friday.</p>
        <section><h3>Before</h3><p>Slowly.</p><ul><li>one</li></ul></section>
        <section><h3>After</h3><ul><li>two</li></ul></section>`),
    ).to.deep.equal([
      '= Deploy — Every Friday.',
      '# Before — Slowly.',
      '  [ ] one',
      '# After',
      '  [ ] two',
    ]);
  });

  it('of the highest level are sections where there are several', () => {
    expect(
      read('<h1>Before</h1><ul><li>one</li></ul><h1>After</h1><ul><li>two</li></ul>'),
    ).to.deep.equal(['# Before', '  [ ] one', '# After', '  [ ] two']);
  });

  it('title the list where there is but one', () => {
    expect(read('<h4>Deploy</h4><ul><li>one</li></ul>')).to.deep.equal(['= Deploy', '[ ] one']);
  });

  it('lose what the wiki adds to them', () => {
    expect(
      read(`<h2><span class="mw-headline" id="B">Before</span><span class="mw-editsection"><span>[</span><a href="/edit">edit</a><span>]</span></span></h2>
        <ul><li>one</li></ul>
        <div class="sl-heading-wrapper"><h2 id="a">After</h2><a class="sl-anchor-link" href="#a"><span aria-hidden="true">#</span><span class="sr-only">Section titled “After”</span></a></div>
        <ul><li>two</li></ul>
        <h2><a class="header" href="#l">Later</a><a class="hash-link" aria-label="Direct link" href="#l">​</a></h2><ol><li>three</li></ol>`),
    ).to.deep.equal([
      '# Before',
      '  [ ] one',
      '# After',
      '  [ ] two',
      '# [Later](#l)',
      '  [ ] three',
    ]);
  });

  it('may be a line in bold', () => {
    expect(
      read(
        `<p><strong>Hardware</strong></p><ul><li>one</li></ul><p><b>Software:</b></p><ul><li>two</li></ul>`,
      ),
    ).to.deep.equal(['# Hardware', '  [ ] one', '# Software', '  [ ] two']);
  });

  it('inside a step name that step', () => {
    expect(read('<h2>Deploy</h2><ol><li><h1>one</h1><p>more</p></li></ol>')).to.deep.equal([
      '= Deploy',
      '[ ] one — more',
    ]);
  });

  it('come after text that begins like JSON', () => {
    expect(read('<p>[Draft] for us</p><ul><li>one</li></ul>')).to.deep.equal([
      String.raw`= \[Draft] for us`,
      '[ ] one',
    ]);
  });
});

describe('a code block that a host rendered', () => {
  const hosts: Record<string, string> = {
    'highlighting spans':
      '<pre><code class="language-checklist"><span class="p">- [ ]</span> one\n- <span>[x]</span> two</code></pre>',
    'a copy button inside':
      '<pre><span></span><button class="md-clipboard" title="Copy"><span>Copy</span></button><code>- [ ] one\n- [x] two\n</code></pre>',
    'line numbers in a table (Pygments)':
      '<table class="highlighttable"><tr><td class="linenos"><div class="linenodiv"><pre>1\n2</pre></div></td><td class="code"><div><pre><code>- [ ] one\n- [x] two</code></pre></div></td></tr></table>',
    'line numbers in a table inside (Rouge)':
      '<pre class="highlight"><code><table class="rouge-table"><tbody><tr><td class="rouge-gutter gl"><pre class="lineno">1\n2\n</pre></td><td class="rouge-code"><pre>- [ ] one\n- [x] two\n</pre></td></tr></tbody></table></code></pre>',
    'line numbers in the lines (Pygments)':
      '<pre><span class="linenos">1</span>- [ ] one\n<span class="linenos">2</span>- [x] two\n</pre>',
    'line numbers in the lines (Chroma)':
      '<pre class="chroma"><code><span class="line"><span class="ln">1</span><span class="cl">- [ ] one\n</span></span><span class="line"><span class="ln">2</span><span class="cl">- [x] two\n</span></span></code></pre>',
    'line numbers in the lines (React)':
      '<pre><code><span><span class="linenumber react-syntax-highlighter-line-number">1</span><span>- [ ] one\n</span></span><span><span class="linenumber">2</span><span>- [x] two</span></span></code></pre>',
    'lines that only breaks part (Docusaurus)':
      '<pre class="prism-code"><code><span class="token-line"><span>- [ ] one</span><br></span><span class="token-line"><span></span><br></span><span class="token-line"><span>- [x] two</span><br></span></code></pre>',
    'lines in blocks (Starlight)':
      '<pre data-language="checklist"><code><div class="ec-line"><div class="gutter"><div class="ln" aria-hidden="true">1</div></div><div class="code"><span>- [ ] one</span></div></div><div class="ec-line"><div class="gutter"><div class="ln" aria-hidden="true">2</div></div><div class="code">\n</div></div><div class="ec-line"><div class="code">- [x] two</div></div></code></pre>',
    'lines in a list (GeSHi)':
      '<pre class="code checklist"><ol><li class="li1"><div class="de1">- [ ] one</div></li><li class="li1"><div class="de1">- [x] two</div></li></ol></pre>',
    'JSON in spans':
      '<pre><code><span>{</span><span>"items"</span>: ["one", {"title": "two",\n "done": true}]}</code></pre>',
  };
  for (const [host, markup] of Object.entries(hosts)) {
    it(`is read as it was written: ${host}`, () => {
      expect(read(`<div class="highlight">${markup}</div>`)).to.deep.equal(['[ ] one', '[x] two']);
    });
  }

  it('is read where it is the element itself', () => {
    const host = document.createElement('pre');
    host.textContent = '- [ ] one\n- [x] two';
    expect(readLightDom(host)?.value).to.equal(host.textContent);
  });

  it('is the list only where it comes before one, and says steps; else it stays with what is above', () => {
    expect(
      read(
        `<p>Run <code>npm ci</code> first:</p><pre>npm ci</pre><ul><li>one <code>["a"]</code></li></ul><pre>["two"]</pre>`,
      ),
    ).to.deep.equal(['= Run `npm ci` first:\n`npm ci`', '[ ] one `["a"]` $ ["two"]']);
  });

  it('without steps is named where there is nothing else', () => {
    expect(read('<pre>npm ci</pre>')[0]).to.match(/no line of this text is a step/iu);
  });
});

describe('a template', () => {
  for (const content of ['["one","two"]', '<ul><li>one</li><li>two</li></ul>', '- one\n- two']) {
    it(`holds the list: ${content}`, () => {
      expect(read(`<template>${content}</template><ul><li>fallback</li></ul>`)).to.deep.equal([
        '[ ] one',
        '[ ] two',
      ]);
    });
  }
});
