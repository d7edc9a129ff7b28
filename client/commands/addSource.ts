import { Range, type TextDocument, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import { type AddSourceParams, type AddSourceResult, languageId, type TextRange } from '../../server/protocol.ts';
import { isRange } from '../reveal.ts';
import { type Handler, type Services, textField } from './handler.ts';
import { sayBriefly } from '../say.ts';

// A message to a worker is copied field by field, and the fields of VS Code's own ranges are private.
const plainRange = ({ start, end }: TextRange): TextRange => ({
  start: { line: start.line, character: start.character },
  end: { line: end.line, character: end.character },
});
const rangeOf = ({ start, end }: TextRange): Range => new Range(start.line, start.character, end.line, end.character);

interface Target {
  readonly document: TextDocument;
  readonly range: TextRange;
}

const rangeIn = (input: unknown): TextRange | undefined =>
  typeof input === 'object' && input !== null && 'range' in input && isRange(input.range) ? plainRange(input.range) : undefined;

/** The place that a quick fix names, else the cursor. */
const targetOf = async (input: unknown): Promise<Target | undefined> => {
  const named = textField(input, 'uri');
  const range = rangeIn(input);
  if (named !== undefined && range) return { document: await workspace.openTextDocument(Uri.parse(named)), range };
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== languageId) {
    void window.showInformationMessage('Open a draft first, and put the cursor where the source belongs.');
    return undefined;
  }
  return { document: editor.document, range: plainRange(editor.selection) };
};

const gone = 'Clinical Content has not read this draft yet. Try again in a moment.';

const askPasted = (ask: (pasted: string) => Promise<AddSourceResult | undefined>): Thenable<string | undefined> =>
  window.showInputBox({
    title: 'Add a Source',
    prompt: 'Paste a link, a DOI, a PMID, a PMC number, an NCT number or a BibTeX entry. Nothing is looked up.',
    placeHolder: 'https://www.cdc.gov/flu/…',
    ignoreFocusOut: true,
    validateInput: async (value) => {
      if (value.trim() === '') return undefined;
      const result = await ask(value);
      return result ? result.problem : gone;
    },
  });

const latest = (): number => new Date().getFullYear() + 1;

const askTitle = (): Thenable<string | undefined> =>
  window.showInputBox({ title: 'Add a Source', prompt: 'What is it called? Leave it empty if you do not know.', ignoreFocusOut: true });

const askYear = (): Thenable<string | undefined> =>
  window.showInputBox({
    title: 'Add a Source',
    prompt: 'Which year is it from? Leave it empty if you do not know.',
    ignoreFocusOut: true,
    validateInput: (value) => {
      const year = Number(value.trim());
      return value.trim() === '' || (/^\d{4}$/.test(value.trim()) && year > 1449 && year <= latest()) ? undefined : 'A year has four digits, such as 2024.';
    },
  });

// One edit of the whole, so that one undo takes it back.
const change = async ({ document }: Target, { edits = [], version }: AddSourceResult): Promise<boolean> => {
  const edit = new WorkspaceEdit();
  for (const { range, newText } of edits) edit.replace(document.uri, rangeOf(range), newText);
  return document.version === version && (await workspace.applyEdit(edit));
};

const tell = ({ source, listed, cited, caution, edits = [] }: AddSourceResult): void => {
  const id = source?.id ?? '';
  const done = edits.length === 0 ? `${id} is listed and cited already.` : cited ? `Cited [@${id}].` : `Listed ${id}. Put [@${id}] where it belongs.`;
  if (caution !== undefined && !listed) void window.showInformationMessage(`${done} ${caution}`);
  else sayBriefly(done);
};

/** What is asked, or what a caller has passed; `undefined` when the writer changed their mind. */
const answersFor = async (result: AddSourceResult, input: unknown): Promise<Pick<AddSourceParams, 'title' | 'year'> | undefined> => {
  const passed = textField(input, 'pasted') !== undefined;
  const { asks = [] } = result;
  const title = asks.includes('title') ? (textField(input, 'title') ?? (passed ? '' : await askTitle())) : '';
  if (title === undefined) return undefined;
  const year = asks.includes('year') ? (textField(input, 'year') ?? (passed ? '' : await askYear())) : '';
  if (year === undefined) return undefined;
  return { ...(title.trim() === '' ? {} : { title: title.trim() }), ...(year.trim() === '' ? {} : { year: Number(year.trim()) }) };
};

const add = async ({ server }: Services, target: Target, input: unknown): Promise<void> => {
  const ask = (pasted: string, answers: Pick<AddSourceParams, 'title' | 'year'> = {}): Promise<AddSourceResult | undefined> =>
    server.addSource({ uri: target.document.uri.toString(), range: target.range, pasted, ...answers });
  const pasted = textField(input, 'pasted') ?? (await askPasted(ask));
  if (pasted === undefined || pasted.trim() === '') return;
  const known = await ask(pasted);
  const problem = known ? known.problem : gone;
  if (!known || problem !== undefined) {
    void window.showWarningMessage(problem ?? gone);
    return;
  }
  const answers = await answersFor(known, input);
  if (!answers) return;
  const result = (await ask(pasted, answers)) ?? known;
  if (await change(target, result)) tell(result);
  else void window.showInformationMessage('The draft has changed since you asked. Nothing was added: ask again.');
};

/** Lists a source in the front matter and cites it where the cursor is. */
export const addSource: Handler = async (services, input) => {
  const target = await targetOf(input);
  if (target) await add(services, target, input);
};
