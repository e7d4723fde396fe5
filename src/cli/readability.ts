/**
 * `npm run readability`: the reading age of every sentence for parents that is in
 * force, adopted and not yet in force, or proposed. The hardest come first.
 *
 * Usage: readability [--content <folder>]
 */
import { parseArgs } from 'node:util';
import { loadLibrary } from '../content/read-content.ts';
import { readabilityReport } from '../content/readability-report.ts';
import { context } from '../build/context.ts';

const { values } = parseArgs({ options: { content: { type: 'string', default: 'content' } } });
const { school, policies } = loadLibrary(values.content);
console.log(readabilityReport(policies, context.todayIn(school.timeZone)));
