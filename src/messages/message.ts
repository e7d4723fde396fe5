/** The form of a message in the catalogue: what causes it, what it says, what to do about it. */
export type Severity = 'error' | 'warning';

/** The details that a message's sentences need: required ones and optional ones. */
export type Needs<Required extends string, Optional extends string = never> = Readonly<
  Record<Required, string> & Partial<Record<Optional, string | undefined>>
>;

/** One message of the catalogue. `D` holds the details that its sentences need. */
export interface Message<D> {
  severity: Severity;
  /** For the documentation: when this is reported. */
  cause: string;
  says: (d: D) => string;
  mend: (d: D) => string;
}

const message =
  (severity: Severity) =>
  <D = Needs<never>>(
    cause: string,
    says: Message<D>['says'],
    mend: Message<D>['mend'],
  ): Message<D> => ({ severity, cause, says, mend });

/** A message about something that stops a build. */
export const error = message('error');
/** A message about something to look at; it stops nothing. */
export const warning = message('warning');

/** “Did you mean …?”, if there is a `suggestion`. */
export const near = (d: Needs<never, 'suggestion'>) =>
  d.suggestion ? ` Did you mean “${d.suggestion}”?` : '';
