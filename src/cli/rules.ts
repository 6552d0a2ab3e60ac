import { presets } from '../../rules/presets/index.generated.ts';
import { rules } from '../../rules/index.ts';
import { padTo, widthOf } from '../reporters/width.ts';
import { EXIT } from './host.ts';
import type { Session } from './run.ts';

/** `gov-lint rules`: every rule with its severity in both presets and its title. */
export function listRules({ host, say, lang }: Session): number {
  const word = (severity: string | undefined): string =>
    severity === 'off' ? say('rules/off') : say(`report/${severity}`);
  const rows = [
    [say('rules/rule'), 'recommended', 'strict', say('rules/title')],
    ...rules.map((rule) => [
      rule.id,
      word(presets.recommended[rule.id] ?? rule.severity),
      word(presets.strict[rule.id] ?? rule.severity),
      rule.title[lang],
    ]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => widthOf(row[column]!))));
  for (const row of rows) {
    host.out(`${row.map((cell, column) => (column < 3 ? padTo(cell, widths[column]!) : cell)).join('  ')}\n`);
  }
  return EXIT.clean;
}
