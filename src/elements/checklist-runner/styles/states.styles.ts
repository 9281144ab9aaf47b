/** Banners, the undo bar, the skeleton, the empty list. */
import { css } from 'lit';

export const stateStyles = css`
  .banner {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.125em 0.625em;
    margin: 1em calc(var(--_pad) / 0.875) 0;
    padding: 0.75em 0.875em;
    border-radius: 0.625em;
    background: color-mix(in oklab, var(--_tone) 9%, transparent);
    box-shadow: inset 0 0 0 1px color-mix(in oklab, var(--_tone) 24%, transparent);
    font-size: 0.875em;
    overflow-wrap: break-word;
  }

  .banner[data-tone='info'] {
    --_tone: var(--_accent);
  }

  .banner[data-tone='warning'] {
    --_tone: var(--_skip);
  }

  .banner[data-tone='danger'] {
    --_tone: var(--_danger);
  }

  .banner > .icon {
    grid-row: span 3;
    margin-block-start: 0.15em;
    color: var(--_tone);
    font-size: 1.2em;
  }

  .banner b {
    font-weight: 600;
  }

  .banner p {
    margin: 0;
    color: var(--_muted);
  }

  .banner .panel-row {
    margin-block-start: 0.5em;
  }

  .problem {
    padding-block-end: 1.25em;
  }

  .undo {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    margin: 0.75em calc(var(--_pad) - 0.5em) 0;
    padding: 0.375em;
    padding-inline-start: 0.75em;
    border-radius: 0.625em;
    background: var(--_tint-2);
    box-shadow: inset 0 0 0 1px var(--_line);
    font-size: 0.875em;
  }

  .undo > .icon {
    color: var(--_muted);
    font-size: 1.1em;
  }

  .undo p {
    flex: 1 1 12em;
    min-inline-size: 0;
    margin: 0;
  }

  .undo b {
    font-weight: 600;
  }

  .undo-buttons {
    display: inline-flex;
    align-items: center;
    gap: 0.25em;
  }

  .undo .button {
    padding-block: 0.4em;
    border-color: transparent;
    background: none;
    color: var(--_accent);
    font-size: 1em;
    font-weight: 600;
  }

  .undo .button:hover {
    background: var(--_tint-2);
  }

  .undo kbd {
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 500;
  }

  .empty {
    padding: 2.25em var(--_pad);
    font-size: 0.9375em;
    text-align: center;
  }

  .empty b {
    font-weight: 600;
  }

  .empty p {
    margin: 0.25em 0 0;
    color: var(--_muted);
  }

  .loading i {
    border-radius: 0.35em;
    background: var(--_tint-2);
  }

  .skeleton-header {
    display: grid;
    grid-template-columns: 3em 1fr;
    gap: 0.5em 0.875em;
    padding: var(--_pad) var(--_pad) 0;
  }

  .skeleton-header i:first-child {
    grid-row: span 2;
    block-size: 3em;
    border-radius: 0.8em;
  }

  .skeleton-header i:nth-child(2) {
    align-self: end;
    inline-size: 70%;
    block-size: 1.1em;
  }

  .skeleton-header i:nth-child(3) {
    inline-size: 45%;
    block-size: 0.7em;
  }

  .skeleton-progress {
    padding: 1.75em var(--_pad) 0.875em;
    border-block-end: 1px solid var(--_line);
  }

  .skeleton-progress i {
    display: block;
    block-size: 0.5em;
    border-radius: 9em;
  }

  .skeleton-row {
    display: grid;
    grid-template-columns: 1.25em 1fr;
    align-items: center;
    gap: 0.5em 0.75em;
    padding: 0.75em var(--_pad);
  }

  .skeleton-row i:first-child {
    block-size: 1.25em;
  }

  .skeleton-row i:nth-child(2) {
    inline-size: 74%;
    block-size: 0.8em;
  }

  .skeleton-row i:nth-child(3) {
    grid-column: 2;
    inline-size: 56%;
    block-size: 0.65em;
  }

  @container (max-width: 30em) {
    .banner {
      margin-inline: 1.143em;
    }

    .undo {
      margin-inline: 0.5em;
    }

    .undo > .icon,
    .undo kbd {
      display: none;
    }
  }

  @container (max-width: 15em) {
    .banner,
    .undo p {
      overflow-wrap: anywhere;
    }
  }
`;
