/**
 * Keeps the addresses that policies had before they were renamed.
 *
 * Whatever is under a policy’s present address is under every earlier one too: a page that
 * leads on in place of each page, and the same file in place of each feed and table. It is
 * made from the built folder, so that no kind of page can be forgotten.
 */
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Library } from '../content/build-library.ts';
import { formerNames } from '../content/register/names.ts';
import { address } from '../policy/address.ts';
import { UsageError } from '../messages/usage-error.ts';
import { redirectPage } from '../publish/redirect-page.ts';
import { strings } from '../strings/strings.ts';
import { filesIn } from './write-manifest.ts';

/**
 * @param folder of a site that has every page
 * @throws UsageError where something of the school’s own is at an earlier address
 */
export function writeFormerAddresses(
  folder: string,
  { policies, names, school }: Pick<Library, 'policies' | 'names' | 'school'>,
): void {
  const { language } = school;
  const t = strings(language).renamed;
  for (const { slug, title } of policies)
    for (const former of formerNames(names, slug))
      for (const { now, was, path } of addressesOf(folder, slug, former)) {
        const file = join(folder, was, path);
        if (existsSync(file))
          throw new UsageError(
            `public/${was}/${path} has an address that the policy “${slug}” had before it was renamed, and that leads to it. Give it another name.`,
          );
        mkdirSync(dirname(file), { recursive: true });
        if (!path.endsWith('index.html')) {
          copyFileSync(join(folder, now, path), file);
          continue;
        }
        const page = path.slice(0, -'index.html'.length);
        const [from, to] = [`${was}/${page}`, `${now}/${page}`];
        const says = t.isCalled(title);
        writeFileSync(
          file,
          redirectPage({ from, to, title: t.title(title), says, link: `/${to}`, language }),
        );
      }
}

/** Every file of the policy, and of its rules for staff, with the address that it has and that it had. */
const addressesOf = (folder: string, slug: string, former: string) =>
  [
    { now: slug, was: former },
    { now: `${address.staff()}${slug}`, was: `${address.staff()}${former}` },
  ].flatMap((pair) =>
    existsSync(join(folder, pair.now))
      ? filesIn(join(folder, pair.now)).map((path) => ({ ...pair, path }))
      : [],
  );
