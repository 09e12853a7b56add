import { Command, CommanderError, Option } from 'commander';
import { check, checkFormats, failOnChoices, type CheckOptions, type World } from './check';
import type { Tool } from './formats/sarif';
import { exitCodes, UsageError, type ExitCode } from './io';
import { explain, graph, graphFormats, type GraphFormat } from './knowledge';
import { sites, sitesFormats, type SitesOptions } from './sites';

/** What the arguments ask for. */
export type Task = (world: World) => Promise<ExitCode>;

/** Reads the arguments after the program's name. Throws a usage error when they cannot be met. */
export function taskOf(tool: Tool, args: readonly string[]): Task {
  const said = { out: '', error: '' };
  let task: Task | undefined;
  const program = createProgram(tool, said);
  addReading(program, (wish) => (task = wish));
  addKnowledge(program, (wish) => (task = wish));
  try {
    program.parse(args.length > 0 ? args : ['--help'], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0 || said.out === '') throw new UsageError(said.error.replace(/^error: /, '').trimEnd());
  }
  return task ?? help(said.out);
}

function help(text: string): Task {
  return async ({ io }) => {
    await io.write(text);
    return exitCodes.clean;
  };
}

const exitHelp = `
Exit codes: 0 clean, 1 findings at or above --fail-on, 2 a wrong call or a file that could not be read.`;

function createProgram(tool: Tool, said: { out: string; error: string }): Command {
  return new Command(tool.name)
    .description('Finds mistakes in the status strings of cloud resources, and tells what is known of them.')
    .version(tool.version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => (said.out += text),
      writeErr: (text) => (said.error += text),
    })
    .showHelpAfterError('Add --help to see what can be said.')
    .addHelpText('after', exitHelp);
}

function addReading(program: Command, wish: (task: Task) => void): void {
  readingCommand(program, 'check', 'report mistakes in files and folders')
    .addOption(choice('--format <format>', 'how findings are written', checkFormats))
    .addOption(choice('--fail-on <severity>', 'the least severity that makes the exit code 1', failOnChoices))
    .action((paths: string[], options: CheckOptions) => {
      wish((world) => check(paths, options, world));
    });
  readingCommand(program, 'sites', 'list every place where a status may stand, with its lifecycle and the reasons')
    .addOption(choice('--format <format>', 'how sites are written', sitesFormats))
    .action((paths: string[], options: SitesOptions) => {
      wish((world) => sites(paths, options, world));
    });
}

const readingHelp = `
PATH is a file, a folder or - for standard input; the current folder when left out. Folders are walked with .gitignore
honoured and without .git and node_modules; binary, minified and over-large files are left out and named on stderr.
Lifecycles in *.lifecycle.json files among them are known too.`;

function readingCommand(program: Command, name: string, description: string): Command {
  return program
    .command(name)
    .description(description)
    .argument('[PATH...]', 'files and folders to read')
    .option('--stdin-filename <name>', 'the name that standard input is read and shown under')
    .option('--language <id>', 'the language of standard input, when no name tells it')
    .addHelpText('after', readingHelp);
}

const lifecycleHelp = 'a lifecycle, such as evs.disk';

function addKnowledge(program: Command, wish: (task: Task) => void): void {
  program
    .command('explain')
    .description('tell what is known of a lifecycle or of one of its statuses, as Markdown')
    .argument('<ID>', lifecycleHelp)
    .argument('[STATUS]', 'a status as the API writes it')
    .action((id: string, status: string | undefined) => {
      wish((world) => explain(id, status, world));
    });
  program
    .command('graph')
    .description('write the transition graph of a lifecycle')
    .argument('<ID>', lifecycleHelp)
    .addOption(choice('--format <format>', 'how the graph is written', graphFormats))
    .action((id: string, options: { readonly format: GraphFormat }) => {
      wish((world) => graph(id, options.format, world));
    });
}

/** An option with fixed choices, the first of which is the default. */
function choice(flags: string, description: string, choices: readonly [string, ...string[]]): Option {
  return new Option(flags, description).choices(choices).default(choices[0]);
}
