/** Whether the words of a run can be made a link. */
import type { MarkType, Run } from '../policy/clause.ts';

/** By mark: not where they are a link already, nor where they are shown as they are typed. */
const TAKES_LINK = {
  strong: true,
  emphasis: true,
  reference: true,
  footnote: true,
  picture: false,
  file: false,
  link: false,
  code: false,
} as const satisfies Record<MarkType, boolean>;

export const takesLink = ({ marks }: Run): boolean => marks.every(({ type }) => TAKES_LINK[type]);
