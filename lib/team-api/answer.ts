import type { Refusal } from '@/lib/accounts/refusal'
import { refuse } from './refuse'
import type { ResponseOf } from './response-of'
import type { Nothing } from './routes/define-route'

const headers = { 'Cache-Control': 'no-store' }

/** A response with a JSON body, and the cookies the browser should store. */
export function answerWith<A>(value: A, cookies: readonly string[] = []): ResponseOf<A> {
	const response = Response.json(value, { headers })
	for (const cookie of cookies) response.headers.append('Set-Cookie', cookie)
	return response
}

/** A refusal from the accounts as a response. */
export const answerRefusal = ({ refused, until }: Refusal): Response => refuse(refused, { until })

/** `{}`, or the refusal if there is one. */
export const answerDone = (refusal: Refusal | null): ResponseOf<Nothing> =>
	refusal ? answerRefusal(refusal) : answerWith({})
