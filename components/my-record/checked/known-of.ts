import type { KnownFacts } from '@/lib/screening/model/records'
import type { MyRecord } from '@/lib/team-api/routes/my-record'

/** The stored answers by fact. */
export const knownOf = ({ answers }: Pick<MyRecord, 'answers'>): KnownFacts =>
	Object.fromEntries(answers.map(({ fact, value }) => [fact, value]))
