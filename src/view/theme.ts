/** The light theme of `app/ui/global.css`, for pictures, which cannot follow the reader's theme. */
export const LIGHT = {
  paper: '#fbfaf6',
  raised: '#ffffff',
  ink: '#1d1b18',
  soft: '#6a655c',
  line: '#e5e0d6',
  edge: '#8c867b',
  accent: '#8f1d32',
  mark: '#ffe7a0',
  bar: '#d9d2c4',
} as const;
