// For working on the code: lint, types, and the unit tests that a change can reach.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { check, lint, node, runSteps, together, types } from './steps.mjs'

/** Tests that read sources as files, so that vitest cannot relate them to a change by imports. */
const readSources = [
	'tests/components/contrast.test.ts',
	'tests/components/styles.test.ts',
	'tests/docs/asvs.test.ts',
	'tests/expressions.test.ts',
	'tests/house.test.ts',
	'tests/lib/words/glossary.test.ts',
]

const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).split('\n').filter(Boolean)

/** Existing files that differ from the commit where this branch left main, or else from HEAD. */
function changedFiles() {
	const [isBranch] = git('branch', '--list', 'main')
	const [base] = isBranch ? git('merge-base', 'HEAD', 'main') : ['HEAD']
	const changed = [...git('diff', '--name-only', base), ...git('ls-files', '--others', '--exclude-standard')]
	return changed.filter((file) => existsSync(file))
}

await runSteps([
	['lint, and types', together(lint, types)],
	[
		'tests that what changed can reach',
		check(() =>
			node(
				'node_modules/vitest/vitest.mjs',
				'related',
				'--run',
				'--project=!browser',
				...readSources,
				...changedFiles(),
			),
		),
	],
])
