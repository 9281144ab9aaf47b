/** The end of a row: time, tags and badges, actions. */
import { css } from 'lit';

export const itemEndStyles = css`
  .end {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    align-self: start;
    justify-content: flex-end;
    padding-block: calc(var(--_row) + 0.05em);
    padding-inline: 0.75em 0.25em;
  }

  .at {
    color: var(--_muted);
    font-size: 0.75em;
    line-height: 1.9;
    white-space: nowrap;
  }

  .split {
    padding-inline-end: 0.75em;
    font-variant-numeric: tabular-nums;
  }

  [data-pace='ahead'] {
    color: var(--_done);
  }

  [data-pace='behind'] {
    color: var(--_skip);
  }

  .tag,
  .badge {
    padding: 0 0.6em;
    border-radius: 99px;
    font-size: 0.75em;
    font-weight: 600;
    line-height: 1.7;
  }

  .tag {
    background: color-mix(in oklab, var(--_c) 9%, transparent);
    color: var(--_c);
  }

  .badge {
    display: inline-block;
    margin-inline-start: 0.35em;
    box-shadow: inset 0 0 0 1px color-mix(in oklab, currentColor 30%, transparent);
    color: var(--_muted);
    line-height: 1.5;
    vertical-align: 0.08em;
  }

  .badge.changed {
    color: var(--_accent);
  }

  .badge:is([data-priority='high'], [data-priority='critical'], [data-priority='urgent']) {
    color: var(--_danger);
  }

  .actions {
    display: flex;
    gap: 0.125em;
    margin-block: -0.25em;
    border-radius: 0.5em;
  }

  .actions .word,
  .open-panel > .end > .actions {
    display: none;
  }

  /* Fingers cannot hover: there the icons have a place of their own. */
  @media not ((any-pointer: coarse) and (hover: none)) {
    /* Hidden until wanted, but never out of the tab order. */
    .actions {
      position: absolute;
      inset-block-start: var(--_row);
      inset-inline-end: 0.375em;
      opacity: 0;
    }

    .current > .end {
      min-inline-size: 4.5em;
    }

    .item:is(:hover, :focus-within, .current) > .end > .actions {
      opacity: 1;
    }

    /* The time, and the word where it stands beside, give way to the icons. */
    @container (width > 30em) {
      .item:is(:hover, :focus-within, .current):not(.open-panel) > .end > :is(.at, .tag) {
        opacity: 0;
      }
    }
  }
`;
