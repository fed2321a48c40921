import { spawn } from 'node:child_process';

/**
 * Runs a command line; its output goes straight to the console.
 *
 * @returns whether it succeeded.
 */
export function runCommand(command: string): Promise<boolean> {
  return new Promise((done) => {
    // A shell finds the program on every system: on Windows npm is a .cmd file.
    spawn(command, { shell: true, stdio: 'inherit' }).on('close', (code) => done(code === 0));
  });
}
