import type { Json } from '../model/finding.ts';
import type { Rule } from '../model/rule.ts';

type Schema = { readonly [key: string]: Json };

const SEVERITIES = ['off', 'error', 'warning', 'info'];

/** The schema of the configuration; `rules` holds an entry for each rule of the registry. */
export function configSchema(rules: readonly Rule<never>[]): Schema {
  const text = { type: 'string', minLength: 1 };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://gov-lint.dev/schemas/config.schema.json',
    title: 'ConfigFile',
    description: 'gov-lint 的配置。Configuration of gov-lint.',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string', description: '本文件所依据的模式，供编辑器使用。Schema of this file, for editors.' },
      preset: { enum: ['recommended', 'strict'], description: '规则预设，默认 recommended。Rule preset.' },
      rules: {
        type: 'object',
        description: '各规则的级别和选项。Severity and options of single rules.',
        additionalProperties: false,
        properties: Object.fromEntries(rules.map((rule) => [rule.id, entryOf(rule)])),
      },
      policies: {
        type: 'array',
        items: text,
        description: '启用的政策包：自带的名字，或文件路径。Policy packs: a shipped name, or a path.',
      },
      parent: {
        ...text,
        description: '上级表，用于没有写明 parent 的表。The table above, for tables that declare none.',
      },
      tables: {
        type: 'array',
        items: text,
        description: '表库：按发文字号找上级表的范围。Where a document number finds its table (globs).',
      },
      failOn: {
        enum: ['error', 'warning', 'info', 'never'],
        description: '达到哪一级即以状态 1 退出。Severity that makes the run fail.',
      },
      maxWarnings: { type: 'integer', minimum: 0, description: '允许的警告数。Warnings allowed.' },
      lang: { enum: ['zh-CN', 'en'], description: '报告语言。Language of reports.' },
    },
    definitions: {
      severity: {
        title: 'RuleSeverity',
        enum: SEVERITIES,
        description: '级别：关闭、错误、警告、提示。Severity of a rule.',
      },
    },
  };
}

function entryOf(rule: Rule<never>): Schema {
  const description = rule.title['zh-CN'];
  const severity = { $ref: '#/definitions/severity' };
  const options = rule.options?.['properties'] as Schema | undefined;
  const whole = { type: 'object', additionalProperties: false, properties: { severity, ...options } };
  return { description, oneOf: [severity, whole] };
}
