import { describe, expect, it } from 'vitest';
import { runRule } from '../run-rule.ts';

const HEAD = 'year: 2026\nissuer: ';
const PARENT = `title: 2026年全市政务公开工作主要任务分解表
${HEAD}临江市人民政府办公室
sections:
  - heading: 一、深化主动公开
    tasks:
      - { number: 1, title: 扩大部门预算公开范围, requirement: 预算表格全部上网。, lead: [市财政局], responsible: [各县（市）区政府] }
      - { number: 2, title: 建设规划信息专题, requirement: 历年规划文本按年度归集，供公众检索下载。, lead: [市自然资源局, 市数据局], responsible: [市文旅局, 各县（市）区政府], remark: 年底前 }
      - { number: 3, title: 公布食品抽检结果, requirement: 每周公布不合格产品及其处置情况。, responsible: [各县（市）区政府] }
  - heading: 二、加强解读回应
    tasks:
      - { number: 4, title: 办好居民茶话会, requirement: 每季度邀请居民代表座谈，意见逐条答复。, lead: [市民政局], responsible: [各县（市）区政府] }
      - { number: 5, title: 公布水库水位, requirement: 汛期每日两次在网站公布水位。, lead: [市水利局], responsible: [各县（市）区政府] }
`;
const ROWS: Record<number, string> = {
  1: '{ number: 1, title: 扩大部门预算公开范围, requirement: 预算表格全部上网。, lead: [区财政局], responsible: [区文旅局] }',
  2: '{ number: 2, title: 建设规划信息专题, requirement: 历年规划文本按年度归集，供公众检索下载。, lead: [区数据局] }',
  3: '{ number: 3, title: 公布食品抽检结果, requirement: 每周公布不合格产品及其处置情况。, lead: [区市场监管局] }',
  4: '{ number: 4, title: 办好居民茶话会, requirement: 每季度邀请居民代表座谈，意见逐条答复。, lead: [区民政局] }',
  5: '{ number: 5, title: 公布水库水位, requirement: 汛期每日两次在网站公布水位。, lead: [区水利局] }',
};

function child(first: readonly number[], second: readonly number[]): string {
  const rows = (kept: readonly number[]): string => kept.map((number) => `      - ${ROWS[number]}\n`).join('');
  return `title: 2026年新海区政务公开工作主要任务分解表
${HEAD}临江市新海区人民政府办公室
parent: parent.yaml
sections:
  - heading: 一、深化主动公开
    tasks:
${rows(first)}  - heading: 二、加强解读回应
    tasks:
${rows(second)}`;
}

async function entries(text: string) {
  const findings = await runRule('coverage/missing-task', text, PARENT);
  return findings.map(({ fix }) => fix?.changes[0]);
}

describe('a suggested entry for a missing task', () => {
  it('stands behind the task that took up its neighbour', async () => {
    expect(await entries(child([1, 3], [4, 5]))).toEqual([
      {
        kind: 'insert',
        list: '/sections/0/tasks',
        index: 1,
        value: {
          number: 2,
          title: '建设规划信息专题',
          requirement: '历年规划文本按年度归集，供公众检索下载。',
          lead: ['区自然资源局', '区数据局'],
          responsible: ['区文旅局'],
          remark: '年底前',
        },
      },
    ]);
  });

  it('stands in front of the next one where it was the first of its section', async () => {
    expect(await entries(child([1, 2, 3], [5]))).toMatchObject([
      { list: '/sections/1/tasks', index: 0, value: { number: 4, lead: ['区民政局'] } },
    ]);
  });

  it('follows the one before where neighbours are missing too', async () => {
    expect(await entries(child([1], [4, 5]))).toMatchObject([
      { list: '/sections/0/tasks', index: 1, value: { number: 2, title: '建设规划信息专题' } },
      { list: '/sections/0/tasks', index: 1, value: { number: 3, title: '公布食品抽检结果', lead: ['TODO'] } },
    ]);
  });
});

/** A parent of three chapters, the second with two sections, and a child that follows it. */
const CHAPTERS = `title: 2026年全市防汛工作任务分解表
${HEAD}临江市人民政府办公室
sections:
  - heading: 一、压实责任
    tasks:
      - { number: 1, title: 公布防汛责任人, requirement: 水库、堤防责任人名单在网站公布。, lead: [市水利局], responsible: [各县（市）区政府] }
      - { number: 2, title: 签订防汛责任书, requirement: 汛前逐级签订责任书。, lead: [市应急局], responsible: [各县（市）区政府] }
  - heading: 二、排查隐患
    sections:
      - heading: （一）工程隐患
        tasks:
          - { number: 3, title: 检查病险水库, requirement: 逐座登记，限期除险。, lead: [市水利局], responsible: [各县（市）区政府], deadline: 2026-04-30 }
          - { number: 4, title: 疏浚排涝河道, requirement: 清除淤泥和阻水围网。, lead: [市住建局], responsible: [市水利局, 各县（市）区政府], supporting: [市城管局（负责管网）] }
      - heading: （二）地质隐患
        tasks:
          - { number: 5, title: 巡查滑坡点, requirement: 雨后二十四小时内复查。, lead: [市自然资源局], responsible: [各县（市）区政府] }
  - heading: 三、备好物资
    tasks:
      - { number: 6, title: 补充编织袋, requirement: 储备点各补足五千条。, lead: [市应急局], responsible: [各县（市）区政府] }
      - { number: 7, title: 检修排涝泵车, requirement: 每台试运行两小时。, lead: [市住建局], responsible: [各县（市）区政府] }
`;
const ONE = `  - heading: 一、落实人头责任
    tasks:
      - { number: 1, title: 公布防汛责任人, requirement: 水库、堤防责任人名单在网站公布。, lead: [区水利局], responsible: [各镇街] }
      - { number: 2, title: 签订防汛责任书, requirement: 汛前逐级签订责任书。, lead: [区应急局], responsible: [各镇街] }
`;
const THREE = `  - heading: 二、备足防汛物资
    tasks:
      - { number: 3, title: 补充编织袋, requirement: 储备点各补足五千条。, lead: [区应急局], responsible: [各镇街] }
      - { number: 4, title: 检修排涝泵车, requirement: 每台试运行两小时。, lead: [区住建局], responsible: [各镇街] }
`;
const below = (sections: string): string => `title: 2026年新海区防汛工作任务分解表
${HEAD}临江市新海区人民政府办公室
parent: parent.yaml
sections:
${sections}`;

describe('a section that is gone with all its tasks', () => {
  const inserted = async (sections: string) => {
    const findings = await runRule('coverage/missing-task', below(sections), CHAPTERS);
    return findings.flatMap(({ fix }) => (fix ? fix.changes : []));
  };

  it('comes back whole with its heading, numbered as its neighbours are', async () => {
    expect(await inserted(ONE + THREE)).toEqual([
      {
        kind: 'insert',
        list: '/sections',
        index: 1,
        value: {
          heading: '二、排查隐患',
          sections: [
            {
              heading: '（一）工程隐患',
              tasks: [
                {
                  number: 3,
                  title: '检查病险水库',
                  requirement: '逐座登记，限期除险。',
                  lead: ['区水利局'],
                  responsible: ['各镇街'],
                  deadline: '2026-04-30',
                },
                {
                  number: 4,
                  title: '疏浚排涝河道',
                  requirement: '清除淤泥和阻水围网。',
                  lead: ['区住建局'],
                  responsible: ['区水利局', '各镇街'],
                  supporting: ['区城管局（负责管网）'],
                },
              ],
            },
            { heading: '（二）地质隐患', tasks: [expect.objectContaining({ number: 5, lead: ['区自然资源局'] })] },
          ],
        },
      },
    ]);
  });

  it('counts those of its sections that come back', async () => {
    const parent = CHAPTERS.replaceAll(
      /responsible: \[各县（市）区政府\](, deadline: 2026-04-30)|responsible: \[市水利局, 各县（市）区政府\]/g,
      'responsible: [市水务集团]',
    );
    const [finding] = await runRule('coverage/missing-task', below(ONE + THREE), parent);
    expect(finding?.fix?.changes[0]).toMatchObject({ value: { sections: [{ heading: '（一）地质隐患' }] } });
  });

  it('takes the number that is free in front of the first', async () => {
    const [change] = await inserted(THREE.replace('number: 3', 'number: 1').replace('number: 4', 'number: 2'));
    expect(change).toMatchObject({ list: '/sections', index: 0, value: { heading: '一、压实责任' } });
  });

  it('is not brought back where the child puts its neighbours into one section', async () => {
    const merged = ONE + THREE.replace('  - heading: 二、备足防汛物资\n    tasks:\n', '');
    const lists = (await inserted(merged)).map((change) => change.kind === 'insert' && change.list);
    expect(lists).toEqual(Array.from({ length: 3 }, () => '/sections/0/tasks'));
  });

  it('is not brought back where another section stands at its place', async () => {
    const other = `  - heading: 二、查找薄弱环节
    tasks:
      - { number: 8, title: 走访沿河住户, requirement: 挨家发放明白卡。, lead: [区水利局], responsible: [各镇街] }
`;
    expect(await inserted(ONE + other + THREE)).not.toContainEqual(expect.objectContaining({ list: '/sections' }));
  });
});

describe('the number of a suggested entry', () => {
  const first = async (text: string) =>
    (await entries(text)).map((change) => change?.kind === 'insert' && change.value);

  it('has as many parts as those around it', async () => {
    const parted = child([1, 3], [4, 5]).replaceAll(/number: ([1-5])/g, (_, number: string) =>
      Number(number) < 4 ? `number: "1.${Math.min(2, Number(number))}"` : `number: "2.${Number(number) - 3}"`,
    );
    expect(await first(parted)).toMatchObject([{ number: '1.2', title: '建设规划信息专题' }]);
  });

  it('opens the next part where the parent’s does, as long as no row has it', async () => {
    const title = (number: string, name: string, units: string): string =>
      `  - { number: "${number}", title: ${name}, requirement: 汛期每日两次公布${name}的情况。, ${units} }\n`;
    const above = (number: string, name: string): string => title(number, name, 'responsible: [各县（市）区政府]');
    const parent = `${HEAD}临江市人民政府办公室\ntasks:\n${above('1.1', '水库水位')}${above('1.2', '河道流量')}${above('2.1', '食品抽检')}${above('2.2', '药品价格')}`;
    const own = `${HEAD}临江市新海区人民政府办公室\nparent: parent.yaml\ntasks:\n${title('1.1', '水库水位', 'lead: [区水利局]')}${title('1.2', '河道流量', 'lead: [区水利局]')}`;
    const findings = await runRule('coverage/missing-task', own, parent);
    expect(findings.map(({ fix }) => fix?.changes[0])).toMatchObject([
      { index: 2, value: { number: '2.1', title: '食品抽检' } },
      { index: 2, value: { number: '2.2', title: '药品价格' } },
    ]);
  });

  it('begins anew in each section where the others do', async () => {
    const anew = child([1, 2, 3], [5]).replace('number: 5', 'number: 1');
    expect(await first(anew)).toMatchObject([{ number: 1, title: '办好居民茶话会' }]);
  });

  it('is left out where rows have none', async () => {
    const [value] = await first(child([1, 3], [4, 5]).replace('number: 3, ', ''));
    expect(value).not.toHaveProperty('number');
  });
});

describe('the units of a suggested entry', () => {
  it('are left open where nobody can tell', async () => {
    const [change] = await entries(child([1, 2], [4, 5]).replace('区文旅局', '各街道'));
    expect(change).toMatchObject({ value: { lead: ['TODO'], responsible: ['各街道'] } });
  });

  it('have the office of the government for that of the one above', async () => {
    const led = PARENT.replace(
      'responsible: [各县（市）区政府] }\n  - heading',
      'lead: [市政府办公室], responsible: [各县（市）区政府] }\n  - heading',
    );
    const [finding] = await runRule('coverage/missing-task', child([1, 2], [4, 5]), led);
    expect(finding?.fix?.changes[0]).toMatchObject({ value: { lead: ['区政府办公室'] } });
  });

  it('name no departments together beside one of them, and nobody twice', async () => {
    const [change] = await entries(child([1, 3], [4, 5]).replaceAll('区文旅局', '区直各部门'));
    expect(change).toMatchObject({ value: { lead: ['区自然资源局', '区数据局'], responsible: ['区文旅局'] } });
    const led = PARENT.replace('responsible: [市文旅局,', 'responsible: [市数据局,');
    const [finding] = await runRule('coverage/missing-task', child([1, 3], [4, 5]), led);
    expect(finding?.fix?.changes[0]).not.toHaveProperty('value.responsible');
  });
});
