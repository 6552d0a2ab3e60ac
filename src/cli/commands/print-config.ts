import { presets } from '../../../rules/presets/index.generated.ts';
import { settable } from '../../../rules/settable.ts';
import { defaultsOf } from '../../engine/settings.ts';
import type { Json } from '../../model/finding.ts';
import { shortened } from '../../text/shortened.ts';
import { visible } from '../../text/visible.ts';
import { safeJson } from '../../text/safe-json.ts';
import { padTo, widthOf } from '../../reporters/width.ts';
import { type Config, configFinder, isIgnored, overridesFor, valuesWith } from '../config/config.ts';
import { readerLimits } from '../config/limits.ts';
import type { ConfigValues } from '../config/config-values.ts';
import { readFormats } from '../output/formats.ts';
import { save } from '../output/save.ts';
import { EXIT } from '../host.ts';
import type { Session } from '../session.ts';
import type { CallOptions } from '../config/table-options.ts';
import { openDeadline } from '../input/deadline.ts';
import { openWorkspace } from '../input/workspace.ts';

/** One value of the resolved configuration: its steps, and where it comes from. */
interface Line {
  key: readonly string[];
  value: Json;
  origin: string;
}

/** `gov-lint check --print-config FILE`: as a configuration that could be used as it is, each value with its origin. */
export async function printConfig(
  file: string,
  options: CallOptions & { format?: string[]; config?: string | boolean },
  session: Session,
): Promise<number> {
  const { host } = session;
  const outputs = readFormats(options.format, ['text', 'json']);
  const path = file.replaceAll('\\', '/');
  const config = await configFinder(options.config, session)(path);
  const job = { path, config, limits: readerLimits(config.values) };
  // Level and place stand in the table; a file that cannot be read, or is not there yet, has none.
  const { tables } = await openWorkspace(host, { jobOf: () => job }, openDeadline(host, { jobs: [job] })).load(path);
  const values = valuesWith(config, overridesFor(config, path, tables[0]?.table.identity, session));
  const lines = linesOf(values, options, session);
  for (const { format, file: target } of outputs) {
    const text = format === 'json' ? asJson(path, config, lines) : asYaml(path, config, lines, session);
    if (target === undefined) host.out(text);
    else await save(target, text, session);
  }
  return EXIT.clean;
}

function linesOf(values: ConfigValues, call: CallOptions, { say }: Session): Line[] {
  const byDefault = say('print-config/default');
  const name = call.preset ?? values.preset?.value ?? 'recommended';
  const lines: Line[] = [
    { key: ['preset'], value: name, origin: call.preset ? '--preset' : (values.preset?.origin() ?? byDefault) },
  ];
  for (const rule of settable) {
    const own = values.rules[rule.id];
    const severity = own?.severity?.value ?? presets[name][rule.id] ?? rule.severity;
    const origin = own?.severity?.origin() ?? say('print-config/preset', { preset: name });
    const settled = Object.entries({ ...defaultsOf(rule) }).map(([option, value]) => ({ option, value }));
    const options = settled.map(({ option, value }) => ({
      key: ['rules', rule.id, option],
      value: own?.options[option]?.value ?? value,
      origin: own?.options[option]?.origin() ?? byDefault,
    }));
    // An option without a default is there only when it is set.
    for (const [option, { value, origin: at }] of Object.entries(own?.options ?? {})) {
      if (!settled.some((known) => known.option === option))
        options.push({ key: ['rules', rule.id, option], value, origin: at() });
    }
    if (options.length === 0) lines.push({ key: ['rules', rule.id], value: severity, origin });
    else lines.push({ key: ['rules', rule.id, 'severity'], value: severity, origin }, ...options);
  }
  const lists = {
    policies: [...values.policies, ...(call.policy ?? []).map((value) => ({ value, origin: () => '--policy' }))],
    tables: values.tables ?? [],
    ignore: values.ignore,
    notSuppressible: values.notSuppressible,
  };
  for (const [key, list] of Object.entries(lists)) {
    for (const [index, { value, origin }] of list.entries())
      lines.push({ key: [key, String(index)], value, origin: origin() });
  }
  const parent = call.parent === undefined ? values.parent : { value: call.parent, origin: () => '--parent' };
  if (parent) lines.push({ key: ['parent'], value: parent.value, origin: parent.origin() });
  lines.push({ key: ['failOn'], value: values.failOn?.value ?? 'error', origin: values.failOn?.origin() ?? byDefault });
  if (values.maxWarnings)
    lines.push({ key: ['maxWarnings'], value: values.maxWarnings.value, origin: values.maxWarnings.origin() });
  for (const { value, origin } of values.limits)
    lines.push({ key: ['limits', value.key], value: value.most, origin: origin() });
  lines.push({ key: ['lang'], value: values.lang?.value ?? 'zh-CN', origin: values.lang?.origin() ?? byDefault });
  return lines;
}

function asJson(path: string, config: Config, lines: readonly Line[]): string {
  const values = lines.map(({ key, value, origin }) => ({ key, value, origin }));
  return `${safeJson({ file: path, configuration: sourcesOf(config), values })}\n`;
}

/** The configuration file first, then what it extends. */
function sourcesOf({ layers }: Config): string[] {
  return [...new Set(layers.map((layer) => layer.path).toReversed())];
}

function asYaml(path: string, config: Config, lines: readonly Line[], session: Session): string {
  const { say } = session;
  const sources = sourcesOf(config);
  const head = [
    say('print-config/file', { path }),
    sources.length > 0 ? say('print-config/sources', { paths: sources }) : say('print-config/none'),
    ...(isIgnored(config, path, session) ? [say('print-config/ignored')] : []),
  ];
  const rows: { text: string; origin: string }[] = [];
  let open: readonly string[] = [];
  for (const { key, value, origin } of lines) {
    const isItem = /^\d+$/.test(key.at(-1)!);
    const around = key.slice(0, -1);
    for (const [depth, step] of around.entries()) {
      if (open[depth] === step && open.slice(0, depth).every((one, at) => one === around[at])) continue;
      rows.push({ text: `${'  '.repeat(depth)}${step}:`, origin: '' });
      open = around.slice(0, depth + 1);
    }
    open = around;
    rows.push({
      text: `${'  '.repeat(around.length)}${isItem ? '-' : `${key.at(-1)}:`} ${scalar(value)}`,
      origin,
    });
  }
  const width = Math.max(...rows.map(({ text }) => widthOf(text)));
  const body = rows.map(({ text, origin }) =>
    origin === '' ? text : `${padTo(text, width)}  # ${visible(shortened(origin))}`,
  );
  return `${[...head.map((line) => `# ${line}`), ...body].join('\n')}\n`;
}

/** Words that YAML takes as they are stay bare; everything else is written as JSON, which is YAML too. */
function scalar(value: Json): string {
  if (typeof value === 'string' && /^[a-zA-Z][\w-]*$/.test(value) && !/^(?:true|false|null|yes|no|on)$/i.test(value))
    return shortened(value);
  const whole = safeJson(typeof value === 'string' ? shortened(value) : value).replace(/\n\s*/g, ' ');
  // A list without end would push the origins of all values out of sight; the JSON format has it whole.
  return shortened(whole) === whole ? whole : safeJson(shortened(whole));
}
