(import_spec path: (_) @import)

(short_var_declaration left: (expression_list (_) @name) right: (_) @value)
(assignment_statement left: (expression_list (_) @name) right: (_) @value)
(range_clause left: (expression_list (_) @name) right: (_) @value)
(var_spec name: (_) @name type: (_)? @type value: (_)? @value)
(const_spec name: (_) @name type: (_)? @type value: (_)? @value)

(parameter_declaration name: (_) @name type: (_) @type) @parameter
(variadic_parameter_declaration name: (_) @name type: (_) @type) @parameter

(function_declaration name: (_) @name) @function
(method_declaration name: (_) @name) @function

(return_statement (_) @return)
