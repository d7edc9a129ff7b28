import { type CheckedTable, checkTable, schedulers, type Settings } from '../engine/index.ts';
import { zoneOf } from '../lsp/zone.ts';
import type { CheckOptions } from './check.ts';
import { breathe } from './output.ts';

/** What is found in a table, or why it cannot be told, in words that go behind its name. */
export const readTable = async (
  text: string,
  settings: Settings,
  { scheduler, platform }: CheckOptions,
): Promise<CheckedTable | { readonly problem: string }> => {
  const wanted = scheduler?.toLowerCase() === 'auto' ? undefined : scheduler?.toLowerCase();
  const known = schedulers.map(({ id }) => id);
  if (wanted !== undefined && !known.includes(wanted))
    return { problem: `was not checked: there is no scheduler "${wanted}". Choose from: ${known.join(', ')}, or auto.` };
  const zone = zoneOf(settings.timeZone, Date.now());
  if (!zone) return { problem: `was not checked: there is no time zone "${settings.timeZone}". Mend "timeZone" in your settings.` };
  try {
    const steps = checkTable(text, settings, { scheduler: wanted, platform: platform?.[0], zone });
    for (;;) {
      const step = steps.next();
      if (!step.done) await breathe();
      else return step.value.scheduler ? step.value : { problem: 'was not checked: its first row does not name the columns of this tool.' };
    }
  } catch {
    // What was thrown may quote the table.
    return { problem: 'could not be checked: something went wrong inside.' };
  }
};
