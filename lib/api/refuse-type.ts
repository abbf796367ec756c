import { problem } from './problem'

/** A 415 problem if a body does not have the wanted type or is compressed; null if it is fine. */
export function refuseType({ headers }: Request, wanted: string): Response | null {
	const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
	const encoding = headers.get('content-encoding') ?? 'identity'
	return type === wanted && encoding === 'identity' ? null : problem(415, `Send the body as plain ${wanted}.`)
}
