import { toOutput } from '../digest/output.ts';
import { verdictText } from '../shared/words/verdict-text.ts';
import { targetOf } from '../translation/languages.ts';
import { type Arguments, parseArguments, USAGE, UsageError } from './arguments.ts';
import { describe, runBatch } from './batch.ts';
import { toLines } from './print.ts';
import { readSavedPage } from './read-saved-page.ts';
import { translatorIn } from './translator.ts';

/** @returns the exit code, as `USAGE` says */
async function main(argv: readonly string[]): Promise<number> {
  const asked = parseArguments(argv);
  if (asked.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (targetOf(asked.to) === null)
    process.stderr.write(
      `notices cannot be translated into ${asked.to} here, only into en, zh-Hant and zh-Hans: they stay in the original\n`,
    );
  return asked.batch === null ? readPages(asked) : readList(asked, asked.batch);
}

async function readPages({ pages, url, to, json }: Arguments): Promise<number> {
  let exit = 0;
  const t = translatorIn(to);
  for (const path of pages) {
    try {
      const digest = await readSavedPage(path, url, to);
      const heading = pages.length > 1 ? [`== ${path}`] : [];
      const text = json
        ? JSON.stringify(
            toOutput(path, digest, verdictText(t, digest.report.verdict)),
            null,
            pages.length > 1 ? 0 : 2,
          )
        : [...heading, ...toLines(digest, t), ''].join('\n');
      process.stdout.write(`${text}\n`);
    } catch (error) {
      const { code, message } = describe(error);
      if (json) process.stdout.write(`${JSON.stringify({ id: path, error: { code, message } })}\n`);
      process.stderr.write(`${message}\n`);
      exit = 1;
    }
  }
  return exit;
}

async function readList({ to }: Arguments, list: string): Promise<number> {
  const t = translatorIn(to);
  const { lines, failed } = await runBatch(
    list,
    async ({ id, file, url }) => {
      const digest = await readSavedPage(file, url, to);
      return { ...toOutput('', digest, verdictText(t, digest.report.verdict)), id };
    },
    (answer) => process.stdout.write(`${JSON.stringify(answer)}\n`),
  );
  if (lines === 0) process.stderr.write(`no page in the list: ${list}\n`);
  if (failed > 0) process.stderr.write(`${failed} of ${lines} pages could not be read\n`);
  return failed > 0 ? 1 : 0;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // `… | head` closes its end as soon as it has enough: then nothing more is to be said.
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(`what was read could not be written: ${error.message}\n`);
  process.exit(1);
});

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    const usage = error instanceof UsageError;
    process.stderr.write(`${usage ? `${error.message}\n\n${USAGE}` : describe(error).message}\n`);
    process.exitCode = usage ? 2 : 1;
  },
);
