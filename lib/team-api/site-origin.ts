import { origin } from '@/lib/http/origin'

/** The site's own origin or, where none is set, that of the page that asks, which the door has compared with `Host`. */
export const siteOrigin = (request: Request): string =>
	new URL(origin || request.headers.get('origin') || request.url).origin
