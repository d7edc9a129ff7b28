import { commands, EndOfLine, TabInputWebview, Uri, window, workspace } from 'vscode';
import { closeAll, freshName, inWorkspace, openDraft, readText, same, until } from '../editor.ts';

const views = () =>
  window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof TabInputWebview && input.viewType.endsWith('clinicalContent.calendar'));

const write = (uri: Uri, text: string): Thenable<void> => workspace.fs.writeFile(uri, new TextEncoder().encode(text));
const setDate = (uri: Uri, date: string): Thenable<unknown> => commands.executeCommand('clinicalContent.setPublishDate', { uri: uri.toString(), date });

suite('calendar', () => {
  teardown(closeAll);

  test('opens with no draft open, and opens once', async () => {
    await commands.executeCommand('clinicalContent.calendar');
    await until('the view', () => views()[0]?.label === 'Calendar');
    await commands.executeCommand('clinicalContent.calendar');
    same(views().length, 1, 'views');
  });

  test('a date is moved in a file that nobody has open, and nothing else in it', async () => {
    const uri = inWorkspace(`${freshName()}.post.md`);
    await write(uri, '---\r\ntitle: A # note\r\npublish: "2026-12-01T09:30" # launch\r\n---\r\n\r\nWash your hands.\r\n');
    await setDate(uri, '2027-01-05');
    same(await readText(uri), '---\r\ntitle: A # note\r\npublish: "2027-01-05T09:30" # launch\r\n---\r\n\r\nWash your hands.\r\n', 'file');
  });

  test('a draft with no date gets one, as one step to undo', async () => {
    const draft = await openDraft('---\r\ntitle: A\r\n---\r\n\r\nWash your hands.\r\n');
    const before = draft.getText();
    await setDate(draft.uri, '2027-01-05 08:15');
    same(draft.getText(), '---\r\ntitle: A\r\npublish: 2027-01-05T08:15\r\n---\r\n\r\nWash your hands.\r\n', 'draft');
    same(draft.eol, EndOfLine.CRLF, 'line ends');
    same(draft.isDirty, false, 'unsaved');
    await commands.executeCommand('undo');
    await until('the date to go', () => draft.getText() === before);
  });

  test('what a writer is at work on is not saved', async () => {
    const draft = await openDraft('Wash your hands.\n');
    await window.activeTextEditor?.edit((edit) => edit.insert(draft.positionAt(0), 'Please. '));
    await setDate(draft.uri, '2027-01-05');
    same(draft.getText(), '---\npublish: 2027-01-05\n---\n\nPlease. Wash your hands.\n', 'draft');
    same(draft.isDirty, true, 'unsaved');
  });

  test('a new post has the day and the campaign that it is for', async () => {
    const folder = inWorkspace(freshName());
    await workspace.fs.createDirectory(folder);
    await commands.executeCommand('clinicalContent.newPost', {
      template: 'health-tip',
      folder: folder.toString(),
      platforms: 'x',
      name: 'tip',
      day: '2027-01-05',
      campaign: 'flu-2027',
    });
    const file = Uri.joinPath(folder, 'tip.post.md').toString();
    const text = await until('the post', () => {
      const document = window.activeTextEditor?.document;
      return document?.uri.toString() === file && document.getText() !== '' ? document.getText() : undefined;
    });
    for (const line of ['publish: "2027-01-05T09:00"', 'campaign: flu-2027'])
      if (!text.split('\n').includes(line)) throw new Error(`“${line}” is missing in:\n${text}`);
  });
});
