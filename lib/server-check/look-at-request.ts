import type { CheckFinding } from './states'

/** What a page that asks for the check says of itself, and how its request came. */
export type CheckRequest = {
	/** The origin that the browser shows. */
	readonly origin: string
	/** The time of the browser, in milliseconds. */
	readonly time: number
	/** Whether it came with X-Forwarded-For while TRUST_PROXY is off. */
	readonly isProxyUnheeded: boolean
	/** Whether it came without X-Forwarded-For while TRUST_PROXY is on. */
	readonly isProxyMissing: boolean
}

type Settings = Readonly<Record<string, string | undefined>>

const isHere = (origin: string) => /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(new URL(origin).hostname)

function lookAtHttps(origin: string | undefined): CheckFinding {
	if (!origin) return { id: 'https', found: 'unasked' }
	if (origin.startsWith('https:')) return { id: 'https', found: 'encrypted' }
	return { id: 'https', found: isHere(origin) ? 'local' : 'plain' }
}

function lookAtOrigin(set: string | undefined, seen: string | undefined): CheckFinding {
	if (!set) return { id: 'origin', found: 'unset' }
	if (seen === undefined) return { id: 'origin', found: 'set', values: { address: set } }
	if (set === seen) return { id: 'origin', found: 'same', values: { address: set } }
	return { id: 'origin', found: 'other', values: { address: set, seen } }
}

function lookAtProxy(asked: CheckRequest | null, isTrusted: boolean): CheckFinding {
	if (!asked) return { id: 'proxy', found: 'unasked' }
	if (asked.isProxyUnheeded) return { id: 'proxy', found: 'unheeded' }
	if (!isTrusted) return { id: 'proxy', found: 'none' }
	return { id: 'proxy', found: asked.isProxyMissing ? 'missing' : 'heeded' }
}

/** What shows in how a request reaches the server; the command line has none. */
export const lookAtRequest = (asked: CheckRequest | null, env: Settings): readonly CheckFinding[] => [
	lookAtHttps(asked?.origin ?? env.ORIGIN),
	lookAtOrigin(env.ORIGIN, asked?.origin),
	lookAtProxy(asked, env.TRUST_PROXY === 'on'),
]
