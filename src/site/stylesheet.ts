/** The one stylesheet: ours, with the school's colour put in front. */
import { createHash } from 'node:crypto';
import styles from '../styles/site.css?inline';
import { readable } from './colour.ts';
import { library } from './library.ts';

const PAPER = { light: '#f5f3ee', dark: '#1f2226' };
const DEFAULT_COLOUR = '#1f4e79';

export function stylesheet(): string {
  const colour = library().school.colour ?? DEFAULT_COLOUR;
  const light = readable(colour, PAPER.light);
  const dark = readable(colour, PAPER.dark, 6);
  return `:root{--accent-light:${light};--accent-dark:${dark}}${styles}`;
}

let address: string | undefined;

/** Its address from the root of the site; changes when the styles do. */
export function stylesheetAddress(): string {
  address ??= `assets/site.css?v=${createHash('sha256').update(stylesheet()).digest('hex').slice(0, 8)}`;
  return address;
}
