import { type CompletionList, commands, type Hover, MarkdownString, type TextDocument } from 'vscode';
import { closeAll, openDraft, same, until } from '../editor.ts';

const labelsAt = async (draft: TextDocument, offset: number): Promise<readonly string[]> => {
  const list = await commands.executeCommand<CompletionList>('vscode.executeCompletionItemProvider', draft.uri, draft.positionAt(offset));
  return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
};

suite('front matter', () => {
  teardown(closeAll);

  test('values are completed, and a key is explained', async () => {
    const text = '---\nstatus: \n---\n\nGet your flu shot.\n';
    const draft = await openDraft(text);
    await until('the values', async () => (await labelsAt(draft, text.indexOf('\n---'))).join() === 'draft,in-review,approved');
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', draft.uri, draft.positionAt(6));
    const shown = hovers.flatMap(({ contents }) => contents).map((content) => (content instanceof MarkdownString ? content.value : String(content)));
    same(
      shown.some((words) => words.includes('How far the post is')),
      true,
      'note',
    );
  });
});
