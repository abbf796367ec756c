import { maxHeadingCharacters } from '@/lib/limits/sheet-limits'
import { spend } from '@/lib/limits/work-budget'
import { type Fact, facts } from '@/rules/facts'
import { type ColumnUse, factOf, isOwnUse } from '../column-use'
import type { SheetLanguage } from '../languages'
import { type HeadingMeaning, meaningOfHeading } from './meanings-of-headings'
import { type HeadingNoteKind, isFormNote, noteKinds } from './notes'

/** A heading as read: what its column holds, and in which languages it is written. */
export type HeadingReading = {
	readonly use: ColumnUse
	readonly languages: readonly SheetLanguage[]
	readonly inTenThousands?: true
	readonly inThousands?: true
	readonly isShortName?: true
	readonly asksSense?: true
}

const isPay = (use: ColumnUse) => {
	const fact = factOf(use)
	const kind: Fact | undefined = fact === null ? undefined : facts[fact]
	return kind?.type === 'number' && kind.unit === 'cny-a-year'
}

/**
 * Brackets, line ends and separators between the parts of a heading; those that also occur within words come second.
 */
const between = [/[()（）[\]【】\n\r|:：;；؛]+|\s[-–—/／]\s/, /[()（）[\]【】\n\r|/／:：,，;；،؛]+|\s[-–—]\s/]
/** The boundary between two scripts. */
const scripts =
	/[\p{Script=Han}\d]+|\p{Script=Arabic}[\p{Script=Arabic}\s]*|[^\p{Script=Han}\p{Script=Arabic}]+/gu

const withoutBlanks = (parts: readonly string[]) =>
	parts.map((part) => part.trim()).filter((part) => /[\p{L}¥]/u.test(part))

const byScript = (part: string) =>
	/^[^\p{Script=Han}\p{Script=Arabic}]+$/u.test(part) ? [part] : withoutBlanks(part.match(scripts) ?? [])

/** A part of a heading: a meaning, a note, or words that may be either, such as HSK. */
type Part = { readonly meaning?: HeadingMeaning; readonly notes?: readonly HeadingNoteKind[] }

/** Words at the end of a heading that a note may consist of. */
const maxNoteWords = 3

/** "Annual salary CNY": a meaning, followed by a note without brackets. */
function withNoteAtEnd(part: string): readonly Part[] | null {
	const words = part.split(/\s+/)
	for (let at = words.length - 1; at > 0 && at >= words.length - maxNoteWords; at--) {
		const meaning = meaningOfHeading(words.slice(0, at).join(' '))
		const note = words.slice(at).join(' ')
		const notes = isFormNote(note) ? null : noteKinds(note)
		if (meaning && notes) return [{ meaning }, { notes }]
	}
	return null
}

function readPart(part: string): readonly Part[] | null {
	const meaning = meaningOfHeading(part)
	const notes = noteKinds(part)
	if (meaning && notes) return [{ meaning, notes }]
	if (meaning) return [{ meaning }]
	return notes ? [{ notes }] : withNoteAtEnd(part)
}

/** What all parts say, or null if one of them says nothing: those after it are not read. */
function readEach(
	parts: readonly string[],
	read: (part: string) => readonly Part[] | null,
): readonly Part[] | null {
	const all: Part[] = []
	for (const part of parts) {
		const reading = read(part)
		if (!reading) return null
		all.push(...reading)
	}
	return all
}

/** A part as a whole, or split where its script changes. */
function readWholeOrCut(part: string): readonly Part[] | null {
	const whole = readPart(part)
	if (whole) return whole
	const cut = byScript(part)
	return cut.length < 2 ? null : readEach(cut, readPart)
}

/** A first and a last name in one column are the full name. */
const isWholeName = (uses: ReadonlySet<ColumnUse>) =>
	uses.size === 2 && uses.has('firstName') && (uses.has('lastName') || uses.has('name'))

function joinParts(parts: readonly Part[]): HeadingReading | null {
	const certain = parts.flatMap(({ meaning, notes }) => (meaning && !notes ? [meaning] : []))
	const meanings = certain.length > 0 ? certain : parts.flatMap(({ meaning }) => meaning ?? [])
	const notes = new Set(parts.flatMap(({ notes: all }) => all ?? []))
	const uses = new Set(meanings.map(({ use }) => use))
	const [first] = meanings
	if (!first || (uses.size > 1 && !isWholeName(uses))) return null
	const use = uses.size > 1 ? 'name' : first.use
	const isInMoney = notes.has('ten-thousands') || notes.has('thousands') || notes.has('currency')
	if (isInMoney && !isPay(use)) return null
	const needs = meanings.every((meaning) => meaning.needs) ? first.needs : undefined
	if (needs && !isInMoney) return null
	if (needs === 'period' && !notes.has('period')) return null
	return {
		use,
		languages: [...new Set(meanings.flatMap(({ languages }) => languages))],
		...(notes.has('ten-thousands') && { inTenThousands: true }),
		...(notes.has('thousands') && { inThousands: true }),
		...(meanings.every((meaning) => meaning.asksSense) && { asksSense: true }),
		...(uses.size === 1 && meanings.length === 1 && first.isShortName && { isShortName: true }),
	}
}

/** "1. Name", "Q3: Age" */
const numbering = /^\s*[Qq]?\d{1,3}\s*[.):、]\s*/
/** "Education - Major", "Custom: HSK": a group name that an export puts before the actual heading. */
const group =
	/^(?:education|custom field|custom|candidate|applicant|application|profile|question|q|person|form|employment|skills|job)/i
const afterGroup = /^\s*(?:[:：.>]|\s[-–—/]\s)\s*/

/** A heading without its group name. */
function withoutGroup(heading: string): string {
	const text = heading.trimStart()
	const [name] = group.exec(text) ?? []
	if (name === undefined) return heading
	const rest = text.slice(name.length)
	const [sign] = afterGroup.exec(rest) ?? []
	return sign === undefined ? heading : rest.slice(sign.length)
}

/** "Degree / Field" means two columns in one, whatever "degree field" means. */
function hasTwoUses(heading: string): boolean {
	const parts = heading.split(/[/／|]/)
	const uses = new Set(parts.map((part) => meaningOfHeading(part)?.use))
	return parts.length > 1 && uses.size > 1 && ![...uses].some((use) => use === undefined || isOwnUse(use))
}

/** Reads a heading; null if it is not understood, or if its parts contradict each other. */
export function readHeading(text: string): HeadingReading | null {
	if (text.length > maxHeadingCharacters) return null
	spend(text.length)
	const heading = withoutGroup(text.replace(numbering, ''))
	const whole = meaningOfHeading(heading)
	if (hasTwoUses(heading)) return null
	if (whole && !whole.needs) return joinParts([{ meaning: whole }])
	for (const signs of between) {
		const parts = readEach(withoutBlanks(heading.split(signs)), readWholeOrCut)
		const reading = parts && joinParts(parts)
		if (reading) return reading
	}
	return null
}
