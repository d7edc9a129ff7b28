import {
  type CompletionList,
  commands,
  type DocumentLink,
  type Hover,
  type Location,
  type LocationLink,
  MarkdownString,
  type Position,
  type TextDocument,
  type Uri,
  workspace,
} from 'vscode';
import { closeAll, inWorkspace, openDraft, same, until } from '../editor.ts';

const bib = '% Ours\n@article{silva,\n  title = {Soap at home},\n  journal = {Journal of Examples},\n  year = 2023,\n  doi = {10.1000/soap}\n}\n';

const file = (): Uri => inWorkspace('references.bib');
const write = (text: string): Thenable<void> => workspace.fs.writeFile(file(), new TextEncoder().encode(text));

const behind = (draft: TextDocument, words: string): Position => draft.positionAt(draft.getText().indexOf(words) + words.length);

const keysAt = async (draft: TextDocument, words: string): Promise<readonly string[]> => {
  const list = await commands.executeCommand<CompletionList>('vscode.executeCompletionItemProvider', draft.uri, behind(draft, words), '@');
  return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
};

suite('citations', () => {
  suiteTeardown(() => workspace.fs.delete(file()));
  teardown(closeAll);

  test('keys of the draft and of the bibliography are completed, also after the file has changed', async () => {
    await write(bib);
    const draft = await openDraft('---\nsources:\n  - id: clinic\n    title: Our count\n---\n\nSoap helps. [@\n');
    await until('the keys', async () => (await keysAt(draft, '[@')).join() === 'clinic,silva');
    await write(`${bib}@book{water, title={Clean water}}\n`);
    await until('the new key', async () => (await keysAt(draft, '[@')).join() === 'clinic,silva,water');
  });

  test('a key leads to its entry and shows it, and a DOI is a link', async () => {
    await write(bib);
    const draft = await openDraft('Soap helps, see doi:10.1000/soap. [@silva]\n');
    const [target] = await until('the entry', async () => {
      const found = await commands.executeCommand<(Location | LocationLink)[]>('vscode.executeDefinitionProvider', draft.uri, behind(draft, '[@sil'));
      return found.length > 0 && found;
    });
    const [uri, range] = target === undefined ? [] : 'targetUri' in target ? [target.targetUri, target.targetSelectionRange] : [target.uri, target.range];
    same(uri?.path, file().path, 'file');
    same([range?.start.line, range?.start.character], [1, 9], 'place');
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', draft.uri, behind(draft, '[@sil'));
    const shown = hovers.flatMap(({ contents }) => contents).map((content) => (content instanceof MarkdownString ? content.value : String(content)));
    if (!shown.some((text) => text.includes('Journal of Examples, 2023'))) throw new Error(`The hover says: ${shown.join(' | ')}`);
    const links = await commands.executeCommand<DocumentLink[]>('vscode.executeLinkProvider', draft.uri);
    same(
      links.map((link) => link.target?.toString()),
      ['https://doi.org/10.1000/soap'],
      'links',
    );
  });
});
