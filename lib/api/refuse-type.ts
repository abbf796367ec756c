import { problem } from './problem'

/** The problem to answer with where a body is not of a type, or packed; null where it is fine. */
export function refuseType({ headers }: Request, wanted: string): Response | null {
	const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
	const encoding = headers.get('content-encoding') ?? 'identity'
	return type === wanted && encoding === 'identity' ? null : problem(415, `Send the body as plain ${wanted}.`)
}
