import {
  Disposable,
  EventEmitter,
  InlayHint,
  type InlayHintsProvider,
  languages,
  OverviewRulerLane,
  Position,
  Range,
  type TextDocument,
  type TextEditor,
  ThemeColor,
  Uri,
  window,
  workspace,
} from 'vscode';
import { languageId } from '../server/protocol.ts';
import { type MarkWords, markWords } from './markWords.ts';
import type { PlatformChoice } from './platformChoice.ts';
import type { Server } from './server.ts';
import type { editorSettings } from './settings.ts';
import { shownPlatform } from './statusText.ts';
import type { Summaries } from './summaries.ts';

const section = 'clinicalContent';
const key = 'marks' satisfies keyof typeof editorSettings;

const isWanted = (document: TextDocument): boolean =>
  document.languageId === languageId && workspace.getConfiguration(section, document).get<boolean>(key) !== false;

/** The sign in the gutter where a text runs over. It moves with the text until a new one comes. */
const createSign = (extension: Uri) => {
  const icon = (theme: string) => ({ gutterIconPath: Uri.joinPath(extension, 'media', `over-limit-${theme}.svg`), gutterIconSize: 'contain' });
  return window.createTextEditorDecorationType({
    light: icon('light'),
    dark: icon('dark'),
    overviewRulerColor: new ThemeColor('editorOverviewRuler.errorForeground'),
    overviewRulerLane: OverviewRulerLane.Left,
  });
};

/**
 * Marks in the text about where a platform shows "more", and where the text runs over.
 * They are inlay hints: lines are wrapped with them, they keep their place while somebody types, and screen readers read them.
 */
export const createMarks = (
  extension: Uri,
  server: Pick<Server, 'marks'>,
  summaries: Pick<Summaries, 'onDidChange' | 'of'>,
  choice: Pick<PlatformChoice, 'onDidChange' | 'picked'>,
): Disposable => {
  const signType = createSign(extension);
  const changed = new EventEmitter<void>();
  /** The version that the last summary of a draft was about. */
  const read = new WeakMap<TextDocument, number>();

  /** The marks of a draft as it is now; none where it was changed meanwhile. */
  const ask = async (document: TextDocument): Promise<readonly MarkWords[] | undefined> => {
    if (!isWanted(document)) return [];
    const summary = summaries.of(document.uri);
    const shown = summary && shownPlatform(summary, choice.picked())?.id;
    const result = await server.marks({ uri: document.uri.toString(), ...(shown === undefined ? {} : { platform: shown }) }).catch(() => undefined);
    return result?.version === document.version ? markWords(result.marks) : undefined;
  };
  const sign = async (editor: TextEditor): Promise<void> => {
    if (editor.document.languageId !== languageId) return;
    const marks = await ask(editor.document);
    const options = marks
      ?.filter(({ kind }) => kind === 'over')
      .map(({ range: { start }, hover }) => ({
        // One character wide: on one line, so that there is one sign.
        range: new Range(new Position(start.line, start.character), new Position(start.line, start.character + 1)),
        hoverMessage: hover,
      }));
    // Signs of an older text would jump; those that are there have moved along with what was typed.
    if (options) editor.setDecorations(signType, options);
  };
  const signAll = (): void => {
    for (const editor of window.visibleTextEditors) void sign(editor);
  };
  const renew = (): void => {
    changed.fire();
    signAll();
  };

  const hints: InlayHintsProvider = {
    onDidChangeInlayHints: changed.event,
    provideInlayHints: async (document, range) =>
      ((await ask(document)) ?? []).flatMap(({ range: { start }, text, hover }) => {
        const position = new Position(start.line, start.character);
        if (!range.contains(position)) return [];
        const hint = new InlayHint(position, text);
        hint.tooltip = hover;
        hint.paddingLeft = true;
        hint.paddingRight = true;
        return [hint];
      }),
  };
  signAll();
  return Disposable.from(
    signType,
    changed,
    languages.registerInlayHintsProvider({ language: languageId }, hints),
    window.onDidChangeVisibleTextEditors(signAll),
    choice.onDidChange(renew),
    summaries.onDidChange((uri) => {
      const editors = window.visibleTextEditors.filter(({ document }) => document.uri.toString() === uri);
      for (const editor of editors) void sign(editor);
      const document = editors[0]?.document;
      const version = document && summaries.of(document.uri)?.version;
      if (!document || version === undefined) return;
      const before = read.get(document);
      read.set(document, version);
      // The editor asks after each change of the text. It cannot know that the server was not ready, or that settings have changed.
      if (before === undefined || before === version) changed.fire();
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`${section}.${key}`)) renew();
    }),
  );
};
