import schema from '../../schemas/policy.schema.json' with { type: 'json' };
import { stepsOf } from '../text/pointer.ts';

/** What of the schema language the schema of packs uses to say what may stand below a value. */
interface Node {
  $ref?: string;
  properties?: Record<string, Node>;
  items?: Node;
  oneOf?: Node[];
}

/** The keys that a pack may hold in the mapping at a pointer, as its schema lists them; none where it names none. */
export function policyKeysAt(pointer: string): readonly string[] {
  let node: Node | undefined = schema as Node;
  for (const step of stepsOf(pointer)) {
    const { properties, items }: Node = mappingOf(node);
    node = /^\d+$/.test(step) && items ? items : properties?.[step];
    if (!node) return [];
  }
  return Object.keys(mappingOf(node).properties ?? {});
}

/** Behind its reference, and of several forms the one that has keys or entries: who writes a key means that one. */
function mappingOf(node: Node): Node {
  if (node.$ref !== undefined) {
    const name = node.$ref.slice('#/definitions/'.length) as keyof typeof schema.definitions;
    return mappingOf(schema.definitions[name] as Node);
  }
  const forms = node.oneOf?.map(mappingOf) ?? [];
  return forms.find(({ properties, items }) => properties ?? items) ?? node;
}
