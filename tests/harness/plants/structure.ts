import { addTask, leavesOf, tasksOf, type World, type WorldTask } from '../worlds/world.ts';
import { anySection, anyTask, changed, ownTask, type Plant, type Plants, table, where } from './plant.ts';

const runsOn = ({ style }: World): boolean => !style.restarts;

/** The numbers of the tasks from one on. */
function numbered(change: (number: number) => number, all = true): Plant {
  return where(runsOn, (world, random) => {
    const tasks = tasksOf(world.child);
    const from = 1 + random.below(tasks.length - 2);
    for (const task of all ? tasks.slice(from) : [tasks[from]!]) task.number = change(task.number!);
    return {};
  });
}

function twins(change: (twin: WorldTask, one: WorldTask) => void): Plant {
  return (world, random) => {
    // Local rows, so that nothing else is said of them.
    const requirement = '护栏改用防腐木料；树洞填补防虫材料。';
    const one = addTask(world, anySection(world, random), ownTask(world, '修缮百年榕树护栏', requirement));
    const twin = addTask(world, anySection(world, random), ownTask(world, '发放渔民转产补贴', '凭渔船拆解证明申领。'));
    change(twin, one);
    return {};
  };
}

const heading = (words: string): Plant =>
  table((world, random) => {
    random.pick(world.child.sections).sections!.push({ heading: words });
  });

/** One inner heading of many, written in another way. */
const headed = (change: (words: string) => string): Plant =>
  table((world, random) => {
    const section = random.pick(leavesOf(world.child));
    section.heading = change(section.heading);
  });

const head = (change: (world: World) => void): Plant => table(change);

/** Titles that end alike but for one. */
function odd(usual: '。' | '', other: string): Plant {
  return where(
    ({ style }) => !style.name.startsWith('title and'),
    (world, random) => {
      for (const task of tasksOf(world.child)) task.title += usual;
      const task = anyTask(world, random);
      task.title = task.title.replace(/。$/, '') + other;
      return { task };
    },
  );
}

export const structure: Plants = {
  'structure/broken-numbering': [
    numbered((number) => number + 1),
    numbered((number) => number + 9),
    numbered((number) => number - 1),
    numbered((number) => number + 1, false),
    numbered((number) => number + 30, false),
  ],
  'structure/empty-requirement': ['', '略', '/', '同上', '待补充', '—'].map((words) =>
    where(
      ({ style }) => !style.name.startsWith('title and'),
      changed((task) => void (task.requirement = words)),
    ),
  ),
  'structure/duplicate-title': [
    twins((twin, one) => Object.assign(twin, { title: one.title, requirement: one.requirement })),
    twins((twin, one) => Object.assign(twin, { title: `进一步${one.title}`, requirement: one.requirement })),
    twins((twin, one) =>
      Object.assign(twin, { title: one.title.replace('护栏', ' 护栏'), requirement: one.requirement }),
    ),
    twins((twin, one) =>
      Object.assign(twin, { title: one.title, requirement: one.requirement.replace('防腐', '防水') }),
    ),
    twins((twin, one) => Object.assign(twin, { title: one.title, requirement: one.requirement.replace('；', '，') })),
  ].map((plant) => where(({ style }) => !style.name.startsWith('title and'), plant)),
  'structure/repeated-text': [
    twins((twin, one) => void (twin.requirement = one.requirement)),
    twins((twin, one) => void (twin.requirement = one.requirement.replace('；', '，'))),
    twins(
      (twin, one) =>
        void (twin.requirement = one.requirement.split('；').toReversed().join('；').replace('。；', '；')),
    ),
    twins((twin, one) => void (twin.requirement = one.requirement.replace('改用', '换用'))),
    (world, random) => {
      const [one, other] = random.shuffled(tasksOf(world.child));
      other!.requirement = one!.requirement;
      return {};
    },
  ],
  'structure/title-requirement-mismatch': [
    '培训护林员队伍',
    '修缮渔港灯塔',
    '普查古树名木',
    '检修路灯线路',
    '培育海带苗种',
  ].map((title, index) => (world, random) => ({
    task: addTask(
      world,
      anySection(world, random),
      ownTask(
        world,
        title,
        [
          '牙科诊室按床位配备消毒锅；病历统一编码保存。',
          '小学食堂公示每周菜谱；家长轮流陪餐。',
          '出租车加装计价器封签；里程误差当场校正。',
          '博物馆周一闭馆整理展柜；讲解员轮岗。',
          '电梯轿厢张贴维保电话；困人警报直通值班室。',
        ][index]!,
      ),
    ),
  })),
  'structure/empty-section': [
    '（三）做好其他工作',
    '（三）加强组织领导',
    '（三）压实工作责任',
    '（三）开展评比表扬',
    '（三）落实经费保障',
  ].map(heading),
  'structure/mixed-headings': [
    headed((words) => words.replace('（', '(')),
    headed((words) => words.replace('（', '(').replace('）', ')')),
    headed((words) => words.replace(/^（(.)）/, '$1、')),
    headed((words) => words.replace(/^（一）|^（二）/, '1.')),
    headed((words) => words.replace(/^（/, '')),
    headed((words) => words.replace(/^（.）/, '')),
  ],
  'structure/title-mismatch': ['林业有害生物防治', '冬季征兵', '海洋渔业捕捞', '政府网站普查', '特种设备检验'].map(
    (subject) =>
      head(({ child, setting }) => {
        child.noticeTitle = `${setting.own.issuer}关于印发2026年${setting.own.place}${subject}工作任务分解表的通知`;
      }),
  ),
  'structure/identity-mismatch': [
    head(
      ({ child, setting }) =>
        void (child.title = child.title!.replace(/年.+?(?=养老|防汛|全民|停车)/, `年${setting.sibling.place}`)),
    ),
    head(({ child }) => void (child.docNumber = '东岭政办〔2026〕7号')),
    head(({ child, setting }) => void (child.issuer = setting.sibling.issuer)),
    head(
      ({ child, setting }) =>
        void (child.noticeTitle = child.noticeTitle!.replace(setting.own.issuer, setting.sibling.issuer)),
    ),
    head(({ child, setting }) => void (child.docNumber = setting.above.code + '办〔2026〕7号')),
  ],
  'structure/year-mismatch': [
    head(({ child }) => void (child.title = child.title!.replace('2026', '2025'))),
    head(({ child }) => void (child.title = child.title!.replace('2026', '2024'))),
    head(({ child }) => void (child.noticeTitle = child.noticeTitle!.replace('2026', '2025'))),
    head(({ child }) => void (child.noticeTitle = child.noticeTitle!.replace('2026', '2027'))),
    head(({ child }) => void (child.title = child.title!.replace('2026年', '二〇二五年'))),
  ],
  'structure/unknown-column': ['挂钩项目', '经费来源', '满意度', '点位编码', '督办文号'].map((column) =>
    changed((task) => void (task.extra = { [column]: '见附表' })),
  ),
  'structure/inconsistent-ending': [odd('。', ''), odd('。', '；'), odd('', '。'), odd('', '；'), odd('。', '，')],
};
