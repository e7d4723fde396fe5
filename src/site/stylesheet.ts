/** The stylesheets: ours, with the school's colour put in front of the first. */
import { createHash } from 'node:crypto';
import site from '../styles/site.css?inline';
import views from '../styles/views.css?inline';
import { readable } from './colour.ts';
import { library } from './library.ts';

const PAPER = { light: '#f5f3ee', dark: '#1f2226' };
const DEFAULT_COLOUR = '#1f4e79';

/** `site` goes with every page; `views` with all but the reading pages, which stay light. */
export type SheetName = 'site' | 'views';
export const SHEETS: readonly SheetName[] = ['site', 'views'];

export function stylesheet(name: SheetName): string {
  if (name === 'views') return views;
  const colour = library().school.colour ?? DEFAULT_COLOUR;
  const light = readable(colour, PAPER.light);
  const dark = readable(colour, PAPER.dark, 6);
  return `:root{--accent-light:${light};--accent-dark:${dark}}${site}`;
}

const addresses = new Map<SheetName, string>();

/** Its address from the root of the site; changes when the styles do. */
export function stylesheetAddress(name: SheetName): string {
  const hash = () => createHash('sha256').update(stylesheet(name)).digest('hex').slice(0, 8);
  const address = addresses.get(name) ?? `assets/${name}.css?v=${hash()}`;
  addresses.set(name, address);
  return address;
}
