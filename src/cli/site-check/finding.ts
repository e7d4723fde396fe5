/** What is wrong with a copy of the site: a file of it, and a sentence. */

/** What a finding can be about, the weightiest first, with the heading it is printed under. */
export const SUBJECTS = {
  words: 'Not the published words',
  invented: 'Published by nobody',
  foreign: 'Not of this site',
  files: 'Not the files that were built',
} as const satisfies Record<string, string>;

export type Subject = keyof typeof SUBJECTS;

export interface Finding {
  about: Subject;
  /** Path from the root of the site. */
  file: string;
  /** Goes on after the file's name: `is missing`. */
  says: string;
}
