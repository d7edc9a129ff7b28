import { window } from 'vscode';

const milliseconds = 5000;

/** Says in the status bar, for a short while, what was done. */
export const sayBriefly = (words: string): void => void window.setStatusBarMessage(words, milliseconds);
