import { today } from '@/lib/day/today'
import { readDraft, saveDraft } from '@/lib/draft/draft-store'
import { readFacts } from '@/lib/draft/read-facts'
import { watchOf } from '@/lib/result/watch'
import type { Checked } from '../checked/context'

/** Notes in the draft what the result is now, if that is not what is noted there. */
export function keepWatch(all: readonly Checked[]): void {
	const draft = readDraft()
	if (!draft) return
	const shown = all.filter(({ chosen }) => chosen)
	const watch = watchOf(shown, readFacts(draft), shown[0]?.result.asOf ?? today())
	if (JSON.stringify(watch) !== JSON.stringify(draft.watch)) saveDraft({ ...draft, watch })
}

/** Forgets what was noted. */
export function endWatch(): void {
	const draft = readDraft()
	if (!draft) return
	const { watch: _, ...rest } = draft
	saveDraft(rest)
}
