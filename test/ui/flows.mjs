// What a writer does, one flow after another in the same window.
import { accessibilityProblems } from './accessible.mjs';

/**
 * @typedef {object} Scene
 * @property {import('./workbench.mjs').Workbench} window
 * @property {(name: string) => Promise<void>} picture keeps a screenshot
 */

/** @typedef {readonly [name: string, flow: (scene: Scene) => Promise<void>]} Flow */

const term = 'antihypertensive';
const plain = 'blood pressure medicine';

/** Throws when the page of the view that is open keeps somebody out. @param {Scene} scene */
const mustBeAccessible = async ({ window }) => {
  const problems = await accessibilityProblems(window.page);
  if (problems.length > 0) throw new Error(`The page of the view has problems:\n${problems.join('\n')}`);
};

/** @type {Flow} */
const see = [
  'a draft shows its findings and its length',
  async ({ window, picture }) => {
    await window.openFile('flu-season.post.md');
    await window.line(term).waitFor();
    await window.squiggles('info').first().waitFor();
    await window.status.filter({ hasText: /^X \d+\/280/ }).waitFor();
    await picture('draft');
  },
];

/** @type {Flow} */
const explain = [
  'a word is explained, with plain words to pick from',
  async ({ window, picture }) => {
    await window.page.keyboard.press('Control+1');
    await window.page.keyboard.press('Control+Home');
    await window.pressUntil('Alt+F8', window.page.locator('.marker-widget, .peekview-widget').first());
    await window.page.keyboard.press('Escape');
    await window.command('Clinical: Explain This Word');
    await window.choice(`Replace with "${plain}"`).waitFor();
    await picture('explain');
    await window.page.keyboard.press('Escape');
    await window.choice(`Replace with "${plain}"`).waitFor({ state: 'hidden' });
  },
];

/** @type {Flow} */
const fix = [
  'a finding is fixed by keyboard, and the count follows',
  async ({ window, picture }) => {
    const before = (await window.status.textContent()) ?? '';
    await window.openFixes(plain);
    await picture('fixes');
    await window.page.keyboard.press('Enter');
    await window.line(plain).waitFor();
    await window.line(term).waitFor({ state: 'detached' });
    await window.status.filter({ hasNotText: before.trim() }).waitFor();
    await picture('fixed');
  },
];

/** @type {Flow} */
const copy = [
  'the text for X goes to the clipboard',
  async ({ window, picture }) => {
    await window.command('Clinical: Copy for');
    await window.choice('Facebook').waitFor();
    await picture('copy-for');
    await window.pick('X');
    await window.page.locator('.statusbar', { hasText: 'Copied for X' }).waitFor();
    const copied = await window.page.evaluate(() => navigator.clipboard.readText());
    if (!copied.startsWith('Flu season is here.') || copied.includes('title:')) throw new Error('The clipboard does not hold the post.');
  },
];

/** @type {Flow} */
const list = [
  'problems are listed with their rule',
  async ({ window, picture }) => {
    await window.openFile('visit.post.md');
    await window.squiggles('error').first().waitFor();
    await window.showProblems();
    await window.problems.filter({ hasText: 'clinical' }).first().waitFor();
    await picture('problems');
  },
];

/** @type {Flow} */
const stop = [
  'an identifier stops a copy, and says why',
  async ({ window, picture }) => {
    await window.command('Clinical: Copy for');
    await window.pick('X');
    await window.notification.filter({ hasText: 'not ready for X' }).waitFor();
    if (((await window.notification.textContent()) ?? '').includes('8145')) throw new Error('The message repeats the number.');
    // It fades in.
    await window.page.locator('.notification-toast.notification-fade-in-done').first().waitFor();
    await picture('stopped');
  },
];

/** @type {Flow} */
const review = [
  'a draft with errors is not marked as reviewed, and each error can be gone to',
  async ({ window, picture }) => {
    await window.command('Notifications: Clear All Notifications');
    await window.command('Clinical: Mark as Reviewed');
    await window.notification.filter({ hasText: 'This is not ready: 2 problems' }).waitFor();
    await window.notification.getByRole('button', { name: 'Mark anyway' }).waitFor();
    await window.notification.getByRole('button', { name: 'Show the problems' }).click();
    await window.choice('Line 7').waitFor();
    await picture('not-reviewed');
    await window.choice('Line 7').click();
    await window.page.locator('.statusbar', { hasText: 'Ln 7' }).waitFor();
  },
];

/** @type {Flow} */
const readability = [
  'sentences are shown as bars, the hardest first, and lead to the text',
  async ({ window, picture }) => {
    await window.openFile('hard-words.post.md');
    await window.lenses.filter({ hasText: 'sentences · grade' }).first().waitFor();
    await picture('lenses');
    await window.command('Clinical: Show Readability');
    const bars = window.view.locator('.bar');
    await bars.first().waitFor();
    await picture('readability');
    await window.view.getByRole('button', { name: 'Hardest first' }).press('Enter');
    const hardest = bars.first();
    await hardest.filter({ hasText: 'renal' }).waitFor();
    await window.view.getByText('Formulas').click();
    await picture('hardest-first');
    await mustBeAccessible({ window, picture });
    await hardest.press('Enter');
    await window.page.locator('.statusbar', { hasText: /\(\d+ selected\)/ }).waitFor();
    // What is typed now stands in the place of the sentence, and the view follows.
    await window.page.keyboard.type('High blood pressure can harm your heart.');
    await bars.filter({ hasText: 'harm your heart' }).waitFor();
    await bars.filter({ hasText: 'renal' }).waitFor({ state: 'detached' });
    await picture('mended');
  },
];

/** @type {Flow} */
const post = [
  'the view says where a post fits, and leads to what is over',
  async ({ window, picture }) => {
    await window.openFile('too-long.post.md');
    await window.lenses.filter({ hasText: 'over' }).first().waitFor();
    await window.command('Clinical: Show Post');
    const over = window.row(/^X, \d+ of 280 characters, \d+ over the limit/);
    await over.waitFor();
    await window.line('280 on X').waitFor();
    await picture('post');
    await over.click();
    await window.page.locator('.statusbar', { hasText: /\(\d+ selected\)/ }).waitFor();
    // What is over is selected, and goes.
    await window.page.keyboard.press('Control+1');
    await window.page.keyboard.press('Delete');
    await window.row(/^X, \d+ of 280 characters, (?:fits|nearly full)/).waitFor();
    await picture('post-fits');
    await window.page.keyboard.press('Control+z');
    await over.waitFor();
    await window.page.keyboard.press('Control+s');
    await window.showExplorer();
  },
];

/** @type {Flow} */
const preview = [
  'a post is shown as its platforms show it, by keyboard, and leads to the text',
  async ({ window, picture }) => {
    await window.openFile('clean-hands.post.md');
    await window.lenses.first().waitFor();
    await window.command('Clinical: Preview Post');
    const { view } = window;
    const tab = (/** @type {RegExp} */ name) => view.getByRole('tab', { name });
    await view.locator('.image', { hasText: 'hands-under-tap.jpg' }).waitFor();
    await picture('preview-instagram');
    await mustBeAccessible({ window, picture });
    const behind = view.getByText('when you come home');
    await behind.waitFor({ state: 'hidden' });
    await view.getByRole('button', { name: '… more' }).press('Enter');
    await behind.waitFor();
    await tab(/^Instagram/).press('ArrowRight');
    await tab(/^X/).and(view.locator('[aria-selected="true"]')).waitFor();
    await view.getByText('X · post 2 of 2').waitFor();
    await view.locator('.card', { hasText: 'cdc.gov' }).waitFor();
    await picture('preview-thread');
    await mustBeAccessible({ window, picture });
    await tab(/^X/).press('End');
    await view.locator('.title', { hasText: 'Clean hands' }).waitFor();
    await picture('preview-video');
    // From the post to its words in the draft, and what is typed there shows.
    await view.getByRole('button', { name: 'Go to line 12' }).press('Enter');
    await window.page.locator('.statusbar', { hasText: /\(\d+ selected\)/ }).waitFor();
    await window.page.keyboard.type('Soap is cheap.');
    await view.getByText('Soap is cheap.').waitFor();
    // A cursor that comes into the text of another platform brings it to the front.
    await window.line('Ask @riverside').click();
    await view.locator('.part.feed .here', { hasText: 'for our poster' }).first().waitFor();
  },
];

/** @type {Flow} */
const calendar = [
  'the calendar shows all drafts, and a drag gives one its day',
  async ({ window, picture }) => {
    // Only one view may be open, or its page could not be told from others.
    const others = window.page.locator('.tab', { hasText: /^(?:Preview|Readability)/ });
    for (let left = await others.count(); left > 0; left--) {
      await others.first().click({ button: 'middle' });
      await others.nth(left - 1).waitFor({ state: 'detached' });
    }
    await window.command('Clinical: Calendar');
    const { view } = window;
    const today = view.locator('td.day.today');
    await view.getByText(/^No date yet: \d+ drafts$/).waitFor();
    const draft = view.locator('.undated .post', { hasText: 'Clean hands' });
    await draft.dragTo(today);
    const moved = today.locator('.post', { hasText: 'Clean hands' });
    await moved.waitFor();
    await picture('calendar');
    // By keyboard alone: from the day to its post, and the post to the day after and back.
    await today.focus();
    await window.page.keyboard.press('Enter');
    await view.locator('.post:focus').waitFor();
    await window.page.keyboard.press('Escape');
    await view.locator('td.day.today:focus').waitFor();
    await window.page.keyboard.press('ArrowLeft');
    await view.locator('td.day:focus:not(.today)').waitFor();
    await view.getByRole('button', { name: 'Undo' }).click();
    await moved.waitFor({ state: 'detached' });
    await draft.waitFor();
    // The tooltip of a tab may lie over the buttons.
    await window.page.mouse.move(640, 5);
    await view.getByRole('button', { name: 'List', exact: true }).click();
    await view
      .getByRole('row', { name: /No post from/ })
      .first()
      .waitFor();
  },
];

/** Everything, for the newest editor. @type {readonly Flow[]} */
export const allFlows = [see, explain, fix, copy, readability, preview, post, list, stop, review, calendar];

/** The shortest proof that it works, for the other hosts. @type {readonly Flow[]} */
export const smokeFlows = [see, fix, readability, preview, post, calendar];

/** The view in a theme of its own. @type {readonly Flow[]} */
export const themeFlows = [readability, preview, post];
