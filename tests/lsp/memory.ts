import { TextDocument } from 'vscode-languageserver-textdocument';
import { vocabulary } from '../../rules/names/index.generated.ts';
import { rules } from '../../rules/index.ts';
import { presets } from '../../rules/presets/index.generated.ts';
import { ruleSettings } from '../../src/engine/settings.ts';
import { createWorkspace } from '../../src/engine/workspace.ts';
import { readSidecar } from '../../src/importers/sidecar/read-sidecar.ts';
import { createYamlImporter } from '../../src/importers/yaml/yaml-importer.ts';
import { memoryFiles } from '../../src/io/memory.ts';
import type { CheckedFile } from '../../src/lsp/checked.ts';
import { checkFile } from '../../src/lsp/check-file.ts';
import { createCatalogue, sayIn } from '../../src/messages/catalogue.ts';

export const say = sayIn(createCatalogue(rules), 'zh-CN');
export const uriOf = (path: string): string => `file:///tables/${path}`;

/** A file checked beside others, as the server checks it, and its text as the editor holds it. */
export async function checked(
  files: Readonly<Record<string, string>>,
  path = 'child.yaml',
): Promise<{ file: CheckedFile; document: TextDocument; text: string }> {
  const importers = [createYamlImporter()];
  const workspace = createWorkspace({ files: memoryFiles(files), importers, readSidecar, vocabulary });
  const settings = ruleSettings(rules, presets.recommended, {});
  const file = await checkFile(path, workspace, { settings, policies: [], vocabulary, today: '2026-06-01' });
  const text = files[path]!;
  return { file, text, document: TextDocument.create(uriOf(path), 'yaml', 1, text) };
}

export const PARENT = `title: 2026年临江市政务公开工作主要任务分解表
issuer: 临江市人民政府办公室
docNumber: 临政办〔2026〕12号
year: 2026
parent: none
tasks:
  - { number: 1, title: 公布河湖名录, requirement: 依据《河湖名录管理规程》（临水规〔2025〕4号）逐条公布河长姓名和电话。, lead: [市水利局], responsible: [各县（市）区政府] }
  - { number: 2, title: 开放档案查询, requirement: 每季度开放一批到期档案，提供网上预约。, lead: [市档案局], responsible: [各县（市）区政府] }
`;
// The second title has a character beyond the basic plane: editors count it as two.
export const CHILD = `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
basis:
  - { docNumber: 临政办〔2026〕12号 }
sections:
  - heading: 一、主动公开
    tasks:
      - number: 1
        title: 公布河湖名录
        requirement: 依据《河湖名录管理规程》（临水规[2025]4号）逐条公布河长姓名。
        lead: [区水利局]
        responsible: [各镇人民政府]
      - number: 2
        title: 𠮷水巷口袋公园开放，抓好管护
        requirement: 年底前开放。
        lead: []
        responsible:
          - 区城管局
`;
