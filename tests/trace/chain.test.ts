import { expect, it } from 'vitest';
import { droppedUpstream } from '../../src/trace/chain.ts';
import { traceTables } from '../../src/trace/trace.ts';
import { tableOfTasks, vocabulary } from './tables.ts';

it('says at which level of a chain a task was lost', () => {
  const province = tableOfTasks(
    [
      { title: '办好政府公报', responsible: '各设区市人民政府' },
      { title: '清理行政规范性文件', responsible: '各设区市人民政府' },
      { title: '改造老旧小区', responsible: '省直各有关单位' },
      { title: '推进生活垃圾分类', responsible: '各设区市人民政府' },
    ],
    {},
    { level: 'province', kind: 'government', place: '青江省' },
  );
  const city = tableOfTasks(
    [{ title: '办好政府公报', responsible: '各县（市）区政府' }],
    { waivers: [{ parentTask: 4, reason: '由省统一办理' }] },
    { level: 'prefecture', kind: 'government', place: '临江市' },
  );
  const district = tableOfTasks(
    [{ title: '开展文物普查' }],
    {},
    { level: 'county', kind: 'government', place: '新海区' },
  );
  const drops = droppedUpstream([traceTables(district, city, vocabulary), traceTables(city, province, vocabulary)]);
  expect(drops.map(({ task, above, droppedBy }) => [task.number, above, droppedBy])).toEqual([[2, province, city]]);
});
