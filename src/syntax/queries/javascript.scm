(import_statement source: (_) @import)
(call_expression
  function: (identifier) @_require (#eq? @_require "require")
  arguments: (arguments . (string) @import))

(variable_declarator name: (identifier) @name value: (_)? @value)
(variable_declarator name: (object_pattern (shorthand_property_identifier_pattern) @name) value: (_) @value)
(variable_declarator name: (object_pattern (pair_pattern value: (identifier) @name)) value: (_) @value)
(variable_declarator name: (array_pattern (identifier) @name) value: (_) @value)
(assignment_expression left: [(identifier) (member_expression)] @name right: (_) @value)
(for_in_statement left: (identifier) @name right: (_) @value)
(field_definition property: (_) @name value: (_)? @value)

(formal_parameters (identifier) @name @parameter)
(formal_parameters (assignment_pattern left: (identifier) @name) @parameter)
(formal_parameters (object_pattern (shorthand_property_identifier_pattern) @name) @parameter)
(arrow_function parameter: (identifier) @name @parameter)

(function_declaration name: (_) @name) @function
(method_definition name: (_) @name) @function

(return_statement (_) @return)
