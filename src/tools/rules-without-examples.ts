import { readFileSync } from 'node:fs';
import type { Plugin } from 'rolldown';

const WHOLE = '?whole';
const RULE = /[/\\]rules[/\\](?!shared[/\\])[a-z]+[/\\][a-z-]+\.ts$/;
const EXPLAINS = /[/\\]src[/\\]cli[/\\]commands[/\\]explain\.ts$/;

/**
 * The good and bad examples are half of every rule's file and only `explain` shows them: the rules that check runs are bundled
 * without, those behind `explain` whole, in a file of their own.
 */
export function rulesWithoutExamples(): Plugin {
  return {
    name: 'rules-without-examples',
    resolveId: {
      order: 'pre',
      async handler(source, importer) {
        if (importer === undefined || !(EXPLAINS.test(importer) || importer.endsWith(WHOLE))) return null;
        const resolved = await this.resolve(source, importer.replace(WHOLE, ''), { skipSelf: true });
        if (!resolved) return null;
        const isRules = RULE.test(resolved.id) || /[/\\]rules[/\\]index\.ts$/.test(resolved.id);
        return isRules ? { ...resolved, id: resolved.id + WHOLE } : resolved;
      },
    },
    load: {
      filter: { id: /\?whole$/ },
      handler: (id) => ({ code: readFileSync(id.slice(0, -WHOLE.length), 'utf8'), moduleType: 'ts' }),
    },
    transform: {
      filter: { id: RULE },
      handler(code) {
        const { body } = this.parse(code, { lang: 'ts' });
        const call = body.find((statement) => statement.type === 'ExportDefaultDeclaration')?.declaration;
        const definition = call?.type === 'CallExpression' ? call.arguments[0] : undefined;
        if (definition?.type !== 'ObjectExpression') return null;
        let text = code;
        for (const property of definition.properties.toReversed()) {
          if (property.type !== 'Property' || property.key.type !== 'Identifier') continue;
          if (property.key.name !== 'good' && property.key.name !== 'bad') continue;
          text = `${text.slice(0, property.value.start)}[]${text.slice(property.value.end)}`;
        }
        return text;
      },
    },
  };
}
