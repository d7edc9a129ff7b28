import { Disposable, type Uri, window, workspace } from 'vscode';
import type { PreviewResult, Summary, TextRange } from '../../../server/protocol.ts';
import type { PlatformChoice } from '../../platformChoice.ts';
import { reveal } from '../../reveal.ts';
import type { Server } from '../../server.ts';
import { shownPlatform } from '../../statusText.ts';
import type { Summaries } from '../../summaries.ts';
import { isDraft, nameOf, openDocument } from '../openDrafts.ts';
import { openView, type ViewPanel } from '../panel.ts';
import type { FromPage, PreviewView, ToPage } from './messages.ts';
import { emptyView, holds, placesAt, previewView } from './words.ts';

/** The view that shows a draft as it will look on its platforms. */
export interface Preview extends Disposable {
  /** Opens it, or brings it to the front, for a draft and a platform; without them for the draft at hand. */
  show(draft: Uri | undefined, platform: string | undefined): Promise<void>;
}

const noDraft = 'Open a post to see how it will look.';
const notRead = 'Clinical Content has not read this draft yet. Try again in a moment, or use “Clinical: Restart”.';

const isFromPage = (value: unknown): value is FromPage => {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  if (value.kind === 'ready' || value.kind === 'pick') return 'platform' in value && typeof value.platform === 'string';
  return value.kind === 'go' && 'place' in value && typeof value.place === 'number' && 'version' in value && typeof value.version === 'number';
};

const sameDraft = (a: Uri | undefined, b: Uri | undefined): boolean => a !== undefined && a.toString() === b?.toString();

const editorOf = (draft: Uri | undefined) =>
  [...(window.activeTextEditor ? [window.activeTextEditor] : []), ...window.visibleTextEditors].find(
    ({ document }) => isDraft(document) && (draft === undefined || sameDraft(document.uri, draft)),
  );

/** What the page shows now. */
interface Shown {
  readonly draft: Uri;
  readonly version: number;
  readonly places: readonly TextRange[];
  readonly texts: PreviewResult['texts'];
}

/** Makes the view. Nothing is asked of the server while it is closed or hidden. */
export const createPreview = (
  extension: Uri,
  server: Pick<Server, 'preview'>,
  summaries: Pick<Summaries, 'onDidChange' | 'of'>,
  choice: Pick<PlatformChoice, 'picked'>,
): Preview => {
  let panel: ViewPanel | undefined;
  let draft: Uri | undefined;
  let picked: string | undefined;
  /** The platform was picked for another draft, so it counts only if this one goes there too. */
  let pickedElsewhere = false;
  let shown: Shown | undefined;
  let running = false;
  let again = false;
  /** The platform whose own text held the cursor last; nothing for the shared text. */
  let inText: string | undefined;

  const post = (message: ToPage): void => panel?.post(message);
  const tell = (view: PreviewView): void => {
    panel?.title(view.draft === '' ? 'Preview' : `Preview: ${view.draft}`);
    post({ kind: 'view', view });
  };
  const tellNothing = (message: string, name?: string): void => {
    shown = undefined;
    tell(emptyView(message, name));
  };

  const pickFrom = (summary: Summary): string => {
    const chosen = summary.platforms.filter((platform) => platform.chosen);
    if (pickedElsewhere && chosen.length > 0 && chosen.every(({ id }) => id !== picked)) picked = undefined;
    pickedElsewhere = false;
    const found = summary.platforms.find(({ id }) => id === picked) ?? shownPlatform(summary, choice.picked());
    return found?.id ?? '';
  };

  const update = async (): Promise<void> => {
    const document = openDocument(draft);
    if (!document) {
      tellNothing(noDraft);
      return;
    }
    const uri = document.uri.toString();
    const summary = summaries.of(document.uri);
    const platform = summary ? pickFrom(summary) : '';
    const result = summary && (await server.preview({ uri, platforms: [platform] }).catch(() => undefined));
    if (!summary || !result) {
      tellNothing(notRead, nameOf(document.uri));
      return;
    }
    // Typing has gone on meanwhile: another summary is on its way.
    if (result.version !== document.version || !sameDraft(document.uri, draft)) return;
    const { platforms } = summaries.of(document.uri) ?? summary;
    const made = previewView({ draft: nameOf(document.uri), version: result.version, platforms, picked: platform, post: result.posts[0] });
    shown = { draft: document.uri, version: result.version, places: made.places, texts: result.texts };
    tell(made.view);
    if (picked === undefined) followCursor();
    else showCursor();
  };
  /** One question at a time: what comes while the server answers is asked once, after that. */
  const refresh = async (): Promise<void> => {
    again = true;
    if (running) return;
    running = true;
    try {
      while (again && panel?.visible()) {
        again = false;
        await update();
      }
    } finally {
      running = false;
    }
  };
  const pick = (platform: string): void => {
    if (platform === picked) return;
    picked = platform;
    void refresh();
  };

  const cursor = (): TextRange['start'] | undefined => {
    const editor = editorOf(draft);
    return editor && shown && editor.document.version === shown.version ? editor.selection.active : undefined;
  };
  const showCursor = (): void => {
    const at = cursor();
    if (at && shown) post({ kind: 'cursor', places: placesAt(shown.places, at) });
  };
  const textAt = (at: TextRange['start']): string | undefined => shown?.texts.find(({ range }) => holds(range, at))?.platform;
  /** A cursor that comes into the text of another platform brings that platform to the front. */
  const followCursor = (): void => {
    const at = cursor();
    if (!at || !shown) return;
    const own = textAt(at);
    if (own !== inText) {
      inText = own;
      const { texts } = shown;
      const summary = summaries.of(shown.draft);
      const takesShared = summary?.platforms.find(({ id, chosen }) => chosen && texts.every(({ platform }) => platform !== id))?.id;
      const isShared = summary !== undefined && texts.every(({ platform }) => platform !== pickFrom(summary));
      const next = own ?? (isShared ? undefined : takesShared);
      if (next !== undefined) pick(next);
    }
    showCursor();
  };

  const follow = (next: Uri | undefined): void => {
    // The view itself may be what is active now; then the draft before stays.
    if (!next || sameDraft(next, draft)) return;
    draft = next;
    inText = undefined;
    pickedElsewhere = true;
    void refresh();
  };
  const open = (): ViewPanel =>
    openView(
      { extension, type: 'clinicalContent.preview', title: 'Preview', name: 'preview' },
      (message) => {
        if (!isFromPage(message)) return;
        if (message.kind === 'pick') {
          const at = cursor();
          inText = at && textAt(at);
          pick(message.platform);
        } else if (message.kind === 'ready') {
          // Its page starts anew whenever the view comes to the front, and brings along what it showed.
          if (picked === undefined && message.platform !== '') {
            picked = message.platform;
            pickedElsewhere = true;
          }
          void refresh();
        } else {
          const range = message.version === shown?.version ? shown.places[message.place] : undefined;
          if (shown && range) void reveal(shown.draft, range);
        }
      },
      () => {
        panel = undefined;
        shown = undefined;
      },
    );

  const listening = Disposable.from(
    window.onDidChangeActiveTextEditor((editor) => {
      if (panel && editor && isDraft(editor.document)) follow(editor.document.uri);
    }),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (panel && sameDraft(textEditor.document.uri, draft)) followCursor();
    }),
    summaries.onDidChange((changed) => {
      if (panel && changed === draft?.toString()) void refresh();
    }),
    workspace.onDidCloseTextDocument((document) => {
      if (!panel || !sameDraft(document.uri, draft)) return;
      draft = editorOf(undefined)?.document.uri;
      void refresh();
    }),
  );
  return {
    show: async (named, platform) => {
      draft = named ?? editorOf(undefined)?.document.uri ?? draft;
      picked = platform ?? picked;
      if (panel) {
        panel.reveal();
        await refresh();
      } else panel = open();
    },
    dispose: () => {
      listening.dispose();
      panel?.dispose();
    },
  };
};
