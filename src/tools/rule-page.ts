import { createCatalogue, type Say, sayIn } from '../messages/catalogue.ts';
import type { Finding, Json } from '../model/finding.ts';
import type { BadExample, Example, Lang, Rule } from '../model/rule.ts';
import { placeOf, runExample } from './run-example.ts';

const WORDS = {
  'zh-CN': {
    error: '错误',
    warning: '警告',
    info: '提示',
    off: '关闭',
    why: '为什么',
    fix: '怎么改',
    authority: '依据',
    options: '选项',
    bad: '反例',
    good: '正例',
    fixable: '可以自动修正',
    suggested: '给出修改建议',
    default: '默认',
    same: '同上',
    colon: '：',
  },
  en: {
    error: 'error',
    warning: 'warning',
    info: 'info',
    off: 'off',
    why: 'Why',
    fix: 'What to do',
    authority: 'Authority',
    options: 'Options',
    bad: 'Bad',
    good: 'Good',
    fixable: 'fixable',
    suggested: 'suggests a change',
    default: 'default',
    same: 'as above',
    colon: ': ',
  },
} as const;

const AUTHORITY_EN = {
  国标: 'national standard',
  条例: 'regulation',
  法律: 'law',
  惯例: 'custom',
  本工具: 'this tool',
} as const;

type Ran = BadExample & { reported: readonly Finding[] };

/** The page of a rule: both languages, its examples and what it reports on them. */
export async function rulePage(rule: Rule<never>): Promise<string> {
  const ran: Ran[] = await Promise.all(
    rule.bad.map(async (example) => ({ ...example, reported: await runExample(rule, example) })),
  );
  const fixes = ran.flatMap(({ reported }) => reported.flatMap(({ fix }) => fix ?? []));
  const remedy = fixes.some(({ safe }) => safe) ? 'fixable' : fixes.length > 0 ? 'suggested' : undefined;
  const lines = [
    `<!-- Generated from ${rule.id.split('/').at(-1)}.ts by \`npm run generate\`. Do not edit. -->`,
    `# ${rule.id}`,
    '',
    ...about(rule, 'zh-CN', remedy),
    ...examples(rule, ran),
    ...about(rule, 'en', remedy),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function about(rule: Rule<never>, lang: Lang, remedy: 'fixable' | 'suggested' | undefined): string[] {
  const words = WORDS[lang];
  const presets = (['recommended', 'strict'] as const).map(
    (preset) => `${preset} ${words[rule.presets?.[preset] ?? rule.severity]}`,
  );
  const { kind, text } = rule.authority;
  const lines = [
    `## ${rule.title[lang]}`,
    '',
    [...presets, ...(remedy ? [words[remedy]] : [])].join(' · '),
    '',
    `**${words.why}**${words.colon}${rule.why[lang]}`,
    '',
    `**${words.fix}**${words.colon}${rule.fix[lang]}`,
    '',
    `**${words.authority}**${words.colon}${lang === 'en' ? AUTHORITY_EN[kind] : kind}${words.colon}${text[lang]}`,
    '',
  ];
  const options = Object.entries((rule.options?.['properties'] ?? {}) as Record<string, Record<string, Json>>);
  if (options.length > 0) lines.push(`**${words.options}**`, '');
  for (const [name, { default: preset, description }] of options) {
    const given = preset === undefined ? '' : `（${words.default} \`${JSON.stringify(preset)}\`）`;
    lines.push(
      `- \`${name}\`${lang === 'en' ? given.replace('（', ' (').replace('）', ')') : given}${words.colon}${description ?? ''}`,
    );
  }
  return options.length > 0 ? [...lines, ''] : lines;
}

function examples(rule: Rule<never>, ran: readonly Ran[]): string[] {
  const catalogue = createCatalogue([rule]);
  const says = [sayIn(catalogue, 'zh-CN'), sayIn(catalogue, 'en')] as const;
  const shown = new Map<string, string>();
  const lines: string[] = [];
  for (const example of ran) {
    lines.push(`### ${WORDS['zh-CN'].bad} · ${WORDS.en.bad}`, '', ...files(example, shown));
    for (const finding of example.reported) lines.push(...findingLines(finding, says));
    lines.push('');
  }
  for (const example of rule.good.slice(0, 1)) {
    lines.push(`### ${WORDS['zh-CN'].good} · ${WORDS.en.good}`, '', ...files(example, shown));
  }
  return lines;
}

/** Files of an example; one that an example before showed is not repeated. */
function files({ title, files: contents, options, policies }: Example, shown: Map<string, string>): string[] {
  const lines = [title, ''];
  if (options) lines.push(`\`${JSON.stringify(options)}\``, '');
  const packs = (policies ?? []).map(
    (content, index) => [`policy${index === 0 ? '' : index + 1}.yaml`, content] as const,
  );
  for (const [path, content] of [...Object.entries(contents), ...packs]) {
    if (shown.get(path) === content) {
      lines.push(`\`${path}\`（${WORDS['zh-CN'].same} · ${WORDS.en.same}）`, '');
      continue;
    }
    shown.set(path, content);
    lines.push(`\`${path}\``, '', '```yaml', content.trimEnd(), '```', '');
  }
  return lines;
}

function findingLines(finding: Finding, [zh, en]: readonly [Say, Say]): string[] {
  const id = `${finding.rule}#${finding.messageId}`;
  const { severity, data } = finding;
  return [
    `- \`${placeOf(finding)}\` ${WORDS['zh-CN'][severity]}：${zh(id, data)}  `,
    `  ${WORDS.en[severity]}: ${en(id, data)}`,
  ];
}
