/** The only place that needs a hash function; everything else is arithmetic on its digits. */
import { createHash } from 'node:crypto';

/** SHA-256 of a text in UTF-8, 64 hexadecimal digits. */
export const sha256 = (text: string): string =>
  createHash('sha256').update(text, 'utf8').digest('hex');
