import { type Locale, locales } from '@/lib/i18n/locales'
import { type FactId, factIds } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { headingsIn } from '../cells/allowed-values'
import { sayCell } from '../cells/write-cell'
import { wordsOfLocales } from '../words/words-of-locales'
import { randomOf } from './random'
import brokenTexts from './sample-cells.json'
import { fitting, leaveOpen, obstacles, openOften, openSometimes } from './sample-facts'
import { china, emergingOrigins, namesOf, otherOrigins, type SampleOrigin } from './sample-people'

/** A fictional candidate. Absent facts were not asked; null ones are not known. */
export type SamplePerson = { readonly id: string; readonly name: string; readonly facts: Partial<Facts> }

const sampleSize = 200
const seed = 814

/** In Chinese, Chinese and Vietnamese names are written family name first, without a separator. */
const writesFamilyFirst = (isChinese: boolean, { country }: SampleOrigin) => isChinese || country === 'VN'

function invent(chance: ReturnType<typeof randomOf>, number: number, locale: Locale): SamplePerson {
	const place = chance.chance(0.06) ? chance.pick(otherOrigins) : chance.pick(emergingOrigins)
	let facts = fitting(chance, place)
	if (chance.chance(0.38)) facts = chance.pick(obstacles)(facts, chance)
	if (chance.chance(0.45)) facts = leaveOpen(facts, chance, openOften)
	if (chance.chance(0.3)) facts = leaveOpen(facts, chance, openSometimes)
	const isChinese = number % 67 === 0
	if (isChinese) facts = { ...facts, nationalities: ['CN'] }
	const { given, family } = namesOf((isChinese && china) || place, locale)
	const [first, last] = [chance.pick(given), chance.pick(family)]
	return {
		id: `S-${String(number).padStart(3, '0')}`,
		name: locales[locale].spaced
			? `${first} ${last}`
			: writesFamilyFirst(isChinese, place)
				? last + first
				: `${first}·${last}`,
		facts,
	}
}

/** Two hundred fictional candidates with mixed outcomes, the same each time, with names in a language's own script. */
export function samplePeople(locale: Locale = 'en'): SamplePerson[] {
	const chance = randomOf(seed)
	return Array.from({ length: sampleSize }, (_, index) => invent(chance, index + 1, locale))
}

type BrokenFact = 'age' | 'annualPayCny' | 'highestDegree' | 'languages' | 'nationalities' | 'targetMarkets'

/** The facts whose cells cannot be read, by the candidate's index in the list. */
export const unreadableCells: ReadonlyMap<number, BrokenFact> = new Map([
	[16, 'age'],
	[47, 'annualPayCny'],
	[88, 'languages'],
	[121, 'targetMarkets'],
	[154, 'highestDegree'],
	[183, 'nationalities'],
])

/** The text in these cells, as people write it in each language. */
const unreadableTexts: { readonly [L in Locale]?: Readonly<Record<BrokenFact, string>> } = brokenTexts

/** The sample's rows in a language, headings first. The name column's heading says that the names are invented. */
export function sampleRows(locale: Locale, ids: readonly FactId[] = factIds): string[][] {
	const { sheets } = wordsOfLocales[locale]
	const texts = unreadableTexts[locale] ?? brokenTexts.en
	const [id = '', , ...labels] = headingsIn(locale, ids)
	const people = samplePeople(locale).map(({ id: number, name: invented, facts }, index) => {
		const broken = unreadableCells.get(index)
		return [
			number,
			invented,
			...ids.map((fact) => (fact === broken ? texts[broken] : sayCell(fact, facts[fact], locale))),
		]
	})
	return [[id, sheets.inventedName, ...labels], ...people]
}
