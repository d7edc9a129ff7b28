import { commands, Position, Selection, TabInputWebview, type TextDocument, window } from 'vscode';
import { closeAll, openDraft, same, until } from '../editor.ts';

const text = '---\nplatforms: [x, instagram]\n---\n\nWash your hands with soap and water.\n\n## Instagram\n\nClean hands save lives.\n';

const views = () =>
  window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof TabInputWebview && input.viewType.endsWith('clinicalContent.preview'));
const name = (document: TextDocument) => document.uri.path.split('/').at(-1) ?? '';

suite('preview', () => {
  teardown(closeAll);

  test('opens beside the draft, leaves the cursor in it, follows it, and opens once', async () => {
    const draft = await openDraft(text);
    await commands.executeCommand('clinicalContent.previewPost');
    await until('the view', () => views()[0]?.label === `Preview: ${name(draft)}`);
    same(window.activeTextEditor?.document.uri.toString(), draft.uri.toString(), 'the active editor');
    const other = await openDraft('The flu shot is free.\n');
    await until('the view to follow', () => views()[0]?.label === `Preview: ${name(other)}`);
    await commands.executeCommand('clinicalContent.previewPost', { uri: draft.uri.toString(), platform: 'instagram' });
    await until('the view to go back', () => views()[0]?.label === `Preview: ${name(draft)}`);
    same(views().length, 1, 'views');
  });

  test('an edit and a cursor that moves leave it where it is', async () => {
    const draft = await openDraft(text);
    await commands.executeCommand('clinicalContent.previewPost');
    await until('the view', () => views()[0]?.label === `Preview: ${name(draft)}`);
    const editor = await until('the editor', () => window.activeTextEditor);
    editor.selection = new Selection(new Position(8, 2), new Position(8, 2));
    await editor.edit((edit) => edit.insert(new Position(8, 0), 'Very '));
    same(draft.lineAt(8).text, 'Very Clean hands save lives.', 'the line');
    same(views().length, 1, 'views');
  });

  test('opens with no draft too, and waits for one', async () => {
    await commands.executeCommand('clinicalContent.previewPost');
    await until('the view', () => views()[0]?.label === 'Preview');
    const draft = await openDraft(text);
    await until('the view to follow', () => views()[0]?.label === `Preview: ${name(draft)}`);
  });
});
