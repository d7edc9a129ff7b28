import { Disposable, OverviewRulerLane, Position, Range, type TextEditor, ThemeColor, Uri, window, workspace } from 'vscode';
import { languageId } from '../server/protocol.ts';
import { type MarkWords, markWords } from './markWords.ts';
import type { PlatformChoice } from './platformChoice.ts';
import type { Server } from './server.ts';
import type { editorSettings } from './settings.ts';
import { shownPlatform } from './statusText.ts';
import type { Summaries } from './summaries.ts';

const section = 'clinicalContent';
const key = 'marks' satisfies keyof typeof editorSettings;

const isWanted = ({ document }: TextEditor): boolean => workspace.getConfiguration(section, document).get<boolean>(key) !== false;

/** Marks in the text about where a platform shows "more", and where the text runs over. They move with the text until new ones come. */
export const createMarks = (
  extension: Uri,
  server: Pick<Server, 'marks'>,
  summaries: Pick<Summaries, 'onDidChange' | 'of'>,
  choice: Pick<PlatformChoice, 'onDidChange' | 'picked'>,
): Disposable => {
  const inline = { color: new ThemeColor('editorCodeLens.foreground'), fontStyle: 'italic' };
  const icon = (theme: string) => ({ gutterIconPath: Uri.joinPath(extension, 'media', `over-limit-${theme}.svg`), gutterIconSize: 'contain' });
  const types = {
    fold: window.createTextEditorDecorationType({ before: { ...inline, margin: '0 0.6em 0 0' } }),
    over: window.createTextEditorDecorationType({
      before: { ...inline, margin: '0 0.6em 0 0' },
      light: icon('light'),
      dark: icon('dark'),
      overviewRulerColor: new ThemeColor('editorOverviewRuler.errorForeground'),
      overviewRulerLane: OverviewRulerLane.Left,
    }),
  } as const;
  const asked = new WeakMap<TextEditor, number>();

  const paint = (editor: TextEditor, marks: readonly MarkWords[]): void => {
    for (const kind of ['fold', 'over'] as const) {
      const options = marks
        .filter((mark) => mark.kind === kind)
        .map(({ range: { start }, text, hover }) => ({
          // One character wide: wide enough to be hovered over, and on one line, for the sign in the gutter.
          range: new Range(new Position(start.line, start.character), new Position(start.line, start.character + 1)),
          hoverMessage: hover,
          renderOptions: { before: { contentText: text } },
        }));
      editor.setDecorations(types[kind], options);
    }
  };
  const refresh = async (editor: TextEditor): Promise<void> => {
    const { document } = editor;
    if (document.languageId !== languageId) return;
    const mine = (asked.get(editor) ?? 0) + 1;
    asked.set(editor, mine);
    if (!isWanted(editor)) {
      paint(editor, []);
      return;
    }
    const summary = summaries.of(document.uri);
    // Its summary comes when it is read, and asks again.
    if (!summary) return;
    const shown = shownPlatform(summary, choice.picked())?.id;
    const result = await server.marks({ uri: document.uri.toString(), ...(shown === undefined ? {} : { platform: shown }) }).catch(() => undefined);
    // Marks of an older text would jump; those that are there have moved along with what was typed.
    if (result?.version === document.version && asked.get(editor) === mine) paint(editor, markWords(result.marks));
  };
  const refreshAll = (): void => {
    for (const editor of window.visibleTextEditors) void refresh(editor);
  };
  refreshAll();
  return Disposable.from(
    types.fold,
    types.over,
    window.onDidChangeVisibleTextEditors(refreshAll),
    choice.onDidChange(refreshAll),
    summaries.onDidChange((uri) => {
      for (const editor of window.visibleTextEditors) if (editor.document.uri.toString() === uri) void refresh(editor);
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`${section}.${key}`)) refreshAll();
    }),
  );
};
