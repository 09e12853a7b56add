import type { Adapter } from '../adapter';
import type { Branch } from '../engine/branch';
import query from '../queries/go.scm';
import { terraformInText } from './hcl-text';

export const go: Adapter = {
  grammar: 'tree-sitter-go.wasm',
  query,
  strings: new Set(['interpreted_string_literal', 'raw_string_literal']),
  raw: 'raw_string_literal',
  guest: terraformInText,
  joined: new Set(),
  places: {
    parenthesized_expression: { kind: 'through' },
    expression_list: { kind: 'through' },
    literal_element: { kind: 'through' },
    unary_expression: { kind: 'through' },
    composite_literal: { kind: 'through' },
    literal_value: { kind: 'list' },
    binary_expression: { kind: 'binary' },
    ERROR: { kind: 'binary' },
    expression_case: { kind: 'case', labels: 'value' },
    keyed_element: { kind: 'pair', key: 'key', value: 'value', role: 'keyword' },
    argument_list: { kind: 'arguments' },
    selector_expression: { kind: 'member', object: 'operand', name: 'field' },
    const_spec: { kind: 'named', name: 'name', value: 'value', type: 'type', role: 'constant' },
    var_spec: { kind: 'named', name: 'name', value: 'value', type: 'type' },
    short_var_declaration: { kind: 'named', name: 'left', value: 'right' },
    assignment_statement: { kind: 'named', name: 'left', value: 'right' },
    range_clause: { kind: 'named', name: 'left', value: 'right' },
    return_statement: { kind: 'return' },
  },
  calls: { call_expression: 'function' },
  switches: { expression_switch_statement: 'value' },
  fallbacks: new Set(['default_case']),
  chains: new Set(['if_statement']),
  decorated: {},
  functions: new Set(['function_declaration', 'method_declaration', 'func_literal']),
  classes: new Set(['type_spec']),
  blocks: new Set(['const_declaration']),
  composites: { composite_literal: 'type' },
  columns,
};

/** The names of a row's fields in the table of a test: `[]struct{ name, status string }{{"first", "ready"}}`. */
function columns(row: Branch): readonly Branch[] {
  const table = [...row.ancestors()].find(({ type }) => type === 'composite_literal');
  const type = table?.field('body') === row ? undefined : table?.field('type');
  const record = type?.field('element') ?? type?.field('value');
  if (record?.type !== 'struct_type') return [];
  return record.named.flatMap(({ named }) => named.flatMap((field) => field.fields('name')));
}
