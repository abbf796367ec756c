// Paths of pages, and paths that might be mistaken for one.
import { valueMarker } from './hostile-texts.mjs'

export const locales = ['en', 'zh', 'ar']
export const steps = ['you', 'studies', 'market', 'offer', 'role', 'permit']
export const plainPaths = ['', ...steps.map((step) => `/${step}`)].map((rest) => `/plain${rest}`)
const pages = [
	'',
	'/check/you',
	'/check/answers',
	'/result',
	'/result/other-answers',
	'/result/routes',
	'/result/ask-employer',
	'/rules',
	'/rules/article',
	'/example/engineer',
	'/screen',
	'/handoff',
	'/about-the-visa',
	'/privacy',
	'/accessibility',
	...plainPaths,
]
export const pagePaths = locales.flatMap((locale) => pages.map((page) => `/${locale}${page}`))

export const noPages = [
	...[
		'/index',
		'/[locale]',
		'/[locale]/plain',
		'/[locale]/plain/[[...at]]',
		'/_error',
		'/_not-found',
		'/404',
		'/_app',
		'/_document',
		'/en/index',
		'/en/_error',
	],
	...[
		'/en.rsc',
		'/en.txt',
		'/en.json',
		'/en/rules.segments/_tree.segment.rsc',
		'/_next/data/x/en/plain.json',
		'/_next/image?url=%2Ficon.svg&w=64&q=75',
	],
	...[
		`/_next/image?url=https://${valueMarker}.example/&w=64&q=75`,
		'/_next/static/../../package.json',
		'/_next/static/%2e%2e/x',
		'/_next/static/x.js',
		'/_next/x',
	],
	...[
		'/.env',
		'/.git/config',
		'/package.json',
		'/.well-known/security.txt',
		'/favicon.ico',
		'/robots.txt',
		'/sw.js',
		'/en/manifest.webmanifest',
		'/icon.svg',
	],
	...[
		`//${valueMarker}.example`,
		`//${valueMarker}.example/%2e%2e`,
		`/\\${valueMarker}.example`,
		`/%5c${valueMarker}.example`,
		`/en//${valueMarker}.example`,
		`/%2f%2f${valueMarker}.example`,
	],
	...[
		'/%',
		'/en/%',
		'/en/%zz',
		'/%E0%A4%A',
		'/en/%00',
		'/en/..%2f..%2fpackage.json',
		'/en/..',
		'/en/.',
		'/en;x',
		'/EN',
		'/zh_TW/plain',
		'/xx/rules',
		'/english',
	],
	...[
		`/en/${valueMarker}`,
		`/en/rules/${valueMarker}`,
		`/en/check/${valueMarker}`,
		`/en/plain/${valueMarker}`,
		`/${valueMarker}`,
		`/%3Cx-${valueMarker}%3E`,
	],
	`/en/${'a/'.repeat(2000)}`,
]
