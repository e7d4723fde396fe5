/** Stands in for the word-level redline: the whole old text out, the whole new text in. */
import type { Run } from '../policy/types.ts';
import type { Segment } from './types.ts';

export function redlineRuns(before: readonly Run[], after: readonly Run[]): Segment[] {
  return [
    ...before.map((run): Segment => ({ op: 'delete', ...run })),
    ...after.map((run): Segment => ({ op: 'insert', ...run })),
  ];
}
