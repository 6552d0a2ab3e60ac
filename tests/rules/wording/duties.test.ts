import { describe, expect, test } from 'vitest';
import { runRule } from '../run-rule.ts';

const parentWith = (requirement: string): string => `title: 2026年临江市政务公开工作主要任务分解表
issuer: 临江市人民政府办公室
year: 2026
tasks:
  - { number: 1, title: 规范办事指南, requirement: ${requirement}, responsible: [各县（市）区政府] }
`;
const childWith = (requirement: string): string => `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
tasks:
  - { number: 1, title: 规范办事指南, requirement: ${requirement} }
`;

describe('a duty that became lighter', () => {
  const weaker = async (above: string, own: string): Promise<string[]> =>
    (await runRule('wording/weakened-duty', childWith(own), parentWith(above))).map(
      ({ data }) => `${String(data['parentWords'] ?? '')}→${String(data['words'])}`,
    );

  test.each([
    ['窗口应当公布收费标准。', '窗口可以公布收费标准。', ['应当→可以']],
    ['窗口公布收费标准。', '窗口可结合实际公布收费标准。', ['→可']],
    ['推行一窗受理。', '鼓励推行一窗受理。', ['→鼓励']],
    ['逐户核查补贴名单。', '抽查补贴名单。', ['逐户→抽查']],
    ['指南做到准确可用。', '指南基本做到准确可用。', ['做到→基本做到']],
    ['定期更新收费标准。', '不定期更新收费标准。', ['定期→不定期']],
    ['全部窗口推行一窗受理。', '试点窗口推行一窗受理。', ['全部→试点']],
    ['收费标准全部公布。', '收费标准基本公布。', ['全部→基本']],
    ['必须安排专人值守。', '值守鼓励有专人。', ['必须→鼓励']],
    ['应当公布收费标准。', '有条件的可公布收费标准。', ['应当→有条件的可']],
    ['全面推行一窗受理。', '试点推行一窗受理。', ['全面→试点']],
    ['全面推行一窗受理。', '逐步推行一窗受理。', ['全面→逐步']],
    ['确保指南准确可用。', '力争指南准确可用。', ['确保→力争']],
    ['窗口应当公布收费标准。', '窗口原则上应当公布收费标准。', ['→原则上']],
    ['年底前完成指南修订。', '年底前努力完成指南修订。', ['→努力']],
    ['差错第一时间更正并公布。', '差错适时更正并公布。', ['第一时间→适时']],
    ['用水企业必须装表计量。', '用水企业倡导装表计量。', ['必须→倡导']],
    ['收费信息须经核验后公布。', '收费信息宜经核验后公布。', ['须→宜']],
    ['用水企业必须装表计量。', '用水企业一般装表计量。', ['必须→一般']],
    ['窗口应当公布收费标准。', '窗口通常公布收费标准。', ['应当→通常']],
    ['窗口做到亮牌上岗。', '窗口倡导亮牌上岗。', ['做到→倡导']],
    ['窗口应当为来访人保密。', '窗口注意为来访人保密。', ['应当→注意']],
    ['推行收费标准上墙公布。', '探索收费标准上墙公布。', ['推行→探索']],
  ])('%s → %s', async (above, own, expected) => {
    expect(await weaker(above, own)).toEqual(expected);
  });

  test.each([
    ['应当公布收费标准和依据。', '应公布收费标准和依据。'],
    ['可以公布收费标准和依据。', '应当公布收费标准和依据。'],
    ['应当提供纸质申请渠道。', '申请人可以使用纸质申请渠道。'],
    ['应当收集群众需求意见。', '收集群众需求意见，及时回应。'],
    ['按主要流程和要求编制指南。', '按流程编制指南，做到可检索可核查。'],
    ['推广应用可靠的编制工具。', '推广使用可行的编制工具。'],
    ['确保指南准确可用。', '保证指南准确可用。'],
    ['必须公布收费标准和依据。', '应当公布收费标准和依据。'],
    ['应当公布预算和收费标准。', '公布一般公共预算和收费标准。'],
    ['应当公布收费标准和依据。', '应当公布一般程序的收费标准和依据。'],
    ['公布补贴名单。', '公布基本医疗保险补贴名单。'],
    ['公布收费标准和依据。', '公布收费标准和依据，逐步丰富查询方式。'],
    ['力争提前公布收费标准。窗口公布依据。', '提前公布收费标准。窗口力争公布依据。'],
    ['窗口为来访人保密。', '窗口注意为来访人保密。'],
    ['创新收费标准公布方式。', '探索收费标准公布方式。'],
    ['有条件的窗口原则上应当设自助区。', '有条件的窗口原则上应当设置自助区。'],
  ])('silent: %s → %s', async (above, own) => {
    expect(await weaker(above, own)).toEqual([]);
  });
});

describe('a prohibition', () => {
  const lost = async (above: string, own: string): Promise<string[]> =>
    (await runRule('wording/lost-prohibition', childWith(own), parentWith(above))).map(
      ({ messageId, data }) => `${messageId} ${String(data['text'])}`,
    );

  test.each([
    ['清单每季更新，严禁以任何名义收取费用。', '清单每季更新。', ['lost 严禁以任何名义收取费用']],
    [
      '清单每季更新，不得要求群众重复提交材料。',
      '清单每季更新，要求群众重复提交材料。',
      ['turned 不得要求群众重复提交材料'],
    ],
    ['清单每季更新，禁止转嫁费用。', '清单每季更新，避免转嫁费用。', ['turned 禁止转嫁费用']],
  ])('is lost: %s → %s', async (above, own, expected) => {
    expect(await lost(above, own)).toEqual(expected);
  });

  test.each([
    ['in other words', '清单每季更新，不得收取费用。', '清单每季更新，严禁收取费用。'],
    ['a line wrapped inside the word', '清单每季更新，严禁收取费用。', '清单每季更新，严 禁收取费用。'],
    [
      'joined to another',
      '清单每季更新，不得收取评审费用，不得指定中介机构。',
      '清单每季更新，严禁收取评审费用、指定中介机构。',
    ],
    ['moved', '不得收取费用。清单每季更新。', '清单每季更新。不得收取费用。'],
    ['none at all', '清单每季更新，通报处置不得力的单位。', '清单每季更新。'],
    ['one more', '清单每季更新。', '清单每季更新，严禁收费。'],
  ])('is kept: %s', async (_, above, own) => {
    expect(await lost(above, own)).toEqual([]);
  });
});
