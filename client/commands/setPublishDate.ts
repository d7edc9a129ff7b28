import { window } from 'vscode';
import { draftAtHand } from '../drafts.ts';
import { dayAfter, isDay } from '../newPost/fill.ts';
import { setPublish } from '../publishDate.ts';
import { localDay } from '../today.ts';
import { type Handler, textField } from './handler.ts';

/** `2027-04-05`, or with a time `2027-04-05 09:30`. */
const shape = /^(\d{4}-\d{2}-\d{2})(?:[T ]+([01]?\d|2[0-3]):([0-5]\d))?$/;

interface Answer {
  readonly day: string;
  readonly time?: string;
}

const readAnswer = (text: string): Answer | undefined => {
  const [, day, hours, minutes] = shape.exec(text.trim()) ?? [];
  if (day === undefined || !isDay(day)) return undefined;
  return hours === undefined || minutes === undefined ? { day } : { day, time: `${hours.padStart(2, '0')}:${minutes}` };
};

const askDate = (): Thenable<string | undefined> =>
  window.showInputBox({
    title: 'Set Publish Date',
    prompt: 'When does it go out? A day, and a time if you like. A time that is there stays unless you type another.',
    value: dayAfter(localDay(), 1),
    validateInput: (value) => (readAnswer(value) ? undefined : 'Write year, month and day, such as 2027-04-05, or 2027-04-05 09:30.'),
  });

/** Writes the day on which a draft goes out into its front matter. A caller may name the draft and the date. */
export const setPublishDate: Handler = async ({ server }, input) => {
  const draft = draftAtHand(input);
  if (!draft) return;
  const answer = readAnswer(textField(input, 'date') ?? (await askDate()) ?? '');
  if (!answer) return;
  await server.start();
  const done = await setPublish(server, draft, answer.day, answer.time);
  if ('problem' in done) void window.showWarningMessage(done.problem);
};
