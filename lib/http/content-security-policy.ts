/** The SHA-256 hashes of each page's inline scripts, by path. */
export type ScriptHashes = Readonly<Record<string, readonly string[]>>

const directives = {
	'default-src': "'none'",
	'script-src': "'self'",
	'style-src': "'self'",
	'img-src': "'self' data:",
	'font-src': "'self'",
	'connect-src': "'self'",
	'manifest-src': "'self'",
	'worker-src': "'self'",
	'form-action': "'self'",
	'base-uri': "'none'",
	'frame-ancestors': "'none'",
}

const serialize = (policy: Record<string, string>) =>
	Object.entries(policy)
		.map(([directive, sources]) => `${directive} ${sources}`)
		.join('; ')

/**
 * The policy of a page that runs only our script files and the inline scripts with these hashes.
 * @param framers the origins whose pages may frame it
 */
export const strictPolicy = (hashes: readonly string[], framers: readonly string[] = []): string =>
	serialize({
		...directives,
		...(framers.length > 0 && { 'frame-ancestors': framers.join(' ') }),
		'script-src': [directives['script-src'], ...hashes.map((hash) => `'${hash}'`)].join(' '),
	})

/** The policy of a page without any script. */
export const scriptlessPolicy: string = serialize({
	...directives,
	'script-src': "'none'",
	'worker-src': "'none'",
})

/** The policy of the service worker, which may only fetch from our origin. */
export const workerPolicy: string = serialize({
	'default-src': "'none'",
	'connect-src': "'self'",
	'frame-ancestors': "'none'",
})

/**
 * The policy of static files, for those that run as workers: a worker does not inherit the policy of its page. It may load
 * our scripts and fetch from our origin; eval is forbidden.
 */
export const staticFilePolicy: string = serialize({
	'default-src': "'none'",
	'script-src': "'self'",
	'connect-src': "'self'",
	'frame-ancestors': "'none'",
})

/** For `next dev`, which injects scripts and styles, uses eval and a web socket. */
export const developmentPolicy: string = serialize({
	...directives,
	'script-src': "'self' 'unsafe-inline' 'unsafe-eval'",
	'style-src': "'self' 'unsafe-inline'",
	'connect-src': "'self' ws:",
})
