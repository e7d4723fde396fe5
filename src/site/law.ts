/** The school's list of Acts and guidance, loaded once a build. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LAW_FILE, parseLaw, type Law } from '../content/law.ts';
import { contentFolder } from '../build/settings.ts';

let loaded: Law[] | undefined;

/** Empty without a list. Its faults are told when the content is loaded. */
export function law(): Law[] {
  const path = join(contentFolder(), LAW_FILE);
  loaded ??= existsSync(path) ? parseLaw(readFileSync(path, 'utf8'), path).law : [];
  return loaded;
}
