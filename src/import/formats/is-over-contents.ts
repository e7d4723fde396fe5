/** Knows the heading of a table of contents, which goes with it. */

/** What schools print over a table of contents. */
const CONTENTS =
  /^(?:(?:table|list|index) of )?(?:contents|sections|chapters|headings)\b.{0,20}$|^(?:contents page|index)$/i;

/** @param text of a paragraph right before a table of contents */
export const isOverContents = (text: string): boolean => CONTENTS.test(text);
