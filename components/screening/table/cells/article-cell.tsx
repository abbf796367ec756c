import { Mark } from '@/components/ui/marks/mark'
import { type Decided, requiredIn } from '@/lib/screening/table/row-reasons'
import { type ScreenedRules, standingAt } from '@/lib/screening/table/screened'
import { useScreening } from '../../desk/desk-context'
import type { CellProps } from './cell-props'
import styles from './cells.module.css'
import { Outcome } from './outcome'
import { articleTopics } from './topics'

/** The article's conditions as a strip of marks, with the outcome and how many are met below. */
export function ArticleCell({ table: { screened, decided }, row }: CellProps) {
	const { words, say } = useScreening()
	const rules = screened.rules.find(({ ruleset }) => ruleset === 'article')
	if (!rules) return null
	const required = requiredIn('article')
	const count = (wanted: string) =>
		required.filter((place) => standingAt(rules, row, place) === wanted).length
	const [met, unmet, total] = [count('met'), count('unmet'), required.length]
	return (
		<div className={styles.article}>
			<span
				className={styles.strip}
				role="img"
				aria-label={say(words.result.strip, { total, met, unmet, open: total - met - unmet })}
				data-strip={row}
				tabIndex={-1}
			>
				<Strip rules={rules} row={row} decided={decided} />
			</span>
			<span className={styles.line}>
				<span className={styles.articleName}>{say(words.screen.table.laws.article)}</span>
				<Outcome rules={rules} row={row} />
				<bdi className={styles.quiet}>{say(words.screen.table.of, { met, total })}</bdi>
			</span>
		</div>
	)
}

type StripProps = { readonly rules: ScreenedRules; readonly row: number; readonly decided: Decided }

/** The marks by topic; those that the opening meets for everybody are dots. */
function Strip({ rules, row, decided }: StripProps) {
	const { words, say } = useScreening()
	const ofAll = decided.get('article')
	return articleTopics().map(({ step, places }) => (
		<span key={step} className={styles.group} data-name={say(words.screen.table.topics[step])}>
			<span className={styles.marks}>
				{places.map((place) => {
					const standing = standingAt(rules, row, place)
					const isDot = standing === 'met' && ofAll?.has(place)
					return (
						<span key={place} className={isDot ? styles.dot : styles.full} data-mark={place}>
							{!isDot && <Mark kind={standing} size="strip" />}
						</span>
					)
				})}
			</span>
		</span>
	))
}

/** The names of the topics, each where its marks stand in the rows. */
export function TopicNames({ decided }: { readonly decided: Decided }) {
	const { words, say } = useScreening()
	const ofAll = decided.get('article')
	return (
		<div className={styles.topics}>
			{articleTopics().map(({ step, places }) => (
				<span key={step} className={styles.group}>
					<span className={styles.marks} aria-hidden="true">
						{places.map((place) => (
							<span key={place} className={ofAll?.has(place) ? styles.dot : styles.full} />
						))}
					</span>
					{say(words.screen.table.topics[step])}
				</span>
			))}
		</div>
	)
}
