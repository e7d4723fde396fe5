/** Makes the style sheets; the first begins with the school's colour, adjusted until it can be read. */
import { createHash } from 'node:crypto';
import site from '../styles/site.css?inline';
import history from '../styles/history.css?inline';
import home from '../styles/home.css?inline';
import notFound from '../styles/not-found.css?raw';
import views from '../styles/views.css?inline';
import overlays from '../styles/overlays.css?inline';
import { accentColours } from '../publish/colour.ts';
import { library } from './library.ts';

/**
 * `site` goes with every page; `views` with all but the reading pages, which stay light; `home`
 * with the first page in its place, and with the pages for parents and staff besides;
 * `overlays` is loaded when something opens over a page; `history` goes with the history of a
 * policy, which alone has these drawings.
 */
export type SheetName = 'site' | 'views' | 'home' | 'overlays' | 'history';
export const SHEETS: readonly SheetName[] = ['site', 'views', 'home', 'overlays', 'history'];

const OTHERS: Readonly<Record<Exclude<SheetName, 'site'>, string>> = {
  views,
  home,
  overlays,
  history,
};

export function stylesheet(name: SheetName): string {
  if (name !== 'site') return OTHERS[name];
  const { light, dark } = accentColours(library().school);
  return `:root{--accent-light:${light};--accent-dark:${dark}}${site}`;
}

/** What the page for what is not there has in itself: it cannot know where the sheets are. */
export const notFoundStyle: string = notFound;

const addresses = new Map<SheetName, string>();

/** Its address from the root of the site; changes when the styles do. */
export function stylesheetAddress(name: SheetName): string {
  const hash = () => createHash('sha256').update(stylesheet(name)).digest('hex').slice(0, 8);
  const address = addresses.get(name) ?? `assets/${name}.css?v=${hash()}`;
  addresses.set(name, address);
  return address;
}
