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
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
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
  :dir(rtl) > .icon.directional {
    scale: -1 1;
  }

  .button {
    appearance: none;
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 24px;
    margin: 0;
    padding: 0.55em 0.95em;
    border: 1px solid var(--_line);
    border-radius: 0.55em;
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-size: 0.875em;
    font-weight: 500;
    line-height: 1.25;
    letter-spacing: inherit;
    cursor: pointer;
  }

  .button:hover {
    background: var(--_tint-2);
  }

  .button.primary {
    border-color: transparent;
    background: var(--_done);
    color: var(--_on-done);
    box-shadow: 0 1px 2px color-mix(in oklab, var(--_done) 35%, transparent);
  }

  .button.primary:hover {
    background: color-mix(in oklab, var(--_done) 88%, var(--_on-done));
  }

  .button.accent {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .button.accent:hover {
    background: color-mix(in oklab, var(--_accent) 88%, var(--_on-accent));
  }

  .button.quiet {
    border-color: transparent;
    background: none;
    color: var(--_muted);
  }

  .button.quiet:hover {
    background: var(--_tint-2);
    color: inherit;
  }

  .button.small {
    padding: 0.4em 0.75em;
    font-size: 0.8125em;
  }

  .button:disabled {
    opacity: 0.5;
    cursor: default;
  }

  .button[aria-disabled='true'] {
    background: var(--_tint);
    color: var(--_muted);
    cursor: default;
  }

  .icon-button {
    appearance: none;
    display: inline-grid;
    place-items: center;
    inline-size: 2em;
    block-size: 2em;
    min-inline-size: 24px;
    min-block-size: 24px;
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: 0.5em;
    background: none;
    color: var(--_muted);
    font: inherit;
    cursor: pointer;
  }

  .icon-button:hover {
    background: var(--_tint-2);
    color: inherit;
  }

  .link {
    border-radius: 0.2em;
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-decoration-color: color-mix(in oklab, var(--_accent) 45%, transparent);
    text-underline-offset: 0.2em;
  }

  .link:hover {
    text-decoration-color: currentColor;
  }

  button.link {
    appearance: none;
    display: inline-flex;
    align-items: center;
    gap: 0.3em;
    min-block-size: 24px;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    font-weight: 500;
    text-decoration: none;
    cursor: pointer;
  }

  .field {
    display: block;
    inline-size: 100%;
    min-inline-size: 0;
    margin: 0;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_line-strong);
    border-radius: 0.55em;
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-size: 0.9375em;
    line-height: 1.45;
    letter-spacing: inherit;
  }

  textarea.field {
    min-block-size: 4.25em;
    resize: vertical;
    field-sizing: content;
  }

  .field::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  .hint {
    margin: 0;
    color: var(--_muted);
    font-size: 0.8125em;
  }

  kbd {
    padding: 0 0.4em;
    border: 1px solid var(--_line);
    border-block-end-width: 2px;
    border-radius: 0.35em;
    background: var(--_tint);
    color: inherit;
    font: inherit;
    font-size: 0.95em;
    font-weight: 500;
  }

  code {
    font-family: var(--_mono);
    font-size: 0.92em;
    overflow-wrap: anywhere;
  }

  :is(button, a, input, textarea, summary, [tabindex]):focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .field:focus-visible {
    outline-offset: -1px;
    border-color: transparent;
  }
`;
