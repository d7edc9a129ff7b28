// A review sheet as its readers open it: in a browser, on a phone, with a screen reader, on paper.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { root, run } from '../../scripts/hosts/process.mjs';
import { openBrowser, temporaryFolder } from '../runners/browser.mjs';

/** The sheet of a sample, as the command line writes it. */
async function makeSheet() {
  const sheet = join(temporaryFolder('sheet'), 'flu.review.html');
  const made = await run(process.execPath, [join(root, 'dist/cli.js'), 'export', join(root, 'samples/flu-myth.post.md'), '--review', sheet], { seconds: 60 });
  if (made.code !== 0) throw new Error(made.output);
  return pathToFileURL(sheet).href;
}

/** @param {boolean} holds @param {string} otherwise */
function expect(holds, otherwise) {
  if (!holds) throw new Error(otherwise);
}

/** @param {string} pictures where screenshots go */
export async function checkSheet(pictures) {
  const address = await makeSheet();
  const { page, close } = await openBrowser();
  try {
    /** @type {string[]} */
    const fetched = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.goto(address);
    await page.screenshot({ path: join(pictures, 'sheet.png'), fullPage: true });
    expect(fetched.length === 1, `The sheet fetches ${fetched.slice(1).join(', ')}.`);
    // Not a script of the page, which its policy would stop.
    await page.evaluate(axe.source);
    /** @type {{ id: string, help: string, nodes: readonly { html: string }[] }[]} */
    const violations = await page.evaluate('axe.run().then(({ violations }) => violations)');
    const told = violations.map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ html }) => html.slice(0, 200)).join('\n  ')}`);
    expect(told.length === 0, `axe found:\n${told.join('\n')}`);
    await page.setViewportSize({ width: 360, height: 640 });
    const wide = await page.evaluate('document.documentElement.scrollWidth');
    expect(wide <= 360, `On a phone the sheet is ${wide} pixels wide.`);
    const paper = await page.pdf({ path: join(pictures, 'sheet.pdf'), format: 'A4' });
    expect(paper.length > 0, 'The sheet cannot be printed.');
  } finally {
    await close();
  }
}
