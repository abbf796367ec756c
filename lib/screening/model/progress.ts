import type {
	isAsked,
	isDueDate,
	isNote,
	isProgressInRole,
	isSeenDocument,
} from '@/lib/records/shapes/candidate-shapes'
import type { isStage } from '@/lib/records/shapes/opening-shapes'
import { dateKinds, type documentIds } from '@/lib/records/shapes/options'
import type { TypeOf } from '@/lib/records/shapes/shape-checks'

export const builtInStages = ['new', 'contacted', 'interview', 'offer', 'permit', 'started'] as const
type BuiltInStage = (typeof builtInStages)[number]

/** A stage that candidates of an opening pass through: a built-in one, or one of the employer's own with a name. */
export type Stage = TypeOf<typeof isStage>

export const isBuiltInStage = (id: string): id is BuiltInStage => builtInStages.some((one) => one === id)

type WithStages = { readonly stages?: readonly Stage[] | undefined }

/** The stages of an opening, in order. */
export const stagesOf = ({ stages }: WithStages): readonly Stage[] =>
	stages ?? builtInStages.map((id) => ({ id }))

export type DateKind = (typeof dateKinds)[number]

/** Something that is due on a day. */
export type DueDate = TypeOf<typeof isDueDate>

/** The questions that a candidate was asked by a personal link. */
export type QuestionsToCandidate = TypeOf<typeof isAsked>

/** A candidate's progress in one opening. */
export type Progress = TypeOf<typeof isProgressInRole>

/** A note about a candidate in an opening. */
export type CandidateNote = TypeOf<typeof isNote>

export type DocumentId = (typeof documentIds)[number]

/** That a document was seen, or is promised: neither a copy nor any of its contents. */
export type SeenDocument = TypeOf<typeof isSeenDocument>

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
