import { rulesets } from '@/rules/rulesets'
import { Tag } from '../ui/marks/tag'
import { MarginSection } from '../ui/page/margin-section'
import styles from './comparison.module.css'
import type { ComparisonContext } from './context'

/**
 * The question that brings most people here: what was assumed, what was published, what the model of it would ask.
 */
export function Brief({ locale, words, say }: Pick<ComparisonContext, 'locale' | 'words' | 'say'>) {
	const { brief } = words.comparison
	return (
		<MarginSection id="brief" title={say(brief.title)}>
			<div className={styles.brief}>
				{(['article', 'k-published', 'h1b'] as const).map((id) => (
					<div key={id}>
						<p>
							<Tag status={rulesets[id].status}>{say(words.statuses[rulesets[id].status])}</Tag>
						</p>
						<h3>
							<a className="link" href={`/${locale}/rules/${id}`}>
								{say(brief.sets[id].title)}
							</a>
						</h3>
						<p>{say(brief.sets[id].text)}</p>
					</div>
				))}
			</div>
			<p className="quiet">{say(brief.whom)}</p>
		</MarginSection>
	)
}
