import { commands, env, Selection, type TextDocument, window, workspace } from 'vscode';
import { closeAll, findingOf, noFindingOf, openDraft, same, until } from '../editor.ts';

const command = 'clinicalContent.explainWord';

/** Selects words of the draft, or puts the cursor before them. */
const goTo = (draft: TextDocument, words: string, select = false): void => {
  const editor = window.activeTextEditor;
  if (editor === undefined) throw new Error('No editor is open.');
  const start = draft.positionAt(draft.getText().indexOf(words));
  editor.selection = select ? new Selection(start, draft.positionAt(draft.getText().indexOf(words) + words.length)) : new Selection(start, start);
};

/** Takes the first item of the list once it is there. */
const take = async (happened: () => boolean | Promise<boolean>): Promise<void> => {
  await until('the choice to be taken', async () => {
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return happened();
  });
};

suite('explain this word', () => {
  teardown(async () => {
    await commands.executeCommand('workbench.action.closeQuickOpen');
    await closeAll();
  });

  test('the plain words take the place of the term, and one undo brings it back', async () => {
    const before = 'Good morning.\n\nAsk whether an **antihypertensive** is right for you.\n';
    const draft = await openDraft(before);
    await findingOf(draft, 'antihypertensive');
    goTo(draft, 'hypertensive');
    const done = commands.executeCommand(command);
    await take(() => draft.getText() !== before);
    await done;
    same(draft.getText(), 'Good morning.\n\nAsk whether a **blood pressure medicine** is right for you.\n', 'text');
    await noFindingOf(draft, 'antihypertensive');
    await commands.executeCommand('undo');
    same(draft.getText(), before, 'text after one undo');
  });

  test('an acronym that was selected is spelled out', async () => {
    const before = 'Long trips raise the risk of DVT.\n';
    const draft = await openDraft(before);
    await findingOf(draft, 'DVT');
    goTo(draft, 'DVT', true);
    const done = commands.executeCommand(command);
    await take(() => draft.getText() !== before);
    await done;
    same(draft.getText(), 'Long trips raise the risk of deep vein thrombosis (DVT).\n', 'text');
  });

  test('in the front matter nothing is changed, and the meaning can be copied', async () => {
    const draft = await openDraft('---\ntitle: Good renal care\n---\n\nDrink water.\n');
    await until('the checks', async () => (await commands.executeCommand<unknown[]>('vscode.executeCodeLensProvider', draft.uri)).length > 0);
    await env.clipboard.writeText('');
    goTo(draft, 'renal', true);
    const done = commands.executeCommand(command);
    await take(async () => (await env.clipboard.readText()) === 'kidney');
    await done;
    same(draft.isDirty, false, 'the draft was changed');
  });

  test('a word that needs no explaining opens no list', async () => {
    const draft = await openDraft('Drink water.\n');
    goTo(draft, 'water');
    // It comes back at once, for there is nothing to pick from.
    await commands.executeCommand(command);
    same(draft.getText(), 'Drink water.\n', 'text');
    same(workspace.textDocuments.filter(({ isDirty }) => isDirty).length, 0, 'changed files');
  });
});
