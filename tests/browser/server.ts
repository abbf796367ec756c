import type { TestProject } from 'vitest/node'
import { buildIfChanged } from '@/scripts/build.mjs'
import { serve } from '@/scripts/serve.mjs'

declare module 'vitest' {
	interface ProvidedContext {
		/** Origin of the server under test. */
		baseUrl: string
	}
}

const distDir = '.next-test'

/** Builds if the sources changed, and serves that build on a free port for as long as the tests run. */
export default async function setup(project: TestProject) {
	buildIfChanged(distDir)
	const { origin, close } = await serve(distDir)
	project.provide('baseUrl', origin)
	return close
}
