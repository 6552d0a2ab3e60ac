import type { Random } from '../trace/mutations/random.ts';
import { drop, leavesOf, renumber, tasksOf, type World, type WorldTask } from './world.ts';

/** Where the planted defect should be reported: at this child task, about this parent task, or anywhere. */
export interface Target {
  task?: number;
  parentTask?: number;
}

/** Puts one defect into a clean world at a random place; undefined where it finds none for it. */
type Plant = (world: World, random: Random) => Target | undefined;

const anyTask = (world: World, random: Random): WorldTask => random.pick(tasksOf(world.child));
const above = (world: World, number: number): WorldTask => tasksOf(world.parent)[number - 1]!;

/** A random task whose requirement holds the words, in child and parent alike. */
function taskWith(world: World, random: Random, words: string): WorldTask | undefined {
  const fitting = tasksOf(world.child).filter((task) => task.requirement!.includes(words));
  return fitting.length === 0 ? undefined : random.pick(fitting);
}

/** Replaces words of one random task's requirement. */
function replaced(words: string, by: string | ((found: string) => string)): Plant {
  return (world, random) => {
    const task = taskWith(world, random, words);
    if (!task) return undefined;
    task.requirement = task.requirement!.replace(words, typeof by === 'string' ? by : by(words));
    return { task: task.number! };
  };
}

/** Adds a sentence to the requirement of one random task. */
function added(sentence: string): Plant {
  return (world, random) => {
    const task = anyTask(world, random);
    task.requirement += sentence;
    return { task: task.number! };
  };
}

/** Changes one random task. */
function changed(change: (task: WorldTask, world: World, random: Random) => void): Plant {
  return (world, random) => {
    const task = anyTask(world, random);
    change(task, world, random);
    return { task: task.number! };
  };
}

/** A clause in the parent's words, and what an office made of it in the child's. */
function pairedClause(parents: readonly string[], children: readonly string[]): Plant {
  return (world, random) => {
    const task = anyTask(world, random);
    const kind = random.below(parents.length);
    above(world, task.number!).requirement += `${parents[kind]}。`;
    task.requirement += `${children[kind]}。`;
    return { task: task.number! };
  };
}

const figure = pairedClause(
  ['每季度回访不少于3次', '登记准确率达到98%以上', '申请在6个工作日内办结', '每个社区至少设置2处公示栏'],
  ['每季度回访不少于2次', '登记准确率达到95%以上', '申请在8个工作日内办结', '每个社区至少设置1处公示栏'],
);

function commented(line: string): Plant {
  return (world, random) => {
    const { title } = anyTask(world, random);
    world.rewrite = (text) =>
      text.replace(`- number: ${numberOf(world, title!)}\n`, (found) => `${line}\n          ${found}`);
    return {};
  };
}

function numberOf(world: World, title: string): number {
  return tasksOf(world.child).find((task) => task.title === title)!.number!;
}

const REGISTER = (fields: Record<string, unknown>): unknown => ({
  name: 'own-register',
  title: '文件登记',
  documents: [{ number: '临政规〔2025〕40号', title: '台账管理办法', issuer: '临江市人民政府', ...fields }],
});

/** For every rule one way at least to break it. */
export const PLANTS: Readonly<Record<string, Plant>> = {
  'coverage/missing-task': (world, random) => {
    const number = anyTask(world, random).number!;
    drop(world.child, number);
    return { parentTask: number };
  },
  'coverage/unclear-task': (world, random) => {
    const fitting = tasksOf(world.child).filter((task) => task.title!.length >= 8);
    const task = random.pick(fitting);
    const number = task.number!;
    // Another object under the parent's words: neither the same task nor plainly another.
    task.title = task.title!.replace(/^(..)/, '$1海上养殖');
    return { parentTask: number };
  },
  'coverage/dropped-clause': (world, random) => {
    // Of deadlines, documents and prohibitions other rules speak.
    const fitting = tasksOf(world.child).filter((task) => {
      const clauses = task.requirement!.split('；');
      return clauses.length >= 3 && !/[前每年月季日]|严禁|《/.test(clauses.at(-1)!);
    });
    if (fitting.length === 0) return undefined;
    const task = random.pick(fitting);
    const clauses = task.requirement!.split('；');
    task.requirement = `${clauses.slice(0, -1).join('；')}。`;
    return { task: task.number! };
  },
  'coverage/lowered-figure': figure,
  'coverage/narrowed-scope': pairedClause(
    ['所有受理窗口统一标识', '公示材料全部上网', '逐户核对登记信息'],
    ['部分受理窗口统一标识', '主要公示材料上网', '重点核对登记信息'],
  ),
  'wording/reversed-sense': pairedClause(
    ['登记结果向社会公开', '扩大帮扶对象范围', '增加夜间巡查班次'],
    ['登记结果暂不向社会公开', '缩小帮扶对象范围', '减少夜间巡查班次'],
  ),
  'coverage/duplicate-cover': (world, random) => {
    const task = anyTask(world, random);
    const section = random.pick(leavesOf(world.child));
    section.tasks!.push({ ...task });
    renumber(world.child);
    return {};
  },
  'coverage/local-task': (world, random) => {
    const section = random.pick(leavesOf(world.child));
    section.tasks!.push({
      title: '建好滨海步道驿站',
      requirement: '驿站配备饮水和急救设施。',
      lead: ['区城管局'],
      responsible: ['各街道办事处'],
    });
    renumber(world.child);
    return { task: numberOf(world, '建好滨海步道驿站') };
  },
  'coverage/unassigned-task': (world, random) => {
    const task = anyTask(world, random);
    above(world, task.number!).responsible = ['市教育局'];
    return { task: task.number! };
  },
  'coverage/bad-implements': changed((task) => void (task.implements = 99)),
  'coverage/unused-waiver': (world, random) => {
    world.child.waivers = [{ parentTask: anyTask(world, random).number!, reason: '由市统一办理' }];
    return {};
  },
  'coverage/expired-waiver': (world, random) => {
    const number = anyTask(world, random).number!;
    drop(world.child, number);
    world.child.waivers = [{ parentTask: number, reason: '由市统一办理', expires: '2026-01-31' }];
    return {};
  },
  'coverage/dropped-upstream': (world) => {
    world.grandparent = structuredClone(world.parent);
    Object.assign(world.grandparent, {
      title: '2026年全省重点工作任务分解表',
      issuer: '江南省人民政府办公厅',
      docNumber: '江南政办〔2026〕3号',
      parent: 'none',
    });
    for (const task of tasksOf(world.grandparent)) task.responsible = ['省直各部门', '各设区市人民政府'];
    leavesOf(world.grandparent)[0]!.tasks!.push({
      number: 90,
      title: '建立海岛应急物资储备点',
      requirement: '在有人居住的海岛储备三天口粮。',
      lead: ['省应急厅'],
      responsible: ['各设区市人民政府'],
    });
    renumber(world.grandparent);
    world.parent.parent = 'grandparent.yaml';
    return {};
  },
  'units/missing-lead': changed((task) => void (task.lead = [])),
  'units/missing-units': changed((task) => Object.assign(task, { lead: [], responsible: [] })),
  'units/missing-responsible': changed((task) => void (task.responsible = [])),
  'units/dropped-responsible': (world, random) => {
    const task = anyTask(world, random);
    above(world, task.number!).responsible = ['市统计局', '各县（市）区人民政府'];
    task.responsible = ['各镇人民政府', '各街道办事处'];
    const other = tasksOf(world.child).find((one) => one !== task)!;
    (other.responsible as string[]).push('区统计局');
    return { task: task.number! };
  },
  'units/foreign-place-unit': changed(
    (task, _, random) =>
      void (task.responsible as string[]).push(
        random.pick(['青岚区财政局', '市自然资源局青岚分局', '白沙县教育局', '临江市公安局云溪分局', '石门区人民政府']),
      ),
  ),
  'units/collective-lead': changed((task) => void (task.lead = ['区直各有关单位'])),
  'units/foreign-level-unit': changed((task, world) => void (task.lead = above(world, task.number!).lead!)),
  'units/lead-not-counterpart': changed((task, world) => {
    const bureau = (above(world, task.number!).lead as string[])[0]!;
    task.lead = [bureau === '市财政局' ? '区教育局' : '区财政局'];
  }),
  'units/obsolete-unit-name': changed(
    (task, _, random) =>
      void (task.responsible = [random.pick(['区工商局', '区国土局', '区环保局', '区卫计局', '区旅游局', '区安监局'])]),
  ),
  'units/inconsistent-unit-name': (world, random) => {
    const tasks = random.shuffled(tasksOf(world.child));
    for (const task of tasks.slice(0, 4)) task.responsible = ['区政府办公室', '各镇人民政府'];
    tasks[4]!.responsible = ['区政府办', '各镇人民政府'];
    return {};
  },
  'units/joined-units': changed((task) => void (task.lead = [`${(task.lead as string[])[0]}区统计局`])),
  'units/redundant-unit': changed((task) => void (task.responsible = ['区直各部门', '区统计局'])),
  'units/duplicate-unit': changed((task) => void (task.responsible = ['区统计局', '各镇人民政府', '区统计局'])),
  'units/no-rulemaking-power': added('制定区政府规章并集中公布。'),
  'citations/missing-citation': (world, random) => {
    const task = taskWith(world, random, '执行《重点工作管理办法》');
    if (!task) return undefined;
    task.requirement = task.requirement!.replace(/[；]?执行《重点工作管理办法》（[^）]*）/, '');
    return { task: task.number! };
  },
  'citations/missing-basis': (world) => {
    world.child.basis = [
      { title: '江南省人民政府办公厅关于印发2026年全省重点工作任务分解表的通知', docNumber: '江南政办〔2026〕3号' },
    ];
    return {};
  },
  'citations/missing-required-document': (world, random) => {
    const task = anyTask(world, random);
    const [word] = task.title!.match(/[\u4e00-\u9fff]{4,}/)!;
    world.policies.push({
      ...(REGISTER({}) as object),
      required: [{ document: '临政规〔2025〕40号', where: { taskMatches: [word] }, reason: '台账按这份文件建立' }],
    });
    return { task: task.number! };
  },
  'citations/malformed-number': (world, random) => {
    const task = taskWith(world, random, '〔2025〕');
    if (!task) return undefined;
    const number = /〔2025〕(\d+)号/.exec(task.requirement!)![1]!;
    const wrong = [
      `[2025]${number}号`,
      `（2025）${number}号`,
      `〔2025〕第${number}号`,
      `〔2025〕0${number}号`,
      `【2025】${number}号`,
    ];
    task.requirement = task.requirement!.replace(`〔2025〕${number}号`, random.pick(wrong));
    return { task: task.number! };
  },
  'citations/missing-number': (world, random) => {
    const task = taskWith(world, random, '（临政规〔2025〕');
    if (!task) return undefined;
    task.requirement = task.requirement!.replace(/《重点工作管理办法》（[^）]*）/, '《重点工作管理办法》');
    return { task: task.number! };
  },
  'citations/mismatched-title': (world, random) => {
    const task = taskWith(world, random, '《重点工作管理办法》');
    if (!task) return undefined;
    task.requirement = task.requirement!.replace('重点工作管理办法', '乡村道路养护办法');
    return { task: task.number! };
  },
  'citations/conflicting-number': (world, random) => {
    const task = taskWith(world, random, '（临政规〔2025〕');
    if (!task) return undefined;
    const wrong = random.pick(['（临政规〔2024〕', '（临政规〔2025〕2', '（临政办〔2025〕', '（临规〔2025〕']);
    task.requirement = task.requirement!.replace('（临政规〔2025〕', wrong);
    return { task: task.number! };
  },
  'citations/impossible-year': replaced('〔2025〕', '〔2035〕'),
  'citations/superseded-document': (world, random) => {
    const task = anyTask(world, random);
    task.requirement += '台账按《台账管理办法》（临政规〔2024〕40号）建立。';
    world.policies.push(REGISTER({ number: '临政规〔2024〕40号', supersededBy: '临政规〔2025〕90号' }));
    return { task: task.number! };
  },
  'deadlines/later-deadline': (world, random) => {
    const task = taskWith(world, random, '月底前报送');
    if (!task) return undefined;
    task.requirement = task.requirement!.replace(/\d+月底前报送/, '12月底前报送');
    return { task: task.number! };
  },
  'deadlines/missing-deadline': (world, random) => {
    const task = taskWith(world, random, '月底前报送');
    if (!task) return undefined;
    task.requirement = task.requirement!.replace(/在\d+月底前报送/, '报送');
    // A second deadline in the task is still one.
    if (/[前每]/.test(task.requirement)) return undefined;
    return { task: task.number! };
  },
  'deadlines/impossible-date': (world, random) =>
    added(`${random.pick(['9月31日前', '2026年2月29日前', '于13月底前', '6月31日前', '十一月三十一日前'])}完成。`)(
      world,
      random,
    ),
  'deadlines/past-deadline': changed((task) => void (task.remark = '2026年2月底前')),
  'deadlines/conflicting-deadline': (world, random) => {
    const task = taskWith(world, random, '月底前报送');
    if (!task) return undefined;
    task.requirement = task.requirement!.replace(/在\d+月底前报送进展情况/, '在6月底前完成');
    task.remark = '11月底前完成';
    return { task: task.number! };
  },
  'wording/unbalanced-marks': (world, random) => {
    const task = anyTask(world, random);
    task.requirement = task.requirement!.replace(
      /([；。])/,
      random.pick(['（试行$1', '“一件事$1', '《目录$1', '试行）$1']),
    );
    return { task: task.number! };
  },
  'wording/near-typo': (world, random) => {
    const task = anyTask(world, random);
    const at = 3 + random.below(Math.max(1, task.requirement!.length - 8));
    // A doubled character, as slips of typing leave it.
    const letter = task.requirement![at]!;
    if (!/[\u4e00-\u9fff]/.test(letter) || task.requirement![at + 1] === letter) return undefined;
    task.requirement = task.requirement!.slice(0, at) + letter + task.requirement!.slice(at);
    return { task: task.number! };
  },
  'wording/foreign-level-word': added('在全市范围内开展检查。'),
  'wording/foreign-place': (world, random) => {
    (above(world, 1).responsible as string[]).push('青岚区人民政府');
    return added('组织青岚区各街道开展自查。')(world, random);
  },
  'wording/weakened-duty': replaced('应当在', '可以在'),
  'wording/lost-prohibition': (world, random) => {
    const task = taskWith(world, random, '严禁弄虚作假');
    if (!task) return undefined;
    task.requirement = task.requirement!.replace(/[；]?严禁弄虚作假/, '');
    return { task: task.number! };
  },
  'wording/placeholder': (world, random) =>
    added(
      random.pick(['由XX科承办。', '于××月底前完成。', '具体数量（待补充）。', '经费【请核实】。', '覆盖率达到__%。']),
    )(world, random),
  'wording/mixed-width': (world, random) => {
    const task = random.pick(tasksOf(world.child).filter((entry) => entry.requirement!.includes('；')));
    task.requirement = task.requirement!.replace('；', ';');
    return { task: task.number! };
  },
  'structure/broken-numbering': (world, random) => {
    const tasks = tasksOf(world.child);
    const from = 1 + random.below(tasks.length - 1);
    for (const task of tasks.slice(from)) task.number! += 1;
    return {};
  },
  'structure/empty-requirement': changed((task) => void (task.requirement = '')),
  'structure/duplicate-title': (world, random) => {
    const [one, other] = random.shuffled(tasksOf(world.child));
    Object.assign(other!, { title: one!.title, requirement: one!.requirement, lead: one!.lead });
    return {};
  },
  'structure/empty-section': (world, random) => {
    random.pick(world.child.sections!).sections!.push({ heading: '（三）做好其他工作' });
    return {};
  },
  'structure/mixed-headings': (world, random) => {
    const section = random.pick(leavesOf(world.child));
    section.heading = section.heading.replace('（', '(');
    return {};
  },
  'structure/title-mismatch': (world) => {
    world.child.title = '2026年新海区养老服务工作任务分解表';
    world.child.noticeTitle = '临江市新海区人民政府办公室关于印发2026年新海区防汛抗旱工作要点的通知';
    return {};
  },
  'structure/year-mismatch': (world) => {
    world.child.title = world.child.title!.replace('2026', '2025');
    return {};
  },
  'structure/unknown-column': changed((task) => void (task.extra = { 挂钩项目: '滨海步道' })),
  'structure/inconsistent-ending': (world, random) => {
    const tasks = tasksOf(world.child);
    for (const task of tasks) task.title = `${task.title}。`;
    const odd = random.pick(tasks);
    odd.title = odd.title!.slice(0, -1);
    return { task: odd.number! };
  },
  'parent/no-parent': (world) => {
    delete world.child.parent;
    return {};
  },
  'parent/unresolved-parent': (world, random) => {
    world.child.parent = random.pick(['nowhere.yaml', '临政办〔2026〕99号', 'child.yaml']);
    return {};
  },
  'parent/wrong-year': (world) => {
    Object.assign(world.parent, {
      title: '2025年全市重点工作任务分解表',
      year: 2025,
      docNumber: '临政办〔2025〕12号',
      date: '2025-03-10',
    });
    return {};
  },
  'parent/wrong-level': (world) => {
    Object.assign(world.parent, { title: '2026年白石镇重点工作任务分解表', issuer: '临江市新海区白石镇人民政府' });
    return {};
  },
  'parent/foreign-parent': (world) => {
    Object.assign(world.parent, { issuer: '厦门市人民政府办公厅', docNumber: '厦府办〔2026〕12号' });
    Object.assign(world.child, { title: '2026年仓山区重点工作任务分解表', issuer: '福州市仓山区人民政府办公室' });
    return {};
  },
  'policy/unmet-demand': (world, random) => {
    const task = anyTask(world, random);
    task.remark = '时间待定';
    world.policies.push({
      name: 'own-demands',
      title: '本区要求',
      requirements: [
        {
          id: 'no-tbd',
          over: 'tasks',
          demand: { remark: { noneOf: ['待定'] } },
          message: { 'zh-CN': '还写着待定', en: 'to be decided' },
        },
      ],
    });
    return { task: task.number! };
  },
  'exceptions/unused-exception': commented('# gov-lint-disable-next-line units/missing-lead -- 由区政府统筹'),
  'exceptions/unknown-rule': commented('# gov-lint-disable-next-line units/missing-leads -- 由区政府统筹'),
  'exceptions/unreasoned-exception': commented('# gov-lint-disable-next-line units/missing-lead'),
  'exceptions/malformed-exception': commented('# gov-lint-disable-next-lines units/missing-lead -- 由区政府统筹'),
  'exceptions/expired-exception': (world, random) => {
    const task = anyTask(world, random);
    task.lead = [];
    world.sidecar = `exceptions:\n  - { rule: units/missing-lead, task: ${task.number}, reason: 由区政府统筹, expires: 2026-03-31 }\n`;
    return {};
  },
  'exceptions/forbidden-exception': (world, random) => {
    const task = anyTask(world, random);
    task.lead = [];
    world.sidecar = `exceptions:\n  - { rule: units/missing-lead, task: ${task.number}, reason: 由区政府统筹 }\n`;
    world.notSuppressible = ['units/missing-lead'];
    return {};
  },
};
