/** The card of a panel beside a list, and the line of its heading. */
import { css } from 'lit';

export const panelStyles = css`
  .panel {
    padding: var(--_pad);
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 0.5em;
    margin-block-end: 0.75em;
  }

  .aside {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    color: var(--_muted);
    font-size: 0.8125em;
  }
`;
