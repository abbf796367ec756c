import { today } from '@/lib/day/today'
import { updateDraft } from '@/lib/draft/draft-store'
import type { Situation } from '@/lib/form/situation'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import type { Words } from '@/lib/words/texts'
import { ChoiceRow } from '../ui/fields/choice-row'
import choices from '../ui/fields/choices.module.css'

type Props = {
	readonly locale: Locale
	readonly words: Pick<Words['form'], 'employerInMind' | 'employerInMindHint'>
	readonly check: Situation
}

/** For a person without a job offer: whether to ask about an employer anyway. */
export function EmployerInMind({ locale, words, check: { facts, given, employerInMind } }: Props) {
	const say = sayIn(locale)
	if (facts.jobOffer !== 'none' || given) return null
	return (
		<div className={choices.choices}>
			<ChoiceRow
				type="checkbox"
				label={say(words.employerInMind)}
				second={say(words.employerInMindHint)}
				checked={employerInMind}
				onChange={(event) => updateDraft({ employerInMind: event.target.checked }, today())}
			/>
		</div>
	)
}
