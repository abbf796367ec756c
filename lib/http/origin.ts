import type { IncomingMessage } from 'node:http'

/** Where this server stands, as the browser that asks knows it. */
export function originOf({ headers }: IncomingMessage): string {
	const [protocol] = String(headers['x-forwarded-proto'] ?? 'http').split(',')
	return `${protocol === 'https' ? 'https' : 'http'}://${headers['x-forwarded-host'] ?? headers.host}`
}
