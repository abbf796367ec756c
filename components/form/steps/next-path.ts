import { today } from '@/lib/day/today'
import { readDraft, updateDraft } from '@/lib/draft/draft-store'
import type { StepId } from '@/lib/form/screens'
import { wayOf } from '@/lib/form/way-of'
import { forTheRest } from './for-the-rest'

type From = {
	/** The screen that the person leaves, if any. */
	readonly from?: StepId
	/** Where to go if the rules cannot be loaded. */
	readonly offline: string
}

/** The path, after the locale, at which this device's check continues; the screen there is stored in the draft. */
export async function pathToNext({ from, offline }: From): Promise<string> {
	const next = await import('./continue-from').then(
		({ continueFrom }) => continueFrom(readDraft(), from),
		() => null,
	)
	if (next?.screens) updateDraft({ screens: next.screens }, today())
	return next?.path ?? offline
}

/**
 * The path, after the locale, to the next unanswered question; if there is none, back to the result from which the
 * step was opened.
 */
export async function pathToTheRest(): Promise<string> {
	const path = await pathToNext({ offline: '/check/answers' })
	if (wayOf(readDraft()) === 'quick') return path
	return path === '/check/answers' ? '/result' : `${path}?${forTheRest}`
}
