import { Refusal } from '../refusal.ts';

/** One `--format F[:FILE]`: the format, and the file it goes to instead of standard output. */
export interface Output {
  format: string;
  file: string | undefined;
}

/** Reads the values of `--format`. */
export function readFormats(values: readonly string[] | undefined, known: readonly string[]): readonly Output[] {
  const outputs = (values ?? ['text']).map((value): Output => {
    const cut = value.indexOf(':');
    if (cut === -1) return { format: value, file: undefined };
    if (cut === value.length - 1) throw new Refusal('cli/missing-value', { option: `--format ${value}` });
    return { format: value.slice(0, cut), file: value.slice(cut + 1) };
  });
  const unknown = outputs.find((output) => !known.includes(output.format));
  if (unknown) throw new Refusal('cli/unknown-format', { format: unknown.format, known });
  if (outputs.filter((output) => output.file === undefined).length > 1) throw new Refusal('cli/two-formats');
  const files = outputs.flatMap(({ file }) => file ?? []);
  const twice = files.find((file, at) => files.indexOf(file) < at);
  if (twice !== undefined) throw new Refusal('cli/two-in-one-file', { path: twice });
  return outputs;
}
