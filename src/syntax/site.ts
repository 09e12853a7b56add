/** A half-open range of UTF-16 offsets into the source text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a literal stands, in the language's own terms. What the place means (a target, a failure) is decided later.
 *
 * - compared: an operand of ==, !=, in, equals(…), a test bracket, a jq or HCL condition
 * - case: a label of switch, case or match
 * - argument: a positional argument of a call
 * - keyword: the value of a keyword argument or struct field, directly
 * - property: the value of an object, dict, JSON, YAML or HCL key
 * - element: a member of a list, tuple, set or slice that has a name or a holder of one of the kinds above
 * - constant: the value of a named constant or enum member
 * - assigned: assigned to a variable or attribute
 * - returned: given back by a function
 */
export type SiteRole =
  'compared' | 'case' | 'argument' | 'keyword' | 'property' | 'element' | 'constant' | 'assigned' | 'returned';

/**
 * What a piece of surrounding text is to the literal, nearest kinds first.
 *
 * - subject: the expression that the literal is compared with, or switched on: `disk.status`, `d.Get("status")`
 * - holder: the key, keyword, field, constant or variable that holds the literal or its list: `Target`, `search_opts.status`
 * - origin: the expression that gave the subject or holder its value: `evs.get_volume(id)`
 * - use: an expression in which the constant or list that holds the literal is used later: `wait_for(volume, PENDING)`
 * - type: a declared type of the subject's root, of the constant, or of the literal that holds the field
 * - callee: the call whose argument the literal (or its list) is, written in full: `cinder.volumes.list`
 * - argument: another argument of that call
 * - field: another field of the same struct literal, as `Name: text`: `Refresh: volumeStateRefresh(client, id)`
 * - neighbour: another literal of the same group
 * - path: the literal's path in JSON, YAML or HCL: `volumes[].attachments[].status`
 * - sibling: a key beside the literal's own: `volume_type`
 * - resource: the IaC resource type, module or CLI command it stands in: `huaweicloud_evs_volume`, `openstack volume show`
 * - function: an enclosing function's name, innermost first
 * - class: an enclosing class, receiver or implementing type
 * - parameter: a parameter of the innermost function, as written
 * - call: a call elsewhere in the innermost function
 * - url: a request path in the innermost function or file
 * - import: an import of the file, as a path or dotted name
 * - file: the file's path
 */
export type ClueKind =
  | 'subject'
  | 'holder'
  | 'origin'
  | 'use'
  | 'type'
  | 'callee'
  | 'argument'
  | 'field'
  | 'neighbour'
  | 'path'
  | 'sibling'
  | 'resource'
  | 'function'
  | 'class'
  | 'parameter'
  | 'call'
  | 'url'
  | 'import'
  | 'file';

export interface Clue {
  readonly kind: ClueKind;
  /** Source text, white space folded, at most 200 characters. */
  readonly text: string;
}

/** What code does where a status is known to be one of some words. */
export interface Guard {
  /** The thing whose status is known, as it is written. */
  readonly subject: string;
  /** Every word that the status may be there. */
  readonly words: readonly string[];
  /** The calls that are made one after the other whatever else holds, up to where the status may be another one. */
  readonly calls: readonly GuardedCall[];
}

export interface GuardedCall {
  /** What is called, as it is written. */
  readonly callee: string;
  /** Its last name. */
  readonly name: Span;
  /** Its arguments, without the parentheses. */
  readonly given: string;
  /** Whether it is made on the thing whose status is known, or is given that or its id. */
  readonly isOnSubject: boolean;
}

/** A switch or match that has no default branch, leaves nothing to what follows it, and names only words that can be read. */
export interface Cases {
  /** What is switched on. */
  readonly subject: Span;
  /** Every word that it has a branch for. */
  readonly words: readonly string[];
  /** Where another branch can be added: insert `before`, the word without quotes, and `after` at the offset. */
  readonly room?: { readonly at: number; readonly before: string; readonly after: string };
}

/** One string literal (or JSON/YAML scalar) that stands where a status may be meant. */
export interface Site {
  /** The literal's value, escapes resolved. */
  readonly value: string;
  /** The characters inside the quotes. */
  readonly span: Span;
  /** The literal with its quotes (the same as `span` for a bare scalar). */
  readonly literal: Span;
  readonly role: SiteRole;
  /** Sites with the same number speak of the same thing: one list, one switch, one if/else-if chain, one condition. */
  readonly group: number;
  /** The subject is folded to this case before it is compared: `strings.ToLower(s.Status) == "active"`. */
  readonly folded?: 'lower' | 'upper' | 'any';
  /** Compared with != or `not in`. */
  readonly negated?: true;
  /**
   * The braces or parentheses of the struct literal, object or call in which the literal, its list or its constant is a
   * field or argument. Sites with the same frame belong together: the pending and target lists of one wait.
   */
  readonly frame?: Span;
  /** It stands in a text of another language that is itself the text of a string. */
  readonly embedded?: true;
  /** Python's `status in ("ready")`: the parentheses make no tuple, so `in` looks for a part of the string. */
  readonly substring?: true;
  /** For a case: the switch has a default branch. */
  readonly fallback?: true;
  /**
   * What is done where the comparison holds, and for a constant where each of those does that it stands in. Only on the
   * first literal of a comparison with several.
   */
  readonly guards?: readonly Guard[];
  /** The switch that it is a case of. Only on the first literal of one. */
  readonly cases?: Cases;
  /** Nearest first within each kind. */
  readonly clues: readonly Clue[];
}

/**
 * Tells whether a literal is worth a look, from its value and the nearest name around it (subject, holder or callee).
 * Given by analysis, so that syntax need not know any status.
 */
export type Wanted = (value: string, name: string) => boolean;

/** A text to read, as the editor or the command line has it. */
export interface Source {
  /** A stable name for the document: trees are cached by it. */
  readonly uri: string;
  /** Its path from the folder that is open, or in which the command line was called; the uri's where it is left out. */
  readonly path?: string;
  /** VS Code's language id: go, python, typescript, json, … */
  readonly languageId: string;
  /** Counts up with each edit. */
  readonly version: number;
  readonly text: string;
}
