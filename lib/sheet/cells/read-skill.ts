import type { LanguageLevel, LanguageSkill } from '@/rules/facts'
import { levelsThatCouldBe } from './ambiguous-words'
import type { Habits } from './habits'
import type { Meanings } from './meanings'
import { readTwice, trimOf } from './parts'
import type { Entry } from './reading'
import { looseSplits, splitSkill } from './split-skill'
import { isLanguageName, languageOf, levelOf } from './vocabulary'
import { wordKey } from './word-key'

type Languages = Habits['languages']

const cefrCode = /(?<!\p{L})[ABC][12](?![\p{L}\p{N}+])/u

/** A level by its word, by two words for it, or by a CEFR code beside a word that allows it: "advanced (C1)". */
function levelIn(text: string, languages: Languages): LanguageLevel | undefined {
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

type Cut = {
	readonly language: string
	readonly levelName: string
	readonly level: LanguageLevel | undefined
}

function readCut([name, levelName]: readonly [string, string], { languages, meanings }: Reading): Cut | null {
	const language = languageIn(name.trim(), languages)
	if (language === undefined) return null
	const meant = levelsThatCouldBe(levelName).find((one) => one === meanings[wordKey(levelName)])
	return { language, levelName: levelName.trim(), level: levelIn(levelName.trim(), languages) ?? meant }
}

type Reading = { readonly languages: Languages; readonly meanings: Meanings }

const isAsked = ({ level, levelName }: Cut) => level === undefined && levelsThatCouldBe(levelName).length > 0

/** Short words are codes of languages too, such as "is" and "has": without a sign beside them only names count. */
const isLong = (name: string, languages: Languages) =>
	!/^[a-z]{1,3}$/i.test(name) || isLanguageName(name, languages)

/** Reads one language with its level, in any usual order. */
export function readSkill(entry: string, reading: Reading): Entry<LanguageSkill> {
	const splits = splitSkill(entry)
	const turned = splits.map(([name, level]) => [level, name] as const)
	const cuts = splits.map((split) => readCut(split, reading)).filter((cut) => cut !== null)
	const loosely = looseSplits(entry).filter(([name]) => isLong(name.trim(), reading.languages))
	const others = [...turned, ...loosely].map((split) => readCut(split, reading))
	const loose = others.filter((cut) => cut !== null && (cut.level !== undefined || isAsked(cut)))
	for (const cut of [...cuts, ...loose]) {
		if (cut === null) continue
		const { language, level, levelName } = cut
		if (level) return { value: { language, level } }
		if (isAsked(cut)) return { problem: 'two-meanings', entry: levelName }
	}
	return {
		problem: cuts.length > 0 || languageOf(entry, reading.languages) ? 'no-level' : 'unknown-entry',
		entry,
	}
}
