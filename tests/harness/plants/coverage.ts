import { addTask, drop, leavesOf, tasksOf, type World, type WorldTask } from '../worlds/world.ts';
import {
  anySection,
  anyTask,
  changed,
  clausesOf,
  ownTask,
  type Plant,
  type Plants,
  replaced,
  table,
  taskThat,
  where,
} from './plant.ts';

/** Clauses that other rules speak of when they are gone. */
const OTHERS = /[前每]|严禁|不得|禁止|《|\d|所有|全部|全面|应当|必须/;

function dropped(choose: (world: World, random: Parameters<Plant>[1]) => WorldTask | undefined): Plant {
  return (world, random) => {
    const task = choose(world, random);
    if (!task) return undefined;
    const parentTask = world.above.get(task)!;
    drop(world, task);
    return { parentTask };
  };
}

/** Takes the first, middle or last plain clause away. */
function withoutPlain(at: (count: number) => number): Plant {
  return (world, random) => {
    const plain = (task: WorldTask): string[] => clausesOf(task).filter((clause) => !OTHERS.test(clause));
    const task = taskThat(world, random, (one) => plain(one).length >= 2);
    if (!task) return undefined;
    const gone = plain(task).at(at(plain(task).length));
    task.requirement = `${clausesOf(task)
      .filter((clause) => clause !== gone)
      .join('；')}。`;
    return { task };
  };
}

function twice(change: (task: WorldTask, world: World) => WorldTask): Plant {
  return (world, random) => {
    const task = anyTask(world, random);
    const { number: _, ...copy } = task;
    addTask(world, anySection(world, random), change({ ...copy }, world));
    return {};
  };
}

function local(title: string, requirement: string): Plant {
  return (world, random) => ({ task: addTask(world, anySection(world, random), ownTask(world, title, requirement)) });
}

/** The parent gives the task to named bodies of which the child is none. */
function givenTo(units: readonly string[]): Plant {
  return (world, random) => {
    const task = anyTask(world, random);
    Object.assign(world.above.get(task)!, { responsible: units.map((unit) => world.setting.above.prefix + unit) });
    return { task };
  };
}

function waived(fields: (world: World, random: Parameters<Plant>[1]) => object, isDropped: boolean): Plant {
  return (world, random) => {
    const task = anyTask(world, random);
    const parentTask = world.above.get(task)!.number!;
    if (isDropped) drop(world, task);
    world.child.waivers = [{ parentTask, reason: '由上级统一办理', ...fields(world, random) }];
    return isDropped ? { beside: 'coverage/missing-task' } : {};
  };
}

const inParentsWords = (plant: Plant): Plant => where(({ isReworded }) => !isReworded, plant);

/** The table above the parent has a task that the parent left out. */
function upstream(title: string, requirement: string): Plant {
  return (world) => {
    const { setting, parent } = world;
    const top = structuredClone(parent);
    const place =
      setting.above.prefix === '区' || setting.above.prefix === '县'
        ? '临江市'
        : setting.above.prefix === '市'
          ? '江南省'
          : undefined;
    if (!place) return undefined;
    const level = place.at(-1)!;
    const issuer = `${place}人民政府办公${level === '省' ? '厅' : '室'}`;
    const responsible = level === '省' ? ['各设区市人民政府'] : ['各县（市）区人民政府'];
    Object.assign(top, {
      title: `2026年${place}工作任务分解表`,
      issuer,
      docNumber: `${level === '省' ? '江南政' : '临政'}办〔2026〕3号`,
    });
    for (const task of tasksOf(top)) Object.assign(task, { lead: [`${level}财政局`], responsible });
    const section = leavesOf(top)[0]!;
    section.tasks!.push({ title, requirement, lead: [`${level}财政局`], responsible: [...responsible] });
    for (const [index, task] of tasksOf(top).entries()) task.number = index + 1;
    world.grandparent = top;
    parent.parent = 'grandparent.yaml';
    return {};
  };
}

export const coverage: Plants = {
  'coverage/missing-task': [
    dropped(anyTask),
    dropped((world) => tasksOf(world.child)[0]),
    dropped((world) => tasksOf(world.child).at(-1)),
    (world, random) => {
      const task = anyTask(world, random);
      const parentTask = world.above.get(task)!;
      // Another task of the field stands in its place.
      Object.assign(task, ownTask(world, '扶持海带养殖合作社', '为合作社提供冷链仓储补贴。'));
      delete task.implements;
      return { parentTask };
    },
    (world, random) => {
      // Its words went into a remark that only names it.
      const task = anyTask(world, random);
      const parentTask = world.above.get(task)!;
      drop(world, task);
      anyTask(world, random).remark = '其他工作另行部署';
      return { parentTask };
    },
  ],
  'coverage/unclear-task': ['海上养殖', '口岸通关', '殡葬用品', '林下经济', '渔港码头'].map(
    (object): Plant =>
      (world, random) => {
        const task = anyTask(world, random);
        // Another object under the parent's words: neither the same task nor plainly another.
        task.title = task.title.replace(/^(..)/, `$1${object}`);
        delete task.implements;
        return { parentTask: world.above.get(task)! };
      },
  ),
  'coverage/dropped-clause': [
    withoutPlain(() => 0),
    withoutPlain(() => -1),
    withoutPlain((count) => count >> 1),
    replaced('供水、供电、供气、供热', '供水、供电、供热', /供气/),
    replaced('雨衣、铁锹、沙袋', '雨衣、沙袋', /铁锹/),
    replaced('手电、雨衣', '雨衣', /手电/),
  ],
  'coverage/lowered-figure': [
    replaced('不少于4次', '不少于1次'),
    replaced('95%以上', '85%以上'),
    replaced('5个工作日内', '15个工作日内'),
    replaced('不少于4次', '不超过4次'),
    replaced('不少于4次', '4次左右'),
    replaced('95%以上', '九成以上'),
    replaced('200名以上', '200名左右'),
    replaced('5个工作日内', '十个工作日内'),
    replaced('成本的2倍', '成本的3倍'),
  ],
  'coverage/narrowed-scope': [
    replaced('所有站点', '有关站点'),
    replaced('所有站点', '部分站点'),
    replaced('全部公开', '选择性公开'),
    replaced('全部公开', '主要内容公开'),
    replaced('全面摸清', '重点摸清'),
    replaced('逐户', '抽样'),
    replaced('所有站点', '符合条件的站点'),
    replaced('60岁以上', '75岁以上'),
    replaced('500平方米以上', '2000平方米以上'),
    inParentsWords(replaced('全面摸清', '及时摸清')),
    inParentsWords(replaced('检查结果全部公开', '检查结果公开')),
  ],
  'coverage/duplicate-cover': [
    twice((task) => task),
    twice((task) => ({ ...task, lead: [...task.responsible.slice(0, 1), ...task.lead] })),
    twice((task) => ({ ...task, title: `进一步${task.title}` })),
    twice((task) => ({ ...task, requirement: task.requirement.replace(/。$/, '；每月通报一次。') })),
    twice((task) => ({ ...task, remark: '同步推进' })),
  ],
  'coverage/local-task': [
    local('建好滨海步道驿站', '驿站配备饮水和急救设施。'),
    local('扶持海带养殖合作社', '为合作社提供冷链仓储补贴。'),
    local('修缮百年榕树护栏', '护栏改用防腐木料。'),
    local('发放渔民转产补贴', '凭渔船拆解证明申领。'),
    local('设立口岸外文标识', '标识用语请译审把关。'),
  ],
  'coverage/unassigned-task': [
    givenTo(['教育局']),
    givenTo(['财政局', '档案馆']),
    givenTo(['气象局']),
    givenTo(['统计局', '司法局']),
    givenTo(['信访局']),
  ].map(
    (plant): Plant =>
      (world, random) =>
        // A street and a bureau are the named offices' equals in other words; a province writes 厅.
        ['区', '县'].includes(world.setting.own.prefix) ? plant(world, random) : undefined,
  ),
  'coverage/bad-implements': [
    changed((task) => void (task.implements = 99)),
    changed((task, { above }) => void (task.implements = [above.get(task)!.number!, 99])),
    changed((task) => void (task.implements = 120)),
    changed((task) => void (task.implements = 13)),
    (world, random) => {
      const task = random.pick([tasksOf(world.child)[0]!, tasksOf(world.child).at(-1)!]);
      task.implements = [world.above.get(task)!.number!, 40];
      return { task };
    },
  ],
  'coverage/unused-waiver': [
    // Of a row in other words a waiver may excuse what it leaves out.
    inParentsWords(waived(() => ({}), false)),
    inParentsWords(waived(() => ({ authority: '会议纪要' }), false)),
    inParentsWords(waived(() => ({ expires: '2026-12-31' }), false)),
    waived(() => ({ parentTask: 77 }), false),
    table((world) => {
      world.child.waivers = [1, 2].map((parentTask) => ({ parentTask, reason: '无此职能' })).slice(1);
    }),
  ],
  'coverage/expired-waiver': ['2026-01-31', '2025-12-31', '2024-06-30', '2026-04-30', '2020-01-01'].map((expires) =>
    waived(() => ({ expires }), true),
  ),
  'coverage/dropped-upstream': [
    upstream('建立海岛应急储备点', '在有人居住的海岛储备三天口粮。'),
    upstream('保护滩涂候鸟栖息地', '划出缓冲带，冬季停止采捕。'),
    upstream('普查传统民居木雕', '逐栋拍照测绘，编号入库。'),
    upstream('推广盲人电影院', '每月放映讲述版影片两场。'),
    upstream('检定集贸市场电子秤', '作弊秤当场封存。'),
  ],
};
