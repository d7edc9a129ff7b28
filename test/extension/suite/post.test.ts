import { commands, ConfigurationTarget, type InlayHint, Range, type TextDocument, window, workspace } from 'vscode';
import { closeAll, openDraft, same, until } from '../editor.ts';

const head = '---\nplatforms: [x, instagram]\n---\n\n';
const long = 'Wash your hands with soap and water. Stay home when you are sick. '.repeat(6).trim();

const selected = (draft: TextDocument): string | undefined => {
  const editor = window.visibleTextEditors.find(({ document }) => document === draft);
  return editor?.document.getText(editor.selection);
};
/** Goes to the row that has the focus, as Enter does. */
const enter = () => commands.executeCommand('list.select');

suite('post', () => {
  teardown(closeAll);

  test('the view opens at a platform, and a row leads to what is over', async () => {
    const draft = await openDraft(`${head}${long}\n`);
    // The view may still be drawing itself when it gets the focus.
    await until('what is over to be selected', async () => {
      await commands.executeCommand('clinicalContent.showPost', { uri: draft.uri.toString(), platform: 'x' });
      await enter();
      const text = selected(draft);
      return text !== undefined && text !== '' && long.endsWith(text) && text.length === long.length - 280;
    });
  });

  test('the view opens with no draft, and for a draft without a file', async () => {
    await commands.executeCommand('clinicalContent.showPost');
    const draft = await workspace.openTextDocument({ language: 'clinical-post', content: `${head}The flu shot is free, ${Math.random()}.\n` });
    await window.showTextDocument(draft);
    await commands.executeCommand('clinicalContent.showPost', { uri: draft.uri.toString(), platform: 'instagram' });
    same(draft.isUntitled, true, 'a draft without a file');
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  test('marks say where a platform shows “more” and where the text runs over, and can be switched off', async () => {
    const draft = await openDraft(`${head}${long}\n`);
    const marks = async (): Promise<readonly unknown[]> => {
      const whole = draft.validateRange(new Range(0, 0, draft.lineCount, 0));
      const hints = await commands.executeCommand<InlayHint[]>('vscode.executeInlayHintProvider', draft.uri, whole);
      return hints.map(({ label }) => label);
    };
    await until('the marks', async () => JSON.stringify(await marks()) === JSON.stringify(['⋯ more on Instagram', '280 on X']));
    const settings = workspace.getConfiguration('clinicalContent');
    await settings.update('marks', false, ConfigurationTarget.Global);
    await until('the marks to go', async () => (await marks()).length === 0);
    await settings.update('marks', undefined, ConfigurationTarget.Global);
    await until('the marks to come back', async () => (await marks()).length === 2);
  });
});
