import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

const ROOMS = ['lib', 'components', 'entrypoints'];
const COMPOSER = 'inAnyLanguage';

export interface FoundRegex {
  /** As it stands in the code: `/…/flags`. */
  readonly literal: string;
  /** `path:line` of the first place. */
  readonly where: string;
}

function sourcesOf(room: string): readonly string[] {
  return readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => `${room}/${name.replaceAll('\\', '/')}`)
    .sort();
}

/** The words of a language and the frame a rule puts around them are no pattern of their own: what is composed of them is. */
const isPiece = (node: ts.Node): boolean =>
  ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === COMPOSER;
const isWordTable = (path: string): boolean => path.endsWith('/claim-words.ts');

function regexesIn(path: string): readonly FoundRegex[] {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, false, kind);
  const found: FoundRegex[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
      found.push({ literal: node.text, where: `${path}:${line}` });
    }
    if (!isPiece(node)) ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Those that a module composes of its own words when it is loaded: each such module is loaded and what it makes is written down. */
async function composedIn(paths: readonly string[]): Promise<readonly FoundRegex[]> {
  const found: FoundRegex[] = [];
  const native = globalThis.RegExp;
  try {
    for (const path of paths.filter((each) =>
      /\b(?:RegExp|inAnyLanguage)\(/.test(readFileSync(each, 'utf8')),
    )) {
      globalThis.RegExp = new Proxy(native, {
        construct(target, [pattern, flags]) {
          const regex = new target(pattern, flags);
          found.push({ literal: String(regex), where: path });
          return regex;
        },
      });
      await import(pathToFileURL(path).href);
    }
  } finally {
    globalThis.RegExp = native;
  }
  return found;
}

/** Every regular expression of the shipped code once, sorted: literals, and those composed at load. */
export async function collectRegexes(): Promise<readonly FoundRegex[]> {
  const paths = ROOMS.flatMap(sourcesOf);
  const literals = paths.filter((path) => !isWordTable(path)).flatMap(regexesIn);
  const all = [...literals, ...(await composedIn(paths))];
  const first = new Map(all.toReversed().map((regex) => [regex.literal, regex]));
  return [...first.values()].sort((a, b) => (a.literal < b.literal ? -1 : 1));
}
