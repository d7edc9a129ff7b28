import { env, type Uri, window } from 'vscode';
import { draftAtHand } from '../drafts.ts';
import { reviewName } from '../exportName.ts';
import { saveText } from '../saving.ts';
import type { Handler } from './handler.ts';

const say = async (file: Uri): Promise<void> => {
  // A browser on this machine can open a file of this machine, and no other.
  const open = file.scheme === 'file' && env.remoteName === undefined ? 'Open in Browser' : 'Show File';
  const answer = await window.showInformationMessage('The review sheet is ready. Print it, or send the file: it holds all that a reviewer needs.', open);
  if (answer === undefined) return;
  if (open === 'Show File') await window.showTextDocument(file);
  else await env.openExternal(file);
};

/** Writes a page with all that a reviewer needs to see of a draft. */
export const exportReviewSheet: Handler = async (services, input) => {
  const draft = draftAtHand(input);
  if (!draft) return;
  const result = await services.server.reviewSheet({ uri: draft.toString(), draft: draft.path.split('/').at(-1) ?? '' });
  if (!result) {
    void window.showWarningMessage('There is no review sheet. Check that the draft is still open, and try again.');
    return;
  }
  const file = await saveText(services, input, { draft, name: reviewName(draft.path), filters: { 'Web page': ['html'] }, text: result.html });
  // Nobody has to answer before the command is done.
  if (file) void say(file);
};
