/** The two schools with which the readers' pages are tested: that of the example and the invented one. */
import { readContent } from '../../src/content/read-content.ts';
import { buildLibrary, type Library } from '../../src/content/build-library.ts';
import { PolicyError } from '../../src/messages/problem.ts';
import { DEMO_TODAY, demoSchool } from './demo.ts';
import { EXAMPLE_FOLDER } from './example.ts';

let real: Library | undefined;

/** The example's content. @throws PolicyError if it has errors */
export function realSchool(): Library {
  if (!real) {
    const { library, problems } = buildLibrary(readContent(EXAMPLE_FOLDER));
    if (!library) throw new PolicyError(problems);
    real = library;
  }
  return real;
}

export const schools = { real: realSchool, demo: demoSchool };
export const TODAY = DEMO_TODAY;
