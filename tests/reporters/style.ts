import { rules } from '../../rules/index.ts';
import { fingerprintOf } from '../../src/engine/fingerprint.ts';
import { createCatalogue, sayIn } from '../../src/messages/catalogue.ts';
import type { Lang } from '../../src/model/rule.ts';
import type { NotedStyle } from '../../src/reporters/noted.ts';

const catalogue = createCatalogue(rules);

/** What the command gives to a format. */
export function styleIn(lang: Lang): NotedStyle {
  return {
    say: sayIn(catalogue, lang),
    lang,
    version: '1.2.3',
    identify: fingerprintOf,
    webDocs: (page) => (page === '' ? undefined : `https://gov-lint.example/${page}`),
    describe: (id) => {
      const rule = rules.find((known) => known.id === id);
      return rule && { title: rule.title[lang], why: rule.why[lang], fix: rule.fix[lang] };
    },
  };
}
