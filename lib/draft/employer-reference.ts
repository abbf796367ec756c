import { maxAskedReferences } from '@/lib/limits/limits'
import { readDraft, saveDraft } from './draft-store'

/**
 * The reference with which the check on this device asks an employer on a day. The first time on that day it is
 * created and stored, so that the reply is recognised; later links of the day have the same one. Null if there is no
 * check.
 * @param fresh makes a random reference
 */
export function referenceFor(day: string, fresh: () => string): string | null {
	const draft = readDraft()
	if (!draft) return null
	const { asked = [] } = draft
	const before = asked.find(({ on }) => on === day)
	if (before) return before.reference
	const reference = fresh()
	saveDraft({ ...draft, asked: [{ reference, on: day }, ...asked].slice(0, maxAskedReferences) })
	return reference
}
