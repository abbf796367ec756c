import { type Say, sayDay, sayList } from '@/lib/i18n/say'
import { dateKinds, documentIds } from '@/lib/records/shapes/options'
import {
	builtInStages,
	type CandidateNote,
	type DocumentId,
	type DueDate,
	isBuiltInStage,
	type Progress,
	type SeenDocument,
} from '../model/progress'
import { entriesOf } from './entries-of'
import type { HistorySpeech, SaidValueChange, SayContext, SayEntries } from './history-speech'

type ProgressWords = HistorySpeech['words']['screen']['progress']

/** The name of a stage: the employer's own, or the built-in one. */
export const sayStage = (
	say: Say,
	{ stages }: Pick<ProgressWords, 'stages'>,
	{ id, name }: { readonly id: string; readonly name?: string | undefined },
): string => name ?? (isBuiltInStage(id) ? say(stages[id]) : id)

/** That a document was seen or is promised, with the day if there is one. */
export const saySeen = (
	say: Say,
	text: Pick<ProgressWords, 'seen' | 'promised' | 'undated'>,
	{ state, on }: Pick<SeenDocument, 'state' | 'on'>,
	dayOf: (day: string) => string,
): string => (on === undefined ? say(text.undated[state]) : say(text[state], { day: dayOf(on) }))

/** A date with its time. */
const sayMoment = ({ speech, say }: SayContext, { day, time }: DueDate): string => {
	const said = sayDay(speech.locale, day)
	return time ? say(speech.words.screen.progress.at, { day: said, time }) : said
}

function ofRole(context: SayContext, role: string, from: Progress, to: Progress): SaidValueChange[] {
	const { speech, say } = context
	const { progress: text, history } = speech.words.screen
	const changes: SaidValueChange[] = []
	const none = say(history.none)
	const add = (label: string, before: string | undefined, after: string | undefined) => {
		if (before !== after) changes.push({ label, from: before ?? none, to: after ?? none })
	}
	const stage = (id: string | undefined) => {
		const first = id ?? Object.keys(speech.stages[role] ?? {})[0] ?? builtInStages[0]
		return sayStage(say, text, { id: first, name: speech.stages[role]?.[first] })
	}
	if (from.stage !== to.stage) add(say(text.stage), stage(from.stage), stage(to.stage))
	add(say(text.owner), from.owner, to.owner)
	const tags = ({ tags }: Progress) => (tags ? sayList(speech.locale, tags) : undefined)
	add(say(text.tags), tags(from), tags(to))
	for (const kind of dateKinds) {
		const date = (of: Progress) => {
			const one = of.dates?.[kind]
			if (!one) return
			const moment = sayMoment(context, one)
			return one.isDone ? say(text.done, { date: moment }) : moment
		}
		add(say(text.dates[kind]), date(from), date(to))
	}
	const asked = (of: Progress) => of.asked && sayDay(speech.locale, of.asked.on)
	add(say(text.asked), asked(from), asked(to))
	return changes
}

/** What changed in a candidate's progress. */
export const progressChanges: SayEntries = (context, before, after) =>
	entriesOf(before, after).flatMap(([role, from, to]) =>
		ofRole(context, role, (from ?? {}) as Progress, (to ?? {}) as Progress),
	)

export const noteChanges: SayEntries = ({ speech, say }, before, after) => {
	const { progress: text, history } = speech.words.screen
	const said = (note: unknown) => (note as CandidateNote | undefined)?.text ?? say(history.none)
	return entriesOf(before, after).map(([, from, to]) => ({
		label: say(text.note),
		from: said(from),
		to: said(to),
	}))
}

export const documentChanges: SayEntries = ({ speech, say }, before, after) => {
	const { progress: text, history } = speech.words.screen
	const dayOf = (day: string) => sayDay(speech.locale, day)
	const seen = (document: unknown) => {
		if (!document) return say(history.none)
		const { expires, ...others } = document as SeenDocument
		const said = saySeen(say, text, others, dayOf)
		return expires ? say(text.valid, { seen: said, day: dayOf(expires) }) : said
	}
	return entriesOf(before, after).flatMap(([id, from, to]) =>
		documentIds.some((one) => one === id)
			? [{ label: say(text.documents[id as DocumentId]), from: seen(from), to: seen(to) }]
			: [],
	)
}
