import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { filesOfOtherDays } from './scripts/check/by-day.mjs'

/** Tests that need a document. Each leaves it empty, and what its modules keep erased, as for the next test of its own file. */
const withPage = [
	'tests/**/*.test.tsx',
	'tests/lib/draft/draft-store.test.ts',
	'tests/lib/handoff/accept-invitation.test.ts',
	'tests/lib/screening/recorded.test.ts',
]

/** Tests on a real PostgreSQL. */
const withDatabase = [
	'tests/lib/database/**/*.test.ts',
	'tests/lib/accounts/**/*.test.ts',
	'tests/lib/team-api/**/*.test.ts',
	'tests/lib/exchange/device/**/*.test.ts',
	'tests/lib/exchange/server/**/*.test.ts',
	'tests/lib/audit/**/*.test.ts',
	'tests/lib/restore/**/*.test.ts',
	'tests/lib/workspace-api/**/*.test.ts',
]

/** The files that take longest, though some are short. */
const longest = [
	'browser/ability.test.ts',
	'browser/offline.test.ts',
	'browser/screen.test.ts',
	'browser/paper.test.ts',
	'browser/screen-ability.test.ts',
	'browser/team-journey.test.ts',
	'browser/journey.test.ts',
	'browser/plain.test.ts',
	'browser/crash/crash.test.ts',
	'browser/team.test.ts',
	'browser/overload.test.ts',
	'browser/handoff.test.ts',
	'browser/recruiter.test.ts',
	'browser/team-ways-in.test.ts',
	'browser/result-first.test.ts',
	'browser/journeys.test.ts',
	'browser/ways.test.ts',
	'browser/shares.test.ts',
	'browser/every-page.test.ts',
	'browser/my-record.test.ts',
	'browser/fuzz.test.ts',
	'package/built.test.ts',
	'sheet/work-of-sheets.test.ts',
	'sheet/hostile-files.test.ts',
	'screening/set-aside.test.ts',
	'mcp/examples.test.ts',
	'reasons/reason-of.test.ts',
	'screening/import-meanings.test.ts',
	'proofs/mutants.test.ts',
	'asking/ask-next.test.ts',
	'result/result-page.test.tsx',
	'form/step-form.test.tsx',
	'screening/to-read.test.tsx',
	'comparison/comparison-page.test.tsx',
	'screening/table.test.tsx',
	'handoff/handoff-page.test.tsx',
	'team-api/tries.test.ts',
	'database/standby.test.ts',
	'database/fail-if-unresponsive.test.ts',
	'team-api/hostile.test.ts',
	'database/hosts.test.ts',
	'database/heartbeat.test.ts',
]

/** Begins with the files that take longest, so that the workers end together. */
class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const placeOf = ({ moduleId }: TestSpecification) => {
			const place = longest.findIndex((file) => moduleId.endsWith(`/${file}`))
			return place < 0 ? longest.length : place
		}
		return (await super.sort(files)).toSorted((a, b) => placeOf(a) - placeOf(b))
	}
}

/** By default one core is left idle. A worker more than cores would load every module once more. */
const maxWorkers = availableParallelism()

const pathOf = (file: string) => fileURLToPath(new URL(file, import.meta.url)).replace(/[\\/]$/, '')

export default defineConfig({
	oxc: { jsx: { runtime: 'automatic', development: false } },
	resolve: {
		alias: {
			'@': pathOf('.'),
			// That of development takes a stack trace for each element, which is a fifth of the time of the page tests.
			'react/jsx-runtime': pathOf('node_modules/react/cjs/react-jsx-runtime.production.js'),
		},
	},
	test: {
		sequence: { sequencer: LongestFirst },
		// The gate alone (scripts/check/test.mjs).
		exclude: process.env.TEST_FILES === 'today' ? filesOfOtherDays : [],
		// How soon something comes is up to the machine.
		expect: { poll: { timeout: 60_000 } },
		testTimeout: 240_000,
		hookTimeout: 240_000,
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/browser/**', ...withPage, ...withDatabase],
					maxWorkers,
					// All that these modules keep is caches; a process for each file would cost a fifth of the whole run.
					isolate: false,
					// A worker goes from file to file of one project only: mixed, it would end at almost every file.
					sequence: { groupOrder: 0 },
					setupFiles: ['tests/setup.ts', 'tests/leave-rules.ts'],
					globalSetup: 'tests/texts-of-criteria.ts',
				},
			},
			{
				extends: true,
				test: {
					name: 'page',
					include: withPage,
					environment: 'jsdom',
					maxWorkers,
					// A document of its own for each file would cost as much as a third of the tests.
					isolate: false,
					sequence: { groupOrder: 1 },
					setupFiles: ['tests/setup.ts', 'tests/leave-rules.ts', 'tests/wait-long.ts'],
					globalSetup: 'tests/texts-of-criteria.ts',
				},
			},
			{
				extends: true,
				test: {
					name: 'database',
					include: withDatabase,
					// Many wait for a database that says nothing, or for one another.
					maxWorkers: 2 * maxWorkers,
					// A file leaves nothing behind (its set-up file), and a process for each would cost a third of the run.
					isolate: false,
					sequence: { groupOrder: 2 },
					globalSetup: 'tests/lib/database/server.ts',
					setupFiles: [
						'tests/setup.ts',
						'tests/lib/database/derive-once.ts',
						'tests/lib/database/fresh-database.ts',
					],
				},
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['tests/browser/**/*.test.ts'],
					// Each file opens a browser of its own; what modules keep besides is by browser.
					isolate: false,
					setupFiles: ['tests/setup.ts', 'tests/browser/fresh-connections.ts'],
					globalSetup: 'tests/browser/server.ts',
					// Browsers wait for one another’s frames and timers: two of three are at work on two cores.
					maxWorkers: 3,
					sequence: { groupOrder: 3 },
				},
			},
		],
	},
})
