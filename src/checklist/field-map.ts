/** Names of canonical fields and the keys that stand for them: `{"items": "tasks", "title": "headline"}`. */
export type FieldMap = Readonly<Record<string, string>>;
