/** The commands, in the order of an author’s year. */
import type { Command } from '../command.ts';
import { status } from './status.ts';

export const commands: readonly Command[] = [status];
