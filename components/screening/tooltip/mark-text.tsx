import { shortNameOf } from '@/lib/explain/criterion-words'
import { sayAnswer } from '@/lib/explain/explain'
import { factsFor } from '@/lib/screening/role/role-facts'
import { screenOne } from '@/lib/screening/role/screen-one'
import { sayReasons, sayStanding } from '@/lib/screening/table/say-reasons'
import { joinSentences } from '@/lib/words/join-sentences'
import { useScreening } from '../desk/desk-context'
import { useCandidate } from '../desk/use-candidate'
import type { TableContext } from '../table/cells/cell-props'
import styles from './tooltip.module.css'

type Props = {
	readonly context: TableContext
	/** The candidate's key. */
	readonly candidate: string
	/** The place of the condition in the article's model. */
	readonly place: number
}

/** One of the article's conditions for a candidate: its result, why, and where the condition comes from. */
export function MarkText({ context: { role, today }, candidate: key, place }: Props) {
	const { words, say, speech } = useScreening()
	const kept = useCandidate(key)
	if (!kept) return null
	const { candidate } = kept
	const criterion = screenOne(role, candidate, { ruleset: 'article', asOf: today }).criteria[place]
	if (!criterion) return null
	const facts = factsFor(role, candidate.facts)
	const why =
		criterion.result === 'met'
			? criterion.restsOn.map((fact) =>
					say(words.screen.sheet.answerIs, {
						label: say(words.facts[fact].label),
						answer: sayAnswer(speech, fact, facts[fact]) ?? '',
					}),
				)
			: sayReasons(criterion, { speech, words, role, candidate, facts })
	const sources = criterion.sources.map(({ id, at }) =>
		id === 'article' ? at : say(words.sources[id].short),
	)
	return (
		<>
			<strong>
				{say(words.screen.table.mark, {
					condition: say(shortNameOf(words, 'article', criterion.id)),
					standing: sayStanding(criterion, words, say),
				})}
			</strong>
			<span className={styles.why}>
				{joinSentences(say, words, why)}{' '}
				<bdi>{[say(words.screen.table.laws.article), ...sources].join(say(words.separators.places))}</bdi>
			</span>
		</>
	)
}
