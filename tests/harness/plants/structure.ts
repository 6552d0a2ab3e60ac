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

/** A row of another subject whose requirement speaks of the row in front of it. */
function strayed(title: string, own: string, strays: string): Plant {
  return (world, random) => {
    addTask(world, anySection(world, random), ownTask(world, title, own));
    return { task: addTask(world, anySection(world, random), ownTask(world, '接种牲畜疫苗', strays)) };
  };
}

/** Two rows of the parent’s own words whose requirements changed places. */
const exchanged: Plant = where(
  ({ isReworded }) => !isReworded,
  (world, random) => {
    const [task, also] = random.shuffled(tasksOf(world.child)) as [WorldTask, WorldTask];
    if (task.number === also.number) return undefined;
    [task.requirement, also.requirement] = [also.requirement, task.requirement];
    return { task, also };
  },
);

/** The same in rows of the child’s own. */
const exchangedInOneTable: Plant = (world, random) => {
  const task = ownTask(world, '修缮渔港灯塔', '选育抗高温海带；苗种出库前抽检；培育池定期换水。');
  const also = ownTask(world, '培育海带苗种', '更换灯塔透镜；修缮渔港塔身裂缝。');
  for (const row of [task, also]) addTask(world, anySection(world, random), row);
  return task.number === also.number ? undefined : { task, also };
};

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
        void (twin.requirement = `${one.requirement.replace('。', '').split('；').toReversed().join('；')}。`),
    ),
    twins((twin, one) => void (twin.requirement = one.requirement.replace('改用', '换用'))),
    (world, random) => {
      const [one, other] = random.shuffled(tasksOf(world.child));
      other!.requirement = one!.requirement;
      return {};
    },
  ],
  'structure/title-requirement-mismatch': [
    strayed('修缮渔港灯塔', '更换灯塔透镜；清除塔身锈斑。', '灯塔透镜每旬擦拭；渔港修缮期间设临时浮标。'),
    strayed('培育海带苗种', '选育抗高温海带；苗种出库前抽检。', '海带苗种按袋编号；培育池水温每日记两次。'),
    strayed('普查古树名木', '逐株测量胸径；拍照建档。', '古树名木挂牌编号；普查数据标在电子地图上。'),
    exchanged,
    exchangedInOneTable,
  ],
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
  'structure/title-mismatch': ['林业有害生物防治', '冬季征兵', '海洋渔业捕捞', '政府网站普查', '特种设备检验']
    .map((subject) =>
      head(({ child, setting }) => {
        child.noticeTitle = `${setting.own.issuer}关于印发2026年${setting.own.place}${subject}工作任务分解表的通知`;
      }),
    )
    .concat(
      ['应急演练评估', '管护队伍培训', '设施智能改造'].map((words) =>
        head(({ child, setting }) => {
          const subject = /(?:养老|防汛|全民|停车)../.exec(child.title!)?.[0] ?? '';
          child.noticeTitle = `${setting.own.issuer}关于印发《2026年${setting.own.place}${subject.slice(0, 2)}${words}任务清单》的通知`;
        }),
      ),
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
    head(({ child }) => void (child.year = 2025)),
    head(({ child }) => void (child.year = 2024)),
    head(({ child }) => void (child.year = 2027)),
  ],
  'structure/unknown-column': ['挂钩项目', '经费来源', '满意度', '点位编码', '督办文号'].map((column) =>
    changed((task) => void (task.extra = { [column]: '见附表' })),
  ),
  'structure/inconsistent-ending': [odd('。', ''), odd('。', '；'), odd('', '。'), odd('', '；'), odd('。', '，')],
};
