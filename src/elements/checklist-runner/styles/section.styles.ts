import { css } from 'lit';

export const sectionStyles = css`
  .section + .section,
  .items + .section {
    border-block-start: 1px solid var(--_line);
  }

  .section + .items {
    border-block-start: 1px solid var(--_line);
  }

  .section-heading {
    margin: 0;
    font: inherit;
  }

  .section-toggle {
    appearance: none;
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr) auto;
    column-gap: 0.75em;
    align-items: center;
    inline-size: 100%;
    margin: 0;
    padding: 0.8125em var(--_pad);
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    text-align: start;
    cursor: pointer;
  }

  .section-toggle:hover {
    background: var(--_tint);
  }

  .section-toggle:focus-visible {
    border-radius: 0.625em;
    outline-offset: -3px;
  }

  .chevron {
    display: grid;
    justify-self: center;
    color: var(--_muted);
  }

  [aria-expanded='false'] > .chevron {
    rotate: -90deg;
  }

  [aria-expanded='false']:dir(rtl) > .chevron {
    rotate: 90deg;
  }

  .section-title {
    font-weight: 650;
    line-height: 1.35;
    letter-spacing: -0.01em;
    overflow-wrap: break-word;
  }

  /* A section that is done steps back. */
  .handled > .section-heading > [aria-expanded='false'] > .section-title {
    color: var(--_muted);
    font-weight: 500;
  }

  .section-counts {
    display: inline-flex;
    align-items: center;
    gap: 0.625em;
    font-size: 0.8125em;
    white-space: nowrap;
  }

  .section-counts b {
    font-weight: 600;
  }

  .section-aside,
  .section-counts small {
    color: var(--_muted);
    font-size: 1em;
  }

  .section-description {
    max-inline-size: 68ch;
    margin: -0.375em 0 0.5em;
    padding-inline: calc((var(--_pad) + var(--_indent)) / 0.875) calc(var(--_pad) / 0.875);
    color: var(--_muted);
    font-size: 0.875em;
    text-wrap: pretty;
    overflow-wrap: break-word;
  }

  .section-body > .items {
    padding-block: 0 0.75em;
  }

  .section-body > .section {
    margin-inline-start: 0.625em;
    border-block-start: 1px solid var(--_hairline);
  }

  .section-body > .section .section-title {
    font-size: 0.9375em;
  }

  .ring {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    fill: none;
    font-size: 1.23em;
    stroke-width: 3.4;
    rotate: -90deg;
  }

  .ring .track {
    stroke: color-mix(in oklab, currentColor 14%, transparent);
  }

  .ring .done {
    stroke: var(--_done-2);
  }

  .ring .aside {
    stroke: var(--_skip);
  }

  .ring .not-applicable {
    stroke: var(--_line-strong);
  }

  .ring .deferred {
    stroke: var(--_accent);
  }

  .ring.full {
    fill: var(--_done);
    rotate: none;
  }

  .ring.full path {
    fill: none;
    stroke: var(--_on-done);
    stroke-width: 2.2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  @container (max-width: 30em) {
    .section-toggle {
      padding-inline: 1em;
    }

    .section-aside {
      display: none;
    }

    .section-body > .section {
      margin-inline-start: 0;
    }
  }

  @container (max-width: 15em) {
    .section-toggle {
      grid-template-columns: 1.25em minmax(0, 1fr);
    }

    .section-counts {
      grid-column: 2;
    }
  }
`;
