// Checks PDFs with the programs that others trust: veraPDF (PDF/UA-1 and PDF/A-3a; PDF/UA-2 and PDF/A-4f where a design asks for them)
// and qpdf.
// node tests/conformance/run.mjs [folder…]   folders are searched for *.pdf; by default output/ and what tests built
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const VERSION = '1.30.2';
const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');
const jars = join(root, 'node_modules/.cache/verapdf');
const jar = join(jars, `cli-${VERSION}.jar`);
/** What a file has to pass: first as a document for everybody, then as one for the archive. */
const flavoursOf = (file) => (file.endsWith('pdf-ua-2.pdf') ? ['ua2', '4f'] : ['ua1', '3a']);
const nameOf = { ua1: 'PDF/UA-1', '3a': 'PDF/A-3a', ua2: 'PDF/UA-2', '4f': 'PDF/A-4f' };

const say = (text) => process.stdout.write(`${text}\n`);

function stop(reason) {
  process.stderr.write(`${reason}\n`);
  process.exit(1);
}

/** Runs a program to its end; `undefined` if it is not installed. */
function run(program, parameters) {
  const { error, status, stdout, stderr } = spawnSync(program, parameters, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (error?.code === 'ENOENT') return undefined;
  if (error) throw error;
  return { status, stdout, stderr };
}

function requireProgram(program, parameters, install) {
  if (!run(program, parameters))
    stop(`test:conformance needs ${program}, which is not installed: ${install}`);
}

function provideVeraPdf() {
  if (existsSync(jar)) return;
  requireProgram('mvn', ['--version'], 'install Maven (Debian: apt-get install maven)');
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${jars}`];
  const { status, stdout, stderr } = run('mvn', ['-q', '-B', '-f', join(here, 'pom.xml'), ...goal]) ?? {};
  if (status !== 0 || !existsSync(jar)) stop(`Maven could not bring veraPDF ${VERSION}:\n${stdout}${stderr}`);
}

function pdfsUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((file) => file.endsWith('.pdf') && statSync(file).isFile())
    .sort();
}

const startVeraPdf = (...parameters) =>
  run('java', ['-cp', jar, 'org.verapdf.apps.GreenfieldCliWrapper', ...parameters]) ?? {
    stdout: '',
    stderr: 'Java did not start',
  };

/** What veraPDF says of all files, in one start of Java: each against every standard that it declares itself. */
function veraPdf(files) {
  const { stdout, stderr } = startVeraPdf('--format', 'text', '-v', ...files);
  const verdicts = new Map(files.map((file) => [file, new Map()]));
  const rest = [];
  for (const line of stdout.split('\n')) {
    const [, verdict, file, flavour] = /^(PASS|FAIL) (.+) (\S+)$/.exec(line) ?? [];
    if (verdicts.has(file)) verdicts.get(file).set(flavour, verdict);
    if (verdict !== 'PASS' && line.trim() !== '') rest.push(line);
  }
  const warnings = stderr.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('Picked up '));
  return { verdicts, complaints: [...rest, ...warnings] };
}

/** A file with a form declares PDF/UA-1 alone: readers open what declares PDF/A without letting anybody type. */
function hasForm(file) {
  const { stdout } = run('qpdf', ['--json', '--json-key=acroform', file]) ?? { stdout: '{}' };
  return JSON.parse(stdout || '{}').acroform?.hasacroform === true;
}

/**
 * Both programs are put to the test first: from a copy whose metadata lack the title veraPDF has to withhold what the file must
 * pass, and at one whose first stream has no end qpdf has to warn (its exit code is then 3).
 */
function proveValidators(file) {
  const folder = mkdtempSync(join(tmpdir(), 'brevier-conformance-'));
  const copy = (name, change) => {
    const path = join(folder, name);
    writeFileSync(path, change(readFileSync(file, 'latin1')), 'latin1');
    return path;
  };
  const untitled = copy(`untitled-${basename(file)}`, (text) => text.replaceAll('dc:title>', 'dc:titel>'));
  const endless = copy('endless.pdf', (text) => text.replace('endstream', 'endstrexm'));
  const verdicts = veraPdf([untitled]).verdicts.get(untitled);
  const qpdf = run('qpdf', ['--check', endless]);
  rmSync(folder, { recursive: true });
  for (const flavour of flavoursOf(file)) {
    // PDF/A-4 asks for no title.
    if (flavour !== '4f' && verdicts.get(flavour) !== 'FAIL')
      stop(`veraPDF passed a file without a title for ${flavour}`);
  }
  if (qpdf.status === 0) stop('qpdf passed a file with a stream that does not end');
}

/**
 * The names of veraPDF's own profiles. Version 1.30.2 has fifteen, for PDF/A-1 to 4, PDF/UA-1 and 2 and WTPDF, and nothing
 * in its jar is called WCAG: that profile stands in a repository of its own, which Maven Central does not have.
 */
function profiles() {
  const { stdout } = startVeraPdf('--list');
  return stdout.split('\n').flatMap((line) => /^\s+(\S+) - /.exec(line)?.[1] ?? []);
}

const named = process.argv.slice(2);
const folders =
  named.length > 0 ? named : ['output', 'node_modules/.cache/conformance'].map((one) => join(root, one));
const files = folders.flatMap((folder) => pdfsUnder(resolve(folder)));
if (files.length === 0) stop(`no PDF in ${folders.join(' or ')}: build some first (npm run build, npm test)`);
requireProgram(
  'java',
  ['-version'],
  'install Java 11 or later (Debian: apt-get install default-jre-headless)',
);
requireProgram('qpdf', ['--version'], 'install qpdf (Debian: apt-get install qpdf)');
provideVeraPdf();
const carried = profiles();
if (carried.length === 0) stop(`veraPDF ${VERSION} lists no profiles`);
if (carried.some((name) => /wcag/i.test(name)))
  stop('veraPDF carries a WCAG profile now: check against it too');
for (const standard of new Set(files.map((file) => flavoursOf(file)[0]))) {
  const archival = files.find((file) => flavoursOf(file)[0] === standard && !hasForm(file));
  if (!archival)
    stop(`only PDFs with forms in ${nameOf[standard]}, so that nothing can be tried that declares PDF/A`);
  proveValidators(archival);
}

const { verdicts, complaints } = veraPdf(files);
const rows = files.map((file) => {
  const qpdf = run('qpdf', ['--check', file]);
  if (qpdf.status !== 0) complaints.push(qpdf.stdout + qpdf.stderr);
  const form = hasForm(file);
  const cells = flavoursOf(file).map((flavour, index) => {
    const verdict = verdicts.get(file).get(flavour);
    if (form && index === 1) return verdict ? 'FAIL' : 'form';
    return verdict ?? 'not declared';
  });
  cells.push(qpdf.status === 0 ? 'PASS' : 'FAIL');
  return { name: relative(root, file), size: `${(statSync(file).size / 1024).toFixed(1)} KB`, cells };
});

const width = Math.max(4, ...rows.map(({ name }) => name.length));
say(`${'file'.padEnd(width)}  ${'size'.padStart(9)}  PDF/UA        PDF/A         qpdf`);
for (const { name, size, cells } of rows) {
  say(
    `${name.padEnd(width)}  ${size.padStart(9)}  ${cells
      .map((cell) => cell.padEnd(12))
      .join('  ')
      .trimEnd()}`,
  );
}
say('PDF/UA-1 and PDF/A-3a; what is called pdf-ua-2 is PDF/UA-2 and PDF/A-4f.');
say(`veraPDF ${VERSION} carries the profiles ${carried.join(', ')}: none is of WCAG.`);
for (const complaint of complaints) say(complaint);
const failed = rows.some(({ cells }) => cells.some((cell) => cell !== 'PASS' && cell !== 'form'));
if (failed || complaints.length > 0) stop('Conformance: FAILED');
say(`Conformance: ${rows.length} ${rows.length === 1 ? 'file passes' : 'files pass'}.`);
