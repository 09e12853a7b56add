import { quoted, type Template } from './template';

/** A wait of the Terraform plugin SDK where the file already has one of these, else a poll loop. */
export const goWait: Template = (plan, text) =>
  /StateChangeConf|terraform-plugin-sdk/.test(text) ? conf(plan, text) : loop(plan, text);

const conf: Template = ({ noun, task, pending, target, failure }) => [
  'stateConf := &retry.StateChangeConf{',
  `\tPending: []string{${quoted(pending)}},`,
  target.length > 0 ? `\tTarget:  []string{${quoted(target)}},` : '\tTarget:  []string{},',
  '\tRefresh: func() (interface{}, string, error) {',
  `\t\t\${1:${noun}}, err := \${2:${noun}s.Get(client, ${noun}ID).Extract()}`,
  ...(target.length > 0
    ? []
    : ['\t\tif \${3:gophercloud.ResponseCodeIs(err, http.StatusNotFound)} {', '\t\t\treturn nil, "", nil', '\t\t}']),
  '\t\tif err != nil {',
  '\t\t\treturn nil, "", err',
  '\t\t}',
  '\t\tswitch $1.Status {',
  `\t\tcase ${quoted(failure)}:`,
  `\t\t\treturn $1, $1.Status, fmt.Errorf("${task}: the ${noun} is in status %s", $1.Status)`,
  '\t\t}',
  '\t\treturn $1, $1.Status, nil',
  '\t},',
  '\tTimeout:      \${4:10 * time.Minute},',
  '\tPollInterval: \${5:10 * time.Second},',
  '}',
  'if _, err := stateConf.WaitForStateContext(\${6:ctx}); err != nil {',
  '\treturn \${7:err}',
  '}$0',
];

const loop: Template = ({ noun, task, target, failure }) => [
  'deadline := time.Now().Add(\${1:10 * time.Minute})',
  'for {',
  `\t\${2:${noun}}, err := \${3:${noun}s.Get(client, ${noun}ID).Extract()}`,
  ...(target.length > 0
    ? []
    : ['\tif \${4:gophercloud.ResponseCodeIs(err, http.StatusNotFound)} {', '\t\tbreak', '\t}']),
  '\tif err != nil {',
  '\t\treturn err',
  '\t}',
  ...(target.length > 0
    ? [`\tif ${target.map((id) => `$2.Status == "${id}"`).join(' || ')} {`, '\t\tbreak', '\t}']
    : []),
  '\tswitch $2.Status {',
  `\tcase ${quoted(failure)}:`,
  `\t\treturn fmt.Errorf("${task}: the ${noun} is in status %s", $2.Status)`,
  '\t}',
  '\tif time.Now().After(deadline) {',
  `\t\treturn fmt.Errorf("${task}: the ${noun} is still in status %s", $2.Status)`,
  '\t}',
  '\ttime.Sleep(\${5:10 * time.Second})',
  '}$0',
];
