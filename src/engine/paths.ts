/** Paths as text: / between folders, whatever the system. */

export function isAbsolute(path: string): boolean {
  return path.startsWith('/') || /^[A-Za-z]:\//.test(path);
}

export function folderOf(path: string): string {
  const cut = path.lastIndexOf('/');
  if (cut === -1) return '.';
  return cut === 0 ? '/' : path.slice(0, cut);
}

/** A path written in `folder`, seen from where `folder` is seen. */
export function resolveFrom(folder: string, path: string): string {
  const forward = path.replaceAll('\\', '/');
  const whole = isAbsolute(forward) || folder === '.' ? forward : `${folder}/${forward}`;
  const parts: string[] = [];
  for (const part of whole.split('/')) {
    if (part === '.' || (part === '' && parts.length > 0)) continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..' && parts.at(-1) !== '') parts.pop();
    else parts.push(part);
  }
  const joined = parts.join('/');
  return joined === '' ? (whole.startsWith('/') ? '/' : '.') : joined;
}

/** A path seen from a folder; both are seen from one place. What stands on another drive keeps its whole path. */
export function relativeTo(folder: string, path: string): string {
  const from = partsOf(folder);
  const to = partsOf(path);
  if (isAbsolute(folder) !== isAbsolute(path) || (isAbsolute(path) && from[0] !== to[0])) return path;
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same += 1;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}

function partsOf(path: string): string[] {
  const parts = path.replaceAll('\\', '/').replace(/\/$/, '').split('/');
  return parts.filter((part) => part !== '.');
}
