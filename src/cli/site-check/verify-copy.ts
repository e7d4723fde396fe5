/** A copy of the site checked and reported: what “verify” does with a folder, a zip file or an address. */
import { statSync } from 'node:fs';
import { timeZoneOf } from '../../content/school.ts';
import { dateInWords, isIsoDate } from '../../language/when.ts';
import { UsageError } from '../../messages/usage-error.ts';
import { authorStrings as t } from '../../strings/strings.ts';
import type { Arguments, ExitCode, Io } from '../command.ts';
import type { Content } from '../open-content.ts';
import { copyAtAddress } from './copy-at-address.ts';
import { freshBuild } from './fresh-build.ts';
import { knownSite, type FileList } from './known-site.ts';
import { copyInFolder, copyInZip, UnreadFile, type SiteCopy } from './site-copy.ts';
import { siteReport, siteReportJson } from './site-report.ts';
import { verifySite, type SiteCheck } from './verify-site.ts';

export async function verifyCopy(
  where: string,
  content: Content,
  given: Arguments,
  io: Io,
): Promise<ExitCode> {
  const copy = copyAt(where, io);
  const today = given.text('on') ?? io.today(timeZoneOf(content.files));
  if (!isIsoDate(today)) throw new UsageError(`“${today}” is not a date.`, '--on 2026-11-23');
  let built: FileList | null = null;
  if (given.flag('rebuild')) {
    io.err(`Building ${content.folder} anew, as on ${dateInWords(today, t.dates)} …`);
    const made = await freshBuild(content.folder, today);
    if ('failed' in made) {
      io.err(`${made.failed}\n${content.folder} cannot be built.`);
      return 1;
    }
    built = made;
  }
  let check: SiteCheck;
  try {
    check = await verifySite(copy, knownSite(content, today), built);
  } catch (thrown) {
    if (!(thrown instanceof UnreadFile)) throw thrown;
    io.err(`${where} ${thrown.message}`);
    return 1;
  }
  const report = given.flag('json') ? siteReportJson : siteReport;
  io.out(report(check, where, content.register));
  if (built && check.findings.some((f) => f.about === 'files'))
    io.err('Some pages depend on the day. If the site was built on another, name it: --on <day>.');
  return check.findings.length > 0 ? 1 : 0;
}

/** @throws UsageError where there is nothing that could be a site */
function copyAt(where: string, io: Io): SiteCopy {
  if (/^https?:\/\//.test(where)) return copyAtAddress(where);
  if (!io.files.exists(where))
    throw new UsageError(`There is no folder “${where}”.`, 'npm run policy -- verify dist');
  return statSync(where).isDirectory() ? copyInFolder(where) : copyInZip(where);
}
