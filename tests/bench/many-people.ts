import { writeCell } from '@/lib/sheet/cells/write-cell'
import { type FactId, inFactOrder } from '@/rules/facts'
import type { Facts, FactValue } from '@/rules/facts-schema'
import { article } from '@/rules/rulesets/article'
import { factsIn } from '@/rules/trace'

/** All facts that the article uses. */
const asked: readonly FactId[] = inFactOrder(article.criteria.flatMap(({ condition }) => factsIn(condition)))

/** Reproducible pseudo-random numbers in [0, 1). */
function numbersFrom(seed: number) {
	let state = seed
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0
		return state / 2 ** 32
	}
}

const homes = [
	{ country: 'NG', languages: ['ha', 'yo', 'ig'] },
	{ country: 'KE', languages: ['sw', 'ki'] },
	{ country: 'BR', languages: ['pt'] },
	{ country: 'IN', languages: ['hi', 'ta', 'te', 'mr'] },
	{ country: 'ID', languages: ['id', 'jv'] },
	{ country: 'VN', languages: ['vi'] },
	{ country: 'EG', languages: ['ar'] },
	{ country: 'MX', languages: ['es'] },
	{ country: 'TR', languages: ['tr', 'ku'] },
	{ country: 'ZA', languages: ['zu', 'xh', 'af'] },
	{ country: 'PK', languages: ['ur', 'pa'] },
	{ country: 'DE', languages: ['de'] },
] as const

/** Realistic applicants: mostly eligible, with gaps, each from some country and with its languages. */
export function manyPeople(seed: number): () => Partial<Facts> {
	const random = numbersFrom(seed)
	const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
	const mostly = (value: boolean) => () => (random() < 0.05 ? undefined : random() < 0.96 ? value : !value)
	const oneOf =
		(...options: string[]) =>
		() =>
			pick(options)
	const unwanted: readonly FactId[] = [
		'headcountOnly',
		'coreRnd',
		'productionManagement',
		'domesticSales',
		'localCouldDo',
	]
	const choices: { readonly [F in FactId]?: () => unknown } = {
		jobOffer: oneOf('written', 'written', 'written', 'verbal', 'none'),
		annualPayCny: () => 60_000 + Math.floor(random() * 5400) * 100,
		occupationGroup: oneOf('professionals', 'professionals', 'technicians', 'managers', 'craft'),
		isicDivision: oneOf('26', '27', '28', '29', '62', '47'),
		consumerKnowledge: oneOf('professional', 'study', 'personal', 'none'),
		marketNetworks: oneOf('some', 'strong', 'none'),
		workPlace: oneOf('china', 'china', 'mixed', 'abroad'),
		bridgeTasks: () => pick([[], ['open-market'], ['explain-users', 'local-elements']]),
		highestDegree: oneOf('bachelor', 'master', 'doctorate', 'vocational'),
	}
	return () => {
		const { country, languages } = pick(homes)
		const own = { language: pick<string>(languages), level: 'native' as const }
		const learnt = ['en', 'zh', 'fr'].slice(0, Math.floor(random() * 3))
		const skills = learnt.map((language) => ({ language, level: pick(['basic', 'working', 'fluent']) }))
		const special: { readonly [F in FactId]?: unknown } = {
			nationalities: [country],
			languages: [own, ...skills],
			targetMarkets: random() < 0.7 ? [country] : [country, pick(homes).country],
		}
		return Object.fromEntries(
			asked.map((fact) => [fact, special[fact] ?? (choices[fact] ?? mostly(!unwanted.includes(fact)))()]),
		) as Partial<Facts>
	}
}

/** The headings of a sheet of such people. */
export const sheetHeadings = ['id', 'name', ...asked]

/** A row of such a sheet. */
export const sheetLine = (at: number, facts: Partial<Facts>): string =>
	[
		`C-${at}`,
		`Candidate ${at}`,
		...asked.map((fact) => writeCell(fact, facts[fact] as FactValue | undefined)),
	].join()

/** A line for POST /api/v1/screen. */
export const candidateLine = (at: number, facts: Partial<Facts>): string =>
	`${JSON.stringify({ id: `C-${at}`, facts })}\n`
