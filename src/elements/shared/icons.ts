/** The icons: strokes of 1.6 on a 16-unit grid, drawn in the text's colour, silent to readers. */
import { html, type TemplateResult } from 'lit';

const icon =
  (strokes: string, kind = 'icon') =>
  (): TemplateResult =>
    html`<svg class=${kind} viewBox="0 0 16 16" aria-hidden="true"><path d=${strokes} /></svg>`;

/** Points along the line of reading. */
const arrow = (strokes: string): (() => TemplateResult) => icon(strokes, 'icon directional');

export const icons = {
  tick: icon('m3.2 8.5 3.2 3.1 6.4-7'),
  skip: arrow('M3 4.2 8 8l-5 3.8zM8.5 4.2l5 3.8-5 3.8z'),
  notApplicable: icon('M2.3 8a5.7 5.7 0 1 0 11.4 0 5.7 5.7 0 1 0-11.4 0zM4.1 4.1 11.9 11.9'),
  clock: icon('M2.3 8a5.7 5.7 0 1 0 11.4 0 5.7 5.7 0 1 0-11.4 0zM8 5v3.2l2 1.3'),
  stopwatch: icon('M3 9a5 5 0 1 0 10 0 5 5 0 1 0-10 0zM8 6.5V9M6.4 1.8h3.2M12.3 4.2l.9.9'),
  pause: icon('M5.5 4v8M10.5 4v8'),
  play: icon('M5.5 3.8v8.4L12 8z'),
  note: icon('m3 13 .6-2.7 7-7a1.45 1.45 0 0 1 2.1 2.1l-7 7z'),
  remove: icon('M3 4.5h10M6.3 4.5v-2h3.4v2M4.3 4.5l.6 9h6.2l.6-9'),
  again: icon('M2.8 8a5.2 5.2 0 1 1 1.5 3.7M2.6 12.5V9.2h3.3'),
  undo: arrow('M5.5 3 2.7 5.8l2.8 2.8M3 5.8h6.3a3.9 3.9 0 0 1 0 7.8H6'),
  close: icon('m4 4 8 8M12 4l-8 8'),
  copy: icon(
    'M7.3 5.5h4.4a1.8 1.8 0 0 1 1.8 1.8v4.4a1.8 1.8 0 0 1-1.8 1.8h-4.4a1.8 1.8 0 0 1-1.8-1.8v-4.4a1.8 1.8 0 0 1 1.8-1.8zM10.5 3.4a1.5 1.5 0 0 0-1.3-.9H4A1.5 1.5 0 0 0 2.5 4v5.2c0 .6.4 1.1.9 1.3',
  ),
  open: arrow(
    'M6 3.5H4A1.5 1.5 0 0 0 2.5 5v7A1.5 1.5 0 0 0 4 13.5h7a1.5 1.5 0 0 0 1.5-1.5v-2M9 2.5h4.5V7M13.3 2.7 7.5 8.5',
  ),
  chevron: icon('m4 6 4 4 4-4'),
  difficulty: icon('M3 10.5v2M8 7v5.5M13 3.5v9'),
  items: icon('M6.5 4.5h7M6.5 8h7M6.5 11.5h7M2.5 4.5h.01M2.5 8h.01M2.5 11.5h.01'),
  person: icon(
    'M5.4 5.4a2.6 2.6 0 1 0 5.2 0 2.6 2.6 0 1 0-5.2 0zM3 13.4c.6-2.6 2.6-3.9 5-3.9s4.4 1.3 5 3.9',
  ),
  calendar: icon(
    'M4.3 3.3h7.4a2 2 0 0 1 2 2v6.4a2 2 0 0 1-2 2h-7.4a2 2 0 0 1-2-2v-6.4a2 2 0 0 1 2-2zM2.5 6.8h11M5.3 1.9v2.6M10.7 1.9v2.6',
  ),
  info: icon('M2.3 8a5.7 5.7 0 1 0 11.4 0 5.7 5.7 0 1 0-11.4 0zM8 7.5v3.3M8 5.2h.01'),
  tip: icon(
    'M5.9 10.4A4.1 4.1 0 1 1 10.1 10.4c-.4.4-.6.8-.6 1.3h-3c0-.5-.2-.9-.6-1.3zM6.6 13.9h2.8',
  ),
  partial: icon('M3.6 8h8.8'),
  alert: icon('M8 2.4 14 13H2zM8 6.6v3M8 11.3h.01'),
  storage: icon(
    'M3 5.5c0-1.6 2.2-2.8 5-2.8s5 1.2 5 2.8-2.2 2.8-5 2.8-5-1.2-5-2.8zM3 5.5v5c0 1.6 2.2 2.8 5 2.8s5-1.2 5-2.8v-5',
  ),
  trophy: icon(
    'M5 2.5h6v4.2a3 3 0 0 1-6 0zM5 3.8H2.7c0 2.3.8 3.5 2.5 3.8M11 3.8h2.3c0 2.3-.8 3.5-2.5 3.8M8 9.8v2.2M5.4 13.6h5.2',
  ),
  streak: icon(
    'M8 14.2c-2.9 0-4.7-1.9-4.7-4.5 0-2 1.2-3.1 2-4.5.4.9.8 1.4 1.6 1.8C6.9 5 7.3 3.2 9.2 1.8c.1 2.3 3.5 3.9 3.5 7.7 0 2.9-1.9 4.7-4.7 4.7z',
  ),
  pulse: icon('M1.8 8.5h2.7l1.7-4.5 3.2 8 1.8-3.5h3'),
  fastest: icon('M9 1.8 3.5 9.2h4L7 14.2l5.5-7.4h-4z'),
} as const;
