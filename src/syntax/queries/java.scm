(import_declaration (_) @import)

(local_variable_declaration type: (_) @type declarator: (variable_declarator name: (_) @name value: (_)? @value))
(field_declaration type: (_) @type declarator: (variable_declarator name: (_) @name value: (_)? @value))
(assignment_expression left: (_) @name right: (_) @value)
(enhanced_for_statement type: (_) @type name: (_) @name value: (_) @value)
(resource type: (_) @type name: (_) @name value: (_) @value)

(formal_parameter type: (_) @type name: (_) @name) @parameter
(lambda_expression parameters: (identifier) @name @parameter)
(lambda_expression parameters: (inferred_parameters (identifier) @name @parameter))

(method_declaration name: (_) @name) @function

(return_statement (_) @return)
