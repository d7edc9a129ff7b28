import {
  commands,
  Disposable,
  EventEmitter,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { type LensArguments, showSentenceCommand } from '../../../server/protocol.ts';
import type { Server } from '../../server.ts';
import type { Summaries } from '../../summaries.ts';
import { draftInSight, isDraft, nameOf, openDocument } from '../openDrafts.ts';
import type { PostNode } from './node.ts';
import { postNodes } from './nodes.ts';

/** The view that lists where a draft goes, what was found in it, and what is left to do. */
export interface PostView extends Disposable {
  /** Brings it to the front, for a draft and at a platform; without them for the draft at hand. */
  show(draft: Uri | undefined, platform: string | undefined): Promise<void>;
}

/** How long typing has to rest before the view follows. */
const restMilliseconds = 150;
const viewId = 'clinicalContent.post';
const notRead = 'Clinical Content has not read this draft yet. Try again in a moment, or use “Clinical: Restart”.';

const itemOf = ({ id, label, description, icon, tooltip, spoken, range, children, open }: PostNode, draft: Uri | undefined): TreeItem => {
  const state = children.length === 0 ? TreeItemCollapsibleState.None : open ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
  const item = new TreeItem(label, state);
  item.id = id;
  item.accessibilityInformation = { label: spoken };
  if (description !== undefined) item.description = description;
  if (tooltip !== undefined) item.tooltip = tooltip;
  if (icon) item.iconPath = new ThemeIcon(icon.name, icon.color === undefined ? undefined : new ThemeColor(icon.color));
  // The command goes to any stretch of a draft.
  if (range && draft) item.command = { title: 'Go to', command: showSentenceCommand, arguments: [{ uri: draft.toString(), range } satisfies LensArguments] };
  return item;
};

/** Makes the view. Nothing is asked of the server while it cannot be seen. */
export const createPostView = (server: Pick<Server, 'post'>, summaries: Pick<Summaries, 'onDidChange'>): PostView => {
  const changed = new EventEmitter<undefined>();
  let draft: Uri | undefined = draftInSight();
  let rows: readonly PostNode[] = [];
  let parents: ReadonlyMap<string, PostNode> = new Map();
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const provider: TreeDataProvider<PostNode> = {
    onDidChangeTreeData: changed.event,
    getChildren: (node) => [...(node ? node.children : rows)],
    getParent: ({ id }) => parents.get(id),
    getTreeItem: (node) => itemOf(node, draft),
  };
  const view = window.createTreeView(viewId, { treeDataProvider: provider });

  const tell = (next: readonly PostNode[], message = ''): void => {
    const linesOf = (node: PostNode): readonly (readonly [string, PostNode])[] =>
      node.children.flatMap((child): readonly (readonly [string, PostNode])[] => [[child.id, node], ...linesOf(child)]);
    rows = next;
    parents = new Map(next.flatMap(linesOf));
    view.message = message;
    view.description = draft ? nameOf(draft) : '';
    void commands.executeCommand('setContext', 'clinicalContent.postShown', draft !== undefined);
    changed.fire(undefined);
  };

  const refresh = async (): Promise<void> => {
    if (!view.visible) return;
    asked += 1;
    const mine = asked;
    const document = openDocument(draft);
    if (!document) {
      draft = undefined;
      tell([]);
      return;
    }
    const post = await server.post({ uri: document.uri.toString() }).catch(() => undefined);
    if (mine !== asked) return;
    if (!post) tell([], notRead);
    // Otherwise typing has gone on meanwhile: the places are those of another text, and another summary is on its way.
    else if (post.version === document.version) tell(postNodes(post));
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), restMilliseconds);
  };
  const follow = (next: Uri | undefined): void => {
    // The view itself, or a file that is no draft, may be what is active now; then the draft before stays.
    if (!next || next.toString() === draft?.toString()) return;
    draft = next;
    rows = [];
    void refresh();
  };
  const listening = Disposable.from(
    window.onDidChangeActiveTextEditor((editor) => {
      if (editor && isDraft(editor.document)) follow(editor.document.uri);
    }),
    workspace.onDidCloseTextDocument((document) => {
      if (document.uri.toString() !== draft?.toString()) return;
      draft = draftInSight();
      void refresh();
    }),
    summaries.onDidChange((uri) => {
      draft ??= draftInSight();
      if (uri === draft?.toString()) soon();
    }),
    view.onDidChangeVisibility(() => void refresh()),
  );
  return {
    show: async (named, platform) => {
      draft = named ?? draftInSight() ?? draft;
      await commands.executeCommand(`${viewId}.focus`);
      await refresh();
      const group = rows[0];
      const node = group?.children.find(({ id }) => id === `platform/${platform}`) ?? group;
      if (node && view.visible) await view.reveal(node, { select: true, focus: true, expand: true });
    },
    dispose: () => {
      clearTimeout(timer);
      listening.dispose();
      view.dispose();
      changed.dispose();
    },
  };
};
