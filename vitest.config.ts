import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/** Tests that need a document. Each leaves it empty, and what its modules keep erased, as for the next test of its own file. */
const withPage = [
	'tests/**/*.test.tsx',
	'tests/lib/draft-store.test.ts',
	'tests/lib/handoff/accept-invitation.test.ts',
	'tests/lib/recorded.test.ts',
]

/** By default one core is left idle. One worker more than cores, since now and then each waits for a timer. */
const maxWorkers = availableParallelism() + 1

export default defineConfig({
	plugins: [react()],
	resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/[\\/]$/, '') } },
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/browser/**', ...withPage],
					testTimeout: 60_000,
					maxWorkers,
					// All that these modules keep is caches; a process for each file would cost a fifth of the whole run.
					isolate: false,
					// A worker goes from file to file of one project only: mixed, it would end at almost every file.
					sequence: { groupOrder: 0 },
					setupFiles: ['tests/setup.ts'],
				},
			},
			{
				extends: true,
				test: {
					name: 'page',
					include: withPage,
					environment: 'jsdom',
					testTimeout: 60_000,
					maxWorkers,
					// A document of its own for each file would cost as much as a third of the tests.
					isolate: false,
					sequence: { groupOrder: 1 },
					setupFiles: ['tests/setup.ts'],
				},
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['tests/browser/**/*.test.ts'],
					setupFiles: ['tests/setup.ts'],
					globalSetup: 'tests/browser/server.ts',
					testTimeout: 60_000,
					hookTimeout: 60_000,
					maxWorkers: 2,
				},
			},
		],
	},
})
