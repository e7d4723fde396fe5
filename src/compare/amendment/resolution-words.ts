import type { Strings } from '../../strings/strings.ts';

/** The sentences that a resolution is made of. */
export type ResolutionWords = Strings['amendment'];
