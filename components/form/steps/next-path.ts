import { today } from '@/lib/day/today'
import { readDraft, updateDraft } from '@/lib/draft/draft-store'
import type { StepId } from '@/lib/form/screens'
import { wayOf } from '@/lib/form/way-of'
import { forTheRest } from './for-the-rest'

type Walk = {
	/** The screen that the person leaves, if any. */
	readonly from?: StepId
	/** Where to go if the rules cannot be loaded. */
	readonly offline: string
}

/** The path, after the locale, at which this device's check continues; the screen there is stored in the draft. */
export async function pathOn({ from, offline }: Walk): Promise<string> {
	const onward = await import('./continue-from').then(
		({ onwardFrom }) => onwardFrom(readDraft(), from),
		() => null,
	)
	if (onward?.screens) updateDraft({ screens: onward.screens }, today())
	return onward?.path ?? offline
}

/**
 * The path, after the locale, to the next unanswered question; if there is none, back to the result from which the
 * step was opened.
 */
export async function pathToTheRest(): Promise<string> {
	const path = await pathOn({ offline: '/check/answers' })
	if (wayOf(readDraft()) === 'quick') return path
	return path === '/check/answers' ? '/result' : `${path}?${forTheRest}`
}
