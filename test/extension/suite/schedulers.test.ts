import { commands, workspace } from 'vscode';
import { apply, closeAll, findingOf, freshName, inWorkspace, noFindingOf, quickFix, readText, same } from '../editor.ts';

const draft = (text: string): string => `---\nplatforms: [x]\npublish: 2999-06-30T09:05\n---\n\n${text}\n`;
const write = async (name: string, text: string): Promise<string> => {
  await workspace.fs.writeFile(inWorkspace(name), new TextEncoder().encode(text));
  return inWorkspace(name).toString();
};

suite('tables for schedulers', () => {
  teardown(closeAll);

  test('drafts that nobody opened, and a folder with one, become rows', async () => {
    const name = freshName();
    const uris = [await write(`${name}.post.md`, draft('One.')), (await write(`${name}/b.post.md`, draft('Two.'))).replace('/b.post.md', '')];
    const target = await write(`${name}.old`, '').then((uri) => uri.replace(/\.old$/, '.csv'));
    await commands.executeCommand('clinicalContent.exportScheduler', { scheduler: 'buffer', uris, target });
    const expected = '"Text","Image URL","Tags","Posting Time"\r\n"One.","","","2999-06-30 09:05"\r\n"Two.","","","2999-06-30 09:05"\r\n';
    same(await readText(inWorkspace(`${name}.csv`)), expected, 'table');
  });

  // An editor gives all lines of a file the same break: the second kind has to survive a fix.
  for (const [what, end] of [
    ['one kind', '\n'],
    ['two kinds', '\r\n'],
  ] as const)
    test(`a fix in a table with ${what} of line breaks changes its cell alone`, async () => {
      const name = `${freshName()}.csv`;
      const rows = (word: string): string =>
        `\uFEFFText,Image URL,Tags,Posting Time${end}"Hello,\n""you"".",,,${end}"Take your ${word}\neach day.",,a  ,${end}Bye.,,,${end}`;
      const uri = await write(name, rows('antihypertensives'));
      await commands.executeCommand('clinicalContent.checkScheduler', { uri, platform: 'x' });
      const document = await workspace.openTextDocument(inWorkspace(name));
      const finding = await findingOf(document, 'antihypertensives');
      const fix = await quickFix(document, finding, /^Replace with/);
      if (fix.command) await commands.executeCommand(fix.command.command, ...(fix.command.arguments ?? []));
      else {
        await apply(fix);
        await document.save();
      }
      const file = async (): Promise<string> => new TextDecoder('utf-8', { ignoreBOM: true }).decode(await workspace.fs.readFile(inWorkspace(name)));
      same(await file(), rows('blood pressure medicines'), 'file');
      await noFindingOf(document, 'antihypertensives');
    });
});
