import { dateKinds, type documentIds } from '@/lib/records/shapes/options'
import type { FactId } from '@/rules/facts'
import type { Actor } from './actor'

export const builtInStages = ['new', 'contacted', 'interview', 'offer', 'permit', 'started'] as const
type BuiltInStage = (typeof builtInStages)[number]

/** A stage that candidates of an opening pass through: a built-in one, or one of the employer's own with a name. */
export type Stage = { readonly id: string; readonly name?: string }

export const isBuiltInStage = (id: string): id is BuiltInStage => builtInStages.some((one) => one === id)

type WithStages = { readonly stages?: readonly Stage[] | undefined }

/** The stages of an opening, in order. */
export const stagesOf = ({ stages }: WithStages): readonly Stage[] =>
	stages ?? builtInStages.map((id) => ({ id }))

export type DateKind = (typeof dateKinds)[number]

/** Something that is due on a day. */
export type DueDate = {
	/** YYYY-MM-DD, and HH:MM where the time matters. */
	readonly day: string
	readonly time?: string
	/** Why it is later than the end of the record's retention, which it then extends until it is done. */
	readonly reason?: string
	readonly isDone?: true
}

/** The questions that a candidate was asked by a personal link. */
export type Asked = { readonly on: string; readonly by: Actor; readonly facts: readonly FactId[] }

/** A candidate's progress in one opening. */
export type Progress = {
	/** The id of a stage; absent for the first one. */
	readonly stage?: string
	/** The name of the colleague in charge. */
	readonly owner?: string
	readonly tags?: readonly string[]
	readonly dates?: Readonly<Partial<Record<DateKind, DueDate>>>
	readonly asked?: Asked
}

/** A note about a candidate in an opening. */
export type Note = {
	readonly role: string
	/** The instant, as an ISO 8601 text in UTC. */
	readonly at: string
	readonly by: Actor
	readonly text: string
}

export type DocumentId = (typeof documentIds)[number]

/** That a document was seen, or is promised: neither a copy nor any of its contents. */
export type SeenDocument = {
	readonly state: 'seen' | 'promised'
	/** The day on which it was seen, or by which it is promised. */
	readonly on?: string
	/** The last day of its validity. */
	readonly expires?: string
	readonly by: Actor
}

/** A candidate's stage: one that the opening no longer has counts as its first one. */
export function stageOf(role: WithStages, progress: Progress | undefined): string {
	const stages = stagesOf(role)
	const stage = stages.find(({ id }) => id === progress?.stage) ?? stages[0]
	return stage?.id ?? ''
}

/** The dates that are due, the earliest first. */
export const dueDates = (
	progress: Progress | undefined,
): readonly (DueDate & { readonly kind: DateKind })[] =>
	dateKinds
		.flatMap((kind) => {
			const date = progress?.dates?.[kind]
			return date && !date.isDone ? [{ kind, ...date }] : []
		})
		.toSorted((a, b) => `${a.day} ${a.time ?? ''}`.localeCompare(`${b.day} ${b.time ?? ''}`))
