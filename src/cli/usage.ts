/** Reads command lines, and answers wrong ones with a plain sentence. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from '../messages/usage-error.ts';

/**
 * Reads options as `parseArgs` does.
 * @param use how to call the script, for the message
 * @throws UsageError for an unknown option, a missing value or a word too many
 */
export function readOptions<T extends ParseArgsConfig>(config: T, use: string) {
  try {
    return parseArgs(config);
  } catch (thrown) {
    // Only the first sentence: Node goes on to explain how to write a leading hyphen.
    const [message = ''] = (thrown as Error).message.split('. ');
    throw new UsageError(`${message.replace(/\.$/, '')}.`, use);
  }
}

/** Runs a script’s body; wrong use is reported in two lines, with exit code 2. */
export async function withUsage(body: () => Promise<void> | void): Promise<void> {
  try {
    await body();
  } catch (thrown) {
    if (!(thrown instanceof UsageError)) throw thrown;
    console.error(thrown.message);
    if (thrown.hint) console.error(`Use: ${thrown.hint}`);
    process.exitCode = 2;
  }
}
