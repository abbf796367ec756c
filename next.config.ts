import path from 'node:path'
import type { NextConfig } from 'next'
import { embedScripts } from './lib/embed/script.mjs'
import { staticFilePolicy } from './lib/http/content-security-policy'
import { cameraPage, embedScriptHeaders, everyApiResponse, secretPage } from './lib/http/headers.mjs'
import { localeIds } from './lib/i18n/locales'
import { ChunkGraphPlugin, chunkGraphFile } from './scripts/build/chunk-graph-plugin.mjs'
import { BundledPackagesPlugin } from './scripts/licences/bundled-packages-plugin.mjs'

const distDir = process.env.NEXT_DIST_DIR ?? '.next'

const toHeaders = (record: Record<string, string>) =>
	Object.entries(record).map(([key, value]) => ({ key, value }))

const rulesFolder = path.join(process.cwd(), 'rules') + path.sep
/**
 * What only results need, or only the quick way; or only employers and those who check facts that come from elsewhere; or
 * pages that know the rules by name alone.
 */
const ofSome = [
	'entries.ts',
	'facts.ts',
	'facts-schema.ts',
	'keys.ts',
	'language.ts',
	'no-eval.ts',
	'normalise.ts',
	'parameters.ts',
	'read-fact.ts',
	'reference',
	'changes',
	'columns',
	'fast',
	'evaluation',
	'evidence.ts',
	'asking',
	'reasons',
	'rulesets/ids.ts',
	'rulesets/versions.ts',
	'sensitivity',
].map((name) => rulesFolder + name)

/**
 * The rules by which something is worked out: in one file they are smaller than in one for each set of pages that share some
 * of them, and a device has them once.
 */
const rulesTogether = {
	name: 'rules',
	chunks: 'all',
	test: (module: { nameForCondition?: () => string | null }) => {
		const file = module.nameForCondition?.() ?? ''
		return file.startsWith(rulesFolder) && !ofSome.some((of) => file.startsWith(of))
	},
	minChunks: 4,
	priority: 30,
	enforce: true,
}

/**
 * Whether a chunk is of the page for a frame. It shares none with the site, whose files would otherwise be cut by what this
 * one page has of them, and be more for everybody: somebody in a frame loads no other page.
 */
const isOfFrame = ({ name }: { name?: string | null }) =>
	/^(app\/\[locale\]\/embed\/|embed-)/.test(name ?? '')

/** What opens by a press, by the module that is loaded then: the service worker keeps it once it has been opened. */
const pressed = {
	'everyday-search': 'everyday-words',
	'open-band': 'search',
	'open-doubt': 'second-look',
	'rule-notice': 'second-look',
	'scan-with-jsqr': 'scanner',
}

const config: NextConfig = {
	distDir,
	generateBuildId: () => process.env.BUILD_ID ?? null,
	poweredByHeader: false,
	reactStrictMode: true,
	agentRules: false,
	// For an image: also lists, in a folder of its own, what of Next a server needs.
	...(process.env.BUILD_FOR === 'image'
		? { output: 'standalone' }
		: // Nobody else reads the lists of what each route needs, and they took a tenth of a build.
			{ outputFileTracingExcludes: { 'next-server': ['**'] } }),
	// The whole project, tests included, is type-checked by `npm run typecheck`; a start need not wait for that.
	typescript: { ignoreBuildErrors: true },
	images: { unoptimized: true },
	// Loaded as they are, with the first use of the workspace; `pg` is by itself.
	serverExternalPackages: ['better-auth', 'drizzle-orm', '@zxcvbn-ts/language-common'],
	// Puts the origin into pages as they are served.
	cacheHandler: path.resolve('scripts/server/page-cache.mjs'),
	experimental: {
		globalNotFound: true,
		strictRouteTypes: true,
		// What has been served is read from the build again: a copy of it could be cut off by a full disk.
		isrFlushToDisk: false,
		// In a build, by webpack, each page loads the style sheets of what it shows, and no others.
		...(process.env.BUILD_ID && { cssChunking: false }),
	},
	webpack: (webpackConfig, { isServer }) => {
		const { splitChunks } = webpackConfig.optimization
		if (!isServer && splitChunks) {
			splitChunks.cacheGroups.rules = rulesTogether
			const { chunks } = splitChunks
			splitChunks.chunks = (chunk: { name?: string | null }) => !isOfFrame(chunk) && chunks(chunk)
		}
		// The hash of each file that may load later stands in the scripts of every page.
		webpackConfig.output.hashDigestLength = 6
		if (!isServer) {
			webpackConfig.plugins.push(new ChunkGraphPlugin(chunkGraphFile(distDir), localeIds, pressed))
		}
		// From the cache came modules that knew the worker by the number of an earlier build, and so left out their imports.
		if (process.env.BUILD_ID) {
			webpackConfig.cache = false
			webpackConfig.plugins.push(new BundledPackagesPlugin(distDir))
		}
		return webpackConfig
	},
	// Where the map of the routes, and the page that opens the code of a paper, were before.
	redirects: async () => [
		{ source: '/result/routes', destination: '/routes', permanent: true },
		{ source: '/:locale/result/routes', destination: '/:locale/routes', permanent: true },
		{ source: '/open', destination: '/verify', permanent: true },
		{ source: '/:locale/open', destination: '/:locale/verify', permanent: true },
	],
	// The Content-Security-Policy of a page depends on its scripts: see proxy.ts. What every answer has: scripts/server/policy-response.mjs.
	headers: async () => [
		{ source: '/:locale/my-record', headers: toHeaders(secretPage) },
		{ source: `/:locale(${localeIds.join('|')})/verify`, headers: toHeaders(cameraPage) },
		{ source: '/api/:path*', headers: toHeaders(everyApiResponse) },
		...embedScripts.map(({ path }) => ({ source: path, headers: toHeaders(embedScriptHeaders) })),
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
