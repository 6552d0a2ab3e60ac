/** Documents of a single XML file, by what they are called in file-kind.ts and in messages. */
export type FlatKind = 'Word XML' | 'Excel XML' | 'fodt' | 'fods';

/** How far the root element may stand behind comments and instructions. */
const SEARCHED = 8192;

/** Root elements by the namespace in which they stand, and what tells them apart where one root has several kinds. */
const ROOTS: readonly (readonly [root: RegExp, mark: RegExp, kind: FlatKind])[] = [
  [/^(?:\w+:)?wordDocument$/, /schemas\.microsoft\.com\/office\/word\/2003\/wordml/, 'Word XML'],
  [/^(?:\w+:)?package$/, /schemas\.microsoft\.com\/office\/2006\/xmlPackage/, 'Word XML'],
  [/^(?:\w+:)?Workbook$/, /urn:schemas-microsoft-com:office:spreadsheet/, 'Excel XML'],
  [/^office:document$/, /application\/vnd\.oasis\.opendocument\.text/, 'fodt'],
  [/^office:document$/, /application\/vnd\.oasis\.opendocument\.spreadsheet/, 'fods'],
];

/** Which kind of document an XML file is; undefined for any other file. */
export function flatKind(bytes: Uint8Array): FlatKind | undefined {
  const text = new TextDecoder('latin1')
    .decode(bytes.subarray(0, SEARCHED))
    .replaceAll('\0', '')
    .replace(/^[^<]{0,64}/, '');
  const inside = text.replace(/^(?:\s*<(?:\?[\s\S]*?\?|!--[\s\S]*?--)>)*\s*/, '');
  const root = /^<([\w:]{1,40})\s([^>]*)/.exec(inside);
  return root ? ROOTS.find(([name, mark]) => name.test(root[1]!) && mark.test(root[2]!))?.[2] : undefined;
}
