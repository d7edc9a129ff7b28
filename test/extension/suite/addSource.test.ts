import { commands, Selection, type TextDocument, window } from 'vscode';
import { closeAll, findingOf, noFindingOf, openDraft, same } from '../editor.ts';

const command = 'clinicalContent.addSource';
const claim = 'About 1 in 8 women will get breast cancer.';

const goTo = (draft: TextDocument, words: string): void => {
  const editor = window.activeTextEditor;
  if (editor === undefined) throw new Error('No editor is open.');
  const start = draft.positionAt(draft.getText().indexOf(words));
  editor.selection = new Selection(start, start);
};

suite('add a source', () => {
  teardown(closeAll);

  test('it is listed and cited in one step, which one undo takes back', async () => {
    const before = `Know your risk.\n\n${claim}\n`;
    const draft = await openDraft(before);
    await findingOf(draft, '1 in 8');
    goTo(draft, 'women');
    await commands.executeCommand(command, { pasted: 'https://www.cancer.gov/types/breast', title: 'Breast cancer', year: '2025' });
    const id = /\[@([a-z0-9-]+)\]/.exec(draft.getText())?.[1] ?? '';
    same(
      draft.getText(),
      `---\nsources:\n  - id: ${id}\n    title: Breast cancer\n    publisher: National Cancer Institute\n    year: 2025\n    url: https://www.cancer.gov/types/breast\n---\n\nKnow your risk.\n\n${claim} [@${id}]\n`,
      'text',
    );
    await noFindingOf(draft, '1 in 8');
    await commands.executeCommand('undo');
    same(draft.getText(), before, 'text after one undo');
  });

  test('front matter keeps its shape, and the place of a quick fix counts', async () => {
    const draft = await openDraft(`---\nsources:\n- id: who\n  title: Flu # old\n---\n\nGet checked. [@who]\n\nAsk us.\n\n${claim}\n`);
    const finding = await findingOf(draft, '1 in 8');
    const { start, end } = finding.range;
    const range = { start: { line: start.line, character: start.character }, end: { line: end.line, character: end.character } };
    await commands.executeCommand(command, { uri: draft.uri.toString(), range, pasted: '10.1000/xyz123' });
    same(
      draft.getText(),
      `---\nsources:\n- id: who\n  title: Flu # old\n- id: doi-xyz123\n  doi: 10.1000/xyz123\n---\n\nGet checked. [@who]\n\nAsk us.\n\n${claim} [@doi-xyz123]\n`,
      'text',
    );
  });

  test('what is no source changes nothing', async () => {
    const before = `${claim}\n`;
    const draft = await openDraft(before);
    await findingOf(draft, '1 in 8');
    await commands.executeCommand(command, { pasted: 'my aunt' });
    same(draft.getText(), before, 'text');
    await commands.executeCommand('notifications.clearAll');
  });
});
