/** Writes a file, by its path relative to the data folder, with slashes. Does not keep `bytes`. */
export type WriteFile = (file: string, bytes: Uint8Array) => void;
