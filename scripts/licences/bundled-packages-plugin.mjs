import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { packageOf } from './package-of.mjs'

/** Webpack joins modules into one: these are the files of all of them. */
const filesOf = (module) => [...(module.modules ?? [module])].map((part) => part.nameForCondition?.() ?? '')

/** A webpack plugin that lists the folders of the packages whose code is in the built files. */
export class BundledPackagesPlugin {
	/** @param {string} distDir where to write */
	constructor(distDir) {
		this.distDir = distDir
	}

	apply(compiler) {
		compiler.hooks.done.tap('BundledPackagesPlugin', ({ compilation }) => {
			const built = [...compilation.modules].filter(
				(module) => compilation.chunkGraph.getNumberOfModuleChunks(module) > 0,
			)
			const folders = new Set(built.flatMap(filesOf).map(packageOf))
			folders.delete(null)
			const list = [...folders].map((folder) => path.relative('.', folder)).sort()
			writeFileSync(bundledPackagesFile(this.distDir, compiler.name), JSON.stringify(list))
		})
	}
}

/** What Next builds apart: for browsers, for the server, and for what runs before it. */
export const builds = ['client', 'server', 'edge-server']

/** Where the list of a build is. */
export const bundledPackagesFile = (distDir, build) => path.join(distDir, `bundled-packages-${build}.json`)
