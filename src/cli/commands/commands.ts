/** The commands, in the order of an author’s year. */
import type { Command } from '../command.ts';
import { adopt } from './adopt.ts';
import { amend } from './amend.ts';
import { check } from './check.ts';
import { compare } from './compare.ts';
import { correct } from './correct.ts';
import { end } from './end.ts';
import { finish } from './finish.ts';
import { init } from './init.ts';
import { ids } from './ids.ts';
import { importFile } from './import.ts';
import { newEdition } from './new.ts';
import { redact } from './redact.ts';
import { rename } from './rename.ts';
import { stamp } from './stamp.ts';
import { status } from './status.ts';
import { verify } from './verify.ts';
import { withdraw } from './withdraw.ts';

export const commands: readonly Command[] = [
  init,
  newEdition,
  importFile,
  ids,
  check,
  adopt,
  correct,
  amend,
  withdraw,
  end,
  redact,
  rename,
  compare,
  status,
  verify,
  stamp,
  finish,
];
