import { commands, Disposable, EventEmitter, ThemeColor, ThemeIcon, type TreeDataProvider, TreeItem, TreeItemCollapsibleState, type Uri, window } from 'vscode';
import { type LensArguments, type PostResult, showSentenceCommand } from '../../../server/protocol.ts';
import type { Server } from '../../server.ts';
import type { Summaries } from '../../summaries.ts';
import { followDraft } from '../followDraft.ts';
import { nameOf } from '../openDrafts.ts';
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
export const createPostView = (server: Pick<Server, 'post'>, summaries: Pick<Summaries, 'onDidChange' | 'of' | 'soon'>): PostView => {
  const changed = new EventEmitter<undefined>();
  let rows: readonly PostNode[] = [];
  let parents: ReadonlyMap<string, PostNode> = new Map();

  const provider: TreeDataProvider<PostNode> = {
    onDidChangeTreeData: changed.event,
    getChildren: (node) => [...(node ? node.children : rows)],
    getParent: ({ id }) => parents.get(id),
    getTreeItem: (node) => itemOf(node, followed.draft()),
  };
  const view = window.createTreeView(viewId, { treeDataProvider: provider });

  const tell = (next: readonly PostNode[], message = ''): void => {
    const linesOf = (node: PostNode): readonly (readonly [string, PostNode])[] =>
      node.children.flatMap((child): readonly (readonly [string, PostNode])[] => [[child.id, node], ...linesOf(child)]);
    rows = next;
    parents = new Map(next.flatMap(linesOf));
    const draft = followed.draft();
    view.message = message;
    view.description = draft ? nameOf(draft) : '';
    void commands.executeCommand('setContext', 'clinicalContent.postShown', draft !== undefined);
    changed.fire(undefined);
  };

  const followed = followDraft<PostResult>(summaries, {
    rest: restMilliseconds,
    visible: () => view.visible,
    ask: (draft) => server.post({ uri: draft.toString() }),
    tell: (_, post) => tell(postNodes(post)),
    tellNothing: (_, message) => tell([], message),
    moved: () => {
      rows = [];
    },
  });
  followed.take(undefined);
  const showing = view.onDidChangeVisibility(() => void followed.refresh());
  return {
    show: async (named, platform) => {
      followed.take(named);
      await commands.executeCommand(`${viewId}.focus`);
      await followed.refresh();
      const group = rows[0];
      const node = group?.children.find(({ id }) => id === `platform/${platform}`) ?? group;
      if (node && view.visible) await view.reveal(node, { select: true, focus: true, expand: true });
    },
    dispose: () => {
      Disposable.from(showing, followed, view, changed).dispose();
    },
  };
};
