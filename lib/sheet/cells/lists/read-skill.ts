import { type LanguageLevel, type LanguageSkill, languageLevels } from '@/rules/facts'
import { levelsAsked, levelsThatCouldBe, type Meanings } from '../choices/ambiguous-words'
import type { Habits } from '../reading/habits'
import type { ListEntry } from '../reading/reading'
import { readTwice, trimOf } from '../text/parts'
import { wordKey } from '../text/word-key'
import { isLanguageName, languageOf, levelOf } from '../vocabulary/vocabulary'
import { isPlaceholder, isUnsure } from '../vocabulary/words-for-nothing'
import { looseSplits, splitSkill } from './split-skill'

type Languages = Habits['languages']

const cefrCode = /(?<!\p{L})[ABC][12](?![\p{L}\p{N}+])/u

const maxLevelLength = 60

/** A level by its word, by two words for it, or by a CEFR code next to a word that allows it: "advanced (C1)". */
function levelIn(text: string, languages: Languages): LanguageLevel | undefined {
	if (text.length > maxLevelLength) return undefined
	const level = levelOf(text, languages) ?? readTwice(text, (part) => levelOf(part, languages))
	const code = level === undefined ? cefrCode.exec(text)?.[0] : undefined
	if (code === undefined) return level
	const byCode = levelOf(code, languages)
	const word = trimOf(text.replace(code, ''), ' ()/,-')
	const isAllowed =
		levelOf(word, languages) === byCode || levelsThatCouldBe(word).some((one) => one === byCode)
	return isAllowed ? byCode : undefined
}

const languageIn = (text: string, languages: Languages) =>
	languageOf(text, languages) ?? readTwice(text, (part) => languageOf(part, languages))

/** A language and its level, or that it is not spoken. */
type Skill = Pick<LanguageSkill, 'language'> & { readonly level: LanguageLevel | 'none' }

type Cut = {
	readonly language: string
	readonly levelName: string
	readonly level: Skill['level'] | undefined
}

function readCut([name, levelName]: readonly [string, string], { languages, meanings }: Reading): Cut | null {
	const language = languageIn(name.trim(), languages)
	if (language === undefined) return null
	const meant = levelsAsked(levelName).find((one) => one === meanings[wordKey(levelName)])
	return { language, levelName: levelName.trim(), level: levelIn(levelName.trim(), languages) ?? meant }
}

type Reading = { readonly languages: Languages; readonly meanings: Meanings }

const isAsked = ({ level, levelName }: Cut) => level === undefined && levelsThatCouldBe(levelName).length > 0

/** Short words are also language codes, such as "is" and "has": without a separator only names count. */
const isLong = (name: string, languages: Languages) =>
	!/^[a-z]{1,3}$/i.test(name) || isLanguageName(name, languages)

const mayBeLevel = (text: string, languages: Languages) =>
	levelOf(text, languages) !== undefined || levelsThatCouldBe(text).length > 0 || cefrCode.test(text)

/** Longer entries are not a language with a level, and splitting them at every word would take long. */
const maxLooseLength = 60

/** The ways to split an entry that has no separator between language and level, or the level first. */
function* looseCuts(entry: string, splits: readonly (readonly [string, string])[], reading: Reading) {
	if (entry.length > maxLooseLength) return
	const { languages } = reading
	const turned = splits.map(([name, level]) => [level, name] as const)
	const loose = looseSplits(entry).filter(([name]) => isLong(name.trim(), languages))
	for (const [name, level] of [...turned, ...loose]) {
		// Checked first, because most splits have no level and this check is the cheapest.
		if (!mayBeLevel(level, languages)) continue
		const cut = readCut([name, level], reading)
		if (cut) yield cut
	}
}

/** Whether a text in place of a level can be asked by itself: a word or two, and no language. */
const isPiece = (text: string, languages: Languages) =>
	text.length <= maxLevelLength &&
	/[\p{L}\p{N}]/u.test(text) &&
	!/[;,，、；/|\n]/.test(text) &&
	!isUnsure(text) &&
	!isPlaceholder(text) &&
	languageIn(text, languages) === undefined

/** Our own notation, in which a language is a code whatever the sheet's language calls by it: ga:native */
function isOurs(entry: string): boolean {
	const [code = '', level, ...others] = entry.split(':')
	return others.length === 0 && /^[a-z]{2,3}$/.test(code) && languageLevels.some((one) => one === level)
}

/** Reads one language with its level, in any usual order. */
export function readSkill(entry: string, given: Reading): ListEntry<Skill> {
	const reading = isOurs(entry) ? { ...given, languages: [] } : given
	const splits = splitSkill(entry)
	const cuts = splits.map((split) => readCut(split, reading)).filter((cut) => cut !== null)
	for (const some of [cuts, looseCuts(entry, splits, reading)]) {
		for (const cut of some) {
			const { language, level, levelName } = cut
			if (level) return { value: { language, level } }
			if (isAsked(cut)) return { problem: 'two-meanings', entry: levelName }
		}
	}
	const unclear = cuts.find(({ levelName }) => isPiece(levelName, reading.languages))
	if (unclear) return { problem: 'no-level', entry, level: unclear.levelName }
	const isLanguage = cuts.length > 0 || languageOf(entry, reading.languages) !== undefined
	return { problem: isLanguage ? 'no-level' : 'unknown-entry', entry }
}
