import type { Tries } from '@/rules/asking/settling-sets'
import { type FactId, facts, inFactOrder } from '@/rules/facts'
import { type Work, yieldToEventLoop } from '../work/yield-to-event-loop'
import type { AlikeCandidates } from './alike-candidates'
import { groupsPerBatch } from './choose-answers'
import { type ClearingMeans, clearedBy, clears } from './clears'

/**
 * Why results stay unclear: further answers of the employer are missing; several answers or documents of the
 * candidate; or they rest on what only an authority can confirm. `unseen`: there were too many cases to look at.
 */
export const whyRemaining = ['own', 'several', 'authority', 'unseen'] as const
export type WhyRemaining = (typeof whyRemaining)[number]

/** A question to candidates, and of how many it is the only one needed. */
export type AskedOf = { readonly fact: FactId; readonly people: number }

/** Whose results each step makes clear, and whose remain as they are: by row, in ascending order. */
export type ClearingSteps = {
	/** Answers of the opening. */
	readonly own: { readonly facts: readonly FactId[]; readonly rows: readonly number[] }
	/** Answers of the employer in rows, because other rows have answers of their own. */
	readonly cells: {
		readonly facts: readonly FactId[]
		readonly rows: readonly number[]
		/** The rows that lack such an answer, whichever step makes them clear. */
		readonly lacking: readonly number[]
	}
	readonly links: { readonly questions: readonly AskedOf[]; readonly rows: readonly number[] }
	readonly documents: { readonly rows: readonly number[] }
	readonly remaining: {
		readonly why: Readonly<Record<WhyRemaining, number>>
		readonly rows: readonly number[]
	}
}

type Sorting = {
	readonly groups: readonly AlikeCandidates[]
	/** The questions that the employer answers for everybody, and those that are answered in rows. */
	readonly inOpening: readonly FactId[]
	readonly inRows: readonly FactId[]
	readonly maxTries: number
}

/** Sorts those whose results are not clear by the step that makes them so. */
export async function sortBySteps(
	{ groups, inOpening, inRows, maxTries }: Sorting,
	work: Work,
): Promise<ClearingSteps> {
	const tries: Tries = { left: maxTries }
	const answered = [...inOpening, ...inRows]
	const rows: Record<Step, number[]> = { own: [], cells: [], link: [], document: [], none: [] }
	const lacking: number[] = []
	const asked = new Map<FactId, number>()
	const why = { own: 0, several: 0, authority: 0, unseen: 0 }
	for (const [at, group] of groups.entries()) {
		if (at % groupsPerBatch === 0) await yieldToEventLoop(work, groups.length + at, 2 * groups.length)
		const cleared = tries.left > 0 ? clearedBy(group, answered, tries) : null
		const people = group.rows.length
		// Not spread: a group may have a hundred thousand rows.
		const into = rows[stepOf(cleared, () => clears(group.open, inOpening, tries))]
		for (const row of group.rows) into.push(row)
		if (cleared && group.own.some((fact) => inRows.includes(fact)))
			for (const row of group.rows) lacking.push(row)
		if (cleared?.by === 'link') asked.set(cleared.fact, (asked.get(cleared.fact) ?? 0) + people)
		if (!cleared) why[tries.left > 0 ? whyUnclear(group, tries) : 'unseen'] += people
	}
	const inOrder = (some: number[]) => some.sort((a, b) => a - b)
	return {
		own: { facts: inOpening, rows: inOrder(rows.own) },
		cells: { facts: inRows, rows: inOrder(rows.cells), lacking: inOrder(lacking) },
		links: {
			questions: inFactOrder(asked.keys())
				.map((fact) => ({ fact, people: asked.get(fact) ?? 0 }))
				.toSorted((a, b) => b.people - a.people),
			rows: inOrder(rows.link),
		},
		documents: { rows: inOrder(rows.document) },
		remaining: { why, rows: inOrder(rows.none) },
	}
}

type Step = ClearingMeans['by'] | 'cells' | 'none'

const stepOf = (cleared: ClearingMeans | null, isByOpening: () => boolean): Step =>
	cleared?.by === 'own' ? (isByOpening() ? 'own' : 'cells') : (cleared?.by ?? 'none')

function whyUnclear(group: AlikeCandidates, tries: Tries): WhyRemaining {
	const everything = group.open.parts.flatMap((part) => part.facts)
	const employers = everything.filter((fact) => facts[fact].who === 'E')
	if (clearedBy(group, employers, tries)) return 'own'
	return clears(group.inWriting ?? group.open, everything, tries) ? 'several' : 'authority'
}
