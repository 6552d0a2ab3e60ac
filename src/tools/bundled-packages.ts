import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'rolldown';
import { dataPackage, dataSourceOf } from './data-sources.ts';

/** A package whose code, or data, is part of ours. */
export interface BundledPackage {
  name: string;
  version: string;
  /** SPDX identifier or expression. */
  license: string;
  /** What its licence wants to be passed on, word for word. */
  text: string;
}

/** The bundler's own helpers are part of every chunk. */
const RUNTIME = /^\0rolldown\/runtime\.js$/;
const PACKAGE = /^(.*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+)[/\\]/;
const LICENSE_FILE = /^(?:licen[cs]e|notice|copying)(?:[-.]|$)/i;

/**
 * Notes whose code ends up in the chunks, and writes it down beside them: THIRD-PARTY-NOTICES.txt for people, sbom.cdx.json
 * (CycloneDX 1.6) for machines. Everything is bundled so that an office desktop installs one package and nothing else; what
 * stands in these files is what a list of dependencies would have said. A package without a licence fails the build.
 */
export function bundledPackages(): Plugin {
  const folders = new Set<string>();
  const sources = new Set<NonNullable<ReturnType<typeof dataSourceOf>>>();
  return {
    name: 'bundled-packages',
    writeBundle({ dir }, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, { code }] of Object.entries(chunk.modules)) {
          const folder = RUNTIME.test(id) ? join('node_modules', 'rolldown') : PACKAGE.exec(id)?.[1];
          if (folder !== undefined && code !== null) folders.add(folder);
          const source = code === null ? undefined : dataSourceOf(id);
          if (source) sources.add(source);
        }
      }
      // There are several bundles: the last one to be written has seen them all.
      const found = [...[...folders].map(readPackage), ...[...sources].map(dataPackage)];
      const packages = found.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
      mkdirSync(dir!, { recursive: true });
      writeFileSync(join(dir!, 'THIRD-PARTY-NOTICES.txt'), notices(packages));
      writeFileSync(join(dir!, 'sbom.cdx.json'), billOfMaterials(packages));
    },
  };
}

function readPackage(folder: string): BundledPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder)
    .filter((file) => LICENSE_FILE.test(file))
    .toSorted();
  if (files.length === 0 || typeof license !== 'string') throw new Error(`${name} says nothing of its licence`);
  const text = files.map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  return { name, version, license, text: text.join('\n\n') };
}

function keyOf({ name, version }: BundledPackage): string {
  return `${name}@${version}`;
}

function notices(packages: readonly BundledPackage[]): string {
  const parts = packages.map((one) => `${'='.repeat(78)}\n${keyOf(one)} (${one.license})\n\n${one.text}\n`);
  const head = `gov-lint 的程序文件中含有下列软件，各按其许可使用。
The program files of gov-lint contain the software below, each under its own licence.
`;
  return [head, ...parts].join('\n');
}

function billOfMaterials(packages: readonly BundledPackage[]): string {
  const { name, version, license } = JSON.parse(readFileSync('package.json', 'utf8'));
  const own = component('application', { name, version, license });
  const components = packages.map((one) => component('library', one));
  return `${JSON.stringify(
    {
      $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      version: 1,
      metadata: { component: own },
      components,
      dependencies: [
        { ref: own['bom-ref'], dependsOn: components.map((one) => one['bom-ref']) },
        ...components.map((one) => ({ ref: one['bom-ref'] })),
      ],
    },
    undefined,
    2,
  )}\n`;
}

function component(type: 'application' | 'library', { name, version, license }: Omit<BundledPackage, 'text'>) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const isExpression = /[\s()]/.test(license);
  return {
    type,
    'bom-ref': purl,
    name,
    version,
    licenses: [isExpression ? { expression: license } : { license: { id: license } }],
    purl,
  };
}
