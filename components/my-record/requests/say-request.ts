import type { CompiledMessage } from 'icu-minify/format'
import { sayAnswer } from '@/lib/explain/explain'
import { sayDay } from '@/lib/i18n/say'
import { consentIds } from '@/lib/records/shapes/options'
import type { ConsentId } from '@/lib/screening/model/records'
import type { MyRequest } from '@/lib/team-api/routes/my-record'
import { type FactId, facts } from '@/rules/facts'
import { readFact } from '@/rules/read-fact'
import type { RecordContext } from '../parts/record-context'
import { sayDayOf } from '../parts/say-day-of'

type Speech = Pick<RecordContext, 'locale' | 'words' | 'say' | 'speech' | 'record'>

const isFact = (about: string | null): about is FactId => about !== null && Object.hasOwn(facts, about)
const isConsent = (about: string | null): about is ConsentId => consentIds.some((id) => id === about)

/** What was requested. */
export function sayKind({ kind, about, after }: MyRequest, { words, say }: Speech): string {
	const { kinds } = words.record.requests
	if (kind === 'consent') {
		const what = isConsent(about) ? say(words.consents[about]) : ''
		return say(after === true ? kinds.given : kinds.withdrawn, { what })
	}
	return say(kinds[kind], { what: isFact(about) ? say(words.facts[about].label) : '' })
}

/** What a correction has changed; null for anything else, and if it has been deleted since. */
export function sayChange(
	{ kind, about, before, after }: MyRequest,
	{ words, say, speech }: Speech,
): string | null {
	if (kind !== 'correction' || !isFact(about) || (before === null && after === null)) return null
	const value = (given: unknown, otherwise: CompiledMessage) =>
		sayAnswer(speech, about, readFact(about, given) ?? null) ?? say(otherwise)
	return say(words.record.requests.change, {
		before: value(before, words.record.stored.unanswered),
		after: value(after, words.form.unsure),
	})
}

/** What happened to it, or by when it will be answered; if overdue, whom to ask. */
export function sayState(request: MyRequest, { locale, words, say, record }: Speech): string {
	const text = words.record.requests
	const { state, due, answeredBy, answeredAt } = request
	if (state === 'done')
		return answeredBy && answeredAt
			? say(text.answered, { by: answeredBy, on: sayDayOf(locale, answeredAt) })
			: say(text.atOnce)
	const last = due.slice(0, 'YYYY-MM-DD'.length)
	const day = sayDay(locale, last)
	if (last >= record.today) return say(text.due, { due: day })
	return record.contact
		? say(text.overdue, { due: day, contact: record.contact })
		: say(text.overdueUnknown, { due: day })
}
