/** Runs one command of a longer whole. Plain Node. */
import { spawn } from 'node:child_process';

/** Kept of a quiet command's words, in characters: enough to see why it failed. */
const KEPT = 20_000;

/**
 * Runs a command without standard input. It never throws: a command that cannot be started has code 127, one that
 * took too long or was stopped has code 124.
 * @param {readonly string[]} command program and words
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, minutes?: number, quiet?: boolean }} [options]
 *   minutes: stopped after that; quiet: the words are kept instead of shown
 * @returns {Promise<{ code: number, output: string }>} output: what a quiet command wrote, its end when long
 */
export function run([program, ...words], { cwd, env = process.env, minutes = 10, quiet = false } = {}) {
  return new Promise((done) => {
    const child = spawn(program, words, {
      cwd,
      env,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      // A group of its own, so that what it started (browsers) ends with it.
      detached: process.platform !== 'win32',
    });
    let output = '';
    const keep = (chunk) => {
      output = (output + chunk).slice(-KEPT);
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    const stop = () => end(child);
    const timer = setTimeout(stop, minutes * 60_000);
    const onSignal = () => {
      stop();
      process.exit(130);
    };
    process.once('SIGINT', onSignal);
    process.once('SIGTERM', onSignal);
    const finish = (code, words = '') => {
      clearTimeout(timer);
      process.removeListener('SIGINT', onSignal);
      process.removeListener('SIGTERM', onSignal);
      done({ code, output: output + words });
    };
    child.on('error', (error) => finish(127, error.message));
    child.on('close', (code) => finish(code ?? 124));
  });
}

function end(child) {
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
}
