import { today } from '@/lib/day/today'
import type { Locale } from '@/lib/i18n/locales'
import type { FactId } from '@/rules/facts'
import { updateDraft } from '../draft/draft-store'
import { type Answer, answeredValue } from './answer'

/** Saves an answer as soon as it can be read; one that cannot be read is not saved in any other form. */
export function saveAnswer(fact: FactId, answer: Answer, locale: Locale): void {
	updateDraft({ facts: { [fact]: answeredValue(fact, answer, locale) } }, today())
}
