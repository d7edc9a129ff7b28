import { window } from 'vscode';
import type { Handler } from './handler.ts';
import { sayBriefly } from '../say.ts';

/** Starts the server afresh, whatever state it is in. */
export const restart: Handler = async ({ server, output }) => {
  if (await server.restart()) {
    sayBriefly('Clinical Content restarted.');
    return;
  }
  const show = 'Show output';
  const answer = await window.showErrorMessage('Clinical Content could not start. The output says why.', show);
  if (answer === show) output.show();
};
