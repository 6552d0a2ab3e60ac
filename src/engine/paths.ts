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
