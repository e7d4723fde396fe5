/**
 * Reads which file of the source imports which, and what each exports.
 *
 * Shares no code with the source. Imports of types count: a circle of types is a circle
 * for whoever reads it.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import ts from 'typescript';
import { brokenRule } from './rooms.mjs';

export interface SourceFile {
  /** From the checkout, with slashes. */
  path: string;
  lines: number;
  /** Files of the source that it imports, once each. */
  imports: string[];
  exports: string[];
}

const SOURCE = /\.(ts|astro|mdx|js|cjs|mjs)$/;

/** Every file of `src`, by path. */
export function readHouse(folder: string): Map<string, SourceFile> {
  const paths = readdirSync(join(folder, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && SOURCE.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  const known = new Set(paths);
  return new Map(paths.toSorted().map((path) => [path, readSource(folder, path, known)]));
}

function readSource(folder: string, path: string, known: ReadonlySet<string>): SourceFile {
  const text = readFileSync(join(folder, path), 'utf8');
  const lines = text.split('\n').filter((line) => line.trim()).length;
  const found = new Set<string>();
  for (const specifier of specifiersOf(path, text)) {
    if (!specifier.startsWith('.')) continue;
    const target = normalize(join(dirname(path), specifier.split('?')[0]!)).replaceAll('\\', '/');
    if (known.has(target)) found.add(target);
  }
  return { path, lines, imports: [...found], exports: exportsOf(path, text) };
}

/** What is imported: by the parser in a program, by form in a page (its program, and its scripts). */
function specifiersOf(path: string, text: string): string[] {
  if (!/\.(ts|js|cjs|mjs)$/.test(path))
    return [...text.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)].map((m) => m[1]!);
  const { importedFiles } = ts.preProcessFile(text, true, true);
  const required = [...text.matchAll(/(?:require|new URL)\('(\.[^']+)'/g)].map((m) => m[1]!);
  return [...importedFiles.map(({ fileName }) => fileName), ...required];
}

function exportsOf(path: string, text: string): string[] {
  if (!path.endsWith('.ts')) return [];
  const names: string[] = [];
  for (const statement of ts.createSourceFile(path, text, ts.ScriptTarget.Latest).statements) {
    if (ts.isExportDeclaration(statement)) {
      if (statement.exportClause && ts.isNamedExports(statement.exportClause))
        names.push(...statement.exportClause.elements.map(({ name }) => name.text));
      continue;
    }
    const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
    if (!modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) continue;
    if (ts.isVariableStatement(statement))
      for (const { name } of statement.declarationList.declarations) {
        if (ts.isIdentifier(name)) names.push(name.text);
        else
          for (const element of name.elements)
            if (ts.isBindingElement(element) && ts.isIdentifier(element.name))
              names.push(element.name.text);
      }
    else if ('name' in statement && statement.name)
      names.push((statement.name as ts.Identifier).text);
  }
  return names;
}

/** The figures that the house is judged by; lists where a place can be named. */
export function measure(house: ReadonlyMap<string, SourceFile>): Record<string, number | string[]> {
  const programs = [...house.values()].filter(({ path }) => path.endsWith('.ts'));
  const importers = new Map<string, string[]>();
  for (const { path, imports } of house.values())
    for (const target of imports) importers.set(target, [...(importers.get(target) ?? []), path]);
  const sizes = programs.map(({ lines }) => lines).toSorted((a, b) => a - b);
  const once = programs.filter(({ path }) => importers.get(path)?.length === 1);
  return {
    'TypeScript files': programs.length,
    'lines in them, blank ones left out': sizes.reduce((a, b) => a + b, 0),
    'lines, median': sizes[sizes.length >> 1] ?? 0,
    'files with a single importer': once.map(({ path }) => `${path}  ← ${importers.get(path)![0]}`),
    'of these, with it in the same folder': once
      .filter(({ path }) => dirname(path) === dirname(importers.get(path)![0]!))
      .map(({ path }) => path),
    'files named by none of their exports': programs
      .filter(({ exports }) => exports.length > 0)
      .filter((file) => !isNamedByExport(file))
      .map(({ path, exports }) => `${path}: ${exports.join(', ')}`),
    circles: circlesOf(house).map((circle) => circle.join(' → ')),
    'imports against the order of the rooms': [...house.values()].flatMap(({ path, imports }) =>
      imports.flatMap((target) => {
        const rule = brokenRule(path, target);
        return rule ? [`${path} → ${target}: ${rule}`] : [];
      }),
    ),
  };
}

/** `plain-imports.ts` may export `plainImports`, `PlainImports` or `PLAIN_IMPORTS`; an index is named by its folder. */
function isNamedByExport({ path, exports }: SourceFile): boolean {
  const parts = path.replace(/\.ts$/, '').split('/');
  const last = parts.pop()!;
  // The addresses of pages name their files, and Astro names its middleware.
  if (path.startsWith('src/pages/') || path === 'src/middleware.ts') return true;
  // Types of a package are named by it.
  if (last === 'index' || path.endsWith('.d.ts')) return true;
  const folded = (name: string) => name.replace(/[^a-z0-9]/gi, '').toLowerCase();
  return exports.some((name) => folded(name).includes(folded(last)));
}

/** Groups of files that reach each other, by Tarjan's method. */
export function circlesOf(house: ReadonlyMap<string, SourceFile>): string[][] {
  const circles: string[][] = [];
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const visit = (path: string): void => {
    order.set(path, order.size);
    low.set(path, order.get(path)!);
    stack.push(path);
    for (const target of house.get(path)!.imports) {
      if (!order.has(target)) {
        visit(target);
        low.set(path, Math.min(low.get(path)!, low.get(target)!));
      } else if (stack.includes(target))
        low.set(path, Math.min(low.get(path)!, order.get(target)!));
    }
    if (low.get(path) !== order.get(path)) return;
    const circle = stack.splice(stack.indexOf(path));
    if (circle.length > 1 || house.get(path)!.imports.includes(path)) circles.push(circle);
  };
  for (const path of house.keys()) if (!order.has(path)) visit(path);
  return circles;
}
