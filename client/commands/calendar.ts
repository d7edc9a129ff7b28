import type { Handler } from './handler.ts';

/** Opens the calendar of all drafts in the folder. */
export const calendar: Handler = ({ calendar: view }) => view.show();
