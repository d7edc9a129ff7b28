import { commands, Uri, workspace, WorkspaceEdit } from 'vscode';
import { withDefaults } from '../../snippet.ts';
import { closeAll, findingOf, findings, openDraft, product, same, until } from '../editor.ts';

interface Contribution {
  readonly language: string;
  readonly path: string;
}

/** The prefixes of those whose findings are looked at. */
const looked: ReadonlySet<string> = new Set(['myth', 'awareness-day', 'tip', 'story', 'bio']);

suite('snippets', () => {
  teardown(closeAll);

  test('each of them is what our own tests take it for, and five of them have no finding', async () => {
    const { extensionUri, packageJSON } = product();
    const now = new Date();
    const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
    const contributions: readonly Contribution[] = packageJSON.contributes.snippets ?? [];
    for (const { language, path } of contributions) {
      const file = await workspace.fs.readFile(Uri.joinPath(extensionUri, path));
      const snippets: Readonly<Record<string, { readonly prefix: string; readonly body: readonly string[] }>> = JSON.parse(new TextDecoder().decode(file));
      for (const [name, { prefix, body }] of Object.entries(snippets)) {
        const draft = await openDraft('');
        await commands.executeCommand('editor.action.insertSnippet', { name, langId: language });
        const text = await until(`“${name}”`, () => draft.getText() || undefined);
        same(text, withDefaults(body.join('\n'), today), name);
        if (looked.has(prefix)) {
          const edit = new WorkspaceEdit();
          edit.insert(draft.uri, draft.positionAt(text.length), '\n{{left}}\n');
          await workspace.applyEdit(edit);
          await findingOf(draft, '{{left}}');
          same(
            findings(draft).map(({ message }) => message),
            findings(draft).flatMap(({ message }) => (message.startsWith('This placeholder') ? [message] : [])),
            `findings in “${name}”`,
          );
        }
        await closeAll();
      }
    }
  }).timeout(120_000);
});
