// Every address of a build: its pages and files, and the routes of its API.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const readJson = (distDir, name) => JSON.parse(readFileSync(path.join(distDir, name), 'utf8'))

const filesIn = (folder, prefix) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.join(path.relative(folder, entry.parentPath), entry.name))
		.map((name) => `${prefix}/${name.replaceAll(path.sep, '/')}`)

/**
 * What a build has at which address.
 * @param {string} distDir
 * @returns `reads`: what is read, in every language; `apis`: each route under /api, with `article` for a parameter
 */
export function readSite(distDir) {
	const { routes } = readJson(distDir, 'prerender-manifest.json')
	const handlers = Object.values(readJson(distDir, 'app-path-routes-manifest.json'))
	const build = readFileSync(path.join(distDir, 'BUILD_ID'), 'utf8').trim()
	const pages = Object.keys(routes)
	return {
		reads: [
			...pages,
			...pages.map((page) => `${page}.rsc`),
			...pages.map((page) => `/_next/data/${build}${page}.json`),
			...['/en/plain', '/ar/plain/you', '/zh/rules/compare'].map(
				(page) => `/_next/data/${build}${page}.json`,
			),
			...['/sw.js', '/robots.txt', '/sitemap.xml', '/apple-icon.png', '/icon.svg'],
			...filesIn('public', ''),
			...filesIn(path.join(distDir, 'static'), '/_next/static'),
		],
		apis: handlers
			.filter((route) => route.startsWith('/api/') && !route.includes('[['))
			.map((route) => route.replace(/\[\w+\]/, 'article')),
	}
}
