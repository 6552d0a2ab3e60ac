import {
  added,
  addClause,
  anyTask,
  changed,
  type Plant,
  type Plants,
  replaced,
  table,
  taskThat,
  withoutClause,
} from './plant.ts';

const TITLE = /《(?:便民站点管理办法|志愿服务保障若干措施)》/;
const NUMBER = /〔(20\d\d)〕(\d+)号/;

/** The number of a cited document, written in another way. */
const written = (by: string): Plant => replaced(NUMBER, by);

/** A document that a pack registers. */
const REGISTER = (fields: Record<string, unknown>): Record<string, unknown> => ({
  name: 'own-register',
  title: '文件登记',
  documents: [{ number: '江南政规〔2025〕40号', title: '台账管理办法', issuer: '江南省人民政府', ...fields }],
});

function required(where: (title: string) => object): Plant {
  return (world, random) => {
    const task = anyTask(world, random);
    world.policies.push({
      ...REGISTER({}),
      required: [{ document: '江南政规〔2025〕40号', where: where(task.title), reason: '台账按这份文件建立' }],
    });
    return { task };
  };
}

function superseded(clause: string, cell: 'requirement' | 'remark' = 'requirement'): Plant {
  return (world, random) => {
    const task = anyTask(world, random);
    addClause(task, clause, cell);
    world.policies.push(REGISTER({ number: '江南政规〔2024〕40号', supersededBy: '江南政规〔2025〕90号' }));
    return { task };
  };
}

/** The title that another number or title is put to. */
function citing(change: (requirement: string) => string): Plant {
  return (world, random) => {
    const task = taskThat(world, random, ({ requirement }) => TITLE.test(requirement));
    if (!task) return undefined;
    task.requirement = change(task.requirement);
    return { task };
  };
}

export const citations: Plants = {
  'citations/missing-citation': [
    withoutClause(TITLE),
    replaced(/《便民站点管理办法》（[^）]*）/, '有关规定'),
    replaced(/《志愿服务保障若干措施》（[^）]*）/, '上级要求'),
    replaced(/《便民站点管理办法》（[^）]*）/, '站点管理的规定'),
    replaced(/《志愿服务保障若干措施》（[^）]*）/, '志愿服务的文件'),
  ],
  'citations/missing-basis': [
    table(({ child }) => void (child.basis = [{ title: '全民健身计划', docNumber: '江南政〔2026〕3号' }])),
    table(({ child }) => void (child.basis = [])),
    table(({ child }) => void (child.basis = [{ title: '基本公共服务标准', docNumber: '东岭政办〔2025〕8号' }])),
    table(({ child }) => void delete child.basis),
    table(({ child }) => void (child.basis = [{ title: '上级有关文件' }])),
  ],
  'citations/missing-required-document': [
    required((title) => ({ taskMatches: [title] })),
    required((title) => ({ taskMatches: [title.slice(0, 5)] })),
    required((title) => ({ taskMatches: [title.slice(-5)] })),
    required((title) => ({ taskMatches: ['不会出现的话', title] })),
    required((title) => ({ taskMatches: [title.slice(1, 6)] })),
  ],
  'citations/malformed-number': [
    written('[$1]$2号'),
    written('〔$1〕第$2号'),
    written('〔$1〕0$2号'),
    written('【$1】$2号'),
    written('〔$1年〕$2号'),
    written('＜$1＞$2号'),
    written('$1年$2号'),
    written('［$1］$2号'),
    written('$1-$2号'),
    written('—$1—$2号'),
    written('“$1”$2号'),
    written('/$1/$2号'),
  ],
  'citations/missing-number': [
    added('参照《社区服务管理办法》'),
    added('按照《窗口服务若干措施》办理'),
    added('贯彻《应急值守实施意见》', 'remark'),
    replaced(/《便民站点管理办法》（[^）]*）/, '《便民站点管理办法》'),
    replaced(/《志愿服务保障若干措施》（[^）]*）/, '《志愿服务保障若干措施》'),
  ],
  'citations/conflicting-number': [
    citing((text) => text.replace(/(\d+)号/, (_, serial: string) => `${Number(serial) + 31}号`)),
    citing((text) => text.replace('〔2025〕', '〔2023〕').replace('〔2024〕', '〔2022〕')),
    citing((text) => text.replace(/（[^（〔]+(规|办)〔/, '（东岭$1〔')),
    citing((text) => text.replace(/(规|办)〔/, (_, kind: string) => `${kind === '规' ? '办' : '发'}〔`)),
    table(({ child }) => void (child.basis![0]!.docNumber = child.basis![0]!.docNumber!.replace('12号', '21号'))),
    table(({ child }) => void (child.basis![0]!.docNumber = child.basis![0]!.docNumber!.replace('2026', '2025'))),
    table(
      ({ child }) =>
        void (child.basis![0]!.docNumber = `东岭${child.basis![0]!.docNumber!.replace(/^[^〔]+/, '政办')}`),
    ),
    (world, random) => {
      const task = anyTask(world, random);
      addClause(task, '台账按《台账管理办法》（江南政规〔2025〕41号）建立');
      world.policies.push(REGISTER({}));
      return { task };
    },
  ],
  'citations/mismatched-title': [
    citing((text) => text.replace(TITLE, '《乡村道路养护办法》')),
    citing((text) => text.replace(TITLE, '《燃气安全巡检规程》')),
    citing((text) => text.replace(TITLE, '《渔港水域秩序规定》')),
    citing((text) => text.replace(TITLE, '《林木种苗检疫细则》')),
    (world, random) => {
      const task = anyTask(world, random);
      addClause(task, '台账按《门牌编制规则》（江南政规〔2025〕40号）建立');
      world.policies.push(REGISTER({}));
      return { task };
    },
  ],
  'citations/impossible-year': [
    added('执行《物资调拨规则》（江南政办〔2028〕5号）'),
    added('执行《物资调拨规则》（江南政办〔1926〕5号）'),
    added('参照江南政办〔2202〕8号文件执行'),
    added('按江南政规〔2036〕11号办理', 'remark'),
    changed((task) => addClause(task, '对照《巡查记录格式》（江南政办〔2027〕9号）填写')),
  ],
  'citations/superseded-document': [
    superseded('台账按《台账管理办法》（江南政规〔2024〕40号）建立'),
    superseded('按江南政规〔2024〕40号执行'),
    superseded('江南政规〔2024〕40号文件要求逐条落实'),
    superseded('依据江南政规〔2024〕40号', 'remark'),
    superseded('对照《台账管理办法》（江南政规〔2024〕40号）自查'),
  ],
};
