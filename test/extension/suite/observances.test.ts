import { commands, window } from 'vscode';
import { closeAll, openDraft, same, until } from '../editor.ts';

const command = 'clinicalContent.observances';

suite('observances', () => {
  teardown(async () => {
    await commands.executeCommand('workbench.action.closeQuickOpen');
    await closeAll();
  });

  test('the list opens, and picking a day starts a post on it', async () => {
    await openDraft('Good morning.\n');
    const done = commands.executeCommand(command, { place: 'UN' });
    await until('a post to be started', async () => {
      // The first line chooses another region; the second is a day.
      await commands.executeCommand('workbench.action.quickOpenSelectNext');
      await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return window.activeTextEditor?.document.getText().includes('type: awareness');
    });
    await done;
    const draft = window.activeTextEditor?.document;
    same(draft?.languageId, 'clinical-post', 'language');
    if (!/\nhashtags: \[\w+\]\n/.test(draft?.getText() ?? '')) throw new Error(`The post says: ${draft?.getText()}`);
  });
});
