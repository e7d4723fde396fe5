/** What an author is told where another command, or another program, is at work on the content. */
import type { ChangedMeanwhile } from '../content/commit-files.ts';
import type { Holder } from '../content/lock.ts';

/** For whom a command waits. */
export const lockedWords = (holder: Holder | null): string =>
  `${holderWords(holder)} is at work on the content; waiting for it.`;

/** “adopt” (process 1234 on office-pc, since 11:02 UTC). */
export const holderWords = (holder: Holder | null): string =>
  holder
    ? `“${holder.command}” (process ${holder.process} on ${holder.computer}, since ${holder.since.slice(11, 16)} UTC)`
    : 'Another command';

/** That somebody saved a file while a command was at work on it, and what to do. */
export function changedWords({ paths, interrupted, move }: ChangedMeanwhile): string {
  const files = paths.join(' and ');
  if (move)
    return `An earlier command was interrupted while it gave the folder ${move.from} the name ${move.to}, and both are there now. Nothing was written over. Put what should hold into ${move.to}, remove ${move.from}, then run “npm run policy -- finish”.`;
  return interrupted
    ? `An earlier command was interrupted while it was writing, and ${files} changed since. Nothing was written over. What the command was to write is beside it, in a file whose name begins with a dot and ends in .new: put into ${files} what should hold, then delete that file and .unfinished.json.`
    : `${files} changed while this command was at work: somebody saved it meanwhile. Nothing was written. Run the command again.`;
}
