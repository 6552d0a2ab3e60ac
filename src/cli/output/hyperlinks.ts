import type { Host } from '../host.ts';

/** Where a word of a report leads to. */
export type Link = (words: string, address: string | undefined) => string;

const plain: Link = (words) => words;

/** By the escapes that terminals agreed on (OSC 8). The address is percent-encoded: nothing in it can end the escape. */
const linked: Link = (words, address) =>
  address === undefined ? words : `\u001b]8;;${address}\u001b\\${words}\u001b]8;;\u001b\\`;

/** Links where the terminal is known to understand them; others would print the address in the midst of the report. */
export function linksFor({ env, isTerminal }: Pick<Host, 'env' | 'isTerminal'>, hasColour: boolean): Link {
  // As with FORCE_COLOR: set at all it is a wish, set to 0 it is the opposite.
  const wish = env['FORCE_HYPERLINK'];
  if (wish !== undefined) return wish === '0' ? plain : linked;
  return hasColour && isTerminal && env['CI'] === undefined && understandsLinks(env) ? linked : plain;
}

/** Version from which a program that calls itself by TERM_PROGRAM shows links. */
const PROGRAMS: Readonly<Record<string, number>> = {
  'iTerm.app': 3.1,
  WezTerm: 20_200_620,
  vscode: 1.72,
  ghostty: 0,
  zed: 0,
};

/** VTE, of which GNOME's terminals are made: 0.50.0 crashed on links. */
const VTE = 5001;
/** Konsole of 2020-12. */
const KONSOLE = 201_200;

function understandsLinks(env: Host['env']): boolean {
  const { TERM = '', TERM_PROGRAM = '', TERM_PROGRAM_VERSION = '' } = env;
  if (env['WT_SESSION'] !== undefined || /^(?:xterm-kitty|xterm-ghostty|alacritty|foot)/.test(TERM)) return true;
  if (Object.hasOwn(PROGRAMS, TERM_PROGRAM)) return isFrom(TERM_PROGRAM_VERSION, PROGRAMS[TERM_PROGRAM]!);
  return Number(env['VTE_VERSION'] ?? 0) >= VTE || Number(env['KONSOLE_VERSION'] ?? 0) >= KONSOLE;
}

/** Major before minor: 1.100 is later than 1.72. */
function isFrom(version: string, least: number): boolean {
  const [major = 0, minor = 0] = version.split(/[.-]/).map(Number);
  const [leastMajor = 0, leastMinor = 0] = String(least).split('.').map(Number);
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}

/** The address of a file on this machine, from its absolute path. */
export function fileAddress(absolute: string): string {
  // Half a character has no address.
  const steps = absolute.replace(/\p{Surrogate}/gu, '\ufffd').split('/');
  const encoded = steps.map((step, at) => (at === 0 && /^[A-Za-z]:$/.test(step) ? step : encodeURIComponent(step)));
  return `file://${absolute.startsWith('/') ? '' : '/'}${encoded.join('/')}`;
}
