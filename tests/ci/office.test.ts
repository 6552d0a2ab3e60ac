import { chmodSync, copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runAction } from './action.ts';
import { officeRepository, type Outcome, PROGRAM, type Repository } from './repository.ts';

const isPossible = existsSync(PROGRAM) && process.platform !== 'win32';

/** One office's year, each step upon the one before. */
describe.skipIf(!isPossible)('a repository of tables', () => {
  let office: Repository;
  beforeAll(() => {
    office = officeRepository();
    copyFileSync('examples/ci/pre-commit', join(office.folder, '.git/hooks/pre-commit'));
    chmodSync(join(office.folder, '.git/hooks/pre-commit'), 0o755);
  });
  afterAll(() => office.remove());

  const found = (...args: string[]): { status: number; lines: string[] } => {
    const { status, out } = office.lint('check', '.', '--format', 'concise', ...args);
    return { status, lines: out.split('\n').filter((line) => line !== '') };
  };
  const rules = (lines: readonly string[]): string[] =>
    lines.map((line) => /^\.?\/?tables\/(\w+)\.yaml:.*\[(.*)\]$/.exec(line)!.slice(1).join(' '));
  const lastOf = ({ out, err }: Outcome): string => out + err;

  it('shows at first what is wrong, and the exception is not counted', () => {
    const { status, lines } = found();
    expect(status).toBe(1);
    expect(rules(lines)).toEqual(['district units/missing-lead']);
  });

  it('lets what is known live in a baseline, and takes the first commit', () => {
    expect(office.lint('check', '.', '--update-baseline').status).toBe(0);
    expect(found()).toEqual({ status: 0, lines: [] });
    expect(lastOf(office.commit('建立表库'))).not.toContain('error');
    expect(office.git('log', '--format=%s').trim()).toBe('建立表库');
  });

  it('holds back a changed parent until its children have followed, level by level', () => {
    office.write(
      'tables/city.yaml',
      `${office.read('tables/city.yaml')}  - number: 4
    title: 发布暴雨预警联系方式
    requirement: 汛期前公布各易涝点责任人和联系电话。
    lead: [市应急局]
    responsible: [各区人民政府]
`,
    );
    const held = office.commit('市里新增一项');
    expect(held.status).not.toBe(0);
    expect(lastOf(held)).toContain('coverage/missing-task');
    expect(lastOf(held)).toContain('tables/district.yaml');

    // What the superior asks for is put in by the program, under the district’s own counterpart.
    office.lint('check', 'tables/district.yaml', '--fix-suggestions');
    expect(office.read('tables/district.yaml')).toContain('发布暴雨预警联系方式');
    expect(office.read('tables/district.yaml')).toContain('lead: [区应急局]');
    // The district has followed; now it is the street that has not.
    expect(rules(found().lines)).toEqual(['street coverage/missing-task']);
    expect(office.commit('区里承接新增一项').status).not.toBe(0);
    const street = office.read('tables/street.yaml');
    office.write('tables/street.yaml', `${street}waivers:\n  - { parentTask: 4, reason: 本街道没有易涝点 }\n`);
    expect(found().status).toBe(0);
    expect(office.commit('区里承接新增一项，街道豁免').status).toBe(0);
  });

  it('holds back what is staged, whatever has been put right outside of it since', () => {
    const before = office.read('tables/street.yaml');
    office.change('tables/street.yaml', 'lead: [农业农村服务中心]', 'lead: []');
    office.git('add', '--all');
    office.write('tables/street.yaml', before);
    expect(found().status).toBe(0);
    expect(office.run('git', ['commit', '--quiet', '--message', '半成品']).status).not.toBe(0);
    office.git('reset', '--quiet', '--hard');
    expect(found().status).toBe(0);
  });

  it('says that an entry of the baseline is done, and prunes it', () => {
    office.change('tables/district.yaml', 'lead: []', 'lead: [区档案局]');
    const stale = office.lint('check', '.');
    expect(stale.status).toBe(1);
    expect(lastOf(stale)).toContain('--prune-baseline');
    expect(office.lint('check', '.', '--prune-baseline').status).toBe(0);
    expect(JSON.parse(office.read('.gov-lint-baseline.json')).entries).toEqual([]);
    expect(office.commit('区里定了牵头单位').status).toBe(0);
  });

  it('annotates a new fault, tells it in the summary, and fails the step', () => {
    office.change('tables/street.yaml', '每半年核对一次', '依据新水发[2026]5号每半年核对一次');
    const failed = runAction(office, { files: 'tables', 'fail-on': 'warning', 'upload-sarif': 'true' });
    expect(failed.status).toBe(1);
    expect(failed.out).toMatch(/^::warning file=tables\/street\.yaml,line=\d+,.*title=citations\/malformed-number::/m);
    expect(failed.summary).toContain('### tables/street.yaml');
    expect(failed.outputs).toEqual({ status: '1', sarif: 'gov-lint.sarif' });
    expect(failed.used[0]).toMatchObject({ with: { sarif_file: './gov-lint.sarif' } });
    const [run] = JSON.parse(office.read('gov-lint.sarif')).runs;
    expect(run.results.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain('citations/malformed-number');
  });

  it('is put right by the safe fix, and passes', () => {
    expect(office.lint('check', '.', '--fix').status).toBe(0);
    expect(office.read('tables/street.yaml')).toContain('新水发〔2026〕5号');
    const passed = runAction(office, { files: 'tables', 'fail-on': 'warning' });
    expect(passed).toMatchObject({ status: 0, outputs: { status: '0', sarif: '' }, used: [] });
    expect(passed.out).not.toMatch(/^::(?:warning|error)/m);
  });

  it('does not take the reports of earlier runs for tables', () => {
    const reports = [
      'json:report.json',
      'html:report.html',
      'junit:report.xml',
      'checkstyle:style.xml',
      'sarif:a.sarif',
    ];
    office.lint('check', '.', ...reports.flatMap((one) => ['--format', one]));
    const { files, skipped } = JSON.parse(office.lint('check', '.', '--format', 'json').out);
    expect(files.map(({ path }: { path: string }) => path.replace('./', ''))).toEqual([
      'tables/city.yaml',
      'tables/district.yaml',
      'tables/street.yaml',
    ]);
    expect(skipped.map(({ path }: { path: string }) => path)).toContain('report.json');
  });
});
