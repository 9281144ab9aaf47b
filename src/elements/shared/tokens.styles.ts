/**
 * The look's variables, one sheet for every element. Everything hangs off the host page: its font
 * (sizes are in em, never rem, because wikis set the root font anywhere from 14 to 24 px), its text
 * colour (neutrals are mixed from `currentColor`) and, through a chain of the names that wikis
 * publish, its accent.
 *
 * The scheme comes as `data-scheme` on the inner wrapper. `light-dark()` would not do: hosts that
 * theme without `color-scheme` get its light half under light text.
 */
import { css } from 'lit';

export const tokenStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }

  :host([hidden]) {
    display: none;
  }

  /* Of all that a browser puts around elements nothing is wanted here. */
  *,
  ::before,
  ::after {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }

  .root {
    color-scheme: light;
    --_own-accent: #4a48c8;
    --_on-accent: var(--checklist-on-accent, #fff);
    --_done: var(--checklist-done, #0f7a55);
    --_done-2: var(--checklist-done-2, #14966a);
    --_on-done: var(--checklist-on-done, #fff);
    --_skip: var(--checklist-skip, #8a5a00);
    --_streak: var(--checklist-streak, #b54708);
    --_danger: var(--checklist-danger, #b42336);
  }

  .root[data-scheme='dark'] {
    color-scheme: dark;
    --_own-accent: #a5a6ff;
    --_on-accent: var(--checklist-on-accent, #15153a);
    --_done: var(--checklist-done, #46d3a0);
    --_done-2: var(--checklist-done-2, #2fbf8b);
    --_on-done: var(--checklist-on-done, #04281b);
    --_skip: var(--checklist-skip, #e9b45a);
    --_streak: var(--checklist-streak, #ffab5e);
    --_danger: var(--checklist-danger, #ff8f9b);
  }

  .root {
    /* Ours, then Material, Infima, Backstage, Primer, Radix, Starlight, Tailwind and shadcn. */
    --_accent: var(
      --checklist-accent,
      var(
        --md-typeset-a-color,
        var(
          --ifm-link-color,
          var(
            --bui-bg-solid,
            var(
              --fgColor-accent,
              var(
                --accent-11,
                var(--sl-color-text-accent, var(--color-primary, var(--_own-accent)))
              )
            )
          )
        )
      )
    );
    --_surface: var(--checklist-surface, transparent);
    --_muted: var(--checklist-muted, color-mix(in oklab, currentColor 76%, transparent));
    --_line: var(--checklist-line, color-mix(in oklab, currentColor 12%, transparent));
    --_line-strong: color-mix(in oklab, currentColor 54%, transparent);
    --_hairline: color-mix(in oklab, currentColor 7%, transparent);
    --_tint: color-mix(in oklab, currentColor 4%, transparent);
    --_tint-2: color-mix(in oklab, currentColor 8%, transparent);
    --_radius: var(--checklist-radius, 0.75em);
    --_pad: var(--checklist-pad, 1.25em);
    --_row: var(--checklist-row-gap, 0.625em);
    --_mono: ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
    --_ease: cubic-bezier(0.2, 0.8, 0.2, 1);
    /* Where a row's text begins: box and gap. */
    --_indent: 2em;
    /* What a state, a tone or a kind is drawn in; each of them sets it. */
    --_c: var(--_accent);

    /* What a host page sets on its prose is inherited through the shadow boundary. */
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    text-transform: none;
    text-align: start;
    text-indent: 0;
    white-space: normal;
    hyphens: manual;
    overflow-wrap: anywhere;
    font-variant-numeric: tabular-nums;
    text-size-adjust: none;
  }

  /* A scheme that was asked for, against the page's: text and ground of our own. */
  .root[data-theme='light'] {
    --_surface: var(--checklist-surface, #fff);
    color: #1b1d22;
  }

  .root[data-theme='dark'] {
    --_surface: var(--checklist-surface, #16181c);
    color: #e8e9ed;
  }

  .root[data-density='compact'] {
    --_row: var(--checklist-row-gap, 0.3125em);
    --_pad: var(--checklist-pad, 1em);
  }

  @container (max-width: 30em) {
    .root {
      --_pad: var(--checklist-pad, 1em);
    }
  }

  @media (prefers-contrast: more) {
    .root {
      --_muted: currentColor;
      --_line: currentColor;
      --_hairline: var(--_line-strong);
      --_line-strong: currentColor;
    }
  }

  /* For drawings, which keep their own colours; everything else the browser forces by itself. */
  @media (forced-colors: active) {
    .root[data-scheme] {
      --_accent: Highlight;
      --_done: Highlight;
      --_done-2: Highlight;
      --_on-done: HighlightText;
      --_skip: CanvasText;
      --_streak: CanvasText;
      --_danger: CanvasText;
      --_disabled: 1;
      --_muted: CanvasText;
      --_line: CanvasText;
      --_line-strong: CanvasText;
      --_hairline: CanvasText;
      --_tint-2: Canvas;
      --_surface: Canvas;
    }

    .drawn,
    .drawn i {
      forced-color-adjust: none;
    }
  }

  @media print {
    .drawn,
    .drawn i {
      print-color-adjust: exact;
    }
  }
`;
