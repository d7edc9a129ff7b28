import type { LengthState, TextRange } from '../../../server/protocol.ts';

/** A row of the view *Post*. */
export interface PostNode {
  /** The same row has the same id after a change, so that what is open stays open. */
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly icon?: { readonly name: string; readonly color?: string };
  readonly tooltip?: string;
  /** What a screen reader says. */
  readonly spoken: string;
  /** Where a click leads. */
  readonly range?: TextRange;
  readonly children: readonly PostNode[];
  /** Whether its children are shown at first. */
  readonly open?: boolean;
}

/** A sign and a colour of the theme for each state; the sign alone tells it too. */
export const stateIcons: Readonly<Record<LengthState, NonNullable<PostNode['icon']>>> = {
  fits: { name: 'pass', color: 'charts.green' },
  near: { name: 'warning', color: 'problemsWarningIcon.foreground' },
  over: { name: 'error', color: 'problemsErrorIcon.foreground' },
};
