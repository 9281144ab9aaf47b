/** Rows where there is little width: words under the text instead of beside it. */
import { css } from 'lit';

export const itemNarrowStyles = css`
  @container (max-width: 30em) {
    .title-line {
      flex-wrap: wrap;
      gap: 0 0.5em;
    }

    .title-text {
      flex: 1 1 100%;
    }

    .leader,
    .item > .end > .at {
      display: none;
    }

    .expected::before {
      content: '→ ' / '';
      color: var(--_muted);
      font-weight: 450;
    }

    .expected:dir(rtl)::before {
      content: '← ' / '';
    }

    .item:not(.parent) > .end {
      padding: 0;
    }

    /* Over the end of the title; the page's own ground is not known. */
    .item:is(:hover, :focus-within) > .end > .actions {
      background: var(--_surface);
      backdrop-filter: blur(0.5em);
    }

    /* The current row has room for words, under its text. */
    .item:is(.current, .aside, [data-sensed='failed'], [data-sensed='overridden'])
      > :is(.hit, .end) {
      grid-column: 1 / -1;
    }

    .item:is(.current, .aside, [data-sensed='failed'], [data-sensed='overridden']) > .end {
      justify-content: flex-start;
      margin: -0.5em 0 0.5em;
      margin-inline-start: var(--_indent);
    }

    .current > .end > .actions {
      position: static;
      flex-wrap: wrap;
      margin-inline-start: -0.5em;
    }

    .item.current > .end > .actions {
      background: none;
      backdrop-filter: none;
    }

    .current > .end > .tag + .actions {
      margin-inline-start: -0.4em;
    }

    .current > .end .icon-button {
      grid-auto-flow: column;
      gap: 0.4em;
      inline-size: auto;
      padding-inline: 0.625em;
      font-size: 0.875em;
    }

    .current .word {
      display: inline;
    }

    .current > .end:not(:has(.actions)),
    .open-panel.current > .end {
      display: none;
    }
  }

  @container (max-width: 15em) {
    .below,
    .parts {
      margin-inline-start: 0;
    }
  }
`;
