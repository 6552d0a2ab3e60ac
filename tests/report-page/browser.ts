import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = process.env['CHROMIUM'] ?? PLACES.find((path) => existsSync(path));

/** Without a browser the page cannot be tried; where CI says that there must be one, that is a failure. */
export const hasBrowser = executablePath !== undefined || process.env['REQUIRE_CHROMIUM'] !== undefined;

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ ...(executablePath !== undefined && { executablePath }), args: ['--no-sandbox'] });
}

export interface Opened {
  page: Page;
  /** What the page said on its console, and what it asked the network for: nothing, if all is well. */
  complaints: string[];
}

export async function openPage(
  browser: Browser,
  path: string,
  { hash = '', ...options }: { hash?: string } & NonNullable<Parameters<Browser['newPage']>[0]> = {},
): Promise<Opened> {
  const page = await browser.newPage(options);
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`file://${path}`)) complaints.push(`request: ${request.url()}`);
  });
  await page.goto(`file://${path}${hash}`);
  return { page, complaints };
}
