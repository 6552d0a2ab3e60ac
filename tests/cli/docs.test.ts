import { describe, expect, it } from 'vitest';
import { docsAddress, webDocs } from '../../src/cli/docs.ts';

describe('the address of a page', () => {
  it.each([
    ['git+https://github.com/office/gov-lint.git', 'https://github.com/office/gov-lint/blob/v1.2.3/'],
    ['https://gitee.com/office/gov-lint', 'https://gitee.com/office/gov-lint/blob/v1.2.3/'],
    [{ url: 'https://gitlab.example/office/gov-lint.git' }, 'https://gitlab.example/office/gov-lint/-/blob/v1.2.3/'],
  ])('stands beside the sources %j of this version', (repository, base) => {
    expect(webDocs({ version: '1.2.3', repository, homepage: 'https://site.example' })).toBe(base);
  });

  it('stands on the site of the package where the sources are nowhere', () => {
    expect(webDocs({ version: '1.2.3', homepage: 'https://site.example/lint#readme' })).toBe(
      'https://site.example/lint/',
    );
  });

  it('is unknown where the package names neither', () => {
    expect(webDocs({ version: '1.2.3' })).toBeUndefined();
    expect(docsAddress('rules/import.md', undefined)).toBeUndefined();
    expect(docsAddress('', 'https://site.example/')).toBeUndefined();
  });
});
