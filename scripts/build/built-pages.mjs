import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * The prerendered pages of a build, with their addresses.
 * @param {string} distDir
 * @returns {{ file: string, pathname: string, html: string }[]}
 */
export function builtPages(distDir) {
	const folder = path.join(distDir, 'server/app')
	return readdirSync(folder, { recursive: true })
		.filter((name) => name.endsWith('.html'))
		.map((name) => ({
			file: path.join(folder, name),
			pathname: `/${name
				.split(path.sep)
				.join('/')
				.replace(/(^index)?\.html$/, '')}`,
			html: readFileSync(path.join(folder, name), 'utf8'),
		}))
		.sort((a, b) => a.pathname.localeCompare(b.pathname))
}
