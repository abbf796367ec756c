import { readFileSync } from 'node:fs'
import path from 'node:path'
import { developmentPolicy, type ScriptHashes, strictPolicy } from '@/lib/http/content-security-policy'

const notFound = '/_not-found'

export type Pages = {
	/** Whether the path leads to a page. */
	readonly has: (pathname: string) => boolean
	/** The Content-Security-Policy of the page, or of the not-found page in its place. */
	readonly policyOf: (pathname: string) => string
}

const developmentPages: Pages = { has: () => true, policyOf: () => developmentPolicy }

/** The pages of a build, from the hashes that scripts/collect-script-hashes.mjs wrote. */
export function pagesOf(hashes: ScriptHashes): Pages {
	const policies = new Map(Object.entries(hashes).map(([pathname, list]) => [pathname, strictPolicy(list)]))
	const otherwise = policies.get(notFound) ?? strictPolicy([])
	return {
		has: (pathname) => policies.has(pathname),
		policyOf: (pathname) => policies.get(pathname) ?? otherwise,
	}
}

/** The pages of the running server. */
export function readPages(): Pages {
	if (process.env.NODE_ENV === 'development') return developmentPages
	const file = path.join(process.env.NEXT_DIST_DIR ?? '.next', 'script-hashes.json')
	return pagesOf(JSON.parse(readFileSync(/* turbopackIgnore: true */ file, 'utf8')) as ScriptHashes)
}
