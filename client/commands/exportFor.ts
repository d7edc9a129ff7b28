import { prepareExport, sayDone } from '../exporting.ts';
import { exportName } from '../exportName.ts';
import { saveText } from '../saving.ts';
import type { Handler } from './handler.ts';

/** Writes the text for a platform to a file beside the draft. */
export const exportFor: Handler = async (services, input) => {
  const outgoing = await prepareExport(services, input, 'Export');
  if (!outgoing) return;
  const { draft, platform, result } = outgoing;
  const saved = { draft, name: exportName(draft.path, platform), filters: { Text: ['txt'] }, text: result.text };
  if (await saveText(services, input, saved)) sayDone('Exported', result);
};
