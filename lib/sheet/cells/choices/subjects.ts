import type { OptionOf } from '@/rules/facts'
import { askedWordsOf, meantWords } from '../../words/vocabularies'
import { lazy, lookup } from '../text/dictionary'
import { lookupKey, wordKey } from '../text/word-key'

type Subject = OptionOf<'degreeField'>

/** Subjects by ISCED-F 2013 (UNESCO Institute for Statistics, 2015). */
export const furtherSubjects = lazy(() => lookup<Subject>(meantWords(({ subjects }) => subjects)))

const asked = lazy(() => askedWordsOf(({ askedSubjects }) => askedSubjects))
const askedKeys = lazy(
	() => new Map(asked().flatMap(({ words, could }) => words.map((word) => [wordKey(word), could] as const))),
)

/** The fields that a subject could belong to; empty if it is not ambiguous. */
export const subjectsThatCouldBe = (text: string): readonly Subject[] =>
	askedKeys().get(lookupKey(text)) ?? []

const shortForms = /\beng(?:g|r|ng|in|rg|rng)?\b\.?/i
const shortEducation = /\bedu(?:c)?\b\.?/i

/** Branches of engineering in short: "Mech eng". */
const branches: Readonly<Record<string, string>> = {
	aero: 'aerospace',
	auto: 'automotive',
	chem: 'chemical',
	civ: 'civil',
	comp: 'computer',
	elec: 'electrical',
	elect: 'electrical',
	ind: 'industrial',
	mech: 'mechanical',
}
const branch = /^(aero|auto|chem|civ|comp|elect?|ind|mech)\b\.?(?=\s+engineering$)/i

/** A subject without words that do not change it: "Mech. Engg.", 化学专业. */
export const plainSubject = (text: string): string =>
	text
		.replace(shortForms, 'engineering')
		.replace(shortEducation, 'education')
		.replace(branch, (short) => branches[short.replace('.', '').toLowerCase()] ?? short)
		.replace(/专业$|专业方向$/, '')
		.trim()
