import type { Adapter } from '../adapter';
import javascriptQuery from '../queries/javascript.scm';
import typescriptQuery from '../queries/typescript.scm';

const base: Omit<Adapter, 'grammar' | 'query'> = {
  strings: new Set(['string', 'template_string']),
  joined: new Set(),
  places: {
    parenthesized_expression: { kind: 'through' },
    as_expression: { kind: 'through' },
    satisfies_expression: { kind: 'through' },
    type_assertion: { kind: 'through' },
    non_null_expression: { kind: 'through' },
    await_expression: { kind: 'through' },
    literal_type: { kind: 'through' },
    type_annotation: { kind: 'through' },
    ternary_expression: { kind: 'through', fields: ['consequence', 'alternative'] },
    jsx_expression: { kind: 'through' },
    spread_element: { kind: 'through' },
    array: { kind: 'list' },
    union_type: { kind: 'list' },
    object: { kind: 'object' },
    binary_expression: { kind: 'binary' },
    ERROR: { kind: 'binary' },
    switch_case: { kind: 'case', labels: 'value' },
    pair: { kind: 'pair', key: 'key', value: 'value', role: 'property' },
    property_signature: { kind: 'pair', key: 'name', value: 'type', role: 'property' },
    arguments: { kind: 'arguments' },
    member_expression: { kind: 'member', object: 'object', name: 'property' },
    variable_declarator: { kind: 'named', name: 'name', value: 'value', type: 'type' },
    public_field_definition: { kind: 'named', name: 'name', value: 'value', type: 'type' },
    field_definition: { kind: 'named', name: 'property', value: 'value' },
    enum_assignment: { kind: 'named', name: 'name', value: 'value', role: 'constant' },
    type_alias_declaration: { kind: 'named', name: 'name', value: 'value', role: 'constant' },
    assignment_expression: { kind: 'named', name: 'left', value: 'right' },
    augmented_assignment_expression: { kind: 'named', name: 'left', value: 'right' },
    assignment_pattern: { kind: 'named', name: 'left', value: 'right', role: 'assigned' },
    object_assignment_pattern: { kind: 'named', name: 'left', value: 'right', role: 'assigned' },
    required_parameter: { kind: 'named', name: 'pattern', value: 'value', type: 'type', role: 'assigned' },
    optional_parameter: { kind: 'named', name: 'pattern', value: 'value', type: 'type', role: 'assigned' },
    for_in_statement: { kind: 'named', name: 'left', value: 'right', each: true },
    return_statement: { kind: 'return' },
  },
  calls: { call_expression: 'function', new_expression: 'constructor' },
  switches: { switch_statement: 'value' },
  fallbacks: new Set(['switch_default']),
  chains: new Set(['if_statement', 'else_clause']),
  decorated: {},
  functions: new Set([
    'function_declaration',
    'function_expression',
    'generator_function_declaration',
    'arrow_function',
    'method_definition',
  ]),
  classes: new Set([
    'class_declaration',
    'class',
    'abstract_class_declaration',
    'enum_declaration',
    'interface_declaration',
  ]),
  blocks: new Set(['enum_body', 'class_body']),
  composites: {},
};

export const typescript: Adapter = { ...base, grammar: 'tree-sitter-typescript.wasm', query: typescriptQuery };
export const typescriptReact: Adapter = { ...base, grammar: 'tree-sitter-tsx.wasm', query: typescriptQuery };
export const javascript: Adapter = { ...base, grammar: 'tree-sitter-javascript.wasm', query: javascriptQuery };
