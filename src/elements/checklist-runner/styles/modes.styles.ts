/** What moves, forced colours, and paper. */
import { css } from 'lit';

export const modeStyles = css`
  @media (prefers-reduced-motion: no-preference) {
    .item,
    .strip i,
    .box,
    .box::after,
    .chevron,
    .actions,
    .at {
      transition: 0.18s var(--_ease);
      transition-property: background, border-color, opacity, scale, rotate;
    }

    .specks i {
      animation: specks 0.9s var(--_ease) both;
    }

    .specks ~ .seal {
      animation: pop 0.5s var(--_ease) both;
    }
  }

  @keyframes pop {
    from {
      scale: 0.6;
      opacity: 0;
    }

    60% {
      scale: 1.06;
    }
  }

  @keyframes specks {
    from {
      transform: none;
      opacity: 0;
      scale: 0.2;
    }
  }

  @media (forced-colors: active) {
    .tag,
    .badge,
    .chips li,
    .banner,
    [data-remark='caution'],
    [data-remark='warning'] {
      border: 1px solid;
    }

    .current,
    .runs [aria-current],
    .choice :has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }

  .sheet {
    grid-column: 1 / -1;
    display: flex;
    gap: 2em;
    padding-block-start: 2em;
  }

  .sheet span {
    flex: 1;
    border-block-end: 1px solid;
  }

  @media print {
    :is(
      .footer,
      .panel,
      .undo,
      .banner,
      .runs,
      .actions,
      .next,
      .specks,
      .warnings,
      button:not(.section-toggle)
    ) {
      display: none;
    }

    .chunk {
      content-visibility: visible;
    }

    .clamp {
      display: block;
    }

    .item,
    .remark {
      break-inside: avoid;
    }

    .current {
      background: none;
      box-shadow: none;
    }

    .item > .end > .at {
      opacity: 1;
    }
  }
`;
