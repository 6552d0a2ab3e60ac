/** Where a table begins to tell what it is; a key behind so much else is found all the same, when the file is named. */
const LOOKED_AT = 256 * 1024;

const yamlTop = (keys: string): RegExp => new RegExp(`^(?:- )?["']?(?:${keys})["']?[ \\t]*:`, 'm');
const jsonKey = (keys: string): RegExp => new RegExp(`"(?:${keys})"\\s*:`);

/** Keys that a table has at its top and nothing else that stands in a repository has. */
const OWN_KEYS = 'issuer|docNumber|basis|waivers';
/** Keys that others have too, the tasks of editors and of build tools among them: they tell with one of a task's or a section's. */
const SHARED_KEYS = 'sections|tasks';
const INNER_KEY = /(?:^|[\s{,"'])(?:title|requirement|lead|responsible|heading)["']?[ \t]*:/;

const KEYS = {
  yaml: { own: yamlTop(OWN_KEYS), shared: yamlTop(SHARED_KEYS) },
  json: { own: jsonKey(OWN_KEYS), shared: jsonKey(SHARED_KEYS) },
};

/** Whether a YAML or JSON file says that it is a table: a repository holds many that are something else. */
export function isTableText(path: string, bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes.subarray(0, LOOKED_AT));
  const { own, shared } = KEYS[/\.json$/i.test(path) ? 'json' : 'yaml'];
  return own.test(text) || (shared.test(text) && INNER_KEY.test(text));
}
