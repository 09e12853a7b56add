import type { Adapter } from '../adapter';
import { hclClues, filterName } from './hcl-clues';

/** Terraform and its kin. The grammar has no fields but those of an object, so children are counted. */
export const hcl: Adapter = {
  grammar: 'tree-sitter-terraform.wasm',
  query: '',
  strings: new Set(['string_lit']),
  joined: new Set(),
  places: {
    expression: { kind: 'through' },
    literal_value: { kind: 'through' },
    collection_value: { kind: 'through' },
    conditional: { kind: 'through', positions: [1, 2] },
    tuple: { kind: 'list' },
    object: { kind: 'object' },
    binary_operation: { kind: 'binary' },
    ERROR: { kind: 'binary' },
    object_elem: { kind: 'pair', key: 'key', value: 'val', role: 'property' },
    attribute: { kind: 'pair', key: '0', value: '1', role: 'property' },
    function_arguments: { kind: 'arguments' },
  },
  calls: { function_call: '0' },
  switches: {},
  fallbacks: new Set(),
  chains: new Set(['operation', 'conditional']),
  decorated: {},
  functions: new Set(),
  classes: new Set(),
  blocks: new Set(),
  composites: {},
  tails: new Set(['get_attr', 'index', 'splat']),
  keyBeside: filterName,
  clues: hclClues,
};
