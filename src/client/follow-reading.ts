/** Where the reader is: the section is marked in the contents and named in the line that stays, which leads to the same clause elsewhere. */

/**
 * Begins to follow on the page of an edition; does nothing on any other.
 * @param article the edition
 */
export function followReading(article: HTMLElement): void {
  const links = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>('.contents a')].map((a) => [
      a.hash.slice(1),
      a,
    ]),
  );
  const headings = [...article.querySelectorAll<HTMLElement>(':is(h2, h3, h4, h5, h6).c')];
  const line = article.querySelector('.stays');
  const section = line?.querySelector('.section');
  const now = line?.querySelector<HTMLAnchorElement>('.now');
  let current: HTMLElement | undefined;
  const mark = () => {
    const heading = headingAbove(headings, line?.getBoundingClientRect().bottom ?? 0);
    if (now) now.hash = landed() ? location.hash : (heading?.id ?? '');
    if (heading === current) return;
    current = heading;
    if (section) section.textContent = wordsOf(heading);
    for (const link of links.values()) link.removeAttribute('aria-current');
    entryOf(heading, headings, links)?.setAttribute('aria-current', 'true');
  };
  // What scrolls past the line is a heading or a clause: only these can change the answer.
  const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -60% 0px' });
  for (const heading of headings) observer.observe(heading);
  for (const event of ['hashchange', 'scrollend', 'resize']) addEventListener(event, mark);
  mark();
}

/** A heading's number and words, without what stands beside them. */
function wordsOf(heading: HTMLElement | undefined): string {
  const number = heading?.querySelector('.n')?.firstChild?.textContent ?? '';
  const words = heading?.querySelector('.t')?.textContent ?? '';
  return `${number.trim()} ${words.trim()}`.trim();
}

/** The clause that was landed on, while it is in sight. */
export function landed(): HTMLElement | null {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const clause = target?.closest<HTMLElement>('.c, tr') ?? null;
  const { top = 0, bottom = -1 } = clause?.getBoundingClientRect() ?? {};
  return bottom > 0 && top < innerHeight ? clause : null;
}

/** The id of the clause that is being read: the one landed on, or the first below the line that stays; '' for none. */
export function reading(article: HTMLElement): string {
  const line = article.querySelector('.stays')?.getBoundingClientRect().bottom ?? 0;
  const first = [...article.querySelectorAll<HTMLElement>('.c[id]')].find(
    (clause) => clause.getBoundingClientRect().bottom > line + 8,
  );
  // At the top of the page nothing is being read yet.
  const isAtTop = (first?.getBoundingClientRect().top ?? 0) > innerHeight * 0.6;
  return (landed() ?? (isAtTop ? null : first))?.id ?? '';
}

/** The heading of the section that is being read: of the clause landed on, or of what is beneath the line. */
function headingAbove(headings: readonly HTMLElement[], line: number): HTMLElement | undefined {
  const clause = landed();
  if (clause)
    return headings.findLast(
      (heading) =>
        heading === clause ||
        heading.compareDocumentPosition(clause) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
  // A heading counts once it is clearly below the line and near it.
  return headings.findLast((heading) => heading.getBoundingClientRect().top <= line + 96);
}

/** The entry of the contents: of the heading itself, or of the nearest before it that has one. */
const entryOf = (
  heading: HTMLElement | undefined,
  headings: readonly HTMLElement[],
  links: ReadonlyMap<string, HTMLAnchorElement>,
): HTMLAnchorElement | undefined =>
  headings
    .slice(0, heading ? headings.indexOf(heading) + 1 : 0)
    .map(({ id }) => links.get(id))
    .findLast((link) => link !== undefined);
