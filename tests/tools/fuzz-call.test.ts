import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readFuzzCall } from '../../src/tools/fuzz-call.ts';

describe('a call of the fuzz', () => {
  it('is read with what stands for what was left out', () => {
    expect(readFuzzCall([])).toEqual({ format: 'docx', count: 2000, seed: 1, from: [], isChild: false });
    const from = 'package.json';
    expect(readFuzzCall(['ods', '30', '--seed', '7', '--from', from, '--only', '3', '--save', 'x.ods'])).toEqual({
      format: 'ods',
      count: 30,
      seed: 7,
      from: [from],
      only: 3,
      save: 'x.ods',
      isChild: false,
    });
  });

  it.each([
    [['--speed', '3'], /命令写法有误 wrong call: Unknown option '--speed'$/],
    [['md', '--seed'], /命令写法有误 wrong call: .*--seed/],
    [['ods'], /没有“ods”的样本.*no sample of ods/],
    [['constructor'], /没有“constructor”的样本/],
    [['md', 'many'], /COUNT 应是整数，不是“many” COUNT is a whole number/],
    [['md', '--seed', '1.5'], /--seed 应是整数/],
    [['md', '--only', 'x'], /--only 应是整数/],
    [['md', '3', 'pdf'], /参数多了 too many arguments: pdf/],
    [['md', '--from', 'none.md'], /没有这个文件 there is no such file: none\.md/],
  ])('that is wrong says so in both languages: %j', (args, said) => {
    expect(readFuzzCall(args)).toEqual({ fault: expect.stringMatching(said) });
  });

  it('that is wrong ends with status 2, the usage and no trace of the stack', async () => {
    const run = promisify(execFile)('npx', ['tsx', 'src/tools/fuzz.ts', '--speed', '3'], {
      shell: process.platform === 'win32',
    });
    await expect(run).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^命令写法有误.*\n用法 usage: npm run fuzz -- FORMAT .*\n  FORMAT: docx odt .*\n$/),
    });
  });
});
