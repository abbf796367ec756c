import { type Answer, stepSchema } from '@/lib/form/answer'
import { today } from '@/lib/today'
import type { FactId } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'
import { updateDraft } from './draft-store'

/** Saves one answer as soon as it can be read; one that cannot be is not kept as anything else. */
export function saveAnswer(fact: FactId, answer: Answer): void {
	const read = stepSchema([fact]).safeParse({ [fact]: answer })
	updateDraft({ facts: { [fact]: read.success ? (read.data[fact] as FactValue) : undefined } }, today())
}
