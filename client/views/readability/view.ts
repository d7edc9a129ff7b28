import { Disposable, Range, type Uri } from 'vscode';
import type { ReadabilityResult, TextRange } from '../../../server/protocol.ts';
import { reveal } from '../../reveal.ts';
import type { Server } from '../../server.ts';
import type { Summaries } from '../../summaries.ts';
import { followDraft } from '../followDraft.ts';
import { nameOf, titleOf } from '../openDrafts.ts';
import { openView, restoreView, type ViewPanel } from '../panel.ts';
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

const isFromPage = (value: unknown): value is FromPage => {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  if (value.kind === 'ready') return true;
  return value.kind === 'go' && 'text' in value && typeof value.text === 'string' && 'index' in value && typeof value.index === 'number';
};

/** Makes the view. Nothing is asked of the server while it is closed or hidden. */
export const createReadability = (
  extension: Uri,
  server: Pick<Server, 'readability'>,
  summaries: Pick<Summaries, 'onDidChange' | 'of' | 'soon'>,
): Readability => {
  let panel: ViewPanel | undefined;
  let wanted: string | undefined;
  let shown: { readonly draft: Uri; readonly result: ReadabilityResult } | undefined;
  /** Its page can hear. */
  let ready = false;

  const post = (message: ToPage): void => panel?.post(message);

  const entitle = (): void => panel?.title(titleOf('Readability', followed.draft()));
  const tell = (view: ReadabilityView): void => {
    entitle();
    post({ kind: 'view', view, address: followed.draft()?.toString() ?? '' });
    if (ready && wanted !== undefined && view.texts.length > 0) {
      post({ kind: 'pick', text: wanted });
      wanted = undefined;
    }
  };

  const followed = followDraft<ReadabilityResult>(summaries, {
    rest: restMilliseconds,
    visible: () => panel?.visible() === true,
    ask: (draft) => server.readability({ uri: draft.toString() }),
    tell: (document, result) => {
      shown = { draft: document.uri, result };
      const textOf = ({ start, end }: TextRange): string => document.getText(new Range(start.line, start.character, end.line, end.character));
      tell(readabilityView(nameOf(document.uri), result, textOf));
    },
    tellNothing: (draft, message) => {
      shown = undefined;
      tell(draft ? emptyView(message, nameOf(draft)) : emptyView(noDraft));
    },
    // Its tab may be covered by another, and still says whose text it shows.
    moved: entitle,
  });
  const go = async ({ text, index }: Extract<FromPage, { kind: 'go' }>): Promise<void> => {
    const found = shown?.result.texts.find(({ platform }) => (platform?.id ?? '') === text)?.sentences[index];
    if (shown && found) await reveal(shown.draft, found.range);
  };
  const shell = {
    extension,
    type: 'clinicalContent.readability',
    title: 'Readability',
    name: 'readability',
    onMessage: (message: unknown) => {
      if (!isFromPage(message)) return;
      // Its page starts anew whenever the view comes to the front.
      if (message.kind === 'ready') {
        ready = true;
        void followed.refresh();
      } else void go(message);
    },
    onClose: () => {
      panel = undefined;
      shown = undefined;
      ready = false;
    },
  };
  const restoring = restoreView(
    shell,
    () => panel !== undefined,
    (view, draft) => {
      panel = view;
      void followed.takeAgain(draft);
    },
  );
  return {
    show: async (named, platform) => {
      wanted = platform ?? (named ? '' : undefined);
      followed.take(named);
      if (panel) {
        panel.reveal();
        await followed.refresh();
      } else panel = openView(shell);
    },
    dispose: () => {
      Disposable.from(restoring, followed).dispose();
      panel?.dispose();
    },
  };
};
