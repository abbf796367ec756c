import { servedBy } from '@/lib/ask-employer/open-questions'
import { shortNameOf } from '@/lib/explain/criterion-words'
import type { Say } from '@/lib/i18n/say'
import type { FactId } from '@/rules/facts'
import type { RulesetId } from '@/rules/rulesets/ids'
import styles from '../parts/employer.module.css'
import type { OpenedWords } from '../parts/employer-words'

type Props = {
	readonly fact: FactId
	readonly rulesets: readonly RulesetId[]
	readonly words: OpenedWords
	readonly say: Say
}

/** What the answer to a question matters for: the conditions of each rule set that depend on it. */
export function Serves({ fact, rulesets, words, say }: Props) {
	const lines = rulesets.flatMap((id) => {
		const criteria = servedBy(fact, id)
		if (criteria.length === 0) return []
		const conditions = criteria
			.map((criterion) => say(shortNameOf(words, id, criterion)))
			.join(say(words.separators.entries))
		return [{ id, text: say(words.answer.servesLine, { name: say(words.rulesets[id].name), conditions }) }]
	})
	return (
		<div className={styles.serves}>
			<p>{say(words.answer.serves)}</p>
			<ul>
				{lines.map(({ id, text }) => (
					<li key={id}>{text}</li>
				))}
			</ul>
		</div>
	)
}
