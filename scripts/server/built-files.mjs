import { readdirSync } from 'node:fs'
import path from 'node:path'

/**
 * The files of a build that are served as they are.
 * @param {string} distDir
 * @returns {(pathname: string) => boolean} whether a path is that of one
 */
export function builtFiles(distDir) {
	const names = readdirSync(path.join(distDir, 'static'), { recursive: true })
	const paths = new Set(names.map((name) => `/_next/static/${name.replaceAll(path.sep, '/')}`))
	return (pathname) => paths.has(pathname)
}
