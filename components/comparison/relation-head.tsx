import { sayDay, sayList } from '@/lib/i18n/say'
import { betweenSentences } from '@/lib/words/join-sentences'
import type { ParameterId } from '@/rules/parameters'
import { Tag } from '../ui/marks/tag'
import { Notice } from '../ui/notices/notice'
import styles from './comparison.module.css'
import type { ComparisonContext } from './context'
import { Drawing } from './drawing'

/** How the two relate to each other, in a sentence and as a drawing, with the assumptions. */
export function RelationHead(context: ComparisonContext) {
	const { words, say, pair, names, view } = context
	const [one, other] = names
	const relation = words.comparison.relations[view.relation]
	return (
		<section className={styles.relation} aria-labelledby="relation">
			<div>
				<p className={styles.tags}>
					{[...new Set(pair.map(({ ruleset }) => ruleset.status))].map((status) => (
						<Tag status={status} key={status}>
							{say(words.statuses[status])}
						</Tag>
					))}
				</p>
				<h2 id="relation">{say(relation.title, { one, other })}</h2>
				<p>{say(relation.text, { one, other })}</p>
				<Assumed {...context} />
			</div>
			<Drawing {...context} />
		</section>
	)
}

/** What is unsettled and was resolved in the person's favour, and that nobody can be eligible in the meantime. */
function Assumed({ locale, words, say, pair, names, view }: ComparisonContext) {
	const { favour } = words.comparison
	const assumed = [...new Set<ParameterId>(view.favoured.flat())]
	if (assumed.length === 0) return null
	const waiting = names.filter((_, side) => view.nobodyEligible[side])
	const day = pair.map(({ ruleset }) => ruleset.lastChecked).toSorted()[0] as string
	return (
		<Notice kind="wait" first={say(favour.title)}>
			{say(words.site.rules.sentence, {
				clause: assumed.map((id) => say(favour[id])).join(say(words.separators.entries)),
			})}
			{waiting.length > 0 && (
				<>
					{betweenSentences(say, words)}
					{say(favour.nobody, { date: sayDay(locale, day), name: sayList(locale, [...new Set(waiting)]) })}
				</>
			)}
		</Notice>
	)
}
