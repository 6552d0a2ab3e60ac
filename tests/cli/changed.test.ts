import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { officeRepository, PROGRAM, type Repository } from '../ci/repository.ts';

const TABLE = `title: 2026年门户网站维护任务分解表
issuer: 临江市门户网站管理中心
year: 2026
parent: none
tasks:
  - { number: 1, title: 更新栏目, requirement: 每月更新一次栏目。, lead: [运行科] }
`;

/** What --changed would check, by path. */
function checked(repository: Repository, ...args: string[]): string[] {
  const { status, out, err } = repository.lint('check', '--no-baseline', '--format', 'json', ...args);
  expect(status, err).toBeLessThan(2);
  return (JSON.parse(out) as { files: { path: string }[] }).files.map(({ path }) => path);
}

describe('check --changed in a real repository', { timeout: 120_000 }, () => {
  let repository: Repository;
  beforeEach(() => {
    repository = officeRepository();
    for (const name of ['甲', '乙', '丙 "x"', '丁']) repository.write(`${name}.yaml`, TABLE);
    // Before there is a commit, everything is new.
    expect(checked(repository, '--changed')).toContain('甲.yaml');
    repository.git('add', '--all');
    repository.git('-c', 'core.hooksPath=/dev/null', 'commit', '--quiet', '--no-verify', '--message', '初稿');
  });
  afterEach(() => repository.remove());

  it('finds what is edited, staged, new and restored, and leaves the rest', () => {
    expect(checked(repository, '--changed')).toEqual([]);
    repository.change('丙 "x".yaml', '每月', '每周');
    repository.change('乙.yaml', '每月', '每季度');
    repository.git('add', '乙.yaml');
    repository.write('新/戊.yaml', TABLE);
    repository.write('.gitignore', '草稿/\n');
    repository.write('草稿/己.yaml', TABLE);
    // Touched, and saved by an editor of another system: the words are the same.
    utimesSync(join(repository.folder, '甲.yaml'), 1, 1);
    repository.write('丁.yaml', TABLE.replaceAll('\n', '\r\n'));
    expect(checked(repository, '--changed').toSorted()).toEqual(['丙 "x".yaml', '乙.yaml', '新/戊.yaml'].toSorted());
    repository.write('丙 "x".yaml', TABLE);
    expect(checked(repository, '--changed', '丙 "x".yaml', '甲.yaml')).toEqual([]);
  });

  it('counts what a file that is gone took along: a configuration, a second table of one number', () => {
    repository.write('package.json', '{ "gov-lint": { "preset": "strict" } }\n');
    const upper = TABLE.replace('year', 'docNumber: 临信〔2026〕3号\nyear');
    repository.write('乙.yaml', upper);
    repository.write('丁.yaml', upper);
    repository.write('甲.yaml', TABLE.replace('parent: none', 'parent: 临信〔2026〕3号'));
    repository.git('add', '--all');
    repository.git('commit', '--quiet', '--no-verify', '--message', '定稿');
    expect(checked(repository, '--changed', '甲.yaml')).toEqual([]);
    rmSync(join(repository.folder, '丁.yaml'));
    expect(checked(repository, '--changed', '甲.yaml', '丙 "x".yaml')).toEqual(['甲.yaml']);
    repository.write('丁.yaml', upper);
    repository.write('package.json', '{}\n');
    expect(checked(repository, '--changed', '丙 "x".yaml')).toEqual(['丙 "x".yaml']);
  });

  it('sees a link that leads to another table', () => {
    symlinkSync('甲.yaml', join(repository.folder, '链接.yaml'));
    repository.git('add', '--all');
    repository.git('commit', '--quiet', '--no-verify', '--message', '链接');
    expect(checked(repository, '--changed', '链接.yaml')).toEqual([]);
    rmSync(join(repository.folder, '链接.yaml'));
    symlinkSync('乙.yaml', join(repository.folder, '链接.yaml'));
    expect(checked(repository, '--changed', '链接.yaml')).toEqual(['链接.yaml']);
  });

  it('checks what stands in a repository inside, or rests on it: nobody says what has changed there', () => {
    repository.write('内/市级表.yaml', TABLE.replace('year', 'docNumber: 临信〔2026〕3号\nyear'));
    repository.git('init', '--quiet', '内');
    repository.git('-C', '内', 'add', '--all');
    repository.git('-C', '内', '-c', 'core.hooksPath=/dev/null', 'commit', '--quiet', '--message', '内');
    repository.write('甲.yaml', TABLE.replace('parent: none', 'parent: 内/市级表.yaml'));
    const all = ['内/市级表.yaml', '甲.yaml', '乙.yaml'];
    expect(checked(repository, '--changed', ...all)).toEqual(['内/市级表.yaml', '甲.yaml']);
    // As a submodule, once it is committed.
    repository.git('add', '--all');
    repository.git('-c', 'core.hooksPath=/dev/null', 'commit', '--quiet', '--no-verify', '--message', '子模块');
    expect(checked(repository, '--changed', ...all)).toEqual(['内/市级表.yaml', '甲.yaml']);
  });

  it('does not say who of all has not handed in', () => {
    repository.write('名单.txt', '甲\n乙\n');
    const { status, err } = repository.lint('check', '--changed', '--format', 'html:报告.html', '--expect', '名单.txt');
    expect({ status, err }).toMatchObject({ status: 2, err: expect.stringContaining('请只用一个') });
  });

  it('compares with where the work parted from a revision', () => {
    repository.git('checkout', '--quiet', '-b', '修改');
    repository.change('甲.yaml', '每月', '每周');
    repository.git('commit', '--quiet', '--no-verify', '--all', '--message', '改');
    repository.git('checkout', '--quiet', 'main');
    repository.change('乙.yaml', '每月', '每周');
    repository.git('commit', '--quiet', '--no-verify', '--all', '--message', '另改');
    repository.git('checkout', '--quiet', '修改');
    expect(checked(repository, '--changed')).toEqual([]);
    expect(checked(repository, '--since', 'main')).toEqual(['甲.yaml']);
    for (const revision of ['没有', '--output=x', 'main:甲.yaml']) {
      const { status, err } = repository.lint('check', `--since=${revision}`);
      expect({ status, err: err.trim().split('\n').length }).toEqual({ status: 2, err: 1 });
      expect(err).toContain(revision);
    }
    expect(existsSync(join(repository.folder, 'x'))).toBe(false);
  });

  it('says where there is no git, no repository, or a table outside', () => {
    const { folder } = repository;
    const bin = join(folder, '.git', 'node-only');
    mkdirSync(bin);
    symlinkSync(process.execPath, join(bin, 'node'));
    expect(repository.run('node', [PROGRAM, 'check', '--changed'], { PATH: bin })).toMatchObject({
      status: 2,
      err: expect.stringContaining('没有找到 git'),
    });
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    try {
      const path = join(outside, 'a.yaml');
      repository.write('甲.yaml', TABLE);
      repository.run('cp', ['甲.yaml', path]);
      expect(repository.lint('check', '--changed', path)).toMatchObject({
        status: 2,
        err: expect.stringContaining('不在 git 仓库'),
      });
      repository.git('config', 'core.bare', 'true');
      expect(repository.lint('check', '--changed')).toMatchObject({ status: 2, err: expect.stringContaining('仓库') });
    } finally {
      rmSync(outside, { recursive: true, force: true });
    }
  });

  it('runs nothing that the repository names', () => {
    const { folder } = repository;
    const mark = join(folder, 'ran');
    repository.write('evil', `#!/bin/sh\ntouch '${mark}'\nexec cat\n`);
    chmodSync(join(folder, 'evil'), 0o755);
    const evil = join(folder, 'evil');
    repository.write('git', `#!/bin/sh\ntouch '${mark}'\n`);
    chmodSync(join(folder, 'git'), 0o755);
    repository.write('.gitattributes', '* filter=x diff=x\n');
    for (const key of [
      'core.fsmonitor',
      'filter.x.clean',
      'filter.x.smudge',
      'diff.external',
      'diff.x.command',
      'diff.x.textconv',
      'core.sshCommand',
      'core.pager',
      'alias.ls-files',
    ])
      repository.git('config', key, evil);
    repository.git('config', 'core.hooksPath', folder);
    // Racily clean: git itself would read the files again, through the filter.
    const index = readFileSync(join(folder, '.git', 'index'));
    for (const name of ['甲', '乙']) utimesSync(join(folder, `${name}.yaml`), 1, 1);
    const { status } = repository.run('node', [PROGRAM, 'check', '--changed'], {
      PATH: `${folder}:${process.env['PATH']}`,
    });
    expect(status).toBe(0);
    expect(existsSync(mark)).toBe(false);
    expect(readFileSync(join(folder, '.git', 'index')).equals(index)).toBe(true);
  });
});
