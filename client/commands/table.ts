const inDraft = 'editorLangId == clinical-post';
const whenActive = 'clinicalContent.active';

/** The group that every command stands under in the command palette. */
export const commandCategory = 'Clinical';

interface Command {
  readonly title: string;
  /** Where the palette offers it. */
  readonly when: string;
  /** Its group and place in the menu of a right click in a draft; without one it is not there. */
  readonly contextMenu?: string;
  /** The menu of a right click in the explorer offers it there; its group and place, and what has to be selected. */
  readonly explorer?: { readonly group: string; readonly on: string };
  /** *File: New File…* offers it, too. */
  readonly newFile?: true;
  /** Its group and place in the title bar of a draft, where its icon stands; without one it is not there. */
  readonly titleBar?: string;
  readonly icon?: string;
  /** The keys that call it in a draft. */
  readonly keys?: { readonly key: string; readonly mac: string };
}

/** Every command, with the words of the palette and where it is offered there. */
export const commandTable = {
  'clinicalContent.newPost': { title: 'New Post…', when: 'true', newFile: true },
  'clinicalContent.explainWord': { title: 'Explain This Word', when: inDraft, contextMenu: '1_modification@9' },
  'clinicalContent.previewPost': {
    title: 'Preview Post',
    when: inDraft,
    titleBar: 'navigation@1',
    icon: '$(open-preview)',
    // Those of the preview of Markdown.
    keys: { key: 'ctrl+k v', mac: 'cmd+k v' },
  },
  'clinicalContent.addSource': { title: 'Add Source…', when: inDraft, contextMenu: '1_modification@10' },
  'clinicalContent.copyFor': { title: 'Copy for…', when: inDraft },
  'clinicalContent.exportFor': { title: 'Export for…', when: inDraft },
  'clinicalContent.exportAll': { title: 'Export All…', when: inDraft },
  'clinicalContent.exportScheduler': {
    title: 'Export for Scheduler…',
    when: whenActive,
    explorer: { group: '5b_importexport@90', on: 'resourceFilename =~ /\\.post\\.md$/ || explorerResourceIsFolder' },
  },
  'clinicalContent.checkScheduler': {
    title: 'Check a Scheduler File',
    when: whenActive,
    explorer: { group: '5b_importexport@91', on: 'resourceExtname == .csv' },
  },
  'clinicalContent.writeVersion': { title: 'Write a Version for…', when: inDraft },
  'clinicalContent.pickPlatform': { title: 'Pick Platform for Status Bar…', when: inDraft },
  'clinicalContent.showReadability': { title: 'Show Readability', when: whenActive },
  'clinicalContent.showPost': { title: 'Show Post', when: whenActive },
  'clinicalContent.observances': { title: 'Observances…', when: whenActive },
  'clinicalContent.openRule': { title: 'What Is This Rule?', when: inDraft },
  'clinicalContent.restart': { title: 'Restart', when: whenActive },
  'clinicalContent.showOutput': { title: 'Show Output', when: whenActive },
} as const satisfies Readonly<Record<string, Command>>;

/** The name of a command. */
export type CommandId = keyof typeof commandTable;
