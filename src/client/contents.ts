/** The contents list follows the reader: the section in view is marked. */

export function followContents(): void {
  const links = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>('.contents.side a')].map((a) => [
      a.hash.slice(1),
      a,
    ]),
  );
  const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
  if (headings.length === 0) return;
  let current: HTMLAnchorElement | undefined;
  const mark = () => {
    const line = innerHeight * 0.3;
    const heading = headings.findLast((h) => h.getBoundingClientRect().top <= line) ?? headings[0]!;
    const link = links.get(heading.id);
    if (link === current) return;
    current?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'true');
    current = link;
  };
  // Only what enters or leaves the upper third of the window can change the answer.
  const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -70% 0px' });
  for (const heading of headings) observer.observe(heading);
  addEventListener('hashchange', mark);
  mark();
}
