import { spawn } from 'node:child_process';

/**
 * Runs a command line; its output goes straight to the console.
 *
 * @returns whether the command succeeded.
 */
export function runCommand(command: string): Promise<boolean> {
  return new Promise((done) => {
    // On Windows npm is a .cmd file, which only a shell finds.
    spawn(command, { shell: true, stdio: 'inherit' }).on('close', (code) => done(code === 0));
  });
}
