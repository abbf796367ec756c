import { createHash } from 'node:crypto'
import path from 'node:path'
import type { NextConfig } from 'next'
import { staticFilePolicy } from './lib/http/content-security-policy'

const everyResponse = {
	'Referrer-Policy': 'same-origin',
	'X-Content-Type-Options': 'nosniff',
	'X-Frame-Options': 'DENY',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Permissions-Policy': [
		'accelerometer=()',
		'browsing-topics=()',
		'camera=()',
		'display-capture=()',
		'geolocation=()',
		'gyroscope=()',
		'hid=()',
		'magnetometer=()',
		'microphone=()',
		'midi=()',
		'payment=()',
		'serial=()',
		'usb=()',
		'xr-spatial-tracking=()',
	].join(', '),
}

const everyApiResponse = {
	'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
	'Cache-Control': 'no-store',
}

const toHeaders = (record: Record<string, string>) =>
	Object.entries(record).map(([key, value]) => ({ key, value }))

/** A rule of webpack, as far as style sheets are concerned. */
type Rule = {
	readonly oneOf?: readonly Rule[]
	readonly use?: unknown
}
type Loader = { readonly options?: { readonly modules?: { getLocalIdent?: unknown } } }

/** A class name of a module as six signs: the long names that Next gives travel with the scripts of every page. */
const shortClassName = ({ resourcePath }: { resourcePath: string }, _: string, name: string) => {
	const file = path.relative(process.cwd(), resourcePath).replaceAll(path.sep, '/')
	return `_${createHash('sha1').update(`${file} ${name}`).digest('base64url').slice(0, 5)}`
}

function shortenClassNames(rules: readonly (Rule | null | '...')[]): void {
	for (const rule of rules) {
		if (!rule || typeof rule === 'string') continue
		shortenClassNames(rule.oneOf ?? [])
		for (const { options } of (Array.isArray(rule.use) ? rule.use : []) as readonly Loader[]) {
			if (options?.modules?.getLocalIdent) options.modules.getLocalIdent = shortClassName
		}
	}
}

const config: NextConfig = {
	distDir: process.env.NEXT_DIST_DIR ?? '.next',
	generateBuildId: () => process.env.BUILD_ID ?? null,
	poweredByHeader: false,
	reactStrictMode: true,
	agentRules: false,
	// The whole project, tests included, is type-checked by `npm run typecheck`; a start need not wait for that.
	typescript: { ignoreBuildErrors: true },
	images: { unoptimized: true },
	experimental: {
		globalNotFound: true,
		strictRouteTypes: true,
		// In a build, by webpack, each page loads the style sheets of what it shows, and no others.
		...(process.env.BUILD_ID && { cssChunking: false }),
	},
	webpack: (webpackConfig) => {
		// The runtime of every page lists the hash of each chunk, beside its number: six signs tell its versions apart.
		webpackConfig.output.hashDigestLength = 6
		shortenClassNames(webpackConfig.module.rules)
		// From the cache came modules that knew the worker by the number of an earlier build, and so left out their imports.
		if (process.env.BUILD_ID) webpackConfig.cache = false
		return webpackConfig
	},
	// The Content-Security-Policy of a page depends on its scripts: see proxy.ts.
	headers: async () => [
		{ source: '/:path*', headers: toHeaders(everyResponse) },
		{
			source: '/:path*',
			has: [{ type: 'header', key: 'x-forwarded-proto', value: '(https|https,.*)' }],
			headers: toHeaders({ 'Strict-Transport-Security': 'max-age=31536000' }),
		},
		{ source: '/api/:path*', headers: toHeaders(everyApiResponse) },
		// `next dev` compiles what workers run by eval.
		...(process.env.NODE_ENV === 'development'
			? []
			: [
					{
						source: '/_next/static/:path*',
						headers: toHeaders({ 'Content-Security-Policy': staticFilePolicy }),
					},
				]),
	],
}

export default config
