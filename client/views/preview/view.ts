import { Disposable, type Uri, window } from 'vscode';
import type { PreviewResult, Summary, TextRange } from '../../../server/protocol.ts';
import type { PlatformChoice } from '../../platformChoice.ts';
import { reveal } from '../../reveal.ts';
import type { Server } from '../../server.ts';
import { shownPlatform } from '../../statusText.ts';
import type { Summaries } from '../../summaries.ts';
import { followDraft, sameDraft } from '../followDraft.ts';
import { isDraft, nameOf, titleOf } from '../openDrafts.ts';
import { openView, restoreView, type ViewPanel } from '../panel.ts';
import type { FromPage, PreviewView, ToPage } from './messages.ts';
import { emptyView, holds, placesAt, previewView } from './words.ts';

/** The view that shows a draft as it will look on its platforms. */
export interface Preview extends Disposable {
  /** Opens it, or brings it to the front, for a draft and a platform; without them for the draft at hand. */
  show(draft: Uri | undefined, platform: string | undefined): Promise<void>;
}

const noDraft = 'Open a post to see how it will look.';

const isFromPage = (value: unknown): value is FromPage => {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  if (value.kind === 'ready' && !('draft' in value && typeof value.draft === 'string')) return false;
  if (value.kind === 'ready' || value.kind === 'pick') return 'platform' in value && typeof value.platform === 'string';
  return value.kind === 'go' && 'place' in value && typeof value.place === 'number' && 'version' in value && typeof value.version === 'number';
};

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
  summaries: Pick<Summaries, 'onDidChange' | 'of' | 'soon'>,
  choice: Pick<PlatformChoice, 'picked'>,
): Preview => {
  let panel: ViewPanel | undefined;
  let picked: string | undefined;
  /** The platform was picked for another draft, so it counts only if this one goes there too. */
  let pickedElsewhere = false;
  let shown: Shown | undefined;
  /** The platform whose own text held the cursor last; nothing for the shared text. */
  let inText: string | undefined;

  const post = (message: ToPage): void => panel?.post(message);
  const entitle = (): void => panel?.title(titleOf('Preview', followed.draft()));
  const tell = (view: PreviewView): void => {
    entitle();
    post({ kind: 'view', view, address: followed.draft()?.toString() ?? '' });
  };

  const pickFrom = (summary: Summary): string => {
    const chosen = summary.platforms.filter((platform) => platform.chosen);
    if (pickedElsewhere && chosen.length > 0 && chosen.every(({ id }) => id !== picked)) picked = undefined;
    pickedElsewhere = false;
    const found = summary.platforms.find(({ id }) => id === picked) ?? shownPlatform(summary, choice.picked());
    return found?.id ?? '';
  };

  const followed = followDraft<PreviewResult & { readonly picked: string }>(summaries, {
    rest: 0,
    visible: () => panel?.visible() === true,
    ask: async (draft) => {
      const summary = summaries.of(draft);
      const platform = summary && pickFrom(summary);
      const result = platform === undefined ? undefined : await server.preview({ uri: draft.toString(), platforms: [platform] });
      return result && { ...result, picked: platform ?? '' };
    },
    tell: ({ uri }, { version, posts, texts, picked: platform }) => {
      const platforms = summaries.of(uri)?.platforms ?? [];
      const made = previewView({ draft: nameOf(uri), version, platforms, picked: platform, post: posts[0] });
      shown = { draft: uri, version, places: made.places, texts };
      tell(made.view);
      if (picked === undefined) followCursor();
      else showCursor();
    },
    tellNothing: (draft, message) => {
      shown = undefined;
      tell(draft ? emptyView(message, nameOf(draft)) : emptyView(noDraft));
    },
    moved: () => {
      // Its tab may be covered by another, and still says whose post it shows.
      entitle();
      inText = undefined;
      pickedElsewhere = true;
    },
  });
  const pick = (platform: string): void => {
    if (platform === picked) return;
    picked = platform;
    void followed.refresh();
  };

  const cursor = (): TextRange['start'] | undefined => {
    const editor = editorOf(followed.draft());
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

  const shell = {
    extension,
    type: 'clinicalContent.preview',
    title: 'Preview',
    name: 'preview',
    onMessage: (message: unknown) => {
      if (!isFromPage(message)) return;
      if (message.kind === 'pick') {
        const at = cursor();
        inText = at && textAt(at);
        pick(message.platform);
      } else if (message.kind === 'ready') {
        // Its page starts anew whenever the view comes to the front, and brings along what it showed.
        if (picked === undefined && message.platform !== '') {
          picked = message.platform;
          pickedElsewhere = message.draft !== followed.draft()?.toString();
        }
        void followed.refresh();
      } else {
        const range = message.version === shown?.version ? shown.places[message.place] : undefined;
        if (shown && range) void reveal(shown.draft, range);
      }
    },
    onClose: () => {
      panel = undefined;
      shown = undefined;
    },
  };
  const listening = Disposable.from(
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (panel && sameDraft(textEditor.document.uri, followed.draft())) followCursor();
    }),
    restoreView(
      shell,
      () => panel !== undefined,
      (view, draft) => {
        panel = view;
        void followed.takeAgain(draft);
      },
    ),
    followed,
  );
  return {
    show: async (named, platform) => {
      followed.take(named);
      picked = platform ?? picked;
      if (panel) {
        panel.reveal();
        await followed.refresh();
      } else panel = openView(shell);
    },
    dispose: () => {
      listening.dispose();
      panel?.dispose();
    },
  };
};
