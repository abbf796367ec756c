import { maxVotedColumns } from '@/lib/limits/sheet-limits'
import { readCell } from '../cells/read-cell'
import { wordKey } from '../cells/text/word-key'
import { languageOf } from '../cells/vocabulary/vocabulary'
import { wordsIn } from '../languages'
import { type LanguageColumn, motherTongue, type SheetColumn } from './column'
import { isUnreadScript, partsOfHeading } from './hinted-use'
import { languageEntry } from './joined-languages'
import { noteKinds } from './notes'

const motherTongues: ReadonlySet<string> = new Set(
	wordsIn(
		'mother tongue|mother language|native language|native tongue|first language|native|母语|第一语言|اللغة الأم|اللغة الام|Muttersprache|Erstsprache|' +
			'langue maternelle|langue natale|lengua materna|idioma materno|lengua nativa|língua materna|idioma nativo|langue première|первый язык|родной|родной язык|bahasa ibu|bahasa pertama|مادری زبان',
	).map(wordKey),
)

/** Words before or after a language that change nothing: "English level", 英语水平. */
const before =
	/^(?:bahasa |bhs\.? |b\. |kemampuan (?:bahasa )?|penguasaan (?:bahasa )?|знание |владение |язык |level of|knowledge of|niveau d[’']|niveau de |nivel de |nível de |уровень |مستوى )/i
const after =
	/(?:level|lvl|proficiency|skills|skill|ability|knowledge|kenntnisse|language|язык|زبان|(?:زبان )?(?:کی )?(?:سطح|مہارت|لیول)|水平|能力|等级|程度)$/i
const shortCode = /^[a-z]{1,3}$/i

const chinese = 'zh'

function languageOfPart(part: string, allowsCodes: boolean): string | undefined {
	if (motherTongues.has(wordKey(part))) return motherTongue
	const name = part.replace(before, '').replace(after, '').replace(/\.$/, '').trim()
	const whole = shortNames.get(name.toLowerCase()) ?? name
	return shortCode.test(name) && !allowsCodes ? undefined : languageOf(whole)
}

/** Short names of languages that are no codes. */
const shortNames: ReadonlyMap<string, string> = new Map([
	['engl', 'English'],
	['mand', 'Mandarin'],
	['chin', 'Chinese'],
])

/**
 * The one language that a heading names; null if it names none, several, or something beside it.
 * @param allowsCodes whether a short word such as "Eng" may name one: its cells are levels
 */
export function languageOfHeading(heading: string, allowsCodes = false): string | null {
	const parts = partsOfHeading(heading)
	const found = parts.map((part) => languageOfPart(part, allowsCodes))
	const languages = new Set(found.filter((language) => language !== undefined))
	const [language] = languages
	if (language === undefined || languages.size > 1) return null
	const isAll = parts.every(
		(part, at) => found[at] !== undefined || noteKinds(part) !== null || isUnreadScript(part),
	)
	return isAll ? language : null
}

const readLevel = (language: string, text: string, { habits }: SheetColumn) => {
	const entry = languageEntry(language, text)
	return entry === '' ? null : readCell('languages', entry, {}, habits)
}

/** Whether at least half of the filled cells of a column say how well a language is known, or that it is not. */
function holdsLevels(language: string, texts: readonly string[], column: SheetColumn): boolean {
	let fitting = 0
	for (const text of texts) {
		const reading = readLevel(language, text, column)
		if (reading === null || reading.kind === 'value') fitting++
		else if (reading.kind === 'fault' && reading.problem === 'two-meanings') fitting++
	}
	return texts.length > 0 && fitting * 2 >= texts.length
}

/** How many cells a column must have before they alone can say that it is about a language. */
const fewest = 3

/** Whether at least two thirds of the cells are levels, and of those that only languages have. */
function holdsLevelsAlone(texts: readonly string[], column: SheetColumn): boolean {
	const levels = texts.flatMap((text) => {
		const reading = readLevel(chinese, text, column)
		return reading?.kind === 'value' ? [JSON.stringify(reading.value)] : []
	})
	const isOfLanguages = levels.some((level) => /fluent|native/.test(level))
	return isOfLanguages && levels.length >= fewest && levels.length * 3 >= texts.length * 2
}

/** A heading as the name of a language that is not known: each of its entries is asked. */
const unknownLanguage = (heading: string) => heading.replace(/[\s:;,/|()（）：；，、-]+/g, ' ').trim() || '?'

/** The language of a column, by its heading, or by its cells whatever that is; null if it is about none. */
function languageOfColumn(column: SheetColumn, texts: readonly string[]): string | null {
	const language = languageOfHeading(column.heading)
	if (language === chinese) return language
	if (language !== null) return holdsLevels(language, texts, column) ? language : null
	if (column.use !== null || !holdsLevelsAlone(texts, column)) return null
	return languageOfHeading(column.heading, true) ?? unknownLanguage(column.heading)
}

/** Whether some of the cells of a column of Chinese are a level that no examination gives: "fluent". */
const hasPlainLevels = (texts: readonly string[], column: SheetColumn) =>
	texts.some((text) => readLevel(chinese, text, column)?.kind === 'value')

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
	let [own, lists, plain] = [0, 0, 0]
	for (const [at, column] of columns.slice(0, maxVotedColumns).entries()) {
		const isFree = column.use === null && ['unknown', 'duplicate'].includes(column.note)
		if (column.use === 'languages' && languageOfHeading(column.heading) === null) {
			joins.push({ at, language: null })
			lists++
		} else if (isFree || column.use === 'chineseLevel' || column.use === 'languages') {
			const language = languageOfColumn(column, textsOf(at))
			if (language === null) continue
			joins.push({ at, language })
			if (language !== chinese) own++
			else if (hasPlainLevels(textsOf(at), column)) plain++
		}
	}
	// A list without the Chinese that stands beside it would say that somebody speaks none.
	if (own === 0 && (lists === 0 || plain === 0)) return columns
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
