import { Uri } from 'vscode';
import type { CellFix } from '../../server/protocol/schedulers.ts';
import { isRange } from '../reveal.ts';
import { fixCell as makeFix } from '../schedulers/tableChecks.ts';
import { type Handler, textField } from './handler.ts';

const isEdit = (value: unknown): value is CellFix['edits'][number] =>
  typeof value === 'object' && value !== null && 'newText' in value && typeof value.newText === 'string' && 'range' in value && isRange(value.range);

/** Makes a fix of a table. Called by the light bulb, never offered by itself. */
export const fixCell: Handler = async (_services, input) => {
  const uri = textField(input, 'uri');
  const edits: unknown = typeof input === 'object' && input !== null && 'edits' in input ? input.edits : undefined;
  if (uri !== undefined && Array.isArray(edits) && edits.every(isEdit)) await makeFix(Uri.parse(uri), edits);
};
