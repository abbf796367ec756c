import type { Locale } from '@/lib/i18n/locales'
import { joinTags } from '@/lib/sheet/cells/lists/tag-list'
import { sayCell } from '@/lib/sheet/cells/write-cell'
import { wordsOfLocales } from '@/lib/sheet/words/words-of-locales'
import { type DateKind, type DueDate, dueDates, stageOf, stagesOf } from '../model/progress'
import type { Candidate, Role } from '../model/records'
import { type CellTarget, factIn } from './cell-target'
import type { CellValue } from './line-reading'

const stageName = (role: Role, id: string, locale: Locale): string => {
	const stages: Readonly<Record<string, string>> = wordsOfLocales[locale].progress.stages
	return stagesOf(role).find((stage) => stage.id === id)?.name ?? stages[id] ?? id
}

const moment = (kind: DateKind, { day, time }: DueDate, locale: Locale) =>
	`${time ? `${day} ${time}` : day}, ${wordsOfLocales[locale].progress.dates[kind]}`

/** A cell's value as a line that can be read back. */
export function writeValue(role: Role, value: CellValue, locale: Locale): string {
	if ('fact' in value) return sayCell(value.fact, value.value, locale)
	if ('stage' in value) return stageName(role, value.stage, locale)
	if ('owner' in value) return value.owner
	return 'tags' in value ? joinTags(value.tags) : moment(value.kind, value.date, locale)
}

/** A candidate's cell as a line that can be read back; of several dates, the next one. */
export function writeLine(role: Role, candidate: Candidate, target: CellTarget, locale: Locale): string {
	const fact = factIn(target)
	if (fact) return sayCell(fact, candidate.facts[fact], locale)
	const progress = candidate.progress?.[role.id]
	if (target === 'stage') return stageName(role, stageOf(role, progress), locale)
	if (target === 'owner') return progress?.owner ?? ''
	if (target === 'tags') return joinTags(progress?.tags ?? [])
	const [next] = dueDates(progress)
	return next ? moment(next.kind, next, locale) : ''
}

/** The current value of the cell in which a value would be entered: for dates, the one of the same kind. */
export function writeKnown(role: Role, candidate: Candidate, value: CellValue, locale: Locale): string {
	if ('fact' in value) return writeLine(role, candidate, value.fact, locale)
	if ('stage' in value) return writeLine(role, candidate, 'stage', locale)
	if ('owner' in value) return writeLine(role, candidate, 'owner', locale)
	if ('tags' in value) return writeLine(role, candidate, 'tags', locale)
	const known = candidate.progress?.[role.id]?.dates?.[value.kind]
	return known ? moment(value.kind, known, locale) : ''
}
