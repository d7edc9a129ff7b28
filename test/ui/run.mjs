// Uses the packaged extension as a person does, in a real window: `node test/ui/run.mjs [light|dark|contrast|floor|web|sheet …]`.
// Pictures go to out/screenshots.
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, secondsSince } from '../../scripts/hosts/process.mjs';
import { vsix } from '../../scripts/hosts/product.mjs';
import { installExtension, layProfile, serve } from '../../scripts/hosts/serve.mjs';
import { openBrowser, temporaryFolder } from '../runners/browser.mjs';
import { testSettings } from '../runners/settings.mjs';
import { serveWeb } from '../runners/webServer.mjs';
import { allFlows, smokeFlows, themeFlows } from './flows.mjs';
import { checkSheet } from './sheet.mjs';
import { createWorkbench } from './workbench.mjs';

const pictures = join(root, 'out/screenshots');
const drafts = join(root, 'test/ui/workspace');

/**
 * A server with the extension installed into it, as from the marketplace.
 * @param {import('../../scripts/hosts/catalog.mjs').ServerName} name
 * @param {Readonly<Record<string, unknown>>} [settings]
 */
async function served(name, settings = {}) {
  const profile = layProfile(temporaryFolder('profile'), { ...testSettings, ...settings });
  installExtension(name, profile, vsix);
  const workspace = temporaryFolder('workspace');
  cpSync(drafts, workspace, { recursive: true });
  // A window that may run tests shows no messages, so this one may not.
  const { address, stop } = await serve(name, profile, { ownHome: true });
  return { address: `${address}/?${new URLSearchParams({ folder: workspace })}`, stop };
}

/** @type {Readonly<Record<string, { flows: readonly import('./flows.mjs').Flow[], open: () => Promise<{ address: string, stop: () => void }> }>>} */
const stages = {
  light: { flows: allFlows, open: () => served('latest', { 'workbench.colorTheme': 'Light 2026' }) },
  dark: { flows: allFlows, open: () => served('latest', { 'workbench.colorTheme': 'Dark 2026' }) },
  contrast: { flows: themeFlows, open: () => served('latest', { 'workbench.colorTheme': 'Default High Contrast' }) },
  floor: { flows: smokeFlows, open: () => served('floor') },
  web: { flows: smokeFlows, open: () => serveWeb(drafts) },
};

/** @param {string} name @param {typeof stages[string]} stage */
async function play(name, { flows, open }) {
  const { address, stop } = await open();
  const { page, close } = await openBrowser();
  const window = createWorkbench(page);
  /** @param {string} picture */
  const picture = async (picture) => {
    await page.screenshot({ path: join(pictures, `${name}-${picture}.png`) });
  };
  const tally = { passed: 0, failed: 0 };
  const began = Date.now();
  try {
    await window.open(address);
    for (const [about, flow] of flows) {
      await flow({ window, picture });
      tally.passed++;
      console.log(`ok ${name}: ${about}`);
    }
  } catch (error) {
    // The flows after this one would start from a window that is not as they expect it.
    tally.failed++;
    console.log(`not ok ${name}: ${flows[tally.passed]?.[0]}\n${error instanceof Error ? error.message : error}`);
    await picture('failed');
  }
  console.log(`${name}: ${secondsSince(began)}`);
  await close();
  stop();
  return tally;
}

mkdirSync(pictures, { recursive: true });
const asked = process.argv.slice(2);
const total = { passed: 0, failed: 0 };
for (const [name, stage] of Object.entries(stages)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const { passed, failed } = await play(name, stage);
  total.passed += passed;
  total.failed += failed;
}
if (asked.length === 0 || asked.includes('sheet')) {
  try {
    await checkSheet(pictures);
    total.passed++;
    console.log('ok sheet: a review sheet fetches nothing, is fit for screen readers and phones, and prints');
  } catch (error) {
    total.failed++;
    console.log(`not ok sheet:\n${error instanceof Error ? error.message : error}`);
  }
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
