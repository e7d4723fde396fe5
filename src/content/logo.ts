/** The school's logo: a picture beside school.yaml, which school.yaml names. */
import { suggest } from '../language/suggest.ts';
import type { Position } from '../messages/position.ts';
import { problem, type Problem } from '../messages/problem.ts';
import { LIMITS, excessDetails, type LimitName } from '../policy/limits.ts';
import type { BesideFile } from './attach-files.ts';
import { contentFault, mimeOf, pictureSize } from './content-fault.ts';
import { diskFault } from './look-through-folder.ts';
import { logoType, type LogoType } from './logo-type.ts';

export interface Logo {
  type: LogoType;
  /** For a web server. */
  mime: string;
  /** In pixels, or in whatever a drawing is measured in. */
  size: { width: number; height: number };
  /** @throws what the disk says where it cannot be read any more */
  read: () => Buffer;
}

/** What is known where the logo is looked for. */
interface LogoPlace {
  /** The name of the content folder in messages. */
  root: string;
  beside?: ReadonlyMap<string, BesideFile>;
}

/**
 * The logo that school.yaml names, or null with what is wrong; and pictures that it does not name.
 * @param named as it is written there; undefined where the school has no logo
 * @param at where it is written
 */
export function readLogo(
  named: string | undefined,
  at: Position,
  { root, beside = new Map() }: LogoPlace,
): { logo: Logo | null; problems: Problem[] } {
  const names = [...beside.keys()].filter((path) => !path.includes('/'));
  if (named === undefined) return { logo: null, problems: unused(names, root) };
  const file = beside.get(named);
  const yaml = `${root}/school.yaml`;
  if (!file) return { logo: null, problems: [notThere(named, names, yaml, root, at)] };
  const others = unused(
    names.filter((name) => name !== named),
    root,
  );
  try {
    const found = look(named, file, yaml, at);
    const problems = [...found.problems, ...others];
    return { logo: found.logo, problems };
  } catch (thrown) {
    return { logo: null, problems: [diskFault(thrown, `${root}/${named}`), ...others] };
  }
}

const unused = (names: readonly string[], root: string): Problem[] =>
  names.map((name) => {
    const remedy = logoType(name)
      ? `Write “logo: ${name}” in ${root}/school.yaml if it is the school’s logo; else move it into the folder of the policy that shows it, or remove it.`
      : `Move it into the folder of the policy that shows it, or remove it.`;
    return problem('logo-unused', `${root}/${name}`, null, { name, remedy });
  });

function notThere(
  name: string,
  names: readonly string[],
  file: string,
  folder: string,
  at: Position,
): Problem {
  const found = names.find((one) => one.toLowerCase() === name.toLowerCase());
  if (found !== undefined) return problem('attached-letters', file, at, { name, found });
  const [only] = names.length === 1 ? names.filter((one) => logoType(one)) : [];
  const suggestion = suggest(name, names) ?? only;
  return problem('logo-missing', file, at, { name, folder, suggestion });
}

/** @throws what the disk says where the file cannot be read */
function look(
  name: string,
  file: BesideFile,
  yaml: string,
  at: Position,
): { logo: Logo | null; problems: Problem[] } {
  const refused = (...problems: Problem[]) => ({ logo: null, problems });
  const tooLarge = (limit: LimitName, found: number) => {
    const { what, found: has, most = '', remedy } = excessDetails({ limit, found });
    return refused(problem('attached-large', yaml, at, { what, found: has, most, remedy }));
  };
  if (file.size > LIMITS.logo.most) return tooLarge('logo', file.size);
  const bytes = file.read();
  const size = pictureSize(name, bytes);
  const type = logoType(name);
  const fault = contentFault(name, bytes);
  if (fault) {
    const remedy = fault.runs
      ? 'Save it as a PNG file, or as a plain SVG without scripts, links and parts from elsewhere; put it beside school.yaml, and write its name here.'
      : fault.remedy;
    return refused(problem('attached-content', yaml, at, { name, what: fault.what, remedy }));
  }
  if (!size || type === null || size.width <= 0 || size.height <= 0)
    return refused(
      problem('attached-content', yaml, at, {
        name,
        what: 'does not say how wide and how high it is',
        remedy: 'Open it in the program that drew it, and save it anew as a PNG file.',
      }),
    );
  const side = Math.max(size.width, size.height);
  if (type !== 'svg' && side > LIMITS.logoSide.most) return tooLarge('logoSide', side);
  const logo = { type, mime: mimeOf(name), size, read: () => file.read() };
  const words = type === 'svg' && /<(?:[\w-]+:)?text[\s>]/.test(bytes.toString('utf8'));
  return { logo, problems: words ? [problem('logo-words', yaml, at, { name })] : [] };
}

/** As large as fits into a room, of the same shape, in whole pixels. */
export function fitted(
  size: { width: number; height: number },
  room: { width: number; height: number },
): { width: number; height: number } {
  const scale = Math.min(room.width / size.width, room.height / size.height);
  const whole = (length: number) => Math.max(1, Math.round(length * scale));
  return { width: whole(size.width), height: whole(size.height) };
}
