import { shownWays, WayCards } from '@/components/ways/way-cards'
import type { CheckedRuleset, ResultContext } from '../checked/context'
import styles from './annex.module.css'

type Props = ResultContext & { readonly checked: CheckedRuleset }

/** The named ways that an authority settles, on paper. */
export function AnnexWays({ checked, words, say, facts, speech }: Props) {
	if (checked.id !== 'work-permit') return null
	const ways = shownWays(facts, checked.result.outcome)
	if (ways.length === 0) return null
	return (
		<div className={styles.part} data-ways>
			<h3>
				{say(words.ways.title)} <span>{say(words.ways.lead)}</span>
			</h3>
			<WayCards {...{ words, say, facts, ways }} locale={speech.locale} level={4} />
		</div>
	)
}
