/** What was found in a copy of the site, for a person and for a program. */
import type { Register } from '../../content/register/register.ts';
import { SUBJECTS, type Finding, type Subject } from './finding.ts';
import type { SiteCheck } from './verify-site.ts';

/** @param where the copy, as it was named */
export function siteReport(
  { findings, files, unchecked }: SiteCheck,
  where: string,
  register: Register,
): string {
  const not = unchecked.map((what) => `Not checked: ${what}`);
  if (findings.length === 0) return [allWell(register, where, files), ...not].join('\n');
  const groups = (Object.keys(SUBJECTS) as Subject[]).flatMap((subject) => {
    const lines = findings.filter((f) => f.about === subject).map(lineOf);
    return lines.length > 0 ? [`${SUBJECTS[subject]}\n${lines.join('\n')}\n`] : [];
  });
  const inFiles = counted(new Set(findings.map((f) => f.file)).size, 'file');
  const count = `${counted(findings.length, 'finding')} in ${inFiles}; ${counted(files, 'file')} read.`;
  return [...groups, count, ...not].join('\n');
}

/** The same as docs/schemas/verify-output.schema.json has it. */
export const siteReportJson = (check: SiteCheck, where: string, register: Register): string =>
  JSON.stringify({ where, ...sizeOf(register), ...check }, null, 2);

/** @param files how many were read, of a built site */
export function allWell(register: Register, where: string, files?: number): string {
  const { editions, clauses } = sizeOf(register);
  const parts = [counted(editions, 'edition'), counted(clauses, 'clause')];
  if (files !== undefined) parts.push(counted(files, 'file'));
  return `${where} is as it was published: ${parts.join(', ')}.`;
}

const lineOf = ({ file, says }: Finding) => `  ${file}: ${says}`;

const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

const sizeOf = ({ editions }: Register) => ({
  editions: editions.length,
  clauses: editions.reduce((n, e) => n + e.clauses.length, 0),
});
