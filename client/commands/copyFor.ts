import { env, window } from 'vscode';
import { prepareExport, sayDone } from '../exporting.ts';
import type { Handler } from './handler.ts';
import { sayBriefly } from '../say.ts';

interface Piece {
  readonly label: string;
  readonly description?: string;
  readonly part?: string;
}

/** Puts the text for a platform on the clipboard: the whole of it, or one post of a thread. */
export const copyFor: Handler = async (services, input) => {
  const outgoing = await prepareExport(services, input, 'Copy');
  if (!outgoing) return;
  const { result } = outgoing;
  if (!outgoing.asked || result.parts.length < 2) {
    await env.clipboard.writeText(result.text);
    sayDone('Copied', result);
    return;
  }
  const posts = result.parts.map((part, index): Piece => ({ label: `Post ${index + 1} of ${result.parts.length}`, part }));
  const whole: Piece = { label: 'The whole thread', description: 'posts apart by a line with ---' };
  const piece = await window.showQuickPick([...posts, whole], { placeHolder: `Copy for ${result.name}` });
  if (!piece) return;
  await env.clipboard.writeText(piece.part ?? result.text);
  if (piece.part === undefined) sayDone('Copied', result);
  else sayBriefly(`Copied for ${result.name}: ${piece.label}.`);
};
