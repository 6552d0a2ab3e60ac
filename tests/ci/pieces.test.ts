import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { action, runAction } from './action.ts';
import { officeRepository, PROGRAM, type Repository } from './repository.ts';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const isPossible = existsSync(PROGRAM) && process.platform !== 'win32';
const hasPreCommit = isPossible && spawnSync('pre-commit', ['--version']).status === 0;
const example = (name: string): any => parse(readFileSync(`examples/ci/${name}`, 'utf8'));

it('names the version of the package in every example', () => {
  for (const name of [
    'pre-commit',
    'pre-commit-config.yaml',
    'github.yml',
    'gitlab-ci.yml',
    'gitee.yml',
    'reviewdog.yml',
  ]) {
    const versions = readFileSync(`examples/ci/${name}`, 'utf8').match(/(?<=gov-lint@v?|rev: v)\d+\.\d+\.\d+/g);
    expect([name, ...new Set(versions)]).toEqual([name, manifest.version]);
  }
});

it('gives the action of the example only inputs that it has', () => {
  const steps = example('github.yml').jobs['gov-lint'].steps as { uses: string; with?: object }[];
  const own = steps.find(({ uses }) => uses.startsWith('office/gov-lint@'))!;
  expect(Object.keys(own.with!).filter((name) => !(name in action.inputs))).toEqual([]);
});

describe.skipIf(!isPossible)('pieces for pipelines', () => {
  let office: Repository;
  beforeAll(() => (office = officeRepository()));
  afterAll(() => office.remove());

  const script = (commands: readonly string[], env = {}) => office.run('sh', ['-e', '-c', commands.join('\n')], env);

  it('the job of GitLab fails and leaves both reports', () => {
    const { script: commands, artifacts } = example('gitlab-ci.yml')['gov-lint'];
    expect(script(commands).status).toBe(1);
    const [issue] = JSON.parse(office.read(artifacts.reports.codequality));
    expect(issue).toMatchObject({ check_name: 'units/missing-lead', location: { path: 'tables/district.yaml' } });
    expect(office.read(artifacts.reports.junit)).toContain('failures="1"');
  });

  it('the pipeline of Gitee fails and leaves a page', () => {
    const [{ steps }] = example('gitee.yml').stages;
    expect(script(steps[0].commands).status).toBe(1);
    expect(office.read('report/index.html')).toContain('units/missing-lead');
  });

  it('reviewdog is handed what it reads, and decides itself', () => {
    office.write('.git/shims/reviewdog', '#!/bin/sh\ncat > .git/handed\nprintf "%s\\n" "$@" > .git/flags\n');
    chmodSync(join(office.folder, '.git/shims/reviewdog'), 0o755);
    const { steps } = example('reviewdog.yml').jobs.reviewdog;
    expect(script([steps.at(-1).run]).status).toBe(0);
    expect(office.read('.git/flags')).toContain('-f=rdjson');
    const { diagnostics } = JSON.parse(office.read('.git/handed'));
    expect(diagnostics[0]).toMatchObject({ location: { path: 'tables/district.yaml' }, severity: 'ERROR' });
  });

  it('the action passes on the status of a wrong call, and starts nothing that an input says', () => {
    const wrong = runAction(office, { files: 'no-such-folder/*.yaml\n$(touch injected); `touch injected`' });
    expect(wrong).toMatchObject({ status: 2, outputs: { status: '2' } });
    expect(existsSync(join(office.folder, 'injected'))).toBe(false);
    const flag = runAction(office, { files: '--fix', parent: '$(touch injected)' });
    expect(flag.status).toBe(2);
    expect(existsSync(join(office.folder, 'injected'))).toBe(false);
  });

  it('the action takes several files, a parent, a severity and a language', () => {
    const { status, out } = runAction(office, {
      files: 'tables/district.yaml\ntables/street.yaml\n',
      parent: 'tables/city.yaml',
      'fail-on': 'never',
      lang: 'en',
    });
    expect(status).toBe(0);
    expect(out).toMatch(/^::error file=tables\/district\.yaml,.*::No lead unit/m);
  });
});

describe.skipIf(!hasPreCommit)('the hook of pre-commit', () => {
  let office: Repository;
  const [hook] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));
  beforeAll(() => {
    office = officeRepository();
    // The same hook with the program under test: installing it from its repository needs the network.
    const own = { ...hook, language: 'system', entry: hook.entry.replace('gov-lint', `node ${PROGRAM}`) };
    office.write('.pre-commit-config.yaml', JSON.stringify({ repos: [{ repo: 'local', hooks: [own] }] }));
    office.git('add', '--all');
  });
  afterAll(() => office.remove());
  const staged = () =>
    office.run('pre-commit', ['run', '--color', 'never'], { PRE_COMMIT_HOME: join(office.folder, '.git/pc') });

  it('rechecks the children of a parent that alone is changed', () => {
    office.change('tables/district.yaml', 'lead: []', 'lead: [区档案局]');
    office.commit('起点');
    office.change('tables/city.yaml', '每季度开放', '每月开放');
    office.git('add', '--all');
    const { status, out } = staged();
    expect(status).not.toBe(0);
    expect(out).toContain('tables/district.yaml');
    office.git('reset', '--quiet', '--hard');
  });

  it('leaves a commit alone that touches no table', () => {
    office.write('README.md', '# 表库\n');
    office.git('add', '--all');
    expect(staged()).toMatchObject({ status: 0, out: expect.stringContaining('no files to check') });
  });
});
