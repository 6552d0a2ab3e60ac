import { describe, expect, it } from 'vitest';
import { folderOf, isAbsolute, resolveFrom } from '../../src/engine/paths.ts';

describe('paths', () => {
  it.each([
    ['.', 'a.yaml', 'a.yaml'],
    ['.', './a.yaml', 'a.yaml'],
    ['district', '../city.yaml', 'city.yaml'],
    ['a/b', '../../../c.yaml', '../c.yaml'],
    ['..', '../c.yaml', '../../c.yaml'],
    ['a', '/tables/c.yaml', '/tables/c.yaml'],
    ['/tables/x', '../c.yaml', '/tables/c.yaml'],
    ['a', 'sub\\c.yaml', 'a/sub/c.yaml'],
    ['a', 'D:\\tables\\c.yaml', 'D:/tables/c.yaml'],
    ['a', '..', '.'],
  ])('from %s, %s is %s', (folder, path, expected) => {
    expect(resolveFrom(folder, path)).toBe(expected);
  });

  it('names the folder of a path', () => {
    expect([folderOf('a.yaml'), folderOf('x/a.yaml'), folderOf('/a.yaml')]).toEqual(['.', 'x', '/']);
  });

  it('knows absolute paths of both kinds of system', () => {
    expect(['/a', 'C:/a', 'a/C:/b', './a'].map(isAbsolute)).toEqual([true, true, false, false]);
  });
});
