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
      for (const path of filesIn(join(folder, slug))) {
        const file = join(folder, former, path);
        if (existsSync(file))
          throw new UsageError(
            `public/${former}/${path} has an address that the policy “${slug}” had before it was renamed, and that leads to it. Give it another name.`,
          );
        mkdirSync(dirname(file), { recursive: true });
        if (!path.endsWith('index.html')) {
          copyFileSync(join(folder, slug, path), file);
          continue;
        }
        const page = path.slice(0, -'index.html'.length);
        const [from, to] = [`${former}/${page}`, `${slug}/${page}`];
        const says = t.isCalled(title);
        writeFileSync(
          file,
          redirectPage({ from, to, title: t.title(title), says, link: `/${to}`, language }),
        );
      }
}
