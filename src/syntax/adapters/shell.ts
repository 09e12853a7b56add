import type { Adapter } from '../adapter';
import { jmespathLiteralAt } from '../engine/jmespath';
import query from '../queries/shell.scm';
import { guardedWordAt, innerLiteralAt } from './inner-shell';
import { jqLiteralAt } from './jq';
import { optionLiteralAt } from './options';
import { matchLiteralAt, patternLiteralAt } from './patterns';
import { shellClues } from './shell-clues';
import { listedWordAt, wordsIn } from './shell-words';
import { condition, sqlLiteralAt } from './sql';

/** What the programs that a script runs read from its strings. */
const insideStrings = [
  innerLiteralAt,
  guardedWordAt,
  jqLiteralAt,
  jmespathLiteralAt,
  patternLiteralAt,
  matchLiteralAt,
  optionLiteralAt,
  sqlLiteralAt,
  listedWordAt,
];

/** The shell: most of its literals are bare words, and its variables hold what commands print. */
export const shell: Adapter = {
  grammar: 'tree-sitter-bash.wasm',
  query,
  strings: new Set(['string', 'raw_string', 'heredoc_body', 'word', 'extglob_pattern', 'regex']),
  joined: new Set(),
  places: {
    parenthesized_expression: { kind: 'through' },
    simple_expansion: { kind: 'through' },
    expansion: { kind: 'through' },
    string: { kind: 'through' },
    array: { kind: 'list' },
    binary_expression: { kind: 'binary' },
    [condition]: { kind: 'binary' },
    ERROR: { kind: 'binary' },
    case_item: { kind: 'case', labels: 'value' },
    command: { kind: 'arguments' },
    for_statement: { kind: 'named', name: 'variable', value: 'value' },
    variable_assignment: { kind: 'named', name: 'name', value: 'value' },
  },
  calls: { command: 'name' },
  folding: new Set([condition]),
  switches: { case_statement: 'value' },
  fallbacks: new Set(),
  chains: new Set(['if_statement', 'elif_clause', 'test_command', 'list', 'compound_statement']),
  decorated: {},
  functions: new Set(['function_definition']),
  classes: new Set(),
  blocks: new Set(),
  composites: {},
  words: wordsIn,
  embedded(string, offset, text) {
    for (const read of insideStrings) {
      const found = read(string, offset, text);
      if (found) return found;
    }
    return undefined;
  },
  clues: shellClues,
};
