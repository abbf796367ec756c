import { openAuth } from './auth'

/** Who visits: their cookies, address and user agent, and whether they use https. */
export type Visitor = {
	readonly cookie: string | null
	readonly address: string
	readonly userAgent: string | null
	readonly isSecure: boolean
}

/** The accounts for this visitor. Only the cookies are passed on: better-auth would store the User-Agent unchanged. */
export async function openFor({ cookie, isSecure }: Visitor) {
	const opened = await openAuth(isSecure)
	const headers = new Headers(cookie === null ? {} : { cookie })
	return { ...opened, headers, api: opened.auth.api }
}

/** The token of a visitor's session, and the identifier of a sign-in that waits for its second factor. */
export async function readCookies(visitor: Visitor) {
	const { api, headers } = await openFor(visitor)
	return api.signedCookies({ headers })
}

/** The headers with only those cookies whose names end with this. */
export function onlyCookie(headers: Headers, name: string): Headers {
	const kept = (headers.get('cookie') ?? '')
		.split(';')
		.map((pair) => pair.trim())
		.filter((pair) => pair.split('=')[0]?.endsWith(`.${name}`))
	return new Headers({ cookie: kept.join('; ') })
}
