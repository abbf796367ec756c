import { dateKinds } from '@/lib/records/shapes/options'
import { type DateKind, dueDates, type Progress, type Stage, stageOf, stagesOf } from '../model/progress'
import type { Candidate, Decision, DecisionChoice, Role } from '../model/records'

/** What is due in a stage: dates of one kind, either overdue or upcoming. */
export type StageDates = {
	readonly kind: DateKind
	readonly isLate: boolean
	readonly people: number
	/** The earliest day. */
	readonly day: string
}

/** The candidates in one stage. */
export type FunnelStage = {
	readonly stage: Stage
	/** How many are in this stage or a later one. */
	readonly reached: number
	readonly here: number
	/** How many are in this stage and have no owner. */
	readonly unowned: number
	/** What is overdue, then what is upcoming; in each, the kind with the most people first. */
	readonly due: readonly StageDates[]
}

/** The progress of an opening's candidates, and the decisions made. */
export type Funnel = {
	readonly stages: readonly FunnelStage[]
	readonly decided: Readonly<Record<DecisionChoice, number>>
}

type Counting = {
	here: number
	unowned: number
	readonly due: Map<string, { kind: DateKind; isLate: boolean; people: number; day: string }>
}

function countDue(due: Counting['due'], progress: Progress | undefined, today: string): void {
	for (const { kind, day } of dueDates(progress)) {
		const isLate = day < today
		const key = `${kind} ${isLate}`
		const same = due.get(key)
		if (!same) due.set(key, { kind, isLate, people: 1, day })
		else {
			same.people++
			if (day < same.day) same.day = day
		}
	}
}

const inOrder = (due: Counting['due']): readonly StageDates[] =>
	[...due.values()].toSorted(
		(a, b) =>
			Number(b.isLate) - Number(a.isLate) ||
			b.people - a.people ||
			dateKinds.indexOf(a.kind) - dateKinds.indexOf(b.kind),
	)

/** Counts the candidates of an opening by stage. */
export function funnelOf(
	role: Role,
	candidates: Iterable<Candidate>,
	decisionOf: (candidate: string) => Decision | undefined,
	today: string,
): Funnel {
	const stages = stagesOf(role)
	const counting = new Map(
		stages.map(({ id }): [string, Counting] => [id, { here: 0, unowned: 0, due: new Map() }]),
	)
	const decided = { 'go-on': 0, hold: 0, decline: 0 }
	for (const candidate of candidates) {
		const progress = candidate.progress?.[role.id]
		const at = counting.get(stageOf(role, progress))
		const decision = decisionOf(candidate.key)
		if (decision) decided[decision.choice]++
		if (!at) continue
		at.here++
		if (!progress?.owner) at.unowned++
		countDue(at.due, progress, today)
	}
	let reached = 0
	const found = stages.toReversed().map((stage): FunnelStage => {
		const { here = 0, unowned = 0, due } = counting.get(stage.id) ?? {}
		reached += here
		return { stage, reached, here, unowned, due: due ? inOrder(due) : [] }
	})
	return { stages: found.toReversed(), decided }
}
