/** Panels that open in place: skip, note, summary. */
import { css } from 'lit';

export const panelStyles = css`
  .panel,
  .summary {
    display: grid;
    gap: 0.625em;
    min-inline-size: 0;
  }

  .panel {
    grid-column: 1 / -1;
    margin-block-end: 0.75em;
    margin-inline: var(--_indent) 0.25em;
  }

  .summary {
    padding: 1em var(--_pad);
    border-block-end: 1px solid var(--_line);
  }

  .summary .field {
    font-family: var(--_mono);
    font-size: 0.8125em;
  }

  .label-line {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 0.75em;
    font-size: 0.8125em;
    font-weight: 500;
  }

  .label-line small {
    color: var(--_muted);
    font-size: 1em;
    font-weight: 450;
  }

  .panel-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }

  .panel .hint {
    margin-inline-start: auto;
  }

  .choice {
    display: flex;
    flex-wrap: wrap;
    justify-self: start;
    gap: 0.25em;
    min-inline-size: 0;
    margin: 0;
    padding: 0.1875em;
    border: 0;
    border-radius: 0.7em;
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_line);
  }

  .choice label {
    position: relative;
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
    min-block-size: 24px;
    padding: 0.35em 0.75em;
    border-radius: 0.5em;
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 500;
    cursor: pointer;
  }

  .choice input {
    appearance: none;
    position: absolute;
    inset: 0;
    margin: 0;
    border-radius: inherit;
    cursor: pointer;
  }

  .choice .icon {
    font-size: 1.05em;
  }

  .choice label:has(:checked) {
    background: var(--_surface);
    box-shadow: 0 0 0 1px var(--_line-strong);
    color: inherit;
  }

  .choice [data-choice='skipped']:has(:checked) .icon {
    color: var(--_skip);
  }

  .choice [data-choice='deferred']:has(:checked) .icon {
    color: var(--_accent);
  }

  .suggestions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .suggestions li {
    min-inline-size: 0;
    margin: 0;
  }

  .suggestions button {
    appearance: none;
    min-block-size: 24px;
    margin: 0;
    padding: 0.2em 0.75em;
    border: 1px solid var(--_line);
    border-radius: 99px;
    background: none;
    color: var(--_muted);
    font: inherit;
    font-size: 0.8125em;
    letter-spacing: inherit;
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  .suggestions button:hover {
    background: var(--_tint-2);
    color: inherit;
  }

  @container (max-width: 30em) {
    .panel .hint {
      display: none;
    }

    .summary {
      padding-inline: 1em;
    }
  }

  @container (max-width: 22em) {
    .panel {
      margin-inline: 0;
    }

    .choice {
      flex-wrap: nowrap;
      justify-self: stretch;
      gap: 0;
    }

    .choice label {
      flex: auto;
      justify-content: center;
      padding-inline: 0.5em;
    }

    .choice .icon {
      display: none;
    }
  }

  @container (max-width: 15em) {
    .choice {
      flex-wrap: wrap;
    }
  }
`;
