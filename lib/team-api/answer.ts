import type { AccountRefusal } from '@/lib/accounts/refusal'
import { type RefusalOf, refuse } from './refuse'
import type { ResponseOf } from './response-of'
import type { EmptyAnswer } from './routes/define-route'

const headers = { 'Cache-Control': 'no-store' }

type Refused<F extends AccountRefusal> = RefusalOf<F['refused']>

/** A response with a JSON body, and the cookies the browser should store. */
export function answerWith<A>(value: A, cookies: readonly string[] = []): ResponseOf<A> {
	const response = Response.json(value, { headers })
	for (const cookie of cookies) response.headers.append('Set-Cookie', cookie)
	return response
}

/** A refusal from the accounts as a response. */
export const answerRefusal = <F extends AccountRefusal>({ refused, until }: F): Refused<F> =>
	refuse<F['refused']>(refused, { until })

const isRefusal = (result: object): result is AccountRefusal => 'refused' in result

/** What was found or made, or the refusal. */
export const answerResult = <T extends object>(
	result: T,
): ResponseOf<Exclude<T, AccountRefusal>> | Refused<Extract<T, AccountRefusal>> =>
	isRefusal(result)
		? answerRefusal(result as Extract<T, AccountRefusal>)
		: answerWith(result as Exclude<T, AccountRefusal>)

/** `{}`, or the refusal if there is one. */
export const answerDone = <F extends AccountRefusal>(
	refusal: F | null,
): ResponseOf<EmptyAnswer> | Refused<F> => (refusal ? answerRefusal(refusal) : answerWith({}))
