import { Uri } from 'vscode';
import { type Handler, textField } from './handler.ts';

/** Shows the draft as it will look on its platforms, beside it. */
export const previewPost: Handler = async ({ preview }, input) => {
  const uri = textField(input, 'uri');
  await preview.show(uri === undefined ? undefined : Uri.parse(uri), textField(input, 'platform'));
};
