import type { Command, Option } from 'commander';
import { settable } from '../../../rules/settable.ts';
import { EXIT } from '../host.ts';
import { Refusal } from '../refusal.ts';
import type { Session } from '../session.ts';
import { CHECK_FORMATS } from './check.ts';
import { RULES_FORMATS } from './rules.ts';
import { TRACE_FORMATS } from './trace.ts';

/** What may follow: one of these words, or the name of a file. */
type Following = readonly string[] | 'files';

interface Known {
  name: string;
  description: string;
  options: readonly { flags: readonly string[]; description: string; value: Following | undefined }[];
  argument: Following;
}

/** Formats are checked with the files that they go to, so that the command line itself does not know them. */
const FORMATS: Readonly<Record<string, readonly string[]>> = {
  check: CHECK_FORMATS,
  trace: TRACE_FORMATS,
  rules: RULES_FORMATS,
};

const SHELLS: Readonly<Record<string, (commands: readonly Known[]) => string>> = { bash, zsh, fish };

/** `gov-lint completion SHELL`: a script that completes what the program itself takes. */
export function completion(shell: string, program: Command, { host }: Session): number {
  const write = Object.hasOwn(SHELLS, shell) ? SHELLS[shell] : undefined;
  if (!write) throw new Refusal('cli/unknown-shell', { shell, known: Object.keys(SHELLS) });
  host.out(write(program.commands.map(known)));
  return EXIT.clean;
}

function known(command: Command): Known {
  const name = command.name();
  const ids = settable.map(({ id }) => id);
  const valueOf = ({ long, argChoices, required }: Option): Following | undefined => {
    if (!required) return undefined;
    if (argChoices) return argChoices;
    if (long === '--rule') return ids;
    return long === '--format' ? FORMATS[name]! : 'files';
  };
  const options = command.options.map((option) => ({
    flags: [option.short, option.long].filter((flag) => flag !== undefined),
    description: option.description,
    value: valueOf(option),
  }));
  const words: Readonly<Record<string, Following>> = { explain: ids, completion: Object.keys(SHELLS) };
  return { name, description: command.description(), options, argument: words[name] ?? 'files' };
}

function bash(commands: readonly Known[]): string {
  const lines = commands.flatMap(({ name, options, argument }) => [
    ...options.flatMap(({ flags, value }) =>
      value === undefined ? [] : [`    ${flags.map((flag) => `${name}:${flag}`).join('|')}) words="${list(value)}" ;;`],
    ),
    `    ${name}:*) words="${list(argument)}" flags="${options.flatMap(({ flags }) => flags).join(' ')} --help" ;;`,
  ]);
  return `# gov-lint completion bash
_gov_lint() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" words='' flags=''
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(' ')} --help --version" -- "$cur"))
    return
  fi
  case "$cur" in =) cur='' ;; esac
  if [ "$prev" = = ]; then prev="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  case "\${COMP_WORDS[1]}:$prev" in
${lines.join('\n')}
  esac
  case "$cur" in -*) words="$flags" ;; esac
  # Without words the shell completes names of files.
  if [ -n "$words" ]; then COMPREPLY=($(compgen -W "$words" -- "$cur")); fi
}
complete -o default -F _gov_lint gov-lint
`;
}

/** zsh reads what is written for bash, once it is told to. */
function zsh(commands: readonly Known[]): string {
  return `#compdef gov-lint
autoload -U +X compinit && compinit
autoload -U +X bashcompinit && bashcompinit
${bash(commands)}`;
}

function fish(commands: readonly Known[]): string {
  const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
  const lines = commands.flatMap(({ name, description, options, argument }) => {
    const within = `complete -c gov-lint -n '__fish_seen_subcommand_from ${name}'`;
    return [
      `complete -c gov-lint -n __fish_use_subcommand -f -a ${name} -d ${quoted(description)}`,
      ...(argument === 'files' ? [] : [`${within} -f -a ${quoted(list(argument))}`]),
      ...options.map(({ flags, description: what, value }) => {
        const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
        const words = value === undefined ? '' : value === 'files' ? ' -rF' : ` -xa ${quoted(list(value))}`;
        return `${within} ${names.join(' ')}${words} -d ${quoted(what)}`;
      }),
    ];
  });
  return `# gov-lint completion fish\n${lines.join('\n')}\n`;
}

function list(following: Following): string {
  return following === 'files' ? '' : following.join(' ');
}
