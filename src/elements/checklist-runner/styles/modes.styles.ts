/** Forced colours and paper. */
import { css } from 'lit';

export const modeStyles = css`
  @media (forced-colors: active) {
    .card {
      border-color: CanvasText;
    }

    /* Drawings keep their own colour unless told. */
    .icon {
      forced-color-adjust: auto;
    }

    .button:disabled {
      opacity: 1;
    }

    .box {
      border-color: ButtonText;
    }

    .box::after {
      forced-color-adjust: none;
    }

    .box:is(:checked, [data-box='done']) {
      border-color: Highlight;
      background: Highlight;
      forced-color-adjust: none;
    }

    .box:is(:checked, [data-box='done'])::after {
      background: HighlightText;
    }

    .item > .hit > .box[data-box='mixed']::after,
    .item.aside > .hit > .box:not(:checked)::after {
      background: CanvasText;
    }

    .item.aside > .hit > .box:not(:checked) {
      border-color: CanvasText;
    }

    .current {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }

    .segments i,
    .bar i {
      background: Canvas;
      box-shadow: inset 0 0 0 1px CanvasText;
      forced-color-adjust: none;
    }

    .bar,
    .bar i {
      box-shadow: none;
    }

    .bar {
      border: 1px solid CanvasText;
    }

    i[data-segment='done'] {
      background: Highlight;
    }

    i[data-segment='skipped'] {
      background: repeating-linear-gradient(135deg, CanvasText 0 1.5px, Canvas 1.5px 4.5px);
    }

    i[data-segment='not-applicable'] {
      background: linear-gradient(CanvasText 0 0) center / 100% 2px no-repeat;
    }

    i[data-segment='deferred'] {
      background: linear-gradient(to top, CanvasText 45%, Canvas 45%);
    }

    .segments i[data-segment='current'] {
      box-shadow: inset 0 0 0 2px Highlight;
    }

    .ring .track {
      stroke: GrayText;
    }

    .ring .done {
      stroke: Highlight;
    }

    .ring.full {
      fill: Highlight;
      forced-color-adjust: none;
    }

    .ring.full path {
      stroke: HighlightText;
    }

    .tag,
    .badge,
    .chips li,
    .banner,
    .undo,
    .command,
    .choice,
    .remark:is([data-remark='warning'], [data-remark='caution']) {
      border: 1px solid CanvasText;
    }

    .choice label:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }

    .seal {
      border: 2px solid CanvasText;
    }
  }

  @media print {
    .actions,
    .footer,
    .finish-panel,
    .panel,
    .undo,
    .more,
    .next,
    .specks,
    .summary,
    .banner,
    .command .icon-button {
      display: none;
    }

    .chevron {
      visibility: hidden;
    }

    .chunk {
      content-visibility: visible;
    }

    .clamp {
      display: block;
      -webkit-line-clamp: none;
      line-clamp: none;
    }

    .item,
    .remark {
      break-inside: avoid;
    }

    .section-heading {
      break-after: avoid;
    }

    .current {
      background: none;
      box-shadow: none;
    }

    .card {
      border-color: #999;
      box-shadow: none;
    }

    .at {
      opacity: 1;
    }

    .box,
    .segments i,
    .bar i,
    .ring,
    .seal {
      print-color-adjust: exact;
    }
  }
`;
