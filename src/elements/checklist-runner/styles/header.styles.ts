import { css } from 'lit';

export const headerStyles = css`
  .header {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    column-gap: 0.875em;
    padding: var(--_pad) var(--_pad) 0;
  }

  .header.with-icon {
    grid-template-columns: auto minmax(0, 1fr);
  }

  .icon-tile {
    grid-row: 1 / span 2;
    display: grid;
    place-items: center;
    inline-size: 3em;
    block-size: 3em;
    border-radius: 0.8em;
    background: linear-gradient(
      160deg,
      color-mix(in oklab, var(--_accent) 16%, transparent),
      color-mix(in oklab, var(--_accent) 7%, transparent)
    );
    box-shadow: inset 0 0 0 1px color-mix(in oklab, var(--_accent) 14%, transparent);
  }

  .icon-tile span {
    font-size: 1.5em;
    line-height: 1;
  }

  .title {
    align-self: end;
    margin: 0;
    color: inherit;
    font: inherit;
    font-size: 1.375em;
    font-weight: 650;
    line-height: 1.2;
    letter-spacing: -0.017em;
    text-wrap: balance;
    overflow-wrap: break-word;
  }

  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125em 0.875em;
    margin: 0.45em 0 0;
    padding: 0;
    color: var(--_muted);
    font-size: 0.8125em;
    list-style: none;
  }

  .meta:first-child {
    margin: 0;
  }

  .meta li {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-inline-size: 0;
    margin: 0;
    overflow-wrap: anywhere;
  }

  .meta .icon {
    font-size: 1.1em;
    opacity: 0.85;
  }

  .description {
    grid-column: 1 / -1;
    max-inline-size: 68ch;
    margin: 1em 0 0;
    color: var(--_muted);
    font-size: 0.9375em;
    text-wrap: pretty;
    overflow-wrap: break-word;
  }

  @container (max-width: 30em) {
    .header {
      column-gap: 0.75em;
      padding-inline: 1em;
    }

    .with-icon .title {
      grid-row: 1 / span 2;
      grid-column: 2;
      align-self: center;
    }

    .title {
      font-size: 1.125em;
      text-wrap: pretty;
    }

    .meta {
      grid-column: 1 / -1;
      margin-block-start: 0.875em;
    }

    .icon-tile {
      align-self: start;
      inline-size: 2.75em;
      block-size: 2.75em;
      border-radius: 0.75em;
    }

    .icon-tile span {
      font-size: 1.4em;
    }

    .description {
      margin-block-start: 0.75em;
    }
  }

  @container (max-width: 15em) {
    .icon-tile {
      display: none;
    }

    .with-icon .title {
      grid-column: 1 / -1;
    }
  }
`;
