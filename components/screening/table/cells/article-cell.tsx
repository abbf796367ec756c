import { stripShape } from '@/components/ui/marks/mark'
import marks from '@/components/ui/marks/mark.module.css'
import type { ShownStanding } from '@/lib/screening/shown/show-result'
import { requiredPlacesIn } from '@/lib/screening/table/row-reasons'
import { type ScreenedRules, standingAt } from '@/lib/screening/table/screened-candidates'
import { useScreening } from '../../desk/desk-context'
import type { CellProps } from './cell-props'
import styles from './cells.module.css'
import { OutcomeCell } from './outcome-cell'
import { articleTopics } from './topics'

/** The article's conditions as a strip of marks, with the outcome and how many are met below. */
export function ArticleCell({ table: { screened, dots, density }, row }: CellProps) {
	const { words, say } = useScreening()
	const rules = screened.rules.find(({ ruleset }) => ruleset === 'article')
	if (!rules) return null
	const required = requiredPlacesIn('article')
	// In one line there is no room for what the opening meets for everybody.
	const left = density === 'one' ? dots : noDots
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
				data-rules="article"
				tabIndex={-1}
			>
				<Strip rules={rules} row={row} dots={dots} left={left} />
			</span>
			<span className={styles.line}>
				<span className={styles.articleName}>{say(words.screen.ruleNames.article)}</span>
				<OutcomeCell rules={rules} row={row} />
				<bdi className={styles.quiet}>{say(words.screen.table.of, { met, total })}</bdi>
			</span>
		</div>
	)
}

type StripProps = {
	readonly rules: ScreenedRules
	readonly row: number
	readonly dots: ReadonlySet<number>
	/** What is left out. */
	readonly left: ReadonlySet<number>
}

const noDots: ReadonlySet<number> = new Set()

/** Sizes in a strip: of a full mark, of a dot, and the space after each. */
const full = { size: 13, room: 2 }
const dot = { size: 5, room: 2.5 }

/** The widths of the marks of a topic, those that the opening meets for everybody as dots. */
const slotOf = (dots: ReadonlySet<number>, place: number) => (dots.has(place) ? dot : full)
const widthOf = (places: readonly number[], dots: ReadonlySet<number>) =>
	places.reduce((sum, place) => {
		const { size, room } = slotOf(dots, place)
		return sum + size + room
	}, 0)

const groupStyle = (width: number) => ({ '--slots': width }) as React.CSSProperties

const kinds = ['met', 'unmet', 'unanswered', 'inconclusive', 'unsettled', 'withheld'] as const
const drawn = Object.fromEntries(kinds.map((kind) => [kind, stripShape(kind)])) as Record<
	ShownStanding,
	React.ReactNode
>

/** The marks by topic, with one drawing per topic: far fewer elements than one per mark. */
function Strip({ rules, row, dots, left }: StripProps) {
	const { words, say } = useScreening()
	return articleTopics().map(({ step, places: all }) => {
		const places = all.filter((place) => !left.has(place))
		if (places.length === 0) return null
		const width = widthOf(places, dots)
		let x = 0
		return (
			<span key={step} className={styles.group} data-name={say(words.screen.table.topics[step])}>
				<svg
					className={styles.marks}
					style={groupStyle(width)}
					viewBox={`0 0 ${width} ${full.size}`}
					aria-hidden="true"
				>
					{places.map((place) => {
						const { size, room } = slotOf(dots, place)
						const at = x
						x += size + room
						const standing = standingAt(rules, row, place)
						return size === dot.size ? (
							<circle
								key={place}
								data-mark={place}
								className={styles.dot}
								cx={at + size / 2}
								cy={full.size / 2}
								r={size / 2}
							/>
						) : (
							<g
								key={place}
								data-mark={place}
								className={marks[standing]}
								transform={`translate(${at} 0) scale(${full.size / 20})`}
							>
								{drawn[standing]}
							</g>
						)
					})}
				</svg>
			</span>
		)
	})
}

/** The names of the topics, aligned with their marks in the rows. */
export function TopicNames({ dots }: { readonly dots: ReadonlySet<number> }) {
	const { words, say } = useScreening()
	return (
		<div className={styles.topics}>
			{articleTopics().map(({ step, places }) => (
				<span key={step} className={styles.group}>
					<span className={styles.marks} style={groupStyle(widthOf(places, dots))} />
					{say(words.screen.table.topics[step])}
				</span>
			))}
		</div>
	)
}
