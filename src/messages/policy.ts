import type { Localised } from '../model/rule.ts';

/** What is wrong with a policy pack. */
export const POLICY_MESSAGES = {
  'policy/not-a-mapping': {
    'zh-CN': '政策包“{policy}”不是“键: 值”的写法',
    en: 'Policy pack “{policy}” is not a mapping of keys to values',
  },
  'policy/missing-key': {
    'zh-CN': '政策包“{policy}”：{where}缺少“{key}”',
    en: 'Policy pack “{policy}”: “{key}” is missing in {where}',
  },
  'policy/unknown-key': {
    'zh-CN': '政策包“{policy}”：{where}中的“{key}”不认识，请核对拼写',
    en: 'Policy pack “{policy}”: unknown key “{key}” in {where}, check its spelling',
  },
  'policy/wrong-value': {
    'zh-CN': '政策包“{policy}”：{where}的值不对，应为 {expected}',
    en: 'Policy pack “{policy}”: the value of {where} should be {expected}',
  },
  'policy/blank': {
    'zh-CN': '政策包“{policy}”：{where}不能为空',
    en: 'Policy pack “{policy}”: {where} must not be empty',
  },
  'policy/bad-number': {
    'zh-CN': '政策包“{policy}”：{where}的“{number}”不是发文字号，应写成 闽财非税函〔2021〕1号 的形式',
    en: 'Policy pack “{policy}”: “{number}” in {where} is no document number such as 闽财非税函〔2021〕1号',
  },
  'policy/duplicate-document': {
    'zh-CN': '政策包“{policy}”：文件“{number}”登记了两次',
    en: 'Policy pack “{policy}”: document {number} is registered twice',
  },
  'policy/unregistered-document': {
    'zh-CN': '政策包“{policy}”：{where}要求引用“{number}”，但 documents 中没有登记这份文件',
    en: 'Policy pack “{policy}”: {where} demands {number}, which is not registered under documents',
  },
} as const satisfies Record<string, Localised>;
