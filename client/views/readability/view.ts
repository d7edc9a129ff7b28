import { Disposable, Range, type Uri, window, workspace } from 'vscode';
import type { ReadabilityResult, TextRange } from '../../../server/protocol.ts';
import { reveal } from '../../reveal.ts';
import type { Server } from '../../server.ts';
import type { Summaries } from '../../summaries.ts';
import { draftInSight, isDraft, nameOf, openDocument } from '../openDrafts.ts';
import { openView, type ViewPanel } from '../panel.ts';
import type { FromPage, ReadabilityView, ToPage } from './messages.ts';
import { emptyView, readabilityView } from './words.ts';

/** The view that shows how hard each sentence is. */
export interface Readability extends Disposable {
  /** Opens it, or brings it to the front, for a draft and the text for a platform; without them for the draft at hand. */
  show(draft: Uri | undefined, platform: string | undefined): Promise<void>;
}

/** How long typing has to rest before the view follows. */
const restMilliseconds = 150;

const noDraft = 'Open a post to see its readability.';
const notRead = 'Clinical Content has not read this draft yet. Try again in a moment, or use “Clinical: Restart”.';

const isFromPage = (value: unknown): value is FromPage => {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  if (value.kind === 'ready') return true;
  return value.kind === 'go' && 'text' in value && typeof value.text === 'string' && 'index' in value && typeof value.index === 'number';
};

/** Makes the view. Nothing is asked of the server while it is closed. */
export const createReadability = (extension: Uri, server: Pick<Server, 'readability'>, summaries: Pick<Summaries, 'onDidChange'>): Readability => {
  let panel: ViewPanel | undefined;
  let draft: Uri | undefined;
  let wanted: string | undefined;
  let shown: { readonly draft: Uri; readonly result: ReadabilityResult } | undefined;
  let asked = 0;
  /** Its page can hear. */
  let ready = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const post = (message: ToPage): void => panel?.post(message);

  const tell = (view: ReadabilityView): void => {
    panel?.title(view.draft === '' ? 'Readability' : `Readability: ${view.draft}`);
    post({ kind: 'view', view });
    if (ready && wanted !== undefined && view.texts.length > 0) {
      post({ kind: 'pick', text: wanted });
      wanted = undefined;
    }
  };

  const refresh = async (): Promise<void> => {
    if (!panel) return;
    asked += 1;
    const mine = asked;
    const document = openDocument(draft);
    if (!document) {
      shown = undefined;
      tell(emptyView(noDraft));
      return;
    }
    const result = await server.readability({ uri: document.uri.toString() }).catch(() => undefined);
    if (mine !== asked) return;
    if (!result) {
      tell(emptyView(notRead, nameOf(document.uri)));
      return;
    }
    // Typing has gone on meanwhile: the places are those of another text, and another summary is on its way.
    if (result.version !== document.version) return;
    shown = { draft: document.uri, result };
    const textOf = ({ start, end }: TextRange): string => document.getText(new Range(start.line, start.character, end.line, end.character));
    tell(readabilityView(nameOf(document.uri), result, textOf));
  };

  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), restMilliseconds);
  };
  const follow = (next: Uri | undefined): void => {
    // The view itself may be what is active now; then the draft before stays.
    if (!next || next.toString() === draft?.toString()) return;
    draft = next;
    void refresh();
  };
  const go = async ({ text, index }: Extract<FromPage, { kind: 'go' }>): Promise<void> => {
    const found = shown?.result.texts.find(({ platform }) => (platform?.id ?? '') === text)?.sentences[index];
    if (shown && found) await reveal(shown.draft, found.range);
  };
  const open = (): ViewPanel =>
    openView(
      { extension, type: 'clinicalContent.readability', title: 'Readability', name: 'readability' },
      (message) => {
        if (!isFromPage(message)) return;
        // Its page starts anew whenever the view comes to the front.
        if (message.kind === 'ready') {
          ready = true;
          void refresh();
        } else void go(message);
      },
      () => {
        panel = undefined;
        shown = undefined;
        ready = false;
      },
    );

  const listening = Disposable.from(
    window.onDidChangeActiveTextEditor((editor) => {
      if (panel && editor && isDraft(editor.document)) follow(editor.document.uri);
    }),
    summaries.onDidChange((changed) => {
      if (panel && changed === draft?.toString()) soon();
    }),
    workspace.onDidCloseTextDocument((document) => {
      if (!panel || document.uri.toString() !== draft?.toString()) return;
      draft = draftInSight();
      void refresh();
    }),
  );
  return {
    show: async (named, platform) => {
      wanted = platform ?? (named ? '' : undefined);
      draft = named ?? draftInSight() ?? draft;
      if (panel) {
        panel.reveal();
        await refresh();
      } else panel = open();
    },
    dispose: () => {
      clearTimeout(timer);
      listening.dispose();
      panel?.dispose();
    },
  };
};
