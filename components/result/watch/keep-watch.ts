import { today } from '@/lib/day/today'
import { readDraft, saveDraft } from '@/lib/draft/draft-store'
import { readFacts } from '@/lib/draft/read-facts'
import { watchOf } from '@/lib/result/watch'
import { parametersOn } from '@/rules/rulesets/versions'
import type { CheckedRuleset } from '../checked/context'

/** Stores the present result in the draft, unless it is stored there already. */
export function keepWatch(all: readonly CheckedRuleset[]): void {
	const draft = readDraft()
	if (!draft) return
	const shown = all.filter(({ chosen }) => chosen)
	const on = shown[0]?.result.asOf ?? today()
	const watch = watchOf(shown, { facts: readFacts(draft), parameters: parametersOn(on), on })
	if (JSON.stringify(watch) !== JSON.stringify(draft.watch)) saveDraft({ ...draft, watch })
}

/** Deletes the stored result. */
export function endWatch(): void {
	const draft = readDraft()
	if (!draft) return
	const { watch: _, ...rest } = draft
	saveDraft(rest)
}
