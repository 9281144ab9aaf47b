/** What opens in place, and the footer. */
import { css } from 'lit';

export const panelStyles = css`
  .panel {
    display: grid;
    gap: 0.75em;
    padding: 1em var(--_pad);
    border-block: 1px solid var(--_line);
  }

  .item > .panel {
    margin-block-end: 0.75em;
    padding: 0;
    padding-inline: var(--_indent) 0.25em;
    border: 0;
  }

  .panel :is(p, small),
  .hint {
    color: var(--_muted);
    font-size: 0.8125em;
  }

  .label-line :is(small, .saved) {
    font-size: 1em;
  }

  .label-line,
  .panel-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }

  .label-line {
    justify-content: space-between;
    font-size: 0.8125em;
    font-weight: 500;
  }

  .item .hint {
    margin-inline-start: auto;
  }

  .summary {
    font-family: var(--_mono);
  }

  .choice {
    display: flex;
    flex-wrap: wrap;
    justify-self: start;
    gap: 0.25em;
    padding: 0.1875em;
    border: 1px solid var(--_line);
    border-radius: 0.7em;
    background: var(--_tint);
  }

  .choice label {
    position: relative;
    display: inline-flex;
    flex: auto;
    align-items: center;
    justify-content: center;
    gap: 0.45em;
    min-block-size: 24px;
    padding: 0.35em 0.75em;
    border-radius: 0.5em;
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 500;
  }

  .choice input {
    appearance: none;
    position: absolute;
    inset: 0;
    border-radius: inherit;
    cursor: pointer;
  }

  .choice :has(:checked) {
    background: var(--_surface);
    outline: 1px solid var(--_line-strong);
    color: inherit;
  }

  .choice :checked + .icon {
    color: var(--_c);
  }

  .suggestions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
  }

  .footer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.625em 0.75em;
    padding: 0.875em var(--_pad);
    border-block-start: 1px solid var(--_line);
  }

  .footer > .button {
    flex-shrink: 0;
    white-space: nowrap;
  }

  .saved {
    color: var(--_muted);
    font-size: 0.75em;
  }

  .saved[data-tone] {
    color: var(--_c);
  }

  .saved:not([data-tone]) > .icon {
    color: var(--_done);
  }

  .saved[hidden] {
    display: none;
  }

  /* What finds no room beside the rest goes to a second line, which is cut. */
  .keys {
    flex: 1 1 0;
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 0.5em 1em;
    block-size: 1.75em;
    overflow: hidden;
    color: var(--_muted);
    font-size: 0.75em;
    line-height: 1.75;
    white-space: nowrap;
  }

  .open-steps {
    border-radius: 0.625em;
    background: var(--_tint);
    font-size: 0.875em;
  }

  .open-steps li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.75em;
    padding: 0.375em 0.5em 0.375em 0.875em;
  }

  .open-steps li + li {
    border-block-start: 1px solid var(--_line);
  }

  .open-steps .button {
    flex: none;
  }

  .open-steps small {
    font-size: 1em;
  }

  @container (max-width: 44em) {
    .keys {
      display: none;
    }

    .footer > .saved {
      margin-inline-start: auto;
    }
  }

  @container (max-width: 30em) {
    .item .hint {
      display: none;
    }

    .footer > .finish {
      flex: 1 0 auto;
    }

    .finish-panel > .panel-row > * {
      flex: 1 1 100%;
    }
  }

  @container (max-width: 22em) {
    .item > .panel {
      padding-inline: 0;
    }

    .choice .icon {
      display: none;
    }
  }

  @container (max-width: 15em) {
    .footer > .button {
      flex: 1 1 100%;
      white-space: normal;
    }
  }
`;
