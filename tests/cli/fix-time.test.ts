import { expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { createMemoryWorld } from '../scenarios/memory-host.ts';

const TABLE = `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
docNumber: 新政办[2026]07号
year: 2026
parent: none
tasks:
  - { number: 1, title: 扩大预算公开, requirement: "执行临政规[2025]第03号。", lead: [区财政局] }
  - { number: 3, title: 公布水库水位, requirement: 汛期每日公布水位。, lead: [区水利局] }
`;

/** On a machine where each piece of work takes a tenth of a second. */
async function fixed(milliseconds: number, flag: string): Promise<{ status: number; err: string; written: string[] }> {
  const { host, printed, written } = createMemoryWorld({
    'a.yaml': Buffer.from(TABLE),
    'b.yaml': Buffer.from(TABLE),
    'limits.yaml': Buffer.from(`limits: { milliseconds: ${milliseconds} }\n`),
  });
  let pieces = 0;
  const slow: typeof host = {
    ...host,
    clock: () => pieces * 100,
    within: (left, job) => {
      pieces += 1;
      return left < 100 ? 'time' : { value: job() };
    },
  };
  const status = await run(['check', 'a.yaml', 'b.yaml', flag, '--config', './limits.yaml'], slow);
  return { status, err: printed.err, written: [...written.keys()] };
}

it('gives a file the time of one check for all rounds of fixing it, and leaves all files alone when that is over', async () => {
  const free = await fixed(60_000, '--fix-suggestions');
  expect(free).toMatchObject({ written: ['a.yaml', 'b.yaml'] });
  expect(await fixed(500, '--quiet')).toMatchObject({ status: 1, written: [] });
  const { status, err, written } = await fixed(500, '--fix-suggestions');
  expect({ status, written }).toEqual({ status: 2, written: [] });
  expect(err).toBe(
    'gov-lint: 检查并修正 a.yaml 超过 0.5 秒，已停止，所有文件都没有改动；内容可能异常，请打开核对（上限可在配置的 limits.milliseconds 中调整）\n',
  );
});

it('leaves all files alone where a file takes too long before anything was fixed', async () => {
  expect(await fixed(1_000, '--fix')).toMatchObject({ written: ['a.yaml', 'b.yaml'] });
  const { status, err, written } = await fixed(200, '--fix');
  expect({ status, written }).toEqual({ status: 2, written: [] });
  expect(err).toContain('检查并修正 a.yaml 超过 0.2 秒');
});

it('takes back what leaves a table that is not checked any more', async () => {
  // Each of its own words, for the sake of speed.
  const rows = (count: number, letters: string): string =>
    Array.from({ length: count }, (_, at) => {
      const title = [...String(at + 1_000)].map((digit) => letters[Number(digit)]).join('');
      return `  - { number: ${at + 1}, title: ${title}, requirement: ${title}。 }\n`;
    }).join('');
  const head = (place: string, issuer: string, parent: string): string =>
    `title: 2026年${place}重点工作任务分解表\nissuer: ${issuer}\nyear: 2026\nparent: ${parent}\ntasks:\n`;
  const child = head('新海区', '临江市新海区人民政府办公室', 'b.yaml') + rows(624, '甲乙丙丁戊己庚辛壬癸');
  const { host, printed, written } = createMemoryWorld({
    'a.yaml': Buffer.from(child),
    'b.yaml': Buffer.from(head('全市', '临江市人民政府办公室', 'none') + rows(1_600, '子丑寅卯辰巳午未申酉')),
  });
  expect(await run(['check', 'a.yaml', '--fix-suggestions'], host)).not.toBe(2);
  expect(printed.out).not.toContain('没有与上级表逐项比对');
  expect(written.has('a.yaml')).toBe(false);
});
