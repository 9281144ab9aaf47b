/** What a row carries below its text; it all starts where the title starts. */
import { css } from 'lit';

export const extraStyles = css`
  .badge {
    display: inline-block;
    margin-inline-start: 0.35em;
    padding: 0 0.55em;
    border-radius: 99px;
    box-shadow: inset 0 0 0 1px color-mix(in oklab, currentColor 30%, transparent);
    color: var(--_muted);
    font-size: 0.75em;
    font-weight: 600;
    line-height: 1.5;
    vertical-align: 0.08em;
    overflow-wrap: anywhere;
  }

  .priority:is([data-priority='high'], [data-priority='critical'], [data-priority='urgent']) {
    color: var(--_danger);
    box-shadow: inset 0 0 0 1px color-mix(in oklab, var(--_danger) 40%, transparent);
  }

  .clamp {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
  }

  .more {
    grid-column: 1 / -1;
    margin: -0.375em 0 0.375em;
    margin-inline-start: calc(var(--_indent) / 0.875);
    font-size: 0.875em;
  }

  .more .icon {
    font-size: 0.9em;
  }

  .more [aria-expanded='true'] .icon {
    rotate: 180deg;
  }

  .extras {
    grid-column: 1 / -1;
    display: grid;
    gap: 0.5em;
    min-inline-size: 0;
    margin: -0.125em 0.25em 0.75em 0;
    margin-inline: var(--_indent) 0.25em;
  }

  .command {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: start;
    border-radius: 0.55em;
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_line);
  }

  .command code {
    padding: 0.6em 0.875em;
    font-size: 0.8125em;
    line-height: 1.5;
    text-align: left;
    white-space: pre-wrap;
  }

  .command .icon-button {
    margin: 0.1875em;
    font-size: 0.9375em;
  }

  .command .ok {
    color: var(--_done);
  }

  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.125em;
    margin: 0;
    padding: 0;
    font-size: 0.875em;
    list-style: none;
  }

  .links li {
    min-inline-size: 0;
    margin: 0;
    overflow-wrap: anywhere;
  }

  .links a {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    min-block-size: 24px;
  }

  .links .icon {
    font-size: 0.9em;
  }

  .remembered {
    grid-column: 1 / -1;
    margin: 0 0 0.75em;
    margin-inline-start: calc(var(--_indent) / 0.8125);
    padding: 0.3em 0.75em;
    border-inline-start: 2px solid color-mix(in oklab, currentColor 18%, transparent);
    color: var(--_muted);
    font-size: 0.8125em;
    overflow-wrap: anywhere;
  }

  .note-text {
    white-space: pre-wrap;
  }

  @container (max-width: 30em) {
    .title-line {
      flex-wrap: wrap;
      gap: 0 0.5em;
    }

    .leader {
      display: none;
    }

    .title-text {
      flex: 1 1 100%;
    }

    .expected::before {
      content: '→ ' / '';
      color: var(--_muted);
      font-weight: 450;
    }

    .expected:dir(rtl)::before {
      content: '← ' / '';
    }
  }

  @container (max-width: 15em) {
    .extras,
    .more,
    .parts,
    .remembered {
      margin-inline-start: 0;
    }

    .text {
      overflow-wrap: anywhere;
    }
  }
`;
