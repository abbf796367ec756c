import { describeSources } from '@/lib/api/describe-sources'
import type { AnswerSource } from '../schemas/answer-schemas'

/** The sources with these ids, each once, as of a day. */
export function sourcesById(ids: readonly string[], asOf: string): AnswerSource[] {
	const cited = new Set(ids)
	return describeSources(asOf)
		.sources.filter(({ id }) => cited.has(id))
		.map(({ id, title, body, date, address, read, day, age }) => {
			return { id, title, body, date, address, read, day, age }
		})
}
