import { createHmac } from 'node:crypto'

/** By which the secret of a webhook is known as one, as the Standard Webhooks write it. */
const prefix = 'whsec_'

/** What a receiver is sent. */
export type SignedMessage = {
	/** The same for each try, so that a receiver knows a message that it has taken before. */
	readonly id: string
	/** JSON. */
	readonly body: string
}

/**
 * The headers by which a receiver knows who sent a message, and when, in the form of the Standard Webhooks
 * (https://www.standardwebhooks.com): HMAC-SHA-256 over id, time and body.
 * @param secret `whsec_` and the key in base64
 * @param seconds the time of this try, since 1970
 */
export function signedHeaders(
	secret: string,
	{ id, body }: SignedMessage,
	seconds: number,
): Record<string, string> {
	const key = Buffer.from(secret.slice(prefix.length), 'base64')
	const signature = createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')
	return {
		'content-type': 'application/json',
		'webhook-id': id,
		'webhook-timestamp': String(seconds),
		'webhook-signature': `v1,${signature}`,
	}
}
