import type { TestProject } from 'vitest/node'
import { buildIfChanged } from '@/scripts/build/build.mjs'
import { writeFontConfigs } from '@/scripts/check/fonts.mjs'
import { serve } from '@/scripts/check/serve.mjs'
import type { Fonts } from './fonts'

declare module 'vitest' {
	interface ProvidedContext {
		/** Origin of the server under test. */
		baseUrl: string
		/** A configuration of fontconfig for each set of fonts. */
		fontConfigs: Readonly<Record<Fonts, string | undefined>>
	}
}

const distDir = '.next-test'

/** Builds if the sources changed, and serves that build on a free port for as long as the tests run. */
export default async function setup(project: TestProject) {
	buildIfChanged(distDir)
	const fonts = writeFontConfigs()
	project.provide('fontConfigs', fonts.files)
	const { origin, close } = await serve(distDir)
	project.provide('baseUrl', origin)
	return async () => {
		await close()
		fonts.remove()
	}
}
