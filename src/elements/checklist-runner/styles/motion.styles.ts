/** All that moves, in one place, and only for those who did not ask for stillness. */
import { css } from 'lit';

export const motionStyles = css`
  @media (prefers-reduced-motion: no-preference) {
    .item {
      transition: background 0.15s;
    }

    .segments i {
      transition: background 0.25s var(--_ease);
    }

    .bar i {
      transition: inline-size 0.25s var(--_ease);
    }

    .box {
      transition:
        background 0.16s var(--_ease),
        border-color 0.16s;
    }

    .box::after,
    .chevron,
    .more .icon {
      transition:
        scale 0.18s var(--_ease),
        rotate 0.18s var(--_ease);
    }

    .actions,
    .at,
    .tag {
      transition: opacity 0.12s;
    }

    .specks i {
      animation: specks 0.9s var(--_ease) both;
    }

    .specks ~ .seal {
      animation: pop 0.5s var(--_ease) both;
    }

    .loading i {
      animation: breathe 1.4s ease-in-out infinite alternate;
    }
  }

  /* A list that comes at once shows no skeleton. Not motion: without it a flash. */
  .loading {
    animation: appear 1ms 150ms both;
  }

  @keyframes appear {
    from {
      visibility: hidden;
    }
  }

  @keyframes breathe {
    to {
      opacity: 0.45;
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
      translate: 0 0;
      opacity: 0;
      scale: 0.2;
    }
  }
`;
