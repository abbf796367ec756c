import { today } from '@/lib/day/today'
import { readDraft, updateDraft } from '@/lib/draft/draft-store'
import type { StepId } from '@/lib/form/screens'

type Walk = {
	/** The screen that the person leaves, if any. */
	readonly from?: StepId
	/** Where to go if the rules cannot be loaded. */
	readonly offline: string
}

/** The path, after the locale, on which the check of this device goes on; the screen that it leads to is noted. */
export async function pathOn({ from, offline }: Walk): Promise<string> {
	const onward = await import('@/lib/form/ways/where-to-go-on').then(
		({ whereToGoOn }) => whereToGoOn(readDraft(), from),
		() => null,
	)
	if (onward?.screens) updateDraft({ screens: onward.screens }, today())
	return onward?.path ?? offline
}
