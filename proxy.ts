import { type NextRequest, NextResponse } from 'next/server'
import { isWorkspaceOff } from '@/lib/database/workspace-off'
import { alternatesOf } from '@/lib/http/alternates'
import { origin } from '@/lib/http/origin'
import { isOfTeam, readPages } from '@/lib/http/pages'
import { isLocale } from '@/lib/i18n/locales'
import { localeOfHeader, localeOfSegment } from '@/lib/i18n/match-locale'
import { isIndexed } from '@/lib/indexing/indexed'
import { filteredLawPath } from '@/lib/law/law-path'

const pages = readPages({ hasTeam: !isWorkspaceOff() })
const notFound = '/_not-found'

/** Redirects readers to their language, sets each page's own Content-Security-Policy, and rewrites unknown paths to the 404 page. */
export function proxy(request: NextRequest): NextResponse {
	const pathname = decodePath(request.nextUrl.pathname)
	const target = pathname && localizedPath(pathname, request.headers.get('accept-language'))
	if (target) return redirect(request, target)
	const isThere = pathname !== null && (pages.has(pathname) || pages.hasFile(pathname))
	const filtered = pathname && filteredLawPath(pathname, request.nextUrl.searchParams)
	if (filtered && pages.has(filtered))
		return page(NextResponse.rewrite(new URL(filtered, request.url)), pathname, filtered)
	if (isThere && !isHidden(pathname)) return page(NextResponse.next(), pathname)
	return page(NextResponse.rewrite(new URL(notFound, request.url)), notFound)
}

// Requests with a body (the API and forms) must not pass here: Next would buffer and truncate them. See lib/http/headers.mjs.
export const config = {
	matcher: [
		{
			source: '/((?!api(?:/|$)|_next/static/).*)',
			missing: [{ type: 'header', key: 'x-plain-form' }],
		},
	],
}

/** Whether a page belongs to the workspace, which is switched off here. */
const isHidden = (pathname: string) => isWorkspaceOff() && isOfTeam(pathname)

function decodePath(pathname: string): string | null {
	try {
		return decodeURIComponent(pathname)
	} catch {
		return null
	}
}

/**
 * Where to redirect a reader whose path has an unsupported or unknown language, or none; null if the path is to be answered
 * as it is.
 */
function localizedPath(pathname: string, acceptLanguage: string | null): string | null {
	const preferred = localeOfHeader(acceptLanguage)
	if (pathname === '/') return `/${preferred}`
	const [, first = '', ...rest] = pathname.split('/')
	if (isLocale(first)) return null
	const standsForOne = rest.length > 0 || /^[a-z]{2,3}$/i.test(first)
	const locale = localeOfSegment(first, acceptLanguage) ?? (standsForOne ? preferred : null)
	const targets = [...(locale ? [['', locale, ...rest].join('/')] : []), `/${preferred}${pathname}`]
	return targets.find(pages.has) ?? null
}

function redirect(request: NextRequest, pathname: string): NextResponse {
	const url = request.nextUrl.clone()
	url.pathname = pathname
	const response = NextResponse.redirect(url, 307)
	response.headers.set('Vary', 'Accept-Language')
	return response
}

/** @param shown the path of the page that is shown there, if another */
function page(response: NextResponse, pathname: string, shown: string = pathname): NextResponse {
	response.headers.set('Content-Security-Policy', pages.policyOf(shown))
	const [, locale = '', ...rest] = pathname.split('/')
	if (isLocale(locale) && !isIndexed(pathOf(rest))) response.headers.set('X-Robots-Tag', 'noindex')
	if (!pages.isStatic(pathname)) return response
	response.headers.set('Cache-Control', 'no-cache')
	// The service worker stores only files of the same build together.
	response.headers.set('X-Build', pages.version)
	if (isLocale(locale)) response.headers.set('Link', linksOf(rest))
	return response
}

const pathOf = (parts: readonly string[]) => parts.map((part) => `/${part}`).join('')

/** A Link header with the page's versions in all languages. */
function linksOf(parts: readonly string[]): string {
	return Object.entries(alternatesOf(pathOf(parts)))
		.map(([tag, path]) => `<${origin}${path}>; rel="alternate"; hreflang="${tag}"`)
		.join(', ')
}
