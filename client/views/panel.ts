import { type Disposable, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';

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
<title>${attribute(title)}</title>
</head>
<body>
<main id="root"></main>
<script nonce="${nonce}" src="${address('dist', 'views', `${name}.js`)}"></script>
</body>
</html>`;
};

/** A view beside the editor. */
export interface ViewPanel extends Disposable {
  /** What its tab says. */
  title(words: string): void;
  reveal(): void;
  /** Whether it can be seen; another tab may cover it. */
  visible(): boolean;
  post(message: unknown): void;
}

/** Opens a view; unless it opens in front, the focus stays in the draft. `onMessage` gets what its page says, which may be anything. */
export const openView = (shell: ViewShell, onMessage: (message: unknown) => void, onClose: () => void): ViewPanel => {
  const roots = [Uri.joinPath(shell.extension, 'dist', 'views'), Uri.joinPath(shell.extension, 'media', 'views')];
  const where = shell.inFront ? { viewColumn: ViewColumn.Active } : { viewColumn: ViewColumn.Beside, preserveFocus: true };
  const panel = window.createWebviewPanel(shell.type, shell.title, where, { enableScripts: true, enableForms: false, localResourceRoots: roots });
  panel.webview.onDidReceiveMessage(onMessage);
  panel.onDidDispose(onClose);
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
