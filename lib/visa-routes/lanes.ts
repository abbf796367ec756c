import type { CitationId } from '@/lib/about/references'
import type { rulesets } from '@/rules/rulesets'
import type { Place } from '@/rules/sources'

/** The source of a statement: one that the site cites, with the place in it if there is one. */
export type Support = { readonly id: CitationId; readonly at?: Place }

/** Conditions of a rule set that the answers say something about. */
type Judged = {
	[R in 'k-published' | 'work-permit']: {
		readonly ruleset: R
		readonly criteria: readonly (typeof rulesets)[R]['criteria'][number]['id'][]
	}
}['k-published' | 'work-permit']

type Station = {
	/** What the answers say about it, if anything. */
	readonly judged?: Judged
	/** Whether it only takes the person's own situation; elsewhere an authority or an organisation acts. */
	readonly isOwn?: boolean
	/** The texts that mention it. */
	readonly support: readonly Support[]
}

const at = (id: CitationId, place?: Place): Support => (place ? { id, at: place } : { id })

const permitArticles = [at('exit-entry-law', 'Art. 41'), at('exit-entry-law', 'Art. 30')]

/** Every station of the map. */
const known = {
	proof: {
		judged: { ruleset: 'k-published', criteria: ['proof'] },
		isOwn: true,
		support: [at('decree-814', 'Art. 7(1)(6)')],
	},
	embassy: {
		judged: { ruleset: 'k-published', criteria: ['foreign-national', 'young', 'talent-route'] },
		support: [at('answers-2025-08-14', '2025-08-14')],
	},
	'k-visa': { support: [at('decree-814', 'Art. 6(6)')] },
	activities: { support: [at('answers-2025-08-14', '2025-08-14')] },
	stay: { support: [at('answers-cctv')] },
	'class-a': {
		judged: { ruleset: 'work-permit', criteria: ['class-a'] },
		isOwn: true,
		support: [at('r-measures'), at('classification-2017', 'A')],
	},
	confirmation: { support: [at('r-measures')] },
	'r-visa': { support: [at('r-measures')] },
	'r-entry': { support: [at('r-report')] },
	offer: {
		judged: { ruleset: 'work-permit', criteria: ['definite-employer'] },
		isOwn: true,
		support: [at('general-conditions-official', 'general conditions')],
	},
	notice: {
		judged: {
			ruleset: 'work-permit',
			criteria: ['adult', 'health', 'clean-record', 'no-local-candidate', 'class'],
		},
		support: [at('beijing-guide')],
	},
	'z-visa': { support: [at('beijing-guide')] },
	'z-entry': { support: [at('beijing-guide')] },
	permits: { support: permitArticles },
} as const satisfies Record<string, Station>

export type StationId = keyof typeof known
export const stations: { readonly [S in StationId]: Station } = known

/** The lanes in the order of the page. Two of the others lead to the permits for paid work. */
export const lanes = {
	k: ['proof', 'embassy', 'k-visa', 'activities', 'stay'],
	r: ['class-a', 'confirmation', 'r-visa', 'r-entry'],
	z: ['offer', 'notice', 'z-visa', 'z-entry'],
	residence: ['permits'],
} as const satisfies Record<string, readonly StationId[]>

export type LaneId = keyof typeof lanes
export const laneIds = Object.keys(lanes) as LaneId[]

/** The way from one station to another; dashed if no text that was read says that it leads there. */
export type StationLink = {
	readonly from: StationId
	readonly to: StationId
	readonly support: readonly Support[]
}

const along = (lane: readonly StationId[], support: Partial<Record<StationId, readonly Support[]>> = {}) =>
	lane.slice(1).map((to, index): StationLink => {
		const from = lane[index] as StationId
		return { from, to, support: support[to] ?? stations[to].support }
	})

/** Every way between two stations. */
export const edges: readonly StationLink[] = [
	// Stay and residence are reported to be planned; no rule for them was found.
	...along(lanes.k, { stay: [] }),
	// Our reading: the guide's list of those who may apply inside China does not name the K visa.
	{ from: 'activities', to: 'permits', support: [] },
	...along(lanes.r),
	{ from: 'r-entry', to: 'permits', support: [at('beijing-guide')] },
	...along(lanes.z),
	{ from: 'z-entry', to: 'permits', support: [...permitArticles, at('beijing-guide')] },
]

/** Whether no text that was read leads to a station. */
export const isBeyondTexts = (station: StationId): boolean => {
	const ways = edges.filter(({ to }) => to === station)
	return ways.length > 0 && ways.every(({ support }) => support.length === 0)
}
