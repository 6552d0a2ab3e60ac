import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { READER_LIMITS } from '../../../src/importers/limits.ts';
import { readXml, type XmlElement, type XmlVocabulary } from '../../../src/importers/xml/read-xml.ts';
import { seeded } from '../../../src/tools/seeded.ts';
import { WORD, wordRow, wordTable } from '../office-files.ts';
import { cpuMilliseconds } from '../../growth/growth.ts';

const vocabulary: XmlVocabulary = {
  prefixes: { 'urn:a': 'a', 'urn:b': 'b', 'http://www.w3.org/XML/1998/namespace': 'xml' },
  skipped: new Set(['a:skip']),
  hasText: (name) => name === 'a:t',
};
const read = (xml: string): ReturnType<typeof readXml> =>
  readXml(new TextEncoder().encode(xml), 'part.xml', vocabulary, READER_LIMITS);

function sketch({ name, attributes, children }: XmlElement): unknown {
  return [name, attributes, ...children.map((child) => (typeof child === 'string' ? child : sketch(child)))];
}

describe('XML', () => {
  const trees: [what: string, xml: string, tree: unknown][] = [
    [
      'names by namespace, not by prefix',
      '<x:r xmlns:x="urn:a"><r xmlns="urn:b"/><x:q/></x:r>',
      ['a:r', {}, ['b:r', {}], ['a:q', {}]],
    ],
    ['foreign and undeclared names', '<r xmlns:x="urn:c"><x:q/><y:q/></r>', ['?:r', {}, ['?:q', {}], ['?:q', {}]]],
    [
      'prefixes declared anew inside',
      '<x:r xmlns:x="urn:a"><x:q xmlns:x="urn:b"><x:s/></x:q><x:s/></x:r>',
      ['a:r', {}, ['b:q', {}, ['b:s', {}]], ['a:s', {}]],
    ],
    [
      'attributes',
      `<x:r xmlns:x="urn:a" x:k="1 > 0" plain='"' xml:space="preserve"/>`,
      ['a:r', { 'a:k': '1 > 0', plain: '"', 'xml:space': 'preserve' }],
    ],
    [
      'text where it counts',
      '<r xmlns="urn:a"> <t> 甲&lt;<!-- c -->&#x4e59;<![CDATA[<&]]></t> </r>',
      ['a:r', {}, ['a:t', {}, ' 甲<', '乙', '<&']],
    ],
    [
      'nothing of what is left out',
      '<r xmlns="urn:a"><skip k="1"><t>no</t></skip><t>yes</t></r>',
      ['a:r', {}, ['a:t', {}, 'yes']],
    ],
    [
      'instructions and comments around the root',
      '\ufeff<?xml version="1.0"?>\n<!-- a --><r/><!-- b -->\n',
      ['?:r', {}],
    ],
  ];
  it.each(trees)('reads %s', (_, xml, tree) => {
    const result = read(xml);
    expect('root' in result && sketch(result.root)).toEqual(tree);
  });

  const damaged = [
    '',
    'text',
    '<r>',
    '<r></q>',
    '<r',
    '<r a=1/>',
    '<r a="1/>',
    '<r a="<"/>',
    '<r/><r/>',
    '<r/>text',
    '</r>',
    '<r><!-- </r>',
    '<r><![CDATA[</r>',
    '<r><?x </r>',
    '<r><! ></r>',
    '< r/>',
    '<t xmlns="urn:a">&b;</t>',
    '<t xmlns="urn:a">a & b</t>',
    '<r k="&#0;"/>',
    '<r k="&#xD800;"/>',
    '<![CDATA[a]]><r/>',
  ];
  it.each(damaged)('refuses %s', (xml) => {
    expect(read(xml)).toMatchObject({ problem: { id: 'import/xml-damaged', data: { member: 'part.xml' } } });
  });

  it('names the line', () => {
    expect(read('<r>\n<q>\n</r>')).toMatchObject({ problem: { data: { line: 3 } } });
  });

  it.each([
    '<!DOCTYPE r><r/>',
    '<!doctype r [<!ENTITY a "&b;&b;"><!ENTITY b "&c;&c;">]><r>&a;</r>',
    '<r><!DOCTYPE r></r>',
  ])('refuses %s', (xml) => {
    expect(read(xml)).toMatchObject({ problem: { id: 'import/xml-doctype' } });
  });

  it('bounds nesting', () => {
    const deep = (levels: number): ReturnType<typeof readXml> => read('<r>'.repeat(levels) + '</r>'.repeat(levels));
    expect(deep(READER_LIMITS.nesting)).toHaveProperty('root');
    expect(deep(READER_LIMITS.nesting + 1)).toMatchObject({ problem: { id: 'import/nested-too-deep' } });
    expect(read('<skip xmlns="urn:a">'.repeat(100_000))).toMatchObject({ problem: { id: 'import/nested-too-deep' } });
  });

  it('takes no longer than the text is long', () => {
    const from = cpuMilliseconds();
    for (const xml of [
      '<r a="'.repeat(300_000),
      `<r ${'a '.repeat(500_000)}>`,
      '<!--'.repeat(300_000),
      `<r>${'&'.repeat(500_000)}</r>`,
      `<t xmlns="urn:a">${'&'.repeat(500_000)}</t>`,
    ])
      read(xml);
    expect(cpuMilliseconds() - from).toBeLessThan(5_000);
  });

  it('agrees with a full parser on what is well formed', () => {
    const sound = `<?xml version="1.0"?><w:document ${WORD}><w:body>${wordTable([1, 2], [wordRow(['甲 & 乙', '<丙>'])])}</w:body></w:document>`;
    const next = seeded(7);
    const signs = [...'<>/="\'&;! xw:-?]'];
    let refused = 0;
    for (let round = 0; round < 3_000; round += 1) {
      const at = next(sound.length);
      const sign = signs[next(signs.length)]!;
      const xml =
        next(2) === 0
          ? sound.slice(0, at) + sign + sound.slice(at)
          : sound.slice(0, at) + sound.slice(at + 1 + next(3));
      if (!('problem' in read(xml))) continue;
      refused += 1;
      const oracle = new SaxesParser({ xmlns: false });
      let isWrong = false;
      oracle.on('error', () => (isWrong = true));
      oracle.on('doctype', () => (isWrong = true));
      oracle.write(xml).close();
      expect(isWrong, xml).toBe(true);
    }
    expect(refused).toBeGreaterThan(500);
  });
});
