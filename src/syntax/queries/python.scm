(import_statement name: (_) @import)
(import_from_statement) @import

(assignment left: [(identifier) (attribute)] @name type: (_)? @type right: (_)? @value)
(assignment left: [(pattern_list (identifier) @name) (tuple_pattern (identifier) @name) (list_pattern (identifier) @name)] right: (_) @value)
(named_expression name: (_) @name value: (_) @value)
(for_statement left: (identifier) @name right: (_) @value)
(for_statement left: (_ (identifier) @name) right: (_) @value)
(for_in_clause left: (identifier) @name right: (_) @value)
(as_pattern (_) @value alias: (as_pattern_target (identifier) @name))

(parameters (identifier) @name @parameter)
(typed_parameter . (identifier) @name type: (_) @type) @parameter
(default_parameter name: (_) @name) @parameter
(typed_default_parameter name: (_) @name type: (_) @type) @parameter

(function_definition name: (_) @name) @function

(return_statement (_) @return)
