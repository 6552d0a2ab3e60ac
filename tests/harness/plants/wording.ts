import { say, tasksOf } from '../worlds/world.ts';
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
  where,
  withoutClause,
} from './plant.ts';

const HAN = /[\u4e00-\u9fff]/;

/** A slip inside a clause that the child shares with the parent. */
function slip(change: (text: string, at: number) => string): Plant {
  return (world, random) => {
    const task = taskThat(world, random, ({ requirement }, above) => shared(requirement, above.requirement).length > 0);
    if (!task) return undefined;
    const clause = random.pick(shared(task.requirement, world.above.get(task)!.requirement));
    const at = 2 + random.below(clause.length - 4);
    if (
      !HAN.test(clause[at]!) ||
      !HAN.test(clause[at + 1]!) ||
      clause[at] === clause[at + 1] ||
      /[省市县区街镇]/.test(clause)
    )
      return undefined;
    task.requirement = task.requirement.replace(clause, change(clause, at));
    return { task };
  };
}

function shared(own: string, above: string): string[] {
  return own
    .split(/[；。]/)
    .filter((clause) => clause.length >= 7 && !/[前\d《]|严禁|不得|禁止/.test(clause) && above.includes(clause));
}

/** A mark left open behind a clause. */
const open = (mark: string): Plant => replaced(/([；。])/, `${mark}$1`);

/** The superior's word left in a clause that both have. */
const leftover =
  (own: string, above: string): Plant =>
  (world, random) => {
    // The bureau of a district does speak of the whole district.
    if (world.setting.own.prefix === '局') return undefined;
    const task = taskThat(world, random, ({ requirement }) => requirement.includes(say(own, world.setting)));
    if (!task) return undefined;
    task.requirement = task.requirement.replace(say(own, world.setting), say(above, { own: world.setting.above }));
    return { task };
  };

const foreign = (clause: string): Plant =>
  changed((task, { setting }) => addClause(task, clause.replace('{邻}', setting.sibling.place)));

export const wording: Plants = {
  'wording/unbalanced-marks': [
    open('（含夜间'),
    open('“一件事'),
    open('《目录'),
    open('含夜间）'),
    open('“一站式'),
    open('名册》'),
    open('【首批'),
  ],
  'wording/near-typo': [
    slip((text, at) => text.slice(0, at) + text[at] + text.slice(at)),
    slip((text, at) => text.slice(0, at) + text.slice(at + 1)),
    slip((text, at) => text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2)),
    slip((text, at) => `${text.slice(0, at)}的的${text.slice(at)}`),
    slip((text, at) => `${text.slice(0, at)}丶${text.slice(at)}`),
    slip((text, at) => `${text.slice(0, at)}?${text.slice(at)}`),
  ],
  'wording/placeholder': [
    added('由XX科负责收集材料'),
    added('××月底前完成'),
    added('（待补充）', 'remark'),
    added('培训人数不少于XX人'),
    added('联系人：【请核实】'),
    added('具体地点（待定）'),
    added('全年不少于六场（请综合科核实）'),
    added('全年不少于六场（待分管领导审定）'),
    added('全年不少于六场（这个数再核一下）', 'remark'),
    added('全年不少于六场（与去年一致？）'),
  ],
  'wording/reversed-sense': [
    replaced('全部公开', '暂不公开'),
    replaced('增加', '减少'),
    replaced('加设', '拆除'),
    replaced('新增', '减少'),
    replaced('推广成熟做法', '停止成熟做法'),
    replaced('公布', '不公布'),
    replaced('接入', '不接入'),
  ],
  'wording/foreign-level-word': [
    leftover('在{全}推广', '在{全}推广'),
    leftover('形成{全}统一', '形成{全}统一'),
    leftover('在{全}推开', '在{全}推开'),
    leftover('在{全}形成', '在{全}形成'),
    ...['在{全}范围内开展检查', '建成{全}统一的登记系统', '在{全}组织两轮抽测'].map((clause): Plant =>
      where(
        ({ setting }) => setting.own.prefix !== '局',
        changed((task, { setting }) => addClause(task, say(clause, { own: setting.above }))),
      ),
    ),
  ],
  'wording/foreign-place': [
    foreign('组织{邻}开展自查'),
    foreign('由{邻}各单位抓好落实'),
    foreign('对{邻}居民发放明白卡'),
    foreign('在{邻}新设两处站点'),
    foreign('{邻}范围内全覆盖'),
  ],
  'wording/weakened-duty': [
    replaced('应当', '可以'),
    replaced('必须', '鼓励'),
    replaced('必须', '建议'),
    replaced('应当', '原则上'),
    replaced('应当', '有条件的可'),
    replaced('必须', '可结合实际'),
    replaced('全部公开', '基本公开'),
    replaced(/定期|每日/, '不定期', /定期|每日/),
  ],
  'wording/lost-prohibition': [
    withoutClause(/严禁弄虚作假/),
    withoutClause(/不得.*收取|不得收/),
    withoutClause(/层层加码/),
    replaced(/[；]?(?:工作中)?严禁弄虚作假/, ''),
    replaced('严禁弄虚作假', '避免弄虚作假'),
    replaced('禁止', '尽量减少'),
  ],
  'wording/mixed-width': [';', ',', ':', '?', '!']
    .map((mark): Plant => (world, random) => {
      if (world.style.name === 'half-width marks') return undefined;
      const task = anyTask(world, random);
      const full = { ';': '；', ',': '，', ':': '：', '?': '？', '!': '！' }[mark]!;
      if (mark === ';') {
        if (!task.requirement.includes(full)) return undefined;
        task.requirement = task.requirement.replace(full, mark);
      } else
        addClause(
          task,
          mark === ','
            ? '分类登记,逐项公示'
            : mark === ':'
              ? '做到三件事:登记、公示、回访'
              : `群众满意不满意${mark}要上门问清`,
        );
      return { task };
    })
    .concat(
      // A habit of the whole table is one finding.
      where(
        ({ style }) => style.name === 'plain',
        table((world) => {
          for (const task of tasksOf(world.child)) task.requirement = task.requirement.replaceAll('；', ';');
        }),
      ),
    ),
};
