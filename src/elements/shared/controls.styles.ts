/** What several elements are made of: card, buttons, fields, links, icons, hidden text. */
import { css } from 'lit';

export const controlStyles = css`
  .card {
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    box-shadow: var(--checklist-shadow, none);
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  :is(ol, ul) {
    list-style: none;
  }

  :is(h1, h2, h3, h4, h5, h6, button, input, textarea) {
    color: inherit;
    font: inherit;
  }

  :is(h1, h2, h3, h4, h5, h6) {
    font-weight: 650;
    letter-spacing: -0.01em;
  }

  b {
    font-weight: 600;
  }

  .icon {
    inline-size: 1em;
    block-size: 1em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  /* An icon that points along the line of reading. */
  :dir(rtl) > .directional {
    scale: -1 1;
  }

  button {
    appearance: none;
    min-inline-size: 24px;
    min-block-size: 24px;
    border: 0;
    border-radius: 0.55em;
    background: none;
    text-align: start;
    cursor: pointer;
  }

  button:hover {
    background: var(--_tint-2);
  }

  .button,
  .link {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }

  .button {
    justify-content: center;
    padding: 0.55em 0.95em;
    border: 1px solid var(--_line);
    background: var(--_surface);
    font-size: 0.875em;
    font-weight: 500;
    line-height: 1.25;
  }

  .button:is(.primary, .accent) {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .button.primary {
    background: var(--_done);
    color: var(--_on-done);
  }

  .button:is(.primary, .accent):hover {
    opacity: 0.9;
  }

  .button:is(.quiet, .text) {
    border-color: transparent;
    background: none;
    color: var(--_muted);
  }

  .button.text {
    color: var(--_accent);
  }

  .button:is(.quiet, .text):hover {
    background: var(--_tint-2);
  }

  .button:is(.small, .text) {
    padding: 0.4em 0.75em;
    font-size: 0.8125em;
  }

  .button:is(:disabled, [aria-disabled='true']) {
    opacity: var(--_disabled, 0.5);
    cursor: default;
  }

  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    cursor: pointer;
  }

  .icon-button {
    display: inline-grid;
    place-items: center;
    inline-size: 2em;
    block-size: 2em;
    color: var(--_muted);
  }

  .link {
    gap: 0.35em;
    min-block-size: 24px;
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }

  .field {
    display: block;
    inline-size: 100%;
    min-inline-size: 0;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_line-strong);
    border-radius: 0.55em;
    background: var(--_surface);
    font-size: 0.9375em;
    line-height: 1.45;
  }

  /* Past some twenty lines a note scrolls: it would push everything else off the page. */
  textarea.field {
    min-block-size: 4.25em;
    max-block-size: 30em;
    resize: vertical;
    field-sizing: content;
  }

  .field::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  kbd {
    padding: 0 0.4em;
    border: 1px solid var(--_line);
    border-block-end-width: 2px;
    border-radius: 0.35em;
    background: var(--_tint);
    font: inherit;
    font-size: 0.95em;
  }

  code {
    font-family: var(--_mono);
    font-size: 0.92em;
  }

  /* A button with a colour of its own would keep it, and look ready where it is not. */
  @media (forced-colors: active) {
    .button:not(.primary, .accent),
    .icon-button {
      color: ButtonText;
    }

    .button:is(:disabled, [aria-disabled='true']) {
      border-color: GrayText;
      background: ButtonFace;
      color: GrayText;
    }
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .field:focus-visible {
    outline-offset: -1px;
  }
`;
