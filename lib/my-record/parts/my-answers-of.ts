import type { Candidate, SheetRecord } from '@/lib/screening/model/records'
import type { MyAnswer, MyAnswerOrigin } from '@/lib/team-api/routes/my-record'
import { type FactId, factIds } from '@/rules/facts'

/** Where answers without their own origin come from. */
function sourceOf({ source, savedOn }: Candidate, sheet: SheetRecord | null): MyAnswerOrigin {
	if (source.kind === 'code') return { kind: 'code', on: savedOn }
	if (source.kind === 'hand' || !sheet) return { kind: 'hand', by: null, on: savedOn }
	return { kind: 'sheet', file: sheet.file, on: sheet.takenOn }
}

function originOf(candidate: Candidate, fact: FactId, source: MyAnswerOrigin): MyAnswerOrigin {
	const own = candidate.origins?.[fact]
	if (!own) return source
	return own.kind === 'reply' ? own : { kind: 'hand', by: own.by.name || null, on: own.on }
}

/** The stored answers in fact order, each with its origin. */
export function myAnswersOf(candidate: Candidate, sheet: SheetRecord | null): readonly MyAnswer[] {
	const source = sourceOf(candidate, sheet)
	return factIds.flatMap((fact) => {
		const value = candidate.facts[fact]
		if (value === undefined) return []
		return [{ fact, value, origin: originOf(candidate, fact, source) } as MyAnswer]
	})
}
