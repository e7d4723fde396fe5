/**
 * The addresses of the site, from its root and without a leading slash.
 *
 * A published address never dies: change nothing here that has been published.
 */

const anchor = (id?: string) => (id ? `#${id}` : '');
const query = (day?: string) => (day ? `?day=${encodeURIComponent(day)}` : '');

/** Each address, from the root of the site: `social-media/2022-2023/#id`. */
export const address = {
  home: () => '',
  search: () => 'search/',
  /** The edition in force; with an id: the clause as it is now. */
  policy: (policy: string, id?: string) => `${policy}/${anchor(id)}`,
  /** One edition for ever; with an id: the clause as it was then. */
  edition: (policy: string, edition: string, id?: string) => `${policy}/${edition}/${anchor(id)}`,
  editionJson: (policy: string, edition: string) => `${policy}/${edition}/edition.json`,
  /** A picture or a file that its text uses. @param name from the policy's folder */
  attached: (policy: string, edition: string, name: string) => `${policy}/${edition}/${name}`,
  history: (policy: string) => `${policy}/history/`,
  comparison: (policy: string, from: string, to: string, id?: string) =>
    `${policy}/compare/${from}/${to}/${anchor(id)}`,
  comparisonJson: (policy: string, from: string, to: string) =>
    `${policy}/compare/${from}/${to}/comparison.json`,
  changesCsv: (policy: string, from: string, to: string) =>
    `${policy}/compare/${from}/${to}/changes.csv`,
  /** In which editions each clause reads the same, for scripts. */
  wordings: (policy: string) => `${policy}/wordings.json`,
  /** One clause through the years. */
  clause: (policy: string, id: string) => `${policy}/clauses/${id}/`,
  /** A sheet to print and sign: “I have read and understood this edition.” */
  sign: (policy: string, edition: string) => `${policy}/${edition}/sign/`,
  /**
   * What applied from a day on until something changed; without one: where a day is chosen.
   * @param asked the day that was asked for, which the page then names
   */
  on: (day?: string, asked?: string) => `on/${day ? `${day}/` : ''}${query(asked)}`,
  /** The days of one policy. */
  policyOn: (policy: string, asked?: string) => `${policy}/on/${query(asked)}`,
  /** The spans of every policy, for scripts and other programs. */
  daysJson: () => 'on/days.json',
  /** A sheet with the words of one clause, or of all, and the days on which they applied. */
  certificate: (policy: string, edition: string, id?: string, asked?: string) =>
    `${policy}/${edition}/certificate/${query(asked)}${anchor(id)}`,
  /** What changed, for a news reader: of the whole site, or of one policy. */
  feed: (policy?: string) => (policy ? `${policy}/feed.xml` : 'feed.xml'),
  reviews: () => 'reviews/',
  reviewsCalendar: () => 'reviews/reviews.ics',
  reviewsCsv: () => 'reviews/reviews.csv',
  parents: () => 'parents/',
  staff: () => 'staff/',
  /** The rules of one policy. @param part the second page and those after it, where one would be too long */
  staffPolicy: (policy: string, part = 1) => `staff/${policy}/${part > 1 ? `${part}/` : ''}`,
  /** The rules of every policy that bind one role. */
  staffRole: (role: string) => `staff/for/${role}/`,
  governors: () => 'governors/',
  accessibility: () => 'accessibility/',
  /** With a code as it is printed: what that code stands for. */
  linking: (code?: string) => (code ? `linking/?code=${code}#_checking` : 'linking/'),
  codesJson: () => 'linking/codes.json',
  /** The sign in a browser’s tab, and the picture beside a link to the site. */
  favicon: () => 'favicon.svg',
  preview: () => 'preview.png',
  /** The school’s logo. @param type the ending of its file */
  logo: (type: string) => `logo.${type}`,
  /** Every file of the built site with its hash. */
  manifest: () => 'manifest.json',
};

/**
 * A link from one page of the site to another that works wherever the folder is
 * put: `relative('social-media/2022-2023/', 'search/')` → `../../search/`.
 */
export function relative(from: string, to: string): string {
  const up = rootOf(from);
  // From a file at the root, an anchor alone would lead to that file and not to the home page.
  return up === '' && /^(#|$)/.test(to) ? `./${to}` : up + to;
}

/** The relative path from a page up to the root of the site: `../../`, or '' at the root. */
export function rootOf(page: string): string {
  return '../'.repeat(page.split('/').length - 1);
}
