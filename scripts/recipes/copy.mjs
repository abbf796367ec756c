import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A copy of the working tree, with the same packages. */
export function copyProject() {
	const folder = mkdtempSync(path.join(tmpdir(), 'k-visa-check-recipes-'))
	const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
	const listed = execFileSync('git', list, { encoding: 'utf8', maxBuffer: 2 ** 24 }).split('\0')
	for (const file of listed) if (file && existsSync(file)) cpSync(file, path.join(folder, file))
	symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'), 'junction')

	const run = (...args) =>
		spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', env: { ...process.env, CI: '1' } })

	run('scripts/build/next.mjs', 'typegen')
	return {
		folder,
		/** Inserts `added` before the only occurrence of `before` in a file. */
		insert(file, before, added) {
			this.rewrite(file, (text) => {
				const parts = text.split(before)
				if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} places that read ${before}`)
				return parts.join(`\n${added}${before}`)
			})
		},
		/** Rewrites a whole file; returns what it was before. */
		rewrite(file, change) {
			const place = path.join(folder, file)
			const before = readFileSync(place, 'utf8')
			writeFileSync(place, change(before))
			return before
		},
		/** Runs a script of the project; throws what it says if it fails. */
		script(file, ...args) {
			const { status, stdout, stderr } = run(file, ...args)
			if (status !== 0) throw new Error(`${file}:\n${stdout}${stderr}`)
		},
		/** The files in which the compiler finds errors, each once. */
		filesWithFaults() {
			// What has not changed since it last looked is not looked at again.
			const kept = ['--incremental', '--tsBuildInfoFile', path.join(folder, 'tsbuildinfo')]
			const { stdout } = run('node_modules/typescript/bin/tsc', '--noEmit', '--pretty', 'false', ...kept)
			return [
				...new Set([...stdout.matchAll(/^([^\s(][^(\n]*)\(\d+,\d+\): error/gm)].map(([, file]) => file)),
			]
		},
		/**
		 * The failing tests in some files or folders, and why.
		 * @param isFirstEnough whether to stop at the first
		 */
		failingTests(tests, { isFirstEnough = false } = {}) {
			const report = path.join(folder, 'report.json')
			rmSync(report, { force: true })
			const options = ['--project=unit', '--reporter=json', `--outputFile=${report}`]
			if (isFirstEnough) options.push('--bail=1')
			const { stderr } = run('node_modules/vitest/vitest.mjs', 'run', ...options, ...tests)
			if (!existsSync(report)) throw new Error(stderr)
			const { testResults, numTotalTests } = JSON.parse(readFileSync(report, 'utf8'))
			if (numTotalTests === 0) return ['no test ran']
			return testResults.flatMap(({ assertionResults, name, message }) => {
				const failing = assertionResults.filter(({ status }) => status === 'failed')
				if (message && failing.length === 0) return [`${name}: ${message}`]
				return failing.map(({ fullName, failureMessages: [first] }) => `${fullName}: ${first.split('\n')[0]}`)
			})
		},
	}
}
