/** Which tiles a panel shows: the attribute `tiles`. */
export const TILE_NAMES = [
  'completion-rate',
  'completed',
  'streak',
  'last-time',
  'fastest-run',
  'last-done',
  'resets',
  'most-skipped',
  'longest-streak',
] as const;
export type TileName = (typeof TILE_NAMES)[number];

/** Without the attribute: all but the longest streak, which stands beside the streak as "best". */
export const DEFAULT_TILES: readonly TileName[] = TILE_NAMES.filter(
  (name) => name !== 'longest-streak',
);

export interface TileChoice {
  /** In the order asked for, each once. */
  readonly tiles: readonly TileName[];
  /** Words that name no tile. */
  readonly unknown: readonly string[];
}

const isTileName = (word: string): word is TileName =>
  (TILE_NAMES as readonly string[]).includes(word);

/**
 * Reads names between spaces or commas. Unknown names are left out; without the attribute, or with
 * no known name in it, the default tiles show.
 */
export function chooseTiles(attribute: string | null | undefined): TileChoice {
  const words = [...new Set((attribute ?? '').split(/[\s,]+/).filter((word) => word !== ''))];
  const tiles = words.filter(isTileName);
  const unknown = words.filter((word) => !isTileName(word));
  return { tiles: tiles.length > 0 ? tiles : DEFAULT_TILES, unknown };
}
