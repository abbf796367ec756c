import { readFileSync } from 'node:fs'
import path from 'node:path'
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
	/** Whether the path leads to a page. */
	readonly has: (pathname: string) => boolean
	/** Names the build. */
	readonly version: string
	/** Whether the page is the same for everybody, so that a browser may keep it. */
	readonly isStatic: (pathname: string) => boolean
	/** The Content-Security-Policy of the page, or of the not-found page in its place. */
	readonly policyOf: (pathname: string) => string
}

/** The pages without JavaScript, which are made anew for each request. */
const scriptless = localeIds.flatMap((locale) =>
	['', ...steps.map((step) => `/${step}`)].map((rest) => `/${locale}/plain${rest}`),
)

const developmentPages: Pages = {
	version: 'development',
	has: (pathname) => !/[._]/.test(pathname),
	isStatic: () => true,
	policyOf: () => developmentPolicy,
}

/** The pages of a build, from the hashes that scripts/collect-script-hashes.mjs wrote. */
export function pagesOf(hashes: ScriptHashes, version: string): Pages {
	const fixed = new Map(Object.entries(hashes).map(([pathname, list]) => [pathname, strictPolicy(list)]))
	const policies = new Map([
		...fixed,
		...scriptless.map((pathname) => [pathname, scriptlessPolicy] as const),
		['/sw.js', workerPolicy],
	])
	const otherwise = policies.get(notFound) ?? strictPolicy([])
	return {
		version,
		has: (pathname) => policies.has(pathname),
		isStatic: (pathname) => fixed.has(pathname),
		policyOf: (pathname) => policies.get(pathname) ?? otherwise,
	}
}

/** The pages of the running server. */
export function readPages(): Pages {
	if (process.env.NODE_ENV === 'development') return developmentPages
	const read = (name: string) => {
		const file = path.join(process.env.NEXT_DIST_DIR ?? '.next', name)
		return readFileSync(/* turbopackIgnore: true */ file, 'utf8')
	}
	return pagesOf(JSON.parse(read('script-hashes.json')) as ScriptHashes, read('BUILD_ID').trim())
}
