import { maxHeadingCharacters } from '@/lib/limits/sheet-limits'
import { wordKey } from '../cells/text/word-key'
import type { ColumnUse } from '../column-use'
import { wordsIn } from '../languages'
import { meaningByStart, meaningOfHeading } from './meanings-of-headings'
import { noteKinds } from './notes'

/** What a heading seems to stand for, although not all of it is understood. */
export type HintedUse = {
	readonly use: ColumnUse
	/** Whether the rest of it can hardly mean that something else stands in the column. */
	readonly isSure: boolean
}

const signs = /[()（）[\]【】\n\r|/／:：;；]+|\s[-–—]\s/
const scripts =
	/\p{Script=Han}+|[\p{Script=Arabic}\s]+|[\p{Script=Hangul}\s]+|[^\p{Script=Han}\p{Script=Arabic}\p{Script=Hangul}]+/gu

/** The parts of a heading between signs, and where its script changes. */
export const partsOfHeading = (heading: string): readonly string[] =>
	heading
		.split(signs)
		.flatMap((part) => part.match(scripts) ?? [])
		.map((part) => part.trim())
		.filter((part) => /\p{L}/u.test(part))

/** Words that change nothing about what a column holds. */
const harmless: ReadonlySet<string> = new Set(
	wordsIn(
		'status|info|information|detail|details|data|statut|informations|статус|информация|сведения|данные|informasi|keterangan|معلومات|تفصیل|کوائف|情况|信息|状况|资料',
	).map(wordKey),
)

const otherScripts = /[^\p{Script=Latin}\p{Script=Han}\p{Script=Arabic}\p{Script=Cyrillic}\P{L}]/u
/** Letters of Vietnamese, Turkish, Polish, Czech, Hungarian and others, which no language of our headings has. */
const otherLetters = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹıİşğłżśćńęąźőűčřšžďťňěů]/iu

/** Whether a text is in a language whose headings are not read: the translation of what stands beside it. */
export const isUnreadScript = (part: string): boolean => otherScripts.test(part) || otherLetters.test(part)

const isHan = (part: string) => /\p{Script=Han}/u.test(part)

/** The meaning of a part as it is, without a harmless word at its end, or by the start of a word: "Staatsangeh." */
function meaningOfPart(part: string): ColumnUse | undefined {
	const words = part.split(/\s+/)
	const last = words.at(-1) ?? ''
	const rest = words.length > 1 && harmless.has(wordKey(last)) ? words.slice(0, -1).join(' ') : null
	const meaning = meaningOfHeading(part) ?? (rest === null ? undefined : meaningOfHeading(rest))
	if (meaning) return meaning.needs ? undefined : meaning.use
	return part.endsWith('.') ? meaningByStart(part)?.use : undefined
}

/**
 * What a heading that is not read as a whole seems to stand for; null if nothing, or two things.
 * @param isForeignSheet whether other headings of the sheet are in a language that is not read
 */
export function hintedUse(heading: string, isForeignSheet: boolean): HintedUse | null {
	if (heading.length > maxHeadingCharacters) return null
	const parts = partsOfHeading(heading)
	const meanings = parts.map(meaningOfPart)
	const uses = new Set(meanings.filter((use) => use !== undefined))
	const [use] = uses
	if (use === undefined || uses.size > 1) return null
	const isNamedInHan = parts.some((part, at) => meanings[at] !== undefined && isHan(part))
	const isSure = parts.every((part, at) => {
		if (meanings[at] !== undefined || noteKinds(part) !== null || harmless.has(wordKey(part))) return true
		return isUnreadScript(part) || (isForeignSheet && isNamedInHan && !isHan(part))
	})
	return { use, isSure }
}
