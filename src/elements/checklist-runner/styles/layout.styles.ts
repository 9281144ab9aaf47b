/** The list and, beside or below it, the panels. */
import { css } from 'lit';

export const layoutStyles = css`
  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    align-items: start;
  }

  .main,
  .rail {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }

  .rail:not(.with-panels > *) {
    display: contents;
  }

  @container (min-width: 54em) {
    .with-panels {
      grid-template-columns: minmax(0, 1fr) 21em;
      gap: 1.25em;
    }
  }
`;
