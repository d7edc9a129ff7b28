import { Disposable, TabInputText, type TextDocument, type Uri, window, workspace } from 'vscode';
import type { Summaries } from '../summaries.ts';
import { draftInSight, isDraft, openDocument } from './openDrafts.ts';

/** What a view asks about the draft that it follows, and what it shows. */
interface Follower<T> {
  /** How long typing has to rest before the view follows, in milliseconds. */
  readonly rest: number;
  /** Nothing is asked while nobody can see the view. */
  visible(): boolean;
  ask(draft: Uri): Promise<T | undefined>;
  tell(document: TextDocument, answer: T): void;
  /** There is no draft, or one that the server has not read, with the words for that. */
  tellNothing(draft: Uri | undefined, message: string): void;
  /** Another draft is at hand now. */
  moved?(): void;
}

/** The draft that a view shows: the one at hand, or else the one before. */
export interface FollowedDraft extends Disposable {
  draft(): Uri | undefined;
  /** Takes a draft; without one, the draft at hand. */
  take(draft: Uri | undefined): void;
  /** Takes the draft of an address, as a view kept it while the window was closed, if a tab still holds it. */
  takeAgain(address: string): Promise<void>;
  refresh(): Promise<void>;
}

const reading = 'Clinical Content is reading this draft…';
const notRead = 'Clinical Content has not read this draft yet. Try again in a moment, or use “Clinical: Restart”.';

/** Whether two drafts are the same; no draft is none. */
export const sameDraft = (a: Uri | undefined, b: Uri | undefined): boolean => a !== undefined && a.toString() === b?.toString();

const inTab = (address: string): Uri | undefined =>
  window.tabGroups.all
    .flatMap(({ tabs }) => tabs.map(({ input }) => (input instanceof TabInputText ? input.uri : undefined)))
    .find((uri) => uri?.toString() === address);

/** Keeps a view at the draft that is at hand, and asks the server one question at a time. */
export const followDraft = <T extends { readonly version: number }>(
  summaries: Pick<Summaries, 'onDidChange' | 'of' | 'soon'>,
  view: Follower<T>,
): FollowedDraft => {
  let draft: Uri | undefined;
  let running = false;
  let again = false;
  let opening = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tellNotRead = async (uri: Uri): Promise<void> => {
    const isNew = summaries.of(uri) === undefined;
    view.tellNothing(uri, isNew ? reading : notRead);
    // A summary that comes has the view ask again.
    if (isNew && !(await summaries.soon(uri)) && sameDraft(uri, draft) && view.visible()) view.tellNothing(uri, notRead);
  };
  const update = async (): Promise<void> => {
    const document = openDocument(draft);
    if (!document) {
      draft = undefined;
      view.tellNothing(undefined, '');
      return;
    }
    const answer = await view.ask(document.uri).catch(() => undefined);
    if (!sameDraft(document.uri, draft)) return;
    if (!answer) void tellNotRead(document.uri);
    // Otherwise typing has gone on meanwhile: the places are those of another text, and another summary is on its way.
    else if (answer.version === document.version) view.tell(document, answer);
  };
  /** What comes while the server answers is asked once, after that. */
  const refresh = async (): Promise<void> => {
    again = true;
    if (running) return;
    running = true;
    try {
      while (again && !opening && view.visible()) {
        again = false;
        await update();
      }
    } finally {
      running = false;
    }
  };
  const soon = (): void => {
    clearTimeout(timer);
    if (view.rest === 0) void refresh();
    else timer = setTimeout(() => void refresh(), view.rest);
  };
  const move = (next: Uri | undefined): void => {
    draft = next;
    view.moved?.();
    void refresh();
  };

  const listening = Disposable.from(
    window.onDidChangeActiveTextEditor((editor) => {
      // The view itself, or a file that is no draft, may be what is active now; then the draft before stays.
      if (editor && isDraft(editor.document) && !sameDraft(editor.document.uri, draft)) move(editor.document.uri);
    }),
    workspace.onDidCloseTextDocument(({ uri }) => {
      if (sameDraft(uri, draft)) move(draftInSight());
    }),
    summaries.onDidChange((uri) => {
      draft ??= draftInSight();
      if (uri === draft?.toString()) soon();
    }),
  );
  return {
    draft: () => draft,
    take: (named) => {
      draft = named ?? draftInSight() ?? draft;
    },
    takeAgain: async (address) => {
      const before = inTab(address);
      draft = before ?? draftInSight() ?? draft;
      if (!before) return;
      // The tab may be covered by another; then the window has not opened its document yet.
      opening = true;
      await workspace.openTextDocument(before).then(undefined, () => undefined);
      opening = false;
      await refresh();
    },
    refresh,
    dispose: () => {
      clearTimeout(timer);
      listening.dispose();
    },
  };
};
