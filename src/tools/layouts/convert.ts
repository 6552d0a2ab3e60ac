import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import type { Layout } from './draw.ts';

/** Has LibreOffice write all files anew as another format, in one run. */
export function convertAll(folder: string, files: readonly string[], to: string): void {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const paths = files.map((file) => join(folder, file));
  execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', folder, ...paths], {
    stdio: 'ignore',
  });
}

/** Has Chromium print a page. */
export async function printAll(
  folder: string,
  layouts: readonly Layout[],
  nameOf: (layout: Layout) => [string, string],
): Promise<void> {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  const page = await browser.newPage();
  for (const layout of layouts) {
    const [from, to] = nameOf(layout);
    await page.setContent(readFileSync(join(folder, from), 'utf8'));
    const [width, height] = layout.page.map((points) => `${points / 0.75}px`);
    const side = `${layout.margin / 0.75}px`;
    const margin = { top: side, right: side, bottom: side, left: side };
    await page.pdf({ path: join(folder, to), width: width!, height: height!, printBackground: true, margin });
  }
  await browser.close();
}
