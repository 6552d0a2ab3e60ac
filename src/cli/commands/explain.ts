import { readerIds } from '../../messages/catalogue.ts';
import { presets } from '../../../rules/presets/index.generated.ts';
import { rules } from '../../../rules/index.ts';
import { settable } from '../../../rules/settable.ts';
import type { Json } from '../../model/finding.ts';
import type { Example, Rule, RuleMeta } from '../../model/rule.ts';
import { textReport } from '../../reporters/text.ts';
import { wrap } from '../../reporters/width.ts';
import { writeReport } from '../../reporters/writer.ts';
import { nearest } from '../../text/nearest.ts';
import { exampleReport } from './example-report.ts';
import { EXIT } from '../host.ts';
import { Refusal } from '../refusal.ts';
import type { Session } from '../session.ts';
import { severityWord } from './rules.ts';
import { styleFor } from '../output/style.ts';

/** `gov-lint explain`: why a rule exists and what to do, with examples; takes the whole id or its last part. */
export async function explain(name: string, session: Session): Promise<number> {
  // What readers say comes last: the end of a name alone means the rule.
  const ids = [...rules.map(({ id }) => id), ...readerIds()];
  const id = ids.find((known) => known === name) ?? ids.find((known) => known.endsWith(`/${name}`));
  if (id === undefined) {
    const near =
      nearest(name, [...ids, ...ids.map((known) => known.slice(known.indexOf('/') + 1))]) ??
      ids.find((known) => known.includes(name));
    throw near === undefined
      ? new Refusal('cli/unknown-rule', { rule: name })
      : new Refusal('cli/unknown-rule-near', { rule: name, near });
  }
  const rule = rules.find((known) => known.id === id);
  const lines = rule ? [...about(rule, session), ...(await examples(rule, session))] : aboutReading(id, session);
  session.host.out(`${lines.join('\n')}\n`);
  return EXIT.clean;
}

/** What a reader says of a file: the sentence, with its values as {names}. */
function aboutReading(id: string, session: Session): string[] {
  const { catalogue, lang, host, say } = session;
  const sentence = part('explain/says', [catalogue.get(id)![lang].replace(/\[\[|\]\]/g, '')], session);
  const doubt = settable.find((known) => known.id === id);
  if (doubt) return [...about(doubt, session), ...sentence];
  const { paint } = styleFor(host, say, false);
  return [
    paint.bold(id),
    severityWord('error', say),
    ...sentence,
    ...part('explain/fault', [say('explain/reader')], session),
  ];
}

/** A heading and what stands below it. */
function part(id: string, lines: readonly string[], { host, say }: Session): string[] {
  const { paint, wrapAt } = styleFor(host, say, false);
  return ['', paint.bold(say(id)), ...lines.flatMap((line) => wrap(line, wrapAt - 2)).map((line) => `  ${line}`)];
}

function about(rule: RuleMeta, session: Session): string[] {
  const { host, say, lang } = session;
  const { paint } = styleFor(host, say, false);
  const severities = (['recommended', 'strict'] as const).map(
    (preset) => `${preset} ${severityWord(presets[preset][rule.id] ?? rule.severity, say)}`,
  );
  const options = optionLines(rule, session);
  return [
    `${paint.bold(rule.id)}  ${rule.title[lang]}`,
    severities.join(' · '),
    ...part('explain/why', [rule.why[lang]], session),
    ...part('explain/fix', [rule.fix[lang]], session),
    ...part(
      'explain/authority',
      [say('explain/source', { kind: say(`authority/${rule.authority.kind}`), text: rule.authority.text[lang] })],
      session,
    ),
    ...(options.length > 0 ? part('explain/options', options, session) : []),
  ];
}

interface OptionSchema {
  description?: string;
  default?: Json;
  enum?: readonly Json[];
}

function optionLines(rule: RuleMeta, { say }: Session): string[] {
  const options = Object.entries((rule.options?.['properties'] ?? {}) as Readonly<Record<string, OptionSchema>>);
  return options.map(([option, { description = '', default: preset, enum: allowed }]) =>
    say('explain/option', {
      option,
      description,
      ...(preset !== undefined && { preset: JSON.stringify(preset) }),
      ...(allowed && { allowed: allowed.map(String) }),
    }),
  );
}

/** A bad example as the command reports it, and a good one. Files stand at the margin, unwrapped, ready to be copied. */
async function examples(rule: Rule<never>, session: Session): Promise<string[]> {
  const { host, say } = session;
  const style = styleFor(host, say, false);
  const lines: string[] = [];
  const [bad] = rule.bad;
  const [good] = rule.good;
  if (bad) {
    const report = writeReport(await exampleReport(rule, bad), textReport({ ...style, toFile: (words) => words }));
    lines.push('', style.paint.bold(say('explain/bad', { title: bad.title })), ...files(rule, bad, session));
    lines.push(rulerWith(say('explain/report'), session), report.trimEnd());
  }
  if (good) lines.push('', style.paint.bold(say('explain/good', { title: good.title })), ...files(rule, good, session));
  return lines;
}

function files(rule: Rule<never>, { files: contents, options, policies = [] }: Example, session: Session): string[] {
  const packs = policies.map((content, index) => [`policy${index === 0 ? '' : index + 1}.yaml`, content] as const);
  const config = options && `rules:\n  ${rule.id}: ${JSON.stringify(options)}\n`;
  return [...Object.entries(contents), ...packs, ...(config ? [['.gov-lintrc.yaml', config] as const] : [])].flatMap(
    ([path, content]) => [rulerWith(path, session), content.trimEnd()],
  );
}

function rulerWith(words: string, { host, say }: Session): string {
  return styleFor(host, say, false).paint.dim(`── ${words} ──`);
}
