import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { embedOrigins } from '@/lib/embed/embed-origins'
import { isEmbedPath } from '@/lib/embed/embed-path'
import {
	developmentPolicy,
	type ScriptHashes,
	scriptlessPolicy,
	strictPolicy,
	workerPolicy,
} from '@/lib/http/content-security-policy'
import { localeIds } from '@/lib/i18n/locales'
import { steps } from '@/rules/facts'

const notFound = '/_not-found'

export type Pages = {
	/** Whether the path is that of a page. */
	readonly has: (pathname: string) => boolean
	/** Whether the path is that of a file other than a page. */
	readonly hasFile: (pathname: string) => boolean
	/** The build id. */
	readonly version: string
	/** Whether the page is the same for everybody, so that browsers may cache it. */
	readonly isStatic: (pathname: string) => boolean
	/** The Content-Security-Policy of the page, or of the not-found page if there is none. */
	readonly policyOf: (pathname: string) => string
}

/** The pages without a script, which are rendered per request. */
const scriptless = localeIds.flatMap((locale) =>
	['/rules/compare', '/plain', ...steps.map((step) => `/plain/${step}`)].map((path) => `/${locale}${path}`),
)

const developmentPages: Pages = {
	version: 'development',
	has: (pathname) => !/[._]/.test(pathname),
	hasFile: (pathname) => /[._]/.test(pathname),
	isStatic: () => true,
	policyOf: () => developmentPolicy,
}

/**
 * The pages of a build.
 * @param hashes as scripts/build/collect-script-hashes.mjs wrote them
 * @param files the paths of files that are not pages
 * @param framers the origins whose pages may frame the page for that
 */
export function pagesOf(
	hashes: ScriptHashes,
	files: readonly string[],
	version: string,
	framers: readonly string[] = [],
): Pages {
	const others = new Set(files)
	const fixed = new Map(
		Object.entries(hashes).map(([pathname, list]) => [
			pathname,
			strictPolicy(list, isEmbedPath(pathname) ? framers : []),
		]),
	)
	const policies = new Map([
		...fixed,
		...scriptless.map((pathname) => [pathname, scriptlessPolicy] as const),
		['/sw.js', workerPolicy],
	])
	const otherwise = policies.get(notFound) ?? strictPolicy([])
	return {
		version,
		has: (pathname) => policies.has(pathname),
		hasFile: (pathname) => others.has(pathname),
		isStatic: (pathname) => fixed.has(pathname),
		policyOf: (pathname) => policies.get(pathname) ?? otherwise,
	}
}

/** Files that are generated on request, since they depend on the settings or on the build. */
const writtenAtRequest = () => [
	'/robots.txt',
	'/sitemap.xml',
	'/licenses.txt',
	'/llms.txt',
	...localeIds.map((locale) => `/${locale}/feed.xml`),
	...(process.env.SECURITY_CONTACT ? ['/.well-known/security.txt'] : []),
]

/** The paths of routes that are not pages, and of public files. */
const filesOf = (routes: Readonly<Record<string, unknown>>, hashes: ScriptHashes) => [
	...writtenAtRequest(),
	...Object.keys(routes).filter((pathname) => !pathname.startsWith('/_') && !(pathname in hashes)),
	...readdirSync('public', { recursive: true }).map((file) => `/${file}`.replaceAll(path.sep, '/')),
]

/** Whether a page belongs to the team's workspace: one of the team's own, or one that it shows to a candidate. */
export const isOfTeam = (pathname: string): boolean =>
	localeIds.some((locale) => ['team', 'my-record'].some((page) => pathname === `/${locale}/${page}`))

/** The pages that remain if the team's workspace is switched off. */
export const withoutTeam = (hashes: ScriptHashes): ScriptHashes =>
	Object.fromEntries(Object.entries(hashes).filter(([pathname]) => !isOfTeam(pathname)))

/** The pages of the running server, with or without those of a team. */
export function readPages({ hasTeam }: { readonly hasTeam: boolean }): Pages {
	if (process.env.NODE_ENV === 'development') return developmentPages
	const text = (name: string) => {
		const file = path.join(process.env.NEXT_DIST_DIR ?? '.next', name)
		return readFileSync(/* turbopackIgnore: true */ file, 'utf8')
	}
	const hashes = JSON.parse(text('script-hashes.json')) as ScriptHashes
	const { routes } = JSON.parse(text('prerender-manifest.json')) as { routes: Record<string, unknown> }
	const shown = hasTeam ? hashes : withoutTeam(hashes)
	return pagesOf(shown, filesOf(routes, hashes), text('BUILD_ID').trim(), embedOrigins)
}
