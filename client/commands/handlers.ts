import { showSentenceCommand } from '../../server/protocol.ts';
import { fixCellCommand } from '../schedulers/tableChecks.ts';
import { addSource } from './addSource.ts';
import { checkScheduler } from './checkScheduler.ts';
import { copyFor } from './copyFor.ts';
import { explainWord } from './explainWord.ts';
import { exportAll } from './exportAll.ts';
import { exportFor } from './exportFor.ts';
import { exportScheduler } from './exportScheduler.ts';
import { fixCell } from './fixCell.ts';
import type { Handler } from './handler.ts';
import { newPost } from './newPost.ts';
import { observances } from './observances.ts';
import { openRule } from './openRule.ts';
import { pickPlatform } from './pickPlatform.ts';
import { previewPost } from './previewPost.ts';
import { restart } from './restart.ts';
import { showOutput } from './showOutput.ts';
import { showPost } from './showPost.ts';
import { showReadability } from './showReadability.ts';
import { showSentence } from './showSentence.ts';
import type { CommandId } from './table.ts';
import { writeVersion } from './writeVersion.ts';

/** What each command does: one without a handler does not compile. */
export const handlers: Readonly<Record<CommandId, Handler>> = {
  'clinicalContent.newPost': newPost,
  'clinicalContent.addSource': addSource,
  'clinicalContent.copyFor': copyFor,
  'clinicalContent.exportFor': exportFor,
  'clinicalContent.exportAll': exportAll,
  'clinicalContent.exportScheduler': exportScheduler,
  'clinicalContent.checkScheduler': checkScheduler,
  'clinicalContent.explainWord': explainWord,
  'clinicalContent.previewPost': previewPost,
  'clinicalContent.pickPlatform': pickPlatform,
  'clinicalContent.writeVersion': writeVersion,
  'clinicalContent.showReadability': showReadability,
  'clinicalContent.showPost': showPost,
  'clinicalContent.observances': observances,
  'clinicalContent.openRule': openRule,
  'clinicalContent.restart': restart,
  'clinicalContent.showOutput': showOutput,
};

/** Commands that only what we show calls: nobody is offered them. */
export const innerHandlers: Readonly<Record<string, Handler>> = { [showSentenceCommand]: showSentence, [fixCellCommand]: fixCell };
