import type { Localised } from '../model/rule.ts';

/** What is wrong with a policy pack; the place stands in front. */
export const POLICY_MESSAGES = {
  'policy/not-a-mapping': {
    'zh-CN': '政策包应由“键: 值”组成，这里不是',
    en: 'A policy pack is a mapping of keys to values; this is none',
  },
  'policy/missing-key': { 'zh-CN': '缺少“{key}”', en: '“{key}” is missing' },
  'policy/unknown-key': {
    'zh-CN': '这里没有“{key}”这个键[[（是不是“{nearest}”？）]]；可以写的有：{allowed}',
    en: 'There is no key “{key}” here[[ (is “{nearest}” meant?)]]; known are: {allowed}',
  },
  'policy/blank': { 'zh-CN': '“{key}”不能为空', en: '“{key}” must not be empty' },
  'policy/bad-name': {
    'zh-CN': '政策包的名字只能用小写字母、数字和连字符，如 fujian-open-government-2021',
    en: 'The name of a pack consists of small letters, digits and hyphens: fujian-open-government-2021',
  },
  'policy/bad-date': {
    'zh-CN': '“{key}”应写作日期，如 2025-12-31',
    en: '“{key}” is a date such as 2025-12-31',
  },
  'policy/bad-where': {
    'zh-CN': '“where”应写作 basis（印发依据），或者写明任务的条件 taskMatches',
    en: '“where” is either basis (what the notice rests on) or a condition on tasks: taskMatches',
  },
  'policy/not-allowed': { 'zh-CN': '“{key}”只能是 {allowed}', en: '“{key}” is one of {allowed}' },
  'policy/not-a-list': { 'zh-CN': '“{key}”应是列表', en: '“{key}” should be a list' },
  'policy/wrong-kind': {
    'zh-CN': '“{key}”的值类型不对，应是 {expected}',
    en: 'The value of “{key}” should be of type {expected}',
  },
  'policy/bad-number': {
    'zh-CN': '“{number}”不是发文字号，应写成“闽财非税函〔2021〕1号”的形式',
    en: '“{number}” is no document number such as 闽财非税函〔2021〕1号',
  },
  'policy/duplicate-document': {
    'zh-CN': '文件“{number}”登记了两次',
    en: 'Document {number} is registered twice',
  },
  'policy/unregistered-document': {
    'zh-CN': '要求引用“{number}”，但 documents 中没有登记这份文件',
    en: '{number} is demanded but not registered under documents',
  },
  'policy/duplicate-demand': {
    'zh-CN': '要求“{demand}”出现了两次，请换一个名字',
    en: 'Demand “{demand}” appears twice: give it another id',
  },
  'policy/unsafe-pattern': {
    'zh-CN':
      '正则表达式“{pattern}”写法有误，或者可能运行很久（重复里面又有重复、多处不限次数的重复、环视、反向引用）；请改用 anyOf 列出词语，或者写得简单些',
    en: 'The regular expression “{pattern}” is malformed or could take very long (repetition inside repetition, several repetitions without an end, look-around, back-references): list words under anyOf, or make it simpler',
  },
} as const satisfies Record<string, Localised>;
