import { type NextRequest, NextResponse } from 'next/server'
import { readPages } from '@/lib/http/pages'
import { localeOfHeader, localeOfSegment } from '@/lib/i18n/match-locale'

const pages = readPages()

/** Sends readers to their language, and every page out under its own Content-Security-Policy. */
export function proxy(request: NextRequest): NextResponse {
	const pathname = decodePath(request.nextUrl.pathname)
	if (pathname === null) return page(NextResponse.rewrite(new URL('/_not-found', request.url)), '/_not-found')
	const target = localizedPath(pathname, request.headers.get('accept-language'))
	return target === null ? page(NextResponse.next(), pathname) : redirect(request, target)
}

// An API route must stay out: Next cuts the bodies of requests that pass through here.
export const config = { matcher: '/((?!api(?:/|$)|_next/static/).*)' }

function decodePath(pathname: string): string | null {
	try {
		return decodeURIComponent(pathname)
	} catch {
		return null
	}
}

/** Where to send a reader whose path names no language of ours; null where the path is to be answered as it is. */
function localizedPath(pathname: string, acceptLanguage: string | null): string | null {
	if (pathname === '/') return `/${localeOfHeader(acceptLanguage)}`
	const [, first = '', ...rest] = pathname.split('/')
	const locale = localeOfSegment(first, acceptLanguage)
	const target = ['', locale, ...rest].join('/')
	return locale !== null && pages.has(target) ? target : null
}

function redirect(request: NextRequest, pathname: string): NextResponse {
	const url = request.nextUrl.clone()
	url.pathname = pathname
	const response = NextResponse.redirect(url, 307)
	response.headers.set('Vary', 'Accept-Language')
	return response
}

function page(response: NextResponse, pathname: string): NextResponse {
	response.headers.set('Content-Security-Policy', pages.policyOf(pathname))
	if (!pages.isStatic(pathname)) return response
	response.headers.set('Cache-Control', 'no-cache')
	// The service worker keeps together what belongs together.
	response.headers.set('X-Build', pages.version)
	return response
}
