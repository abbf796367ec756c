import { maxVotedColumns } from '@/lib/limits/sheet-limits'
import { readCell } from '../cells/read-cell'
import { wordKey } from '../cells/text/word-key'
import { languageOf } from '../cells/vocabulary/vocabulary'
import { wordsIn } from '../languages'
import { type LanguageColumn, motherTongue, type SheetColumn } from './column'
import { isForeign, partsOfHeading } from './hinted-use'
import { languageEntry } from './joined-languages'
import { noteKinds } from './notes'

const motherTongues: ReadonlySet<string> = new Set(
	wordsIn(
		'mother tongue|mother language|native language|native tongue|first language|native|母语|第一语言|اللغة الأم|اللغة الام|Muttersprache|Erstsprache|' +
			'langue maternelle|langue natale|lengua materna|idioma materno|lengua nativa|língua materna|idioma nativo|родной язык',
	).map(wordKey),
)

/** Words before or after a language that change nothing: "English level", 英语水平. */
const before = /^(?:level of|knowledge of|niveau d[’']|niveau de |nivel de |nível de |уровень |مستوى )/i
const after =
	/(?:level|lvl|proficiency|skills|skill|ability|knowledge|kenntnisse|language|水平|能力|等级|程度)$/i
const shortCode = /^[a-z]{1,3}$/i

const chinese = 'zh'

function languageOfPart(part: string): string | undefined {
	if (motherTongues.has(wordKey(part))) return motherTongue
	const name = part.replace(before, '').replace(after, '').trim()
	return shortCode.test(name) ? undefined : languageOf(name)
}

/** The one language that a heading names; null if it names none, several, or something beside it. */
export function languageOfHeading(heading: string): string | null {
	const parts = partsOfHeading(heading)
	const found = parts.map(languageOfPart)
	const languages = new Set(found.filter((language) => language !== undefined))
	const [language] = languages
	if (language === undefined || languages.size > 1) return null
	const isAll = parts.every(
		(part, at) => found[at] !== undefined || noteKinds(part) !== null || isForeign(part),
	)
	return isAll ? language : null
}

/** Whether at least half of the filled cells of a column say how well a language is known, or that it is not. */
function holdsLevels(language: string, texts: readonly string[], { habits }: SheetColumn): boolean {
	let fitting = 0
	for (const text of texts) {
		const entry = languageEntry(language, text)
		const reading = entry === '' ? null : readCell('languages', entry, {}, habits)
		if (reading === null || reading.kind === 'value') fitting++
		else if (reading.kind === 'fault' && reading.problem === 'two-meanings') fitting++
	}
	return texts.length > 0 && fitting * 2 >= texts.length
}

/**
 * Adds, where languages have columns of their own ("Mother tongue", "English", "Chinese"), one that lists them: a fact is
 * read from one column.
 * @param textsOf the first filled cells of a column
 */
export function joinLanguageColumns(
	columns: readonly SheetColumn[],
	textsOf: (at: number) => readonly string[],
): readonly SheetColumn[] {
	const joins: LanguageColumn[] = []
	let own = 0
	for (const [at, column] of columns.slice(0, maxVotedColumns).entries()) {
		const isFree = column.use === null && ['unknown', 'duplicate'].includes(column.note)
		if (column.use === 'languages' && languageOfHeading(column.heading) === null)
			joins.push({ at, language: null })
		else if (isFree || column.use === 'chineseLevel' || column.use === 'languages') {
			const language = languageOfHeading(column.heading)
			if (language === null) continue
			if (language === chinese) joins.push({ at, language })
			else if (holdsLevels(language, textsOf(at), column)) {
				joins.push({ at, language })
				own++
			}
		}
	}
	if (own === 0) return columns
	const listed = new Set(joins.filter(({ language }) => language !== chinese).map(({ at }) => at))
	const parts = columns.map((column, at): SheetColumn => {
		const { proposed: _, ...others } = column
		return listed.has(at) ? { ...others, use: null, note: 'in-list' } : column
	})
	const [first] = joins.filter(({ language }) => language !== chinese)
	const { habits } = columns[first?.at ?? 0] ?? {}
	const heading = joins.map(({ at }) => columns[at]?.heading ?? '').join(' · ')
	return [...parts, { heading, use: 'languages', note: 'joined', joins, ...(habits && { habits }) }]
}
