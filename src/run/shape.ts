/** What the fields of a plain object must look like. */
export type FieldCheck = (value: unknown) => boolean;

/** A check a field; a `?` behind the name marks one that may be missing. */
export type Shape = Readonly<Record<string, FieldCheck>>;

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isText = (value: unknown): value is string => typeof value === 'string';
export const isNumber = (value: unknown): value is number => Number.isFinite(value);
export const isCount = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 0;
export const listOf =
  (check: FieldCheck): FieldCheck =>
  (value) =>
    Array.isArray(value) && value.every(check);

/** Several fields of one kind, their names parted by spaces. */
export const fieldsOf = (check: FieldCheck, names: string): Shape =>
  Object.fromEntries(names.split(' ').map((name) => [name, check]));

export const fitsShape = (value: unknown, shape: Shape): value is Fields =>
  isFields(value) &&
  Object.entries(shape).every(([name, check]) => {
    const field = value[name.replace('?', '')];
    return field === undefined ? name.endsWith('?') : check(field);
  });
