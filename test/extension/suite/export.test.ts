import { commands, env, workspace } from 'vscode';
import { closeAll, findings, freshName, inWorkspace, openDraft, pause, readText, same, until } from '../editor.ts';

const draftText = [
  '---',
  'platforms: [x]',
  '---',
  '',
  '**Walk in** for your flu shot this week.',
  '',
  '<!-- Remember the photo. -->',
  '',
  'Aim for a blood pressure below <120/80 mmHg.',
  '',
].join('\n');
const published = 'Walk in for your flu shot this week.\n\nAim for a blood pressure below <120/80 mmHg.';

/** Whether there is such a file. */
const isThere = async (name: string): Promise<boolean> =>
  workspace.fs.stat(inWorkspace(name)).then(
    () => true,
    () => false,
  );

suite('export', () => {
  teardown(closeAll);

  test('a file holds the words that will be published, and no others', async () => {
    await openDraft(draftText);
    const name = `${freshName()}.txt`;
    await commands.executeCommand('clinicalContent.exportFor', { platform: 'x', target: inWorkspace(name).toString() });
    await until('the file', () => isThere(name));
    same((await readText(inWorkspace(name))).trimEnd(), published, 'exported text');
  });

  test('the clipboard holds the same', async () => {
    await openDraft(draftText);
    await env.clipboard.writeText('');
    await commands.executeCommand('clinicalContent.copyFor', { platform: 'x' });
    same((await until('the clipboard', async () => (await env.clipboard.readText()) || undefined)).trimEnd(), published, 'copied text');
  });

  test('a review sheet is a page of its own', async () => {
    await openDraft(draftText);
    const name = `${freshName()}.html`;
    await commands.executeCommand('clinicalContent.exportReviewSheet', { target: inWorkspace(name).toString() });
    await until('the sheet', () => isThere(name));
    const page = await readText(inWorkspace(name));
    if (!page.startsWith('<!DOCTYPE html>') || !page.includes('below &lt;120/80 mmHg')) throw new Error('The page does not hold the post.');
  });

  test('a review goes into the front matter, and one undo takes it back', async () => {
    const draft = await openDraft(draftText);
    await commands.executeCommand('clinicalContent.markReviewed', { name: 'Ana Silva' });
    const marked = draft.getText();
    if (!/\nreviewers:\n {2}- name: Ana Silva\n {4}date: \S+\n {4}hash: sha256:\S+\nstatus: approved\n---\n/.test(marked))
      throw new Error(`The draft says: ${marked}`);
    await commands.executeCommand('undo');
    same(draft.getText(), draftText, 'the draft after an undo');
  });

  test('an identifier stops an export until someone has decided', async () => {
    const draft = await openDraft('Our patient’s social security number is 536-22-8145.\n');
    await until('the error', () => findings(draft).some(({ code }) => typeof code === 'object' && String(code.value).startsWith('phi/')));
    const name = `${freshName()}.txt`;
    const asked = commands.executeCommand('clinicalContent.exportFor', { platform: 'x', target: inWorkspace(name).toString() });
    await pause(1000);
    await commands.executeCommand('notifications.clearAll');
    await asked;
    same(await isThere(name), false, 'a file was written');
  });

  test('all platforms go to a folder, with a manifest, and nothing in it is written over', async () => {
    await openDraft(`${draftText.replace('[x]', '[x, instagram]')}\n---\n\nCome in today.\n`);
    const name = freshName();
    const target = inWorkspace(name).toString();
    await commands.executeCommand('clinicalContent.exportAll', { platforms: 'x,instagram', target });
    const names = (await workspace.fs.readDirectory(inWorkspace(name))).map(([file]) => file).sort();
    same(names, ['instagram.txt', 'manifest.json', 'x.1.txt', 'x.2.txt'], 'files');
    same(await readText(inWorkspace(`${name}/x.1.txt`)), published, 'first post');
    const manifest: unknown = JSON.parse(await readText(inWorkspace(`${name}/manifest.json`)));
    same(JSON.stringify(manifest).includes('"Joined the 2 posts of the thread into one."'), true, 'the change');
    await workspace.fs.writeFile(inWorkspace(`${name}/x.1.txt`), new TextEncoder().encode('Mine.'));
    const asked = commands.executeCommand('clinicalContent.exportAll', { platforms: 'x,instagram', target });
    await pause(1000);
    await commands.executeCommand('notifications.clearAll');
    await asked;
    same(await readText(inWorkspace(`${name}/x.1.txt`)), 'Mine.', 'the file of somebody else');
  });

  test('a text that is held back is not in the folder', async () => {
    const draft = await openDraft('Our patient’s social security number is 536-22-8145.\n');
    await until('the error', () => findings(draft).some(({ code }) => typeof code === 'object' && String(code.value).startsWith('phi/')));
    const name = freshName();
    const asked = commands.executeCommand('clinicalContent.exportAll', { platforms: 'x', target: inWorkspace(name).toString() });
    await pause(1000);
    await commands.executeCommand('notifications.clearAll');
    await asked;
    same(await isThere(name), false, 'a folder was made');
  });
});
