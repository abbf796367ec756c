import { inOneLine } from '@/lib/i18n/one-line'
import { tidy } from '@/lib/i18n/tidy'
import { maxNameCharacters, maxTagCharacters, maxTags } from '@/lib/limits/limits'
import { onceConfirmed } from '@/lib/sheet/cells/column-question'
import { splitTags } from '@/lib/sheet/cells/lists/tag-list'
import { type CellReading, readCell } from '@/lib/sheet/cells/read-cell'
import { lookupKey, wordKey } from '@/lib/sheet/cells/text/word-key'
import { wordsOfLocales } from '@/lib/sheet/words/words-of-locales'
import type { FactId } from '@/rules/facts'
import { type Stage, stagesOf } from '../model/progress'
import type { Role } from '../model/records'
import { type CellTarget, isProgressTarget } from './cell-target'
import type { CellValue, LineHabits, LineProblem, LineReading } from './line-reading'
import { readMoment } from './read-moment'

const empty = { kind: 'empty' } as const
const found = (value: CellValue): LineReading => ({ kind: 'value', value })
const fault = (problem: LineProblem): LineReading => ({ kind: 'fault', problem })

/** The stages of an opening by the words that name them: their ids, the employer's own names, and ours in every language. */
function stageWords(stages: readonly Stage[]): ReadonlyMap<string, string> {
	const words = new Map<string, string>()
	for (const { progress } of Object.values(wordsOfLocales))
		for (const { id } of stages) {
			const name = (progress.stages as Readonly<Record<string, string>>)[id]
			if (name !== undefined) words.set(wordKey(name), id)
		}
	for (const { id } of stages) words.set(wordKey(id), id)
	// The employer's own names take precedence.
	for (const { id, name } of stages) if (name !== undefined) words.set(wordKey(name), id)
	return words
}

function readTags(text: string): LineReading {
	const tags = [...new Set(splitTags(text).map(inOneLine))].filter((tag) => tag !== '')
	if (tags.some((tag) => tag.length > maxTagCharacters)) return fault('too-long')
	if (tags.length > maxTags) return fault('too-many')
	return tags.length === 0 ? empty : found({ tags })
}

const factReading = (fact: FactId, reading: CellReading): LineReading => {
	if (reading.kind === 'absent') return empty
	if (reading.kind === 'null') return found({ fact, value: null })
	if (reading.kind === 'value') return found({ fact, value: reading.value })
	const { problem, entry } = reading
	return { kind: 'fault', problem, ...(entry !== undefined && { entry }) }
}

/**
 * Reads the lines of a column, in the words of any language; the same text is always read the same way.
 * @param isConfirmed whether somebody has said that the lines mean what has to be confirmed in a sheet
 */
export function lineReader(
	role: Role,
	target: CellTarget,
	{ isConfirmed, ...habits }: LineHabits & { readonly isConfirmed?: boolean },
): (text: string) => LineReading {
	const stages = stageWords(stagesOf(role))
	const nobody = new Set(Object.values(wordsOfLocales).map(({ progress }) => wordKey(progress.noOwner)))
	function read(text: string): LineReading {
		if (!isProgressTarget(target)) {
			const reading = readCell(target, text)
			return factReading(target, isConfirmed ? reading : onceConfirmed(target, reading))
		}
		const tidied = tidy(text)
		if (tidied === '') return empty
		switch (target) {
			case 'stage': {
				const stage = stages.get(lookupKey(tidied))
				return stage === undefined ? fault('no-stage') : found({ stage })
			}
			case 'owner':
				if (inOneLine(text).length > maxNameCharacters) return fault('too-long')
				return found({ owner: nobody.has(wordKey(tidied)) ? '' : inOneLine(text) })
			case 'tags':
				return readTags(text)
			case 'date':
				return readMoment(tidied, habits)
		}
	}
	const known = new Map<string, LineReading>()
	return (text) => {
		const before = known.get(text)
		if (before) return before
		const reading = read(text)
		known.set(text, reading)
		return reading
	}
}
