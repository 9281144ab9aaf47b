import { css } from 'lit';

export const sectionStyles = css`
  .section + :is(.section, .items),
  .items + .section {
    border-block-start: 1px solid var(--_line);
  }

  .section-toggle {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr) auto;
    gap: 0.75em;
    align-items: center;
    inline-size: 100%;
    padding: 0.8125em var(--_pad);
    letter-spacing: inherit;
  }

  .section-toggle:hover {
    background: var(--_tint);
  }

  .section-toggle:focus-visible {
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

  /* A section that is done steps back. */
  .handled > * > [aria-expanded='false'] > .section-title {
    color: var(--_muted);
    font-weight: 500;
  }

  .section-counts {
    display: inline-flex;
    align-items: center;
    gap: 0.625em;
    font-size: 0.8125em;
    font-weight: 400;
  }

  .section-counts small {
    color: var(--_muted);
    font-size: 1em;
  }

  .section-description {
    max-inline-size: 68ch;
    padding: 0 calc(var(--_pad) / 0.875) 0.5em;
    padding-inline-start: calc((var(--_pad) + var(--_indent)) / 0.875);
    color: var(--_muted);
    font-size: 0.875em;
    text-wrap: pretty;
  }

  .section-body > .items {
    padding-block-start: 0;
  }

  .section-body > .section {
    margin-inline-start: 0.625em;
  }

  /* What is done, set aside and not applicable, around from the top. */
  .ring {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 1.4em;
    block-size: 1.4em;
    border-radius: 50%;
    background: conic-gradient(
      var(--_done-2) var(--_done-share),
      var(--_skip) 0 var(--_aside-share),
      var(--_line-strong) 0 var(--_handled-share),
      var(--_line) 0
    );
  }

  .ring:empty {
    mask: radial-gradient(closest-side, transparent 60%, #000 62%);
  }

  .ring > .icon {
    color: var(--_on-done);
    stroke-width: 2.2;
  }

  @container (max-width: 30em) {
    .section-aside {
      display: none;
    }

    .section-body > .section {
      margin-inline-start: 0;
    }
  }
`;
