((call method: (identifier) @_require arguments: (argument_list . (string) @import)) (#any-of? @_require "require" "require_relative"))

(assignment left: [(identifier) (instance_variable) (constant)] @name right: (_) @value)
(operator_assignment left: [(identifier) (instance_variable)] @name right: (_) @value)

(method_parameters (identifier) @name @parameter)
(method_parameters (_ name: (_) @name) @parameter)
(block_parameters (identifier) @name @parameter)

(method name: (_) @name) @function
(singleton_method name: (_) @name) @function

(return (_) @return)
