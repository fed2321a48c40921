/**
 * Writes a file of the data folder. `file`: its path relative to the folder, with slashes. Does not
 * keep `bytes`.
 */
export type WriteFile = (file: string, bytes: Uint8Array) => void;
