/** Settings of the editor alone: they change what is shown, not what is found, so the project file has none of them. */
export const editorSettings = {
  lenses: {
    schema: { type: 'boolean' },
    initial: true,
    description: 'Show a line above each text with its words, its reading level, its length on each platform and its hardest sentences.',
  },
  marks: {
    schema: { type: 'boolean' },
    initial: true,
    description: 'Mark in the text about where a platform shows “more”, and where the text runs over a limit. The marks are inlay hints.',
  },
} as const;
