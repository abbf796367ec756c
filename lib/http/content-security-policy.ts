/** SHA-256 hashes of the inline scripts of each page, by its path. */
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

/** The policy of a page that runs our script files and these inline scripts, and nothing else. */
export const strictPolicy = (hashes: readonly string[]): string =>
	serialize({
		...directives,
		'script-src': [directives['script-src'], ...hashes.map((hash) => `'${hash}'`)].join(' '),
	})

/** The policy of a page without any script. */
export const scriptlessPolicy: string = serialize({
	...directives,
	'script-src': "'none'",
	'worker-src': "'none'",
})

/** The policy of the service worker, which may load our pages and files and nothing else. */
export const workerPolicy: string = serialize({
	'default-src': "'none'",
	'connect-src': "'self'",
	'frame-ancestors': "'none'",
})

/**
 * The policy of a script file that runs as a worker: a worker takes none over from the page that starts it. It may load
 * more of our scripts and ask our server; text never becomes code.
 */
export const staticFilePolicy: string = serialize({
	'default-src': "'none'",
	'script-src': "'self'",
	'connect-src': "'self'",
})

/** For `next dev`, which injects scripts and styles, compiles by eval and talks over a socket. */
export const developmentPolicy: string = serialize({
	...directives,
	'script-src': "'self' 'unsafe-inline' 'unsafe-eval'",
	'style-src': "'self' 'unsafe-inline'",
	'connect-src': "'self' ws:",
})
