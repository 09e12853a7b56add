import { madeBy } from '../syntax/template';

/** File name endings by VS Code's language id. A test holds the ids against what the core can read. */
const endings: Readonly<Record<string, readonly string[]>> = {
  go: ['.go'],
  hcl: ['.hcl'],
  java: ['.java'],
  javascript: ['.js', '.cjs', '.mjs'],
  javascriptreact: ['.jsx'],
  json: ['.json', '.tfstate'],
  jsonc: ['.jsonc', '.code-workspace'],
  jsonl: ['.jsonl', '.ndjson'],
  python: ['.py', '.pyi'],
  ruby: ['.rb', '.rake'],
  shellscript: ['.sh', '.bash', '.bats', '.ksh', '.zsh'],
  terraform: ['.tf', '.tofu'],
  typescript: ['.ts', '.cts', '.mts'],
  typescriptreact: ['.tsx'],
  yaml: ['.yaml', '.yml'],
};

const languages = new Map(Object.entries(endings).flatMap(([id, names]) => names.map((name) => [name, id] as const)));

/** The language id of a file, or of what a template makes, from its name's ending; nothing for an ending that is not known. */
export function languageOf(path: string): string | undefined {
  const ending = /\.[^./\\]+$/.exec(madeBy(path))?.[0];
  return ending === undefined ? undefined : languages.get(ending.toLowerCase());
}

/** By the program that a script's first line calls, without its version. */
const programs: Readonly<Record<string, readonly string[]>> = {
  javascript: ['node'],
  python: ['python'],
  ruby: ['ruby'],
  shellscript: ['ash', 'bash', 'dash', 'ksh', 'sh', 'zsh'],
};

/** The language id of a script, from the first line that calls its program; nothing for any other text. */
export function languageOfScript(text: string): string | undefined {
  const program = /^#!\s*(?:\S*\/)?(?:env\s+(?:-\S+\s+)*(?:\S*\/)?)?([a-z]+)/u.exec(text)?.[1] ?? '';
  return Object.keys(programs).find((id) => programs[id]?.includes(program));
}

/** Data comes on one line often enough that a long one does not betray a minified program. */
export function isData(languageId: string): boolean {
  return ['json', 'jsonc', 'jsonl', 'yaml'].includes(languageId);
}

/** The endings of all files whose language is known. */
export const fileEndings: readonly string[] = [...languages.keys()];
