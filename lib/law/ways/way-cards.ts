import type { OptionOf } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { keysIn } from '@/rules/keys'
import type { SourceId } from '@/rules/sources'

type Way = OptionOf<'specialRoutes'>

/** One thing that the text of a way asks for; its words are in the messages. */
type Ask = {
	/** Whether the answers already fall short of it; the text never says that they are enough. */
	readonly isShort?: (facts: Facts) => boolean
}

/** What is known about a way that an authority settles. */
type WayCard = {
	readonly source: SourceId
	/** The place in the source, as the text numbers it. */
	readonly at: string
	/** `permit`: the office that gives work permits; `visa`: who gives the visa that is enough. */
	readonly decides: 'permit' | 'visa'
	readonly asks: Readonly<Record<string, Ask>>
}

const isOver = (most: number, value: number | null): boolean => value !== null && value > most
const isUnder = (least: number, value: number | null): boolean => value !== null && value < least
const hasNoBachelor = ({ highestDegree: degree }: Facts): boolean =>
	degree === 'none' || degree === 'vocational'
const hasTooFewYears = ({ experienceYears }: Facts): boolean => isUnder(2, experienceYears)
const isOver60 = ({ age }: Facts): boolean => isOver(60, age)
const isOverThreeMonths = ({ monthsPerYear }: Facts): boolean => isOver(3, monthsPerYear)
const classification = (at: string) => ({ source: 'classification-2017', at, decides: 'permit' }) as const
const shortTasks = { source: 'short-tasks-2014' } as const

const cards = {
	'talent-programme': { ...classification('A(1)'), asks: { chosen: {}, proof: {} } },
	achievement: { ...classification('A(2)'), asks: { listed: {}, proof: {} } },
	'young-researcher': {
		...classification('A(5)'),
		asks: {
			age: { isShort: ({ age }) => isOver(40, age) },
			doctorate: { isShort: ({ highestDegree: degree }) => degree !== null && degree !== 'doctorate' },
			postdoc: {},
		},
	},
	graduate: {
		source: 'graduates-2017',
		at: '1-3',
		decides: 'permit',
		asks: {
			degree: { isShort: (facts) => hasNoBachelor(facts) || facts.highestDegree === 'bachelor' },
			year: {},
			marks: {},
			post: {},
			pay: {
				isShort: ({ annualPayCny, localAveragePayCny: average }) =>
					average !== null && isUnder(average, annualPayCny),
			},
			notice: {},
			quota: {},
			first: {},
		},
	},
	'skill-certificate': {
		...classification('B(2)'),
		asks: { certificate: {}, age: { isShort: isOver60 } },
	},
	'senior-post': { ...classification('A(3)'), asks: { listed: {}, contract: {} } },
	founder: { ...classification('A(4)'), asks: { technology: {}, share: {}, report: {} } },
	'language-teacher': {
		...classification('B(3)'),
		asks: {
			tongue: {},
			degree: { isShort: hasNoBachelor },
			years: { isShort: hasTooFewYears },
			age: { isShort: isOver60 },
		},
	},
	agreement: {
		...classification('B(1), B(5)'),
		asks: {
			agreement: {},
			posting: { isShort: (facts) => hasNoBachelor(facts) || hasTooFewYears(facts) },
			age: { isShort: isOver60 },
		},
	},
	'quota-job': { ...classification('C'), asks: { listed: {}, quota: {} } },
	'local-standard': {
		source: 'notice-2025-09-30',
		at: '1-3',
		decides: 'permit',
		asks: { named: {}, province: {} },
	},
	'short-task': {
		...shortTasks,
		at: '1(1)-(6)',
		decides: 'permit',
		asks: {
			task: {},
			days: { isShort: isOverThreeMonths },
			contract: {},
			record: {},
			age: { isShort: ({ age }) => isUnder(18, age) || isOver(60, age) },
		},
	},
	'not-employment': {
		...shortTasks,
		at: '2(1)-(6)',
		decides: 'visa',
		asks: { kind: {}, days: { isShort: isOverThreeMonths }, visa: {} },
	},
} as const satisfies Record<Way, WayCard>

/** What the text of each way asks for, who decides, and where it was read. */
export const wayCards: { readonly [W in Way]: WayCard } = cards

/** The ids of what the text of a way asks for. */
export type AskOf<W extends Way> = keyof (typeof cards)[W]['asks']

/** What the text of a way asks for, and whether the answers already fall short of it. */
export const asksOf = (
	way: Way,
	facts: Facts,
): readonly { readonly id: string; readonly isShort: boolean }[] => {
	const { asks } = wayCards[way]
	return keysIn(asks).map((id) => ({ id, isShort: asks[id]?.isShort?.(facts) ?? false }))
}
