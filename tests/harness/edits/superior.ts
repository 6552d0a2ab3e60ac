import { type Edits, inBoth, each } from './edit.ts';
import { addClause } from '../plants/plant.ts';

/** The superior mentioned, as a table below may. */
export const superior: Edits = {
  'level words localised': inBoth('在{上}推广，工作情况报{上办}。', '在{下}推广，工作情况报{下办}。'),
  'reports to the superior kept': inBoth('工作情况报{上办}。', '工作情况报{上办}，同时抄送{下办}。'),
  'a superior’s document kept': inBoth('落实《{上}统一目录》。', '落实《{上}统一目录》。'),
  ...Object.fromEntries(
    Object.entries({
      'by the superior’s arrangement': '按照{上}统一部署推进',
      'linked with the superior’s platform': '接入{上}统一平台',
      'the superior’s rank aimed at': '力争在{上}考核中位居前列',
      'the superior’s catalogue used': '使用{上}统一编码',
      'the superior’s meeting taken to heart': '贯彻落实{上}工作会议精神',
      'the superior’s samples learned from': '学习{上}先进典型经验',
      'data handed up': '数据按月汇总至{上}系统',
      'the superior’s training attended': '参加{上}组织的集中培训',
      'the superior’s inspection received': '迎接{上}专项督查',
      'the superior’s notice waited for': '对照{上}通报的问题整改',
    }).map(([name, words]) => [
      name,
      each((task, { setting }) => addClause(task, words.replace('{上}', setting.above.whole)), 0.2),
    ]),
  ),
};
