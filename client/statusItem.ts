import { Disposable, MarkdownString, StatusBarAlignment, ThemeColor, window } from 'vscode';
import { languageId, showPostCommand, showReadabilityCommand } from '../server/protocol.ts';
import type { CommandId } from './commands/table.ts';
import type { PlatformChoice } from './platformChoice.ts';
import { statusText } from './statusText.ts';
import type { Summaries } from './summaries.ts';

const priority = 100;

/** Only what has to be mended, or soon will, stands out. */
const backgrounds = {
  fits: undefined,
  near: new ThemeColor('statusBarItem.warningBackground'),
  over: new ThemeColor('statusBarItem.errorBackground'),
} as const;

/** Shows the length and the reading level of the draft at hand, and nothing elsewhere. */
export const createStatusItem = (summaries: Summaries, choice: PlatformChoice): Disposable => {
  const item = window.createStatusBarItem('clinicalContent.status', StatusBarAlignment.Right, priority);
  item.name = 'Clinical Content';
  item.command = 'clinicalContent.pickPlatform' satisfies CommandId;

  const show = () => {
    const document = window.activeTextEditor?.document;
    const summary = document?.languageId === languageId ? summaries.of(document.uri) : undefined;
    const words = summary && statusText(summary, choice.picked());
    if (!words) {
      item.hide();
      return;
    }
    item.text = words.text;
    item.backgroundColor = backgrounds[words.state];
    const tooltip = new MarkdownString(words.tooltip, true);
    tooltip.isTrusted = { enabledCommands: [showPostCommand, showReadabilityCommand] };
    item.tooltip = tooltip;
    item.accessibilityInformation = { label: words.label, role: 'button' };
    item.show();
  };
  const refreshActive = (draft: string) => {
    if (window.activeTextEditor?.document.uri.toString() === draft) show();
  };
  show();
  return Disposable.from(item, window.onDidChangeActiveTextEditor(show), choice.onDidChange(show), summaries.onDidChange(refreshActive));
};
