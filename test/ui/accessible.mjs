// Looks a page of ours over for what a keyboard or a screen reader would stumble on.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What is wrong with the page inside the view that is open, a line each; none when all is well.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<readonly string[]>}
 */
export async function accessibilityProblems(page) {
  const inner = page.locator('iframe.webview.ready').first().contentFrame().locator('iframe#active-frame');
  const frame = await (await inner.elementHandle())?.contentFrame();
  if (!frame) throw new Error('No view is open.');
  // The page lets no script in but its own; what the browser is told to run by hand is no part of it.
  await frame.evaluate(axe);
  return await frame.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    /** @type {{ axe: typeof import('axe-core') }} */
    const { axe: checker } = Object(globalThis);
    const { violations } = await checker.run(document, { resultTypes: ['violations'], runOnly: { type: 'tag', values: tags } });
    return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary}`));
  });
}
