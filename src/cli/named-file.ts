/** A picture or a file beside the editions of a policy, as a command names it. */
import { suggest } from '../language/suggest.ts';
import { UsageError } from '../messages/usage-error.ts';
import type { Policy } from '../content/build-library.ts';
import { filesIn } from '../content/register/statements.ts';
import { present } from '../language/present.ts';
import { presentName } from '../content/register/names.ts';
import type { Content } from './open-content.ts';

export interface NamedFile {
  /** From the policy’s folder, as the text has it. */
  name: string;
  /** From the content folder. */
  path: string;
  /** Its content; null where it is not there. */
  bytes: Buffer | null;
}

/**
 * @param written the name, or its whole path
 * @throws UsageError where no edition uses or used such a file
 */
export function namedFile(written: string, policy: Policy, content: Content): NamedFile {
  const { slug, editions } = policy;
  const folder = [`${content.folder}/${slug}/`, `${slug}/`, './'].find((one) =>
    written.startsWith(one),
  );
  const name = written.slice(folder?.length ?? 0);
  const published = [...content.register.parts.values()]
    .filter(({ policy: of }) => presentName(content.register.names, of) === slug)
    .flatMap(({ says }) => [...filesIn(says.value).keys()]);
  const names = [
    ...new Set([...editions.flatMap((e) => e.attached.map((use) => use.name)), ...published]),
  ].sort();
  if (!names.includes(name)) {
    const near = suggest(name, names);
    const known = names.length > 0 ? ` Files: ${names.join(', ')}.` : '';
    throw new UsageError(
      `No edition of “${slug}” uses a file “${name}”.${near ? ` Did you mean “${near}”?` : ''}${known}`,
    );
  }
  const path = `${slug}/${name}`;
  return { name, path, bytes: content.files.beside?.get(path)?.read() ?? null };
}

/** The same content, in which the file stays as it was read: one that is changed meanwhile is noticed. */
export function keptAsRead(content: Content, { path, bytes }: NamedFile): Content {
  if (bytes === null) return content;
  const beside = new Map(present(content.files.beside, 'the file was read from there'));
  beside.set(path, { size: bytes.length, read: () => bytes });
  return { ...content, files: { ...content.files, beside } };
}
