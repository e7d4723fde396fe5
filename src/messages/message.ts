/** How a message is written down: what causes it, what it says, how it is mended. */
export type Severity = 'error' | 'warning';

/** What a message’s sentences are filled in with. */
export type Details = Record<string, string>;

export interface Entry {
  severity: Severity;
  /** For the documentation: when this is reported. */
  cause: string;
  says: (d: Details) => string;
  mend: (d: Details) => string;
}

const entry =
  (severity: Severity) =>
  (cause: string, says: Entry['says'], mend: Entry['mend']): Entry => ({
    severity,
    cause,
    says,
    mend,
  });

/** A fault that stops a build. */
export const error = entry('error');
/** Something to look at; it stops nothing. */
export const warning = entry('warning');

/** “Did you mean …?”, where there is a `suggestion`. */
export const near = (d: Details) => (d.suggestion ? ` Did you mean “${d.suggestion}”?` : '');
