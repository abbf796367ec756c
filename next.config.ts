import type { NextConfig } from 'next'
import { localeIds } from './lib/i18n/locales'
import { ChunkGraphPlugin, chunkGraphFile } from './scripts/chunk-graph-plugin.mjs'

const distDir = process.env.NEXT_DIST_DIR ?? '.next'

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

const config: NextConfig = {
	distDir,
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
	webpack: (webpackConfig, { isServer }) => {
		if (!isServer) webpackConfig.plugins.push(new ChunkGraphPlugin(chunkGraphFile(distDir), localeIds))
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
	],
}

export default config
