import { monthsLater } from '@/lib/day/months-later'
import type { OptionOf } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'

type Way = OptionOf<'specialRoutes'>

/** The ways that an authority settles, under the headings under which they are asked. */
export const specialWayGroups = {
	you: ['talent-programme', 'achievement', 'young-researcher', 'graduate', 'skill-certificate'],
	job: ['senior-post', 'founder', 'language-teacher', 'agreement', 'quota-job', 'local-standard'],
	stay: ['short-task', 'not-employment'],
} as const satisfies Record<string, readonly Way[]>
export type SpecialWayGroup = keyof typeof specialWayGroups
export const specialWays: readonly Way[] = Object.values(specialWayGroups).flat()

/** The ways that an employer can tell about a candidate: those of the job, but for starting a company. */
export const waysOfJob: readonly Way[] = specialWayGroups.job.filter((way) => way !== 'founder')

type Known = Partial<Facts>

const mayHaveDegree = ({ highestDegree: degree }: Known): boolean =>
	degree !== 'none' && degree !== 'vocational'
const mayBeDoctor = ({ highestDegree: degree }: Known): boolean =>
	degree === undefined || degree === null || degree === 'doctorate'
const mayBeAtMost = (most: number, value: number | null | undefined): boolean => (value ?? most) <= most

/** What other answers may rule out; the rest are always possible. */
const possible: { readonly [W in Way]?: (known: Known) => boolean } = {
	'young-researcher': (known) => mayBeDoctor(known) && mayBeAtMost(40, known.age),
	graduate: mayHaveDegree,
	'language-teacher': mayHaveDegree,
	'short-task': ({ monthsPerYear }) => mayBeAtMost(3, monthsPerYear),
	'not-employment': ({ monthsPerYear }) => mayBeAtMost(3, monthsPerYear),
}

/** Whether the other answers still allow a way. */
export const isWayPossible = (way: Way, known: Known): boolean => possible[way]?.(known) ?? true

/** How long ago a graduate of the way for graduates may have finished: cities ask for two years at most. */
const graduateMonths = 24

/** The day after which a graduate has finished, for whom the way for graduates may be open. */
export const graduatedAfter = (today: string): string => monthsLater(today, -graduateMonths)
