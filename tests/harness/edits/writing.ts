import { tasksOf } from '../worlds/world.ts';
import { each, type Edits, rewritten } from './edit.ts';

/** How the same thing is written. */
export const writing: Edits = {
  'blanks between Chinese and digits': each((task) => {
    task.requirement = task.requirement
      .replace(/(?<=[\u4e00-\u9fff])(?=\d)/g, ' ')
      .replace(/(?<=\d)(?=[\u4e00-\u9fff])/g, ' ');
  }),
  'a blank where a line was wrapped': each((task, _, random) => {
    const at = 2 + random.below(task.requirement.length - 3);
    task.requirement = `${task.requirement.slice(0, at)} ${task.requirement.slice(at)}`;
  }, 0.4),
  'commas for semicolons': each((task) => void (task.requirement = task.requirement.replaceAll('；', '，'))),
  'sentences for clauses': each((task) => void (task.requirement = task.requirement.replaceAll('；', '。'))),
  'a full stop behind every title': each((task) => void (task.title += '。')),
  'no stop behind any requirement': each((task) => void (task.requirement = task.requirement.replace(/。$/, ''))),
  'months with a nought': rewritten(/(?<!\d)([69])月(底|30日)前/, '0$1月$2前'),
  'months in Chinese': rewritten(/[69]月底前/, (found) => found.replace('6', '六').replace('9', '九')),
  'months with the year': rewritten(/[69]月(?:底|30日)前/, (found) => `2026年${found}`),
  'the last day of the month': rewritten(/[69]月底前/, (found) => found.replace('底', '30日')),
  'the end of the month': rewritten(/[69]月30日前/, (found) => found.replace('30日', '底')),
  'the end of the month in another word': rewritten(/([69])月底前/, '$1月末前'),
  'a month earlier': rewritten(/([69])月底前/, (_, month) => `${Number(month) - 1}月底前`),
  'a part of an earlier month': rewritten(/([69])月(?:底|30日)前/, (_, month) => `${Number(month) - 1}月下旬`),
  'the feast in that month': rewritten(/([69])月(?:底|30日)前/, (_, month) =>
    month === '6' ? '端午节前' : '中秋节前',
  ),
  'the feast behind that month': rewritten(/9月(?:底|30日)前/, '国庆节前'),
  'at the latest': rewritten(/([69])月底前/, '不迟于$1月底'),
  'a quarter for its last month': rewritten(/6月底前/, '二季度末前'),
  'figures in Chinese': rewritten(/不少于4次/, '不少于四次'),
  'at least in another way': rewritten(/不少于4次/, '至少4次'),
  'a higher figure': rewritten(/不少于4次/, '不少于6次'),
  'a higher share': rewritten(/95%以上/, '98%以上'),
  'per cent in Chinese': rewritten(/95%以上/, '百分之九十五以上'),
  'fewer days': rewritten(/5个工作日内/, '3个工作日内'),
  'days in characters': rewritten(/5个工作日内/, '五个工作日内'),
  'a rate in tenths': rewritten(/达到95%以上/, '达到九成五以上'),
  'a lower limit': rewritten(/成本的2倍/, '成本的1.5倍'),
  'a lower threshold': rewritten(/60岁以上/, '55岁以上'),
  'a share of the total': rewritten(/200名以上/, (found) => `${found}（其中城区120名、郊区80名）`),
  'a part of the total as its share': rewritten(/新增志愿者200名以上/, '新增志愿者200名以上，按各单位人数分摊'),
  'stricter words': rewritten(/应当/, '必须'),
  'the same prohibition in another word': rewritten(/严禁/, '不得'),
  'a cited number behind a comma': rewritten(/（([^（）]*〔20\d\d〕\d+号)）/, '，$1，'),
  'straight brackets around remarks of units': each((task) => void (task.remark = '（由牵头单位汇总）'), 0.4),
  'every task with a remark': (world) => {
    for (const task of tasksOf(world.child)) task.remark = '分季度推进';
  },
};
