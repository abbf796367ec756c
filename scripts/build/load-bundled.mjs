import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build as bundle } from 'vite'

/**
 * Loads sources as they ship: bundled, so that nothing else is measured.
 * @param {string} entry
 * @param {string} outDir where the bundle is written
 */
export async function loadBundled(entry, outDir) {
	const name = path.basename(entry, '.ts')
	await bundle({
		configFile: false,
		logLevel: 'error',
		resolve: { alias: { '@': process.cwd() } },
		build: {
			outDir,
			ssr: entry,
			// The extension makes them modules, whatever the package.json of the build beside them says.
			rollupOptions: { output: { entryFileNames: `${name}.mjs`, chunkFileNames: '[name]-[hash].mjs' } },
		},
		ssr: { noExternal: ['zod'] },
	})
	return import(pathToFileURL(path.resolve(outDir, `${name}.mjs`)).href)
}
