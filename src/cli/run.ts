import { Command, CommanderError, Option } from 'commander';
import { widthOf } from '../reporters/width.ts';
import type { Lang } from '../model/rule.ts';
import { nearest } from '../text/nearest.ts';
import { DEFAULT_BASELINE } from './commands/default-baseline.ts';
import { EXIT, type Host } from './host.ts';
import { complaining, Refusal, refusingLateness } from './refusal.ts';
import { openSession, type Session } from './session.ts';

/** Runs one command line (without node and script) and gives the exit status of docs/commands.md. */
export async function run(args: readonly string[], host: Host): Promise<number> {
  const session = openSession(host, langOf(args, host));
  let status: number = EXIT.clean;
  const program = createProgram(session, (result) => (status = result));
  try {
    const done = await complaining(session, async () => {
      try {
        await refusingLateness(() => program.parseAsync(args, { from: 'user' }));
      } catch (error) {
        if (!(error instanceof CommanderError)) throw error;
        status = usageFault(error, args, program, session);
      }
      // A report of which a part is missing must not pass for a whole one.
      await refuseLostOutput(session);
    });
    return 'status' in done ? done.status : status;
  } catch (error) {
    return isFolderGone(error) ? sayFolderGone(args, host) : sayCrash(error, args, host);
  }
}

/** Whoever removed the folder that we were called in took away what every path is seen from. */
function isFolderGone(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd';
}

function sayFolderGone(args: readonly string[], host: Host): number {
  host.err(`gov-lint: ${openSession(host, langOf(args, host)).say('cli/folder-gone')}\n`);
  return EXIT.wrong;
}

async function refuseLostOutput({ host, say }: Session): Promise<void> {
  const fault = await host.outFault?.();
  if (fault) throw new Refusal('cli/cannot-print', { reason: say(`write/${fault}`) });
}

/** Says what our own failure was, and gives the exit status for it. */
export function sayCrash(error: unknown, args: readonly string[], host: Host): number {
  const { say } = openSession(host, langOf(args, host));
  host.err(`gov-lint: ${say('cli/bug')}\n${traceOf(error)}\n`);
  return EXIT.bug;
}

/** What people send us of a failure: where it was in our files, not where these stand on their machine. */
function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [
    String(error),
    ...frames.map((line) => line.replace(/(?:file:\/\/)?(?:[A-Za-z]:)?[/\\][^()]*[/\\]/, '')),
  ].join('\n');
}

/** The language is needed before the command line is parsed: its own errors are in that language too. */
function langOf(args: readonly string[], host: Host): Lang | undefined {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const value = at === -1 ? host.env['GOV_LINT_LANG'] : args[at]!.includes('=') ? args[at]!.slice(7) : args[at + 1];
  return value === 'en' || value === 'zh-CN' ? value : undefined;
}

/** Commands that say nothing of rules: loading these takes longer than reading a table. */
const WITHOUT_RULES = new Set(['import', 'completion']);

/** The command line: all commands and options, and what they do. */
export function createProgram(session: Session, done: (status: number) => void): Command {
  const { host, say } = session;
  const program = new Command('gov-lint');
  const titles: Record<string, string> = {
    'Usage:': say('cli/usage'),
    'Arguments:': say('cli/arguments'),
    'Options:': say('cli/options'),
    'Commands:': say('cli/commands'),
  };
  const withLang = (command: Command): Command =>
    command
      .addOption(new Option('--lang <lang>', say('cli/option-lang')).choices(['zh-CN', 'en']))
      .helpOption('-h, --help', say('cli/option-help'));
  const words = (usage: string): string =>
    usage.replace('[options]', `[${say('cli/word-options')}]`).replace('[command]', `[${say('cli/word-command')}]`);
  program.configureHelp({
    styleTitle: (title) => titles[title] ?? title,
    styleUsage: words,
    subcommandTerm: (command) => words(`${command.name()} ${command.usage()}`),
    optionDescription: ({ description, argChoices }) =>
      argChoices ? say('cli/option-choices', { description, choices: argChoices }) : description,
    displayWidth: widthOf,
  });
  program.configureOutput({
    writeOut: host.out,
    writeErr: () => undefined,
    getOutHelpWidth: () => host.columns ?? 100,
  });
  program.exitOverride();
  program.enablePositionalOptions();
  withLang(program)
    .description(say('cli/description'))
    .version(host.version, '-V, --version', say('cli/option-version'))
    .helpCommand('help [command]', say('cli/help-command'))
    .hook('preAction', async (_, command) => {
      refuseEmptyValues(command);
      if (!WITHOUT_RULES.has(command.name())) session.catalogue.add((await import('../../rules/index.ts')).rules);
    });
  const sub = (name: string, description: string): Command =>
    withLang(program.command(name)).description(say(description)).allowExcessArguments(false);

  sub('check', 'cli/check')
    .argument('[files...]', say('cli/check-files'))
    .option('--parent <parent>', say('cli/option-parent'))
    .addOption(new Option('--preset <preset>', say('cli/option-preset')).choices(['recommended', 'strict']))
    .option('--rule <rule>', say('cli/option-rule'), collect)
    .option('--policy <pack>', say('cli/option-policy'), collect)
    .option('-f, --format <format>', say('cli/option-check-format'), collect)
    .addOption(
      new Option('--fail-on <severity>', say('cli/option-fail-on')).choices(['error', 'warning', 'info', 'never']),
    )
    .option('--max-warnings <count>', say('cli/option-max-warnings'))
    .option('--expect <file>', say('cli/option-expect'))
    .option('--table <number>', say('cli/option-table'))
    .option('--quiet', say('cli/option-quiet'))
    .option('--stdin-filename <name>', say('cli/option-stdin-filename'))
    .option('--config <file>', say('cli/option-config'))
    .option('--no-config', say('cli/option-no-config'))
    .option('--fix', say('cli/option-fix'))
    .option('--fix-suggestions', say('cli/option-fix-suggestions'))
    .option('--dry-run', say('cli/option-dry-run'))
    .option('--baseline <file>', say('cli/option-baseline', { name: DEFAULT_BASELINE }))
    .option('--no-baseline', say('cli/option-no-baseline'))
    .option('--update-baseline', say('cli/option-update-baseline'))
    .option('--prune-baseline', say('cli/option-prune-baseline'))
    .option('--changed', say('cli/option-changed'))
    .option('--since <revision>', say('cli/option-since'))
    .option('--print-config <file>', say('cli/option-print-config'))
    .option('--timing', say('cli/option-timing'))
    .option('--debug', say('cli/option-debug'))
    .option('-w, --watch', say('cli/option-watch'))
    .action(async (files: string[], { watch, ...options }) =>
      done(
        watch
          ? await (await import('./commands/watch.ts')).watchCheck(files, options, session)
          : await (await import('./commands/check.ts')).check(files, options, session),
      ),
    );

  sub('trace', 'cli/trace')
    .argument('<child>', say('cli/trace-child'))
    .option('--parent <parent>', say('cli/option-parent'))
    .option('--table <number>', say('cli/option-table'))
    .option('-f, --format <format>', say('cli/option-trace-format'), collect)
    .option('--review', say('cli/option-review'))
    .option('--debug', say('cli/option-debug'))
    .option('--config <file>', say('cli/option-config'))
    .option('--no-config', say('cli/option-no-config'))
    .option('-w, --watch', say('cli/option-watch'))
    .action(async (child: string, { watch, ...options }) =>
      done(
        watch
          ? await (await import('./commands/watch.ts')).watchTrace(child, options, session)
          : await (await import('./commands/trace.ts')).trace(child, options, session),
      ),
    );

  // Clients pass these by custom: the first says what is so anyway, the second is read by the library of the server.
  sub('lsp', 'cli/lsp')
    .option('--stdio', say('cli/option-stdio'))
    .option('--clientProcessId <number>', say('cli/option-client-process'))
    .action(async () => done(await (await import('./commands/lsp.ts')).lsp(session)));

  sub('import', 'cli/import')
    .argument('<files...>', say('cli/import-files'))
    .option('-o, --output <file>', say('cli/option-output'))
    .option('--out-dir <folder>', say('cli/option-out-dir'))
    .option('--table <number>', say('cli/option-table'))
    .addOption(new Option('-f, --format <format>', say('cli/option-import-format')).choices(['yaml', 'json']))
    .option('--force', say('cli/option-force'))
    .option('--config <file>', say('cli/option-config'))
    .option('--no-config', say('cli/option-no-config'))
    .action(async (files: string[], options) =>
      done(await (await import('./commands/import.ts')).importTables(files, options, session)),
    );

  sub('explain', 'cli/explain')
    .argument('<rule>', say('cli/explain-rule'))
    .action(async (rule: string) => done(await (await import('./commands/explain.ts')).explain(rule, session)));

  sub('rules', 'cli/rules')
    .option('-f, --format <format>', say('cli/option-rules-format'), collect)
    .action(async (options) => done(await (await import('./commands/rules.ts')).listRules(options, session)));

  sub('test-policy', 'cli/test-policy')
    .argument('<packs...>', say('cli/test-policy-packs'))
    .action(async (packs: string[]) =>
      done(await (await import('./commands/test-policy.ts')).testPolicies(packs, session)),
    );

  sub('completion', 'cli/completion')
    .argument('<shell>', say('cli/completion-shell'))
    .action(async (shell: string) =>
      done((await import('./commands/completion.ts')).completion(shell, program, session)),
    );

  sub('init', 'cli/init')
    .option('--force', say('cli/option-force'))
    .action(async (options) => done(await (await import('./commands/init.ts')).init(options, session)));
  return program;
}

function collect(value: string, before: string[] | undefined): string[] {
  return [...(before ?? []), value];
}

/** What a script gives whose variable is not set: no file has that name, and no count is meant by it. */
function refuseEmptyValues(command: Command): void {
  for (const option of command.options) {
    if ([command.getOptionValue(option.attributeName())].flat().includes(''))
      throw new Refusal('cli/missing-value', { option: option.long ?? option.flags });
  }
}

/** Commander's errors as refusals in our words; asking for help or the version is none. */
function usageFault(error: CommanderError, args: readonly string[], program: Command, { host }: Session): number {
  const named = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.help':
      host.err(program.helpInformation());
      return EXIT.wrong;
    case 'commander.helpDisplayed':
    case 'commander.version':
      return EXIT.clean;
    case 'commander.unknownOption': {
      const command = program.commands.find((known) => known.name() === args[0]) ?? program;
      const near = nearest(named, command.options.map((option) => option.long ?? '').concat('--help'));
      throw new Refusal(`cli/unknown-option${near === undefined ? '' : '-near'}`, {
        option: named,
        near: near ?? '',
      });
    }
    case 'commander.unknownCommand': {
      const near = nearest(
        named,
        program.commands.map((command) => command.name()),
      );
      throw new Refusal(`cli/unknown-command${near === undefined ? '' : '-near'}`, {
        command: named,
        near: near ?? '',
      });
    }
    case 'commander.missingArgument':
      throw new Refusal('cli/missing-argument', { argument: named });
    case 'commander.optionMissingArgument':
      throw new Refusal('cli/missing-value', { option: named.replace(/ .*/, '') });
    case 'commander.invalidArgument':
      throw new Refusal('cli/invalid-value', invalidValue(error.message, named));
    case 'commander.excessArguments':
      throw new Refusal('cli/excess-arguments');
    default:
      throw new Refusal('cli/wrong-call', { detail: error.message });
  }
}

/** “option '--lang <lang>' argument 'x' is invalid. Allowed choices are a, b.” */
function invalidValue(message: string, option: string): Record<string, string | readonly string[]> {
  const value = /argument '([^']*)'/.exec(message)?.[1] ?? '';
  const choices = /choices are (.*?)\.?$/.exec(message)?.[1] ?? '';
  return { option: option.replace(/ .*/, ''), value, choices: choices.split(', ') };
}
