/** Skip and Note. Hidden until wanted, but never out of the tab order. */
import { css } from 'lit';

export const actionStyles = css`
  .actions {
    position: absolute;
    inset-block-start: calc(var(--_row) - 0.25em);
    inset-inline-end: 0.375em;
    display: flex;
    gap: 0.125em;
    opacity: 0;
  }

  .actions .word {
    display: none;
  }

  .item:hover > .end > .actions,
  .item:focus-within > .end > .actions,
  .current > .end > .actions {
    opacity: 1;
  }

  /* The time gives way to the icons, a word stays beside them. */
  .item:is(:hover, :focus-within):not(.open-panel) > .end > :is(.at, .tag) {
    opacity: 0;
  }

  .current > .end {
    inline-size: 4.5em;
  }

  .current > .end > .at {
    opacity: 0;
  }

  .open-panel > .end > .actions {
    display: none;
  }

  .parts .actions {
    inset-block-start: 0;
  }

  /* Fingers cannot hover: the icons have a place of their own. */
  @media (any-pointer: coarse) and (hover: none) {
    .actions,
    .parts .actions {
      position: static;
      margin-block: -0.25em;
      opacity: 1;
    }

    .item > .end > :is(.at, .tag),
    .item:is(:hover, :focus-within):not(.open-panel) > .end > :is(.at, .tag) {
      margin-inline-end: 0.5em;
      opacity: 1;
    }

    .current > .end {
      inline-size: auto;
    }
  }

  @container (max-width: 30em) {
    .end {
      padding: 0;
    }

    .parent > .end {
      padding-block: calc(var(--_row) + 0.05em);
    }

    .at {
      display: none;
    }

    .actions {
      inset-inline-end: 0.25em;
      border-radius: 0.5em;
      background: var(--_surface);
    }

    /* The current row has room for words, under its text. */
    .current > .hit,
    .aside > .hit {
      grid-column: 1 / -1;
    }

    .current > .end {
      grid-row: 2;
      grid-column: 1 / -1;
      justify-content: flex-start;
      inline-size: auto;
      margin: -0.25em 0 0.5em 1.5em;
    }

    .current > .end > .actions {
      position: static;
      margin: 0;
      background: none;
    }

    .current > .end .icon-button {
      grid-auto-flow: column;
      gap: 0.4em;
      inline-size: auto;
      padding-inline: 0.625em;
      font-size: 0.875em;
      font-weight: 500;
    }

    .current > .end .word {
      display: inline;
    }

    .aside > .end {
      grid-row: 2;
      grid-column: 1 / -1;
      justify-content: flex-start;
      margin: -0.5em 0 0.5em 2em;
    }

    .aside:is(:hover, :focus-within):not(.open-panel) > .end > .tag {
      opacity: 1;
    }

    .open-panel.current > .end,
    .current > .end:not(:has(.actions)) {
      display: none;
    }
  }

  @media (any-pointer: coarse) and (hover: none) {
    @container (max-width: 30em) {
      .item:not(.current, .aside) > .end > .actions {
        flex-direction: column;
        margin-block: 0.25em;
        background: none;
      }

      .parts > .item:not(.current, .aside) > .end > .actions {
        flex-direction: row;
        margin-block: 0;
      }
    }
  }

  @container (max-width: 15em) {
    .current > .end {
      margin-inline-start: 0;
    }

    .end,
    .actions {
      flex-wrap: wrap;
    }

    .tag {
      white-space: normal;
    }
  }
`;
