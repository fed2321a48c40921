/** Takes a file of the data folder: its path, relative to the folder, with slashes, and its bytes, which it does not keep. */
export type WriteFile = (file: string, bytes: Uint8Array) => void;
