import { Uri } from 'vscode';
import { type Handler, textField } from './handler.ts';

/** Opens the view *Post*, at a platform where one is named. */
export const showPost: Handler = async ({ post }, input) => {
  const uri = textField(input, 'uri');
  await post.show(uri === undefined ? undefined : Uri.parse(uri), textField(input, 'platform'));
};
