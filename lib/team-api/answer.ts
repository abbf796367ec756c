import type { Refusal } from '@/lib/accounts/refusal'
import { refuse } from './refuse'

const headers = { 'Cache-Control': 'no-store' }

/** A response with a JSON body, and the cookies the browser should store. */
export function answerWith(value: unknown, cookies: readonly string[] = []): Response {
	const response = Response.json(value, { headers })
	for (const cookie of cookies) response.headers.append('Set-Cookie', cookie)
	return response
}

/** A refusal from the accounts as a response. */
export const answerRefusal = ({ refused, until }: Refusal): Response => refuse(refused, { until })

/** `{}`, or the refusal if there is one. */
export const answerDone = (refusal: Refusal | null): Response =>
	refusal ? answerRefusal(refusal) : answerWith({})
