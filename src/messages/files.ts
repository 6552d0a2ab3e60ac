import type { Localised } from '../model/rule.ts';

/**
 * Why a file could not be opened: `import/…` as a sentence that stands under the file's name or behind it and a colon, true of
 * tables, those above them and sidecars alike; `file/…` and `write/…` as a reason behind a colon.
 */
export const FILE_MESSAGES = {
  'file/not-found': { 'zh-CN': '没有这个文件', en: 'there is no such file' },
  'file/misnamed': { 'zh-CN': '文件名的编码不是 UTF-8', en: 'its name is not in UTF-8' },
  'file/is-folder': { 'zh-CN': '这是一个目录', en: 'it is a folder' },
  'file/no-access': { 'zh-CN': '没有权限', en: 'you have no permission' },
  'file/too-large': { 'zh-CN': '超过 {limit} MB 的上限', en: 'it is over the limit of {limit} MB' },
  'file/not-regular': {
    'zh-CN': '不是普通文件，而是设备、管道或套接字',
    en: 'it is a device, a pipe or a socket, not a file',
  },
  'file/endless-link': { 'zh-CN': '链接绕成了圈', en: 'the link leads round in a circle' },
  'file/outside': { 'zh-CN': '链接指向仓库以外', en: 'the link leads out of the repository' },
  'file/failed': { 'zh-CN': '打不开，可能被其他程序占用', en: 'it cannot be opened; another program may be using it' },
  'write/not-found': { 'zh-CN': '目录不存在', en: 'the folder does not exist' },
  'write/misnamed': {
    'zh-CN': '文件名或目录名的编码不是 UTF-8',
    en: 'the name of the file or its folder is not in UTF-8',
  },
  'write/is-folder': { 'zh-CN': '有同名的目录', en: 'there is a folder of that name' },
  'write/no-access': { 'zh-CN': '没有写入的权限', en: 'you may not write there' },
  'write/read-only': {
    'zh-CN': '文件是只读的，没有改动；确实要改请先取消只读',
    en: 'the file is read-only and was left alone; make it writable first',
  },
  'write/long-name': { 'zh-CN': '文件名或路径太长', en: 'the name or the path is too long' },
  'write/no-space': { 'zh-CN': '磁盘空间不足', en: 'the disk is full' },
  'write/broken-link': {
    'zh-CN': '这是一个指向不存在的文件的链接',
    en: 'it is a link to a file that does not exist',
  },
  'write/endless-link': { 'zh-CN': '这个链接绕成了圈', en: 'this link leads round in a circle' },
  'write/outside': {
    'zh-CN': '这个链接指向仓库以外；确实要写到那里，请直接写那个文件的路径',
    en: 'this link leads out of the repository; to write there, name that file’s own path',
  },
  'write/no-reader': { 'zh-CN': '管道的另一端没有程序在读', en: 'nobody reads the other end of the pipe' },
  'write/no-device': { 'zh-CN': '没有接上这个设备', en: 'no such device is attached' },
  'write/not-open': { 'zh-CN': '这个编号没有打开，或者不能写入', en: 'nothing to write to is open under this number' },
  'write/no-new-files': { 'zh-CN': '这个目录里不能放文件', en: 'no file can be put into this folder' },
  'write/locked': {
    'zh-CN': '另一个 gov-lint 正在写这个文件；如果没有，请删除旁边的 .lock 文件',
    en: 'another gov-lint is writing it; where that is not so, delete the .lock file beside it',
  },
  'write/lock-taken': {
    'zh-CN': '写之前要在旁边放锁文件 {name}，但那里已有{what}，没有动它；请移走或改名后再运行',
    en: 'it takes the lock file {name} beside it, and {what} stands there, which was left alone: move or rename that and run again',
  },
  'lock/folder': { 'zh-CN': '一个目录', en: 'a folder' },
  'lock/link': { 'zh-CN': '一个链接', en: 'a link' },
  'lock/node': { 'zh-CN': '一个设备、管道或套接字', en: 'a device, a pipe or a socket' },
  'lock/file': { 'zh-CN': '一个别的文件', en: 'another file' },
  'write/failed': { 'zh-CN': '写入时出错', en: 'writing failed' },
  'write/not-regular': {
    'zh-CN': '这里只能写普通文件，不能写设备、管道或标准输出',
    en: 'this has to be a regular file, not a device, a pipe or standard output',
  },
  'write/too-large': { 'zh-CN': '文件太大', en: 'the file is too large' },
  'write/lost-owner': {
    'zh-CN': '{path} 原来属于其他用户，现在属于当前用户',
    en: '{path} belonged to another user and now belongs to you',
  },
  'write/lost-links': {
    'zh-CN': '{path} 原来还有别的硬链接，那些名字下仍是原来的内容',
    en: '{path} had other hard links; under those names the old content stays',
  },
  'import/not-found': {
    'zh-CN': '没有找到这个文件；请核对文件名和目录',
    en: 'There is no such file: check its name and folder',
  },
  'import/misnamed': {
    'zh-CN': '文件名或所在目录名的编码不是 UTF-8（多半是从 GBK 压缩包里解出来的），按这个名字打不开；请改名后再检查',
    en: 'The name of the file or its folder is not in UTF-8 (most likely it came out of a GBK archive), and it cannot be opened by it: rename it first',
  },
  'import/is-folder': {
    'zh-CN': '这是一个目录，不是文件',
    en: 'This is a folder, not a file',
  },
  'import/no-access': { 'zh-CN': '没有读取这个文件的权限', en: 'You may not read this file' },
  'import/oversized': {
    'zh-CN': '文件超过 {limit} MB 的上限，没有读取；正常的文件不会这么大，请核对是否选错了文件',
    en: 'The file is over the limit of {limit} MB and was not read. No such file is that large: check that this is the right one',
  },
  'import/not-regular': {
    'zh-CN': '这不是普通文件，而是设备、管道或套接字，没有读取；请先把内容存成文件',
    en: 'This is a device, a pipe or a socket, not a file, and was not read: save its content to a file first',
  },
  'import/outside': {
    'zh-CN': '这个链接指向仓库以外，没有读取；要用那个文件，请把它移到仓库里，或者直接写它的路径',
    en: 'This link leads out of the repository and was not read: to use that file, move it inside, or name its own path',
  },
  'import/endless-link': {
    'zh-CN': '这个链接绕成了圈，没有读取；请改正链接，或者换成文件本身',
    en: 'This link leads round in a circle and was not read: mend it, or put the file itself there',
  },
  'import/failed': {
    'zh-CN': '文件打不开；请确认它没有被其他程序占用',
    en: 'The file cannot be opened: is another program using it?',
  },
  'import/unknown-format': {
    'zh-CN': '不认识这种文件；可以检查 yaml、json、docx、xlsx、pdf、html 等格式的表',
    en: 'This kind of file is not known; tables can be checked as yaml, json, docx, xlsx, pdf, html and other formats',
  },
  'import/too-many-exceptions': {
    'zh-CN': '文件里的例外超过 {limit} 处，没有检查；请改正问题，或者在配置中关闭规则',
    en: 'The file holds more than {limit} exceptions and was not checked: put the faults right, or switch rules off in the configuration',
  },
  'import/not-a-sidecar': {
    'zh-CN': '旁注文件应由“键: 值”组成，可以写 parent、policies、links、unmatched、waivers、exceptions',
    en: 'A sidecar is a mapping of keys to values: parent, policies, links, unmatched, waivers, exceptions',
  },
  'import/second-document': {
    'zh-CN': '“---”后面又起了一份内容，不会读取；请合并成一份，去掉“---”',
    en: 'Another document begins behind --- and would not be read: bring the two together and take --- out',
  },
  'import/not-compared': {
    'zh-CN':
      '本表有 {rows} 项，上级表有 {parentRows} 项，太长，没有与上级表逐项比对；任务分解表不会这么长，请核对是否选错了文件，或者分成几份表检查',
    en: 'This table has {rows} tasks and the parent table {parentRows}: too long, so the two were not compared. No breakdown table is that long: check that these are the right files, or check it in parts',
  },
  'import/unknown-policy': {
    'zh-CN': '表中启用的政策包“{policy}”没有找到，或者不能用；自己的政策包请写文件路径，并用 gov-lint test-policy 核对',
    en: 'The policy pack “{policy}” that the table names was not found or cannot be used; write a path for a pack of your own, and try it with gov-lint test-policy',
  },
} as const satisfies Record<string, Localised>;
