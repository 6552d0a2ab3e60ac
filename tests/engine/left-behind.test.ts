import { expect, test } from 'vitest';
import { isLeftBehind } from '../../src/engine/left-behind.ts';

test.each([
  '~$任务表.docx',
  'a/~$表.xlsx',
  'C:\\表\\~$表.doc',
  '.~lock.表.odt#',
  'a/.~表.docx',
  '~WRL0003.tmp',
  'x/Thumbs.db',
  '.DS_Store',
  'desktop.ini',
  '._表.docx',
])('%s was left behind by a program', (path) => {
  expect(isLeftBehind(path)).toBe(true);
});

test.each(['任务表.docx', '~表.docx', 'a~$b.docx', '~$旧/表.docx', 'thumbs.db.docx', '.gov-lint.yaml', '__表.docx'])(
  '%s may be a document',
  (path) => {
    expect(isLeftBehind(path)).toBe(false);
  },
);
