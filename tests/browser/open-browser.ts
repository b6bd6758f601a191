import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

const named = process.env.BREVIER_CHROMIUM ?? '';
const place = named || usualPlaces.find((path) => existsSync(path));

/**
 * Says whether there is a browser to test with. Where there is none the tests are left out, and it is said aloud; in CI
 * (`CI=true`) that is a failure.
 */
export function browserIsThere(): boolean {
  if (place !== undefined) return true;
  const message =
    'No Chromium was found: the tests in a browser are left out. Set BREVIER_CHROMIUM to its path.';
  if (process.env.CI === 'true') throw new Error(message);
  process.stderr.write(`\n${message}\n\n`);
  return false;
}

/** Starts Chromium so that it reaches for nothing by itself. */
export function openBrowser(): Promise<Browser> {
  if (place === undefined) throw new Error('There is no Chromium');
  return chromium.launch({
    executablePath: place,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
