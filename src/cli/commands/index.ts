/** The commands, in the order of an author’s year. */
import type { Command } from '../command.ts';
import { adopt } from './adopt.ts';
import { status } from './status.ts';

export const commands: readonly Command[] = [adopt, status];
