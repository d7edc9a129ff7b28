// The VS Code window as a person sees it. Every action waits for its effect.

/** A key is lost while the focus moves or before the editor has its answer; then it is pressed again. */
const presses = 8;
const effectMs = 2500;

/** @param {import('playwright-core').Page} page */
export function createWorkbench(page) {
  const editor = page.locator('.editor-instance .monaco-editor').first();
  const input = page.locator('.quick-input-widget input.input').first();

  /** @param {string} key @param {import('playwright-core').Locator} effect @param {() => Promise<void>} [before] what to do before another try */
  const pressUntil = async (key, effect, before) => {
    for (let press = 1; ; press++) {
      await page.keyboard.press(key);
      const seen = await effect.waitFor({ timeout: effectMs }).then(
        () => true,
        () => false,
      );
      if (seen) return;
      if (press === presses) throw new Error(`${key} was pressed ${press} times, and ${effect} did not come.`);
      await before?.();
    }
  };

  const leaveMenu = () => page.keyboard.press('Escape');

  const workbench = {
    page,
    editor,
    input,
    pressUntil,
    /** @param {string} text */
    line: (text) => editor.locator('.view-line', { hasText: text }).first(),
    /** @param {'error' | 'warning' | 'info' | 'hint'} kind */
    squiggles: (kind) => editor.locator(`.squiggly-${kind}`),
    status: page.locator('.statusbar-item[id="clinical-content.clinical-content.clinicalContent.status"]'),
    lenses: editor.locator('.codelens-decoration'),
    /** The page inside the view that is open. */
    view: page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame'),
    /** A row of a tree view, by what a screen reader says of it. @param {string | RegExp} name */
    row: (name) => page.locator('.pane-body').getByRole('treeitem', { name }).first(),
    notification: page.locator('.notifications-toasts .notification-list-item').first(),
    problems: page.locator('.markers-panel .monaco-list-row'),
    /** @param {string} text */
    choice: (text) => page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first(),
    /** @param {string} text */
    menuItem: (text) => page.locator('.action-widget .monaco-list-row.action', { hasText: text }).first(),

    /** @param {string} address */
    async open(address) {
      await page.goto(address, { waitUntil: 'commit' });
      await page.locator('.monaco-workbench .part.statusbar').waitFor();
      await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    },

    /** Opens a file from the explorer, which works in every host. @param {string} name */
    async openFile(name) {
      // The tooltip of the row that was clicked last may lie over this one.
      await page.mouse.move(640, 5);
      await page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first().dblclick();
      await page.locator('.tab.active', { hasText: name }).waitFor();
      await editor.locator('.view-line').first().waitFor();
    },

    /** Takes a row of the open list by its name, all of it: the palette before it may still be there. @param {string} name */
    async pick(name) {
      const label = page.locator('.label-name', { hasText: new RegExp(`^${name}$`) });
      await page.locator('.quick-input-list .monaco-list-row', { has: label }).click();
    },

    /** Through the command palette. @param {string} title */
    async command(title) {
      await pressUntil('F1', input);
      await input.fill(`>${title}`);
      await workbench.choice(title).waitFor();
      await page.keyboard.press('Enter');
    },

    /** Goes to the first problem of the file and opens the menu of fixes there, by keyboard alone. @param {string} title */
    async openFixes(title) {
      await page.keyboard.press('Control+1');
      await page.keyboard.press('Control+Home');
      await pressUntil('Alt+F8', page.locator('.marker-widget, .peekview-widget').first());
      await leaveMenu();
      await pressUntil('Control+.', workbench.menuItem(title), leaveMenu);
    },

    async showExplorer() {
      await pressUntil('Control+Shift+E', page.locator('.explorer-folders-view .monaco-list-row').first());
    },

    async showProblems() {
      await pressUntil('Control+Shift+M', workbench.problems.first());
    },
  };
  return workbench;
}

/** @typedef {ReturnType<typeof createWorkbench>} Workbench */
