import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';

/** A YAML or JSON text as data, with the place of each value for messages. */
export interface YamlData {
  data: unknown;
  /** The library's word on what is wrong with the text; undefined when nothing is. */
  fault: string | undefined;
  /** Where the key or value at a path stands, as :line:column; '' where there is nothing. */
  placeOf(path: readonly string[]): string;
}

/** Reads a small text that people write beside their tables: configuration and policy packs. */
export function readYamlData(text: string): YamlData {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: true });
  const [error] = document.errors;
  return {
    data: error ? undefined : document.toJS({ maxAliasCount: 100 }),
    fault: error?.message.split('\n')[0],
    placeOf(path) {
      const holder = path.length > 0 ? document.getIn(path.slice(0, -1), true) : undefined;
      const isAsked = ({ key }: { key: unknown }): boolean => isScalar(key) && String(key.value) === path.at(-1);
      const node = (isMap(holder) ? holder.items.find(isAsked)?.key : undefined) ?? document.getIn(path, true);
      if (!isNode(node) || !node.range) return '';
      const { line, col } = lines.linePos(node.range[0]);
      return `:${line}:${col}`;
    },
  };
}
