/** The file that stands in a content folder while several files are written as one. */
export const JOURNAL = '.unfinished.json';
