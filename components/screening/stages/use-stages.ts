import { useState } from 'react'
import { inOneLine } from '@/lib/i18n/one-line'
import { maxStages } from '@/lib/limits/limits'
import { sayStage } from '@/lib/screening/history/say-progress'
import { isBuiltInStage, stagesOf } from '@/lib/screening/model/progress'
import { randomId } from '@/lib/screening/model/random-id'
import type { Role } from '@/lib/screening/model/records'
import { useScreening } from '../desk/desk-context'
import { useDeskQuery } from '../desk/use-desk-query'

/** A stage being edited; `name` is the content of its field. */
export type EditedStage = { readonly id: string; readonly name: string }

type Edited = {
	readonly stages: readonly EditedStage[]
	/** The new stages of candidates in removed stages. */
	readonly moves: Readonly<Record<string, string>>
}

/** The stages of an opening while they are being edited; nothing is stored. */
export function useStages(role: Role, isNew: boolean) {
	const { words, say, changes } = useScreening()
	const text = words.screen.progress
	const [first] = useState<Edited>(() => ({
		stages: stagesOf(role).map(({ id, name }) => ({ id, name: sayStage(say, text, { id, name }) })),
		moves: {},
	}))
	const [edited, setEdited] = useState(first)
	const { latest: funnel } = useDeskQuery('funnel', isNew ? null : role.id, changes)
	const { stages, moves } = edited
	const hereOf = (stage: string) => funnel?.stages.find((one) => one.stage.id === stage)?.here ?? 0
	const gone = Object.entries(moves)
	return {
		stages,
		isFull: stages.length >= maxStages,
		/** How many candidates would be in a stage. */
		peopleIn: (stage: string) =>
			gone.reduce((sum, [from, to]) => (to === stage ? sum + hereOf(from) : sum), hereOf(stage)),
		rename: (id: string, name: string) =>
			setEdited({ ...edited, stages: stages.map((one) => (one.id === id ? { id, name } : one)) }),
		add: () => {
			const id = randomId()
			setEdited({ ...edited, stages: [...stages, { id, name: '' }] })
			return id
		},
		move: (at: number, by: number) => {
			const stage = stages[at]
			if (stage) setEdited({ ...edited, stages: stages.toSpliced(at, 1).toSpliced(at + by, 0, stage) })
		},
		/** Removes a stage; its candidates move to another one. */
		remove: (id: string, to: string) =>
			setEdited({
				stages: stages.filter((one) => one.id !== id),
				moves: { ...Object.fromEntries(gone.map(([from, at]) => [from, at === id ? to : at])), [id]: to },
			}),
		/** The ids of stages without a name. */
		nameless: stages.filter(({ name }) => inOneLine(name) === '').map(({ id }) => id),
		isChanged: edited !== first,
		moves,
		/** As stored: a built-in stage's default name is not stored as a name of its own. */
		read: (): Role['stages'] =>
			stages.map(({ id, name }) => {
				const own = inOneLine(name)
				return isBuiltInStage(id) && own === say(text.stages[id]) ? { id } : { id, name: own }
			}),
	}
}

export type Stages = ReturnType<typeof useStages>
