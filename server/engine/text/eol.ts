/** The line ends of a text: those of Windows where it has any. */
export const eolOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');
