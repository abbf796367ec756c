import type { OptionOf } from '@/rules/facts'
import { type SheetLanguage, sheetLanguages, wordsIn } from '../../languages'
import { meantWords, vocabularies, type WordWithMeaning } from '../../words/vocabularies'
import { type Lookup, lazy, lookup } from '../text/dictionary'
import { lookupKey, wordKey } from '../text/word-key'

type Degree = OptionOf<'highestDegree'>

const inAnySheet = lazy(() => lookup<Degree>(meantWords(({ degrees }) => degrees)))
const ownWords = lazy(() => meantWords(({ ownDegrees }) => ownDegrees))
const ofLanguage = new Map<SheetLanguage, Lookup<Degree>>()

/** Degrees by words that only count in a sheet of their language. */
function ownDegree(text: string, language: SheetLanguage): Degree | undefined {
	const words =
		ofLanguage.get(language) ??
		lookup<Degree>(ownWords().filter((word: WordWithMeaning<Degree>) => word[2] === language))
	ofLanguage.set(language, words)
	return words(text, [language])
}

const askedHere = lazy(
	() =>
		new Map(
			sheetLanguages.map((language) => [
				language,
				new Set(wordsIn(vocabularies[language].ownAskedDegrees ?? '').map(wordKey)),
			]),
		),
)

/** Whether a degree is ambiguous in a sheet of some language, though not elsewhere: MBA in Portuguese. */
export const isAskedDegree = (text: string, languages: readonly SheetLanguage[]): boolean =>
	languages.some((language) => askedHere().get(language)?.has(lookupKey(text)))

/** French writes a plus sign for years after school: bac+5. */
const withoutPlus = (text: string) => text.replace(/(bac)\s?\+\s?(\d)/i, '$1$2')

/** Degrees by the words used in sheets. */
export const furtherDegrees: Lookup<Degree> = (text, languages) => {
	const plain = withoutPlus(text)
	const own = languages.length === 1 && languages[0] ? ownDegree(plain, languages[0]) : undefined
	return own ?? inAnySheet()(plain, languages)
}

const neutral = new Set(
	(
		'hons|honours|honors|degree|full time|full-time|graduated|completed|obtained|with distinction|distinction|cum laude|magna cum laude|' +
		'summa cum laude|first class|regular|全日制|统招|学位|学历|毕业|已毕业|已获得|学士学位证|abgeschlossen|obtenu|completo|completa|concluído|titulado oficial|окончен|окончена|с отличием|красный диплом|تخصص|lulus|lulusan|tamat|cumlaude|obtenue|validé|validée|diplômé|diplômée|مکمل|پاس|آنرز'
	)
		.split('|')
		.map(wordKey),
)

const honours = /^hono?u?rs?$|^hons\.?$/i

/**
 * Whether the words next to a degree change nothing: "BA (Hons)". An MA with honours is a first degree in Scotland.
 */
export const isNeutral = (text: string, degree: string | undefined): boolean =>
	neutral.has(lookupKey(text)) && !(degree === 'master' && honours.test(text))

const joining =
	/^(?:in|of|en|de|em|im|в|по специальности|по|في|jurusan|prodi|program studi|bidang|–|-|,|:)\s+/i
const maxWords = 5
const urduIn = ' میں '

/** A degree and its subject: the ways to split a text in two, the longest first part first. */
export function degreeAndRest(text: string): readonly (readonly [degree: string, rest: string])[] {
	const words = text.split(/[\s,(（:]+/)
	const cuts: (readonly [string, string])[] = []
	const plain = text.replace(/[)）]$/, '')
	let at = 0
	for (const word of words.slice(0, maxWords)) {
		at = plain.indexOf(word, at) + word.length
		const rest = plain
			.slice(at)
			.replace(/^[\s,(（:]+/, '')
			.replace(joining, '')
			.trim()
		if (rest !== '') cuts.unshift([plain.slice(0, at).trim(), rest])
	}
	const atEnd = /(?:学士|硕士|博士|本科)$/.exec(text)
	if (atEnd && atEnd.index > 0) cuts.push([atEnd[0], text.slice(0, atEnd.index)])
	// In Urdu the subject comes first: کیمیا میں ماسٹرز
	const beforeIn = text.lastIndexOf(urduIn)
	if (beforeIn > 0) {
		const subject = text.slice(0, beforeIn).replace(/ کے مضمون$/, '')
		cuts.push([text.slice(beforeIn + urduIn.length).trim(), subject.trim()])
	}
	const [, before, degree] = /^([^()（）]+)[(（]([^()（）]+)[)）]$/.exec(text) ?? []
	if (before && degree) cuts.push([degree.trim(), before.trim()])
	return cuts
}
