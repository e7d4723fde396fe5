/** The school's list of Acts and guidance. */
import { context } from '../build/context.ts';
import { LAW_FILE, parseLaw, type Law } from '../content/law.ts';

/** Empty without a list. Its problems are reported when the content is loaded. */
export function law(): Law[] {
  const { root, files } = context.content().files;
  const source = files.get(LAW_FILE);
  return source === undefined ? [] : parseLaw(source, `${root}/${LAW_FILE}`).law;
}
