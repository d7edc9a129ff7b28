import { type Disposable, Uri, ViewColumn, type WebviewOptions, type WebviewPanel, window } from 'vscode';

/** What makes one view differ from another. */
export interface ViewShell {
  readonly extension: Uri;
  /** `clinicalContent.readability` */
  readonly type: string;
  readonly title: string;
  /** The name of its script in `dist/views` and of its stylesheet in `media/views`. */
  readonly name: string;
  /** It opens where the editor is and takes the focus; others open beside it. */
  readonly inFront?: true;
  /** Gets what its page says, which may be anything. */
  onMessage(message: unknown): void;
  onClose(): void;
}

const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const makeNonce = (): string => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The page of a view: nothing runs in it but its own script, and nothing is loaded but its own stylesheets. */
const pageOf = ({ webview }: WebviewPanel, { extension, title, name }: ViewShell): string => {
  const nonce = makeNonce();
  const address = (...path: string[]): string => attribute(webview.asWebviewUri(Uri.joinPath(extension, ...path)).toString());
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${attribute(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${address('media', 'views', `${name}.css`)}">
<link rel="stylesheet" href="${address('media', 'views', 'page.css')}">
<title>${attribute(title)}</title>
</head>
<body>
<main id="root"><h1 class="page-title">${attribute(title)}</h1></main>
<script nonce="${nonce}" src="${address('dist', 'views', `${name}.js`)}"></script>
</body>
</html>`;
};

/** A view beside the editor. `restoreView` brings it back when the window is opened again. */
export interface ViewPanel extends Disposable {
  /** What its tab says. */
  title(words: string): void;
  reveal(): void;
  /** Whether it can be seen; another tab may cover it. */
  visible(): boolean;
  post(message: unknown): void;
}

const optionsOf = ({ extension }: ViewShell): WebviewOptions => ({
  enableScripts: true,
  enableForms: false,
  localResourceRoots: [Uri.joinPath(extension, 'dist', 'views'), Uri.joinPath(extension, 'media', 'views')],
});

const furnish = (panel: WebviewPanel, shell: ViewShell): ViewPanel => {
  panel.webview.onDidReceiveMessage(shell.onMessage);
  panel.onDidDispose(shell.onClose);
  panel.webview.html = pageOf(panel, shell);
  return {
    title: (words) => {
      panel.title = words;
    },
    reveal: () => panel.reveal(undefined, !shell.inFront),
    visible: () => panel.visible,
    post: (message) => void panel.webview.postMessage(message),
    dispose: () => panel.dispose(),
  };
};

/** The address of the draft in what a page kept. */
const keptDraft = (kept: unknown): string => (typeof kept === 'object' && kept !== null && 'draft' in kept && typeof kept.draft === 'string' ? kept.draft : '');

/** Opens a view; unless it opens in front, the focus stays in the draft. */
export const openView = (shell: ViewShell): ViewPanel => {
  const where = shell.inFront ? { viewColumn: ViewColumn.Active } : { viewColumn: ViewColumn.Beside, preserveFocus: true };
  return furnish(window.createWebviewPanel(shell.type, shell.title, where, optionsOf(shell)), shell);
};

/** Has a view come back that was open when the window was closed, unless one is open by now. `restore` gets it, and the draft that its page kept. */
export const restoreView = (shell: ViewShell, isOpen: () => boolean, restore: (view: ViewPanel, draft: string) => void): Disposable =>
  window.registerWebviewPanelSerializer(shell.type, {
    deserializeWebviewPanel: async (panel, kept: unknown) => {
      if (isOpen()) {
        panel.dispose();
        return;
      }
      panel.webview.options = optionsOf(shell);
      restore(furnish(panel, shell), keptDraft(kept));
    },
  });
