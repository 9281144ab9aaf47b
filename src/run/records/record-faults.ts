/** Why nothing of a file or a link can be taken in: in English what is wrong, and what to do. */
export const RECORD_FAULTS = {
  truncated:
    'This file ends after {length} characters in the middle of a run: it was cut off. Copy or export it again.',
  'not-json': 'This file is no JSON. Choose one that was exported here as JSON.',
  'not-a-record': 'This file holds no checklist run. Choose one that was exported here as JSON.',
  newer:
    'This file was written by a newer version (format {version}, this one reads up to {known}). Update this page, then take it in.',
  'no-events':
    'This file says how a run ended but not what happened in it, so it can be read and not taken in. Export the run as JSON.',
  'other-checklist':
    'This file belongs to another checklist, {name}. Open that one and take it in there.',
  edited:
    'This file is not as it was written ({place}), so it was changed by hand or damaged. Export it again.',
  'link-broken': 'This link is cut off or was changed. Copy it again, or send the file instead.',
  'link-newer': 'This link was made by a newer version. Update this page, then open it again.',
  'link-elsewhere': 'This link belongs to another checklist.',
  'link-reworded': 'This link belongs to another version of this list. Send the file instead.',
} as const;

export type FaultCode = keyof typeof RECORD_FAULTS;
export type LinkFaultCode = Extract<FaultCode, `link-${string}`>;
export type RecordFaultCode = Exclude<FaultCode, LinkFaultCode>;

export type FaultValues = Readonly<Record<string, string | number>>;

export interface RecordFault {
  readonly code: RecordFaultCode;
  /** One sentence for people: what is wrong, and what to do. English; a page says it in its own language. */
  readonly message: string;
  /** What the sentence names. */
  readonly values: FaultValues;
}

/** Nothing of the record was taken in. */
export class RecordRefusal extends TypeError {
  readonly fault: RecordFault;

  constructor(code: RecordFaultCode, values: FaultValues = {}) {
    const message = RECORD_FAULTS[code].replace(/\{(\w+)\}/g, (_, name: string) =>
      String(values[name]),
    );
    super(message);
    this.name = 'RecordRefusal';
    this.fault = { code, message, values };
  }
}
