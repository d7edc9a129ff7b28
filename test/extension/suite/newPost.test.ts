import { commands, Range, type TextDocument, Uri, window, workspace } from 'vscode';
import { closeAll, findingOf, freshName, inWorkspace, noFindingOf, readText, same, until } from '../editor.ts';

const command = 'clinicalContent.newPost';

const write = (uri: Uri, text: string): Thenable<void> => workspace.fs.writeFile(uri, new TextEncoder().encode(text));

/** A folder of its own, with a project file. */
const projectFolder = async (project: object): Promise<Uri> => {
  const folder = inWorkspace(freshName());
  await workspace.fs.createDirectory(folder);
  await write(Uri.joinPath(folder, 'clinical-content.json'), JSON.stringify(project));
  return folder;
};

const active = (): TextDocument | undefined => window.activeTextEditor?.document;

/** The draft at hand, once it is this one and its text is there. */
const shown = (file: Uri): Promise<TextDocument> =>
  until(`${file.path} to be shown`, () => {
    const document = active();
    return document?.uri.toString() === file.toString() && document.getText() !== '' ? document : undefined;
  });

suite('new post', () => {
  teardown(async () => {
    await commands.executeCommand('workbench.action.closeQuickOpen');
    await closeAll();
  });

  test('it is filled with what the project says, and lies where the project wants it', async () => {
    const folder = await projectFolder({ organizations: ['Hill Street: Clinic'], phones: ['415-555-0142'], platforms: ['facebook'], postsFolder: 'posts/new' });
    await commands.executeCommand(command, {
      template: 'screening-reminder',
      folder: folder.toString(),
      platforms: 'facebook,linkedin',
      name: 'Know Your Numbers',
    });
    const draft = await shown(Uri.joinPath(folder, 'posts/new/know-your-numbers.post.md'));
    const text = draft.getText();
    for (const words of ['platforms: [facebook, linkedin]\n', 'organization: "Hill Street: Clinic"\n', 'Book a check with Hill Street: Clinic: 415-555-0142.'])
      if (!text.includes(words)) throw new Error(`“${words}” is missing in:\n${text}`);
    if (/\$\{|\$\d|\{\{/.test(text)) throw new Error(`Something is left in:\n${text}`);
  });

  test('what only the writer knows is asked for, and is a finding until it is there', async () => {
    const folder = await projectFolder({ organizations: ['Hill Street Clinic'] });
    await commands.executeCommand(command, { template: 'virtual-event', folder: folder.toString(), platforms: 'linkedin', name: 'talk' });
    const draft = await shown(Uri.joinPath(folder, 'talk.post.md'));
    await findingOf(draft, '{{date and time}}');
    const link = draft.getText().indexOf('{{link}}');
    if (link < 0) throw new Error('It does not ask for the link.');
    const edit = window.activeTextEditor?.edit((builder) => {
      const start = draft.positionAt(draft.getText().indexOf('{{date and time}}'));
      builder.replace(draft.getWordRangeAtPosition(start, /\{\{[^}]*\}\}/) ?? new Range(start, start), 'Thursday at 6 pm');
    });
    same(await edit, true, 'edit');
    await noFindingOf(draft, '{{date and time}}');
    await findingOf(draft, '{{link}}');
  });

  test('it writes over nothing', async () => {
    const folder = await projectFolder({});
    const old = Uri.joinPath(folder, 'health-tip.post.md');
    await write(old, 'My own words.\n');
    await commands.executeCommand(command, { template: 'health-tip', folder: folder.toString(), platforms: 'x', name: 'health-tip' });
    await shown(Uri.joinPath(folder, 'health-tip-2.post.md'));
    same(await readText(old), 'My own words.\n', 'the file that was there');
  });

  test('a campaign is three drafts with dates, the first in front', async () => {
    const folder = await projectFolder({ organizations: ['Hill Street Clinic'] });
    await commands.executeCommand(command, { template: 'campaign', folder: folder.toString(), platforms: 'x,instagram', name: 'hands', day: '2027-02-22' });
    const first = await shown(Uri.joinPath(folder, 'hands-1.post.md'));
    const file = (number: number) => workspace.openTextDocument(Uri.joinPath(folder, `hands-${number}.post.md`));
    const dates = [first, await file(2), await file(3)].map((document) => /publish: "?([\d-]+T[\d:]+)/.exec(document.getText())?.[1]);
    same(dates, ['2027-02-22T09:00', '2027-03-01T09:00', '2027-03-08T09:00'], 'dates');
  });

  test('where no file can be made, it is in a tab that is saved nowhere yet', async () => {
    await commands.executeCommand(command, { template: 'poll', folder: 'clinical-nowhere:/drafts', platforms: 'x', name: 'poll' });
    const draft = await until('the tab', () => {
      const document = active();
      return document?.isUntitled && document.getText().includes('type: poll') ? document : undefined;
    });
    same(draft.languageId, 'clinical-post', 'language');
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  test('it is picked from a list, with nothing but Enter', async () => {
    const before = active()?.uri.toString();
    const done = commands.executeCommand(command);
    await until('the draft', async () => {
      await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      const document = active();
      return document !== undefined && document.uri.toString() !== before && document.getText().includes('Do not use this');
    });
    await done;
  });
});
