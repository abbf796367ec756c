import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/** Tests that need a document. Each file gets a process of its own, since the modules of a page keep its state. */
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
