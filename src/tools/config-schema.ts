import type { Json } from '../model/finding.ts';
import { LEVELS } from '../model/unit.ts';
import type { RuleMeta } from '../model/rule.ts';
import { limitsSchema } from './limits-schema.ts';

type Schema = { readonly [key: string]: Json };

const SEVERITIES = ['off', 'error', 'warning', 'info'];
const TEXT: Schema = { type: 'string', minLength: 1 };

/** The schema of the configuration; `rules` holds an entry for each of the rules given. */
export function configSchema(rules: readonly RuleMeta[]): Schema {
  const settings = {
    preset: { enum: ['recommended', 'strict'], description: '规则预设，默认 recommended。Rule preset.' },
    rules: { $ref: '#/definitions/rules' },
    policies: list('启用的政策包：自带的名字，或文件路径。Policy packs: a shipped name, or a path.'),
    parent: {
      ...TEXT,
      description: '上级表，用于没有写明 parent 的表。The table above, for tables that declare none.',
    },
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://gov-lint.dev/schemas/config.schema.json',
    title: 'ConfigFile',
    description: 'gov-lint 的配置。Configuration of gov-lint.',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string', description: '本文件所依据的模式，供编辑器使用。Schema of this file, for editors.' },
      extends: {
        oneOf: [TEXT, { type: 'array', items: TEXT }],
        description:
          '在其他配置的基础上修改：预设名（recommended、strict）或配置文件的路径，后面的优先。Presets or configuration files to start from; later ones win.',
      },
      ...settings,
      overrides: {
        type: 'array',
        items: { $ref: '#/definitions/override' },
        description: '只对部分表生效的设置，后面的优先。Settings for some tables only; later ones win.',
      },
      ignore: list(
        '不检查的文件（通配符，相对于本配置所在目录）。Files that are not checked (globs, seen from the folder of the configuration).',
      ),
      notSuppressible: {
        type: 'array',
        items: { enum: suppressionNames(rules) },
        description: '不允许例外的规则，或一类规则（units/*）。Rules, or families, that allow no exception.',
      },
      tables: list('表库：按发文字号找上级表的范围。Where a document number finds its table (globs).'),
      failOn: {
        enum: ['error', 'warning', 'info', 'never'],
        description: '有这一级或更严重的问题就算不通过。Severity that makes the run fail.',
      },
      maxWarnings: { type: 'integer', minimum: 0, description: '允许的警告数。Warnings allowed.' },
      lang: { enum: ['zh-CN', 'en'], description: '报告语言。Language of reports.' },
      limits: { $ref: '#/definitions/limits' },
    },
    definitions: {
      limits: limitsSchema(),
      severity: {
        title: 'RuleSeverity',
        enum: SEVERITIES,
        description: '级别：关闭、错误、警告、提示。Severity of a rule.',
      },
      rules: {
        title: 'RuleEntries',
        type: 'object',
        description: '各规则的级别和选项。Severity and options of single rules.',
        additionalProperties: false,
        properties: Object.fromEntries(rules.map((rule) => [rule.id, entryOf(rule)])),
      },
      override: {
        title: 'ConfigOverride',
        type: 'object',
        description: '写明的条件都符合的表，用这里的设置。Settings for the tables that meet all the conditions given.',
        additionalProperties: false,
        properties: {
          files: oneOrMore(
            TEXT,
            '文件（通配符，相对于本配置所在目录）。Files (globs, seen from the folder of the configuration).',
          ),
          level: oneOrMore(
            { enum: [...LEVELS] },
            '层级：国家、省、市、县区、镇街。Level of the body that issues the table.',
          ),
          place: oneOrMore(TEXT, '地域，如 新海区。Place of that body.'),
          ...settings,
        },
      },
    },
  };
}

function list(description: string): Schema {
  return { type: 'array', items: TEXT, description };
}

function oneOrMore(item: Schema, description: string): Schema {
  return { oneOf: [item, { type: 'array', items: item, minItems: 1 }], description };
}

/** Every rule that an exception could speak of, by family and one by one. */
function suppressionNames(rules: readonly RuleMeta[]): string[] {
  const ids = rules.filter((rule) => !rule.isAboutExceptions).map(({ id }) => id);
  return [...new Set(ids.map((id) => `${id.split('/')[0]}/*`)), ...ids];
}

function entryOf(rule: RuleMeta): Schema {
  const { 'zh-CN': chinese, en } = rule.title;
  const severity = { $ref: '#/definitions/severity' };
  const options = rule.options?.['properties'] as Schema | undefined;
  const whole = { type: 'object', additionalProperties: false, properties: { severity, ...options } };
  return { description: `${chinese}。${en}.`, oneOf: [severity, whole] };
}
