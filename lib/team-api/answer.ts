import type { Refusal } from '@/lib/accounts/refusal'
import { refuse } from './refuse'

const headers = { 'Cache-Control': 'no-store' }

/** An answer, with the cookies that the browser is to keep. */
export function answerWith(value: unknown, cookies: readonly string[] = []): Response {
	const response = Response.json(value, { headers })
	for (const cookie of cookies) response.headers.append('Set-Cookie', cookie)
	return response
}

/** The refusal of something about accounts as a response. */
export const answerRefusal = ({ refused, until }: Refusal): Response => refuse(refused, { until })

/** `{}`, or the refusal where there is one. */
export const answerDone = (refusal: Refusal | null): Response =>
	refusal ? answerRefusal(refusal) : answerWith({})
