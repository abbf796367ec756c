import { useState } from 'react'
import type { StandingSoFar } from '@/lib/form/standing-so-far'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { joinSentences } from '@/lib/words/join-sentences'
import type { Words } from '@/lib/words/texts'
import type { RulesetId } from '@/rules/rulesets/ids'
import { StandingMark } from '../../ui/marks/mark'
import { Strip } from '../../ui/marks/strip'
import styles from './rail.module.css'

export type RailWords = Pick<Words, 'separators'> & {
	readonly form: Pick<Words['form'], 'standing'>
	readonly outcomes: Words['result']['outcomes']
	/** How many conditions are met. */
	readonly count: Words['result']['conditions']['count']
	readonly rulesets: { readonly [R in RulesetId]: Pick<Words['rulesets'][R], 'name'> }
}

type Props = {
	readonly locale: Locale
	readonly words: RailWords
	readonly standings: readonly StandingSoFar[]
	/** Whether the standings apply to this person's answers; until then only their space is reserved. */
	readonly isKnown: boolean
	/** Whether there is a result to see. */
	readonly hasAnswers: boolean
}

/**
 * The person's standing under each chosen rule set, unobtrusively next to the questions; on narrow screens, one
 * expandable line.
 */
export function StandingRail({ locale, words, standings, isKnown, hasAnswers }: Props) {
	const [isOpen, setIsOpen] = useState(false)
	const say = sayIn(locale)
	const texts = words.form.standing
	return (
		<aside
			className={`${styles.rail} no-print scripted`}
			aria-label={say(texts.soFar)}
			data-known={isKnown || undefined}
		>
			<button
				type="button"
				className={styles.line}
				aria-expanded={isOpen}
				aria-controls="standing"
				onClick={() => setIsOpen(!isOpen)}
			>
				<span className={styles.briefs}>
					<strong>{say(texts.soFar)}</strong>
					{standings.map((standing) => (
						<Brief key={standing.id} {...{ standing, words, locale }} />
					))}
				</span>
			</button>
			<div id="standing" className={isOpen ? `${styles.panel} ${styles.open}` : styles.panel}>
				<p className={styles.title}>{say(texts.soFar)}</p>
				<StandingList {...{ locale, words, standings }} />
				{hasAnswers && (
					<p>
						<a className="link" href={`/${locale}/result`}>
							{say(texts.stop)}
						</a>
					</p>
				)}
			</div>
		</aside>
	)
}

type ListProps = Pick<Props, 'locale' | 'words' | 'standings'>

/** The person's standing, one row for each rule set. */
const StandingList = ({ locale, words, standings }: ListProps) => (
	<ul>
		{standings.map((standing) => (
			<Row key={standing.id} {...{ standing, words, locale }} />
		))}
	</ul>
)

/** The same without scripts: it expands below the questions. `stop` links to the result. */
export const StandingDetails = ({ stop, ...props }: ListProps & { readonly stop: React.ReactNode }) => (
	<details className={`${styles.details} no-print`}>
		<summary>{sayIn(props.locale)(props.words.form.standing.soFar)}</summary>
		<div className={`${styles.panel} ${styles.open}`}>
			<StandingList {...props} />
			{stop}
		</div>
	</details>
)

type RowProps = Pick<Props, 'locale' | 'words'> & { readonly standing: StandingSoFar }

/** A rule set by its short name, with its count or the mark of its outcome. */
function Brief({ locale, words, standing: { id, settled, met, total } }: RowProps) {
	const say = sayIn(locale)
	const { short, brief } = words.form.standing
	return (
		<span className={styles.brief} data-standing={settled?.outcome ?? 'open'}>
			{settled && <StandingMark kind={settled.mark} size="table" />}
			<span>{say(short[id])}</span>{' '}
			{settled ? (
				<span className="visually-hidden">{say(words.outcomes[settled.outcome])}</span>
			) : (
				<span className={styles.count}>{say(brief, { met, total })}</span>
			)}
		</span>
	)
}

/** A rule set with its count or its outcome, its marks, and their meaning in one line. */
function Row({ locale, words, standing }: RowProps) {
	const { id, settled, met, total, groups } = standing
	const say = sayIn(locale)
	const { outcomes, rulesets, count } = words
	return (
		<li data-standing={settled?.outcome ?? 'open'} data-rail={id}>
			<p className={styles.head}>
				<strong>{say(rulesets[id].name)}</strong>
				{settled ? (
					<span className={styles[settled.mark]}>
						<StandingMark kind={settled.mark} size="table" />{' '}
						<strong>{say(outcomes[settled.outcome])}</strong>
					</span>
				) : (
					<span className={styles.count}>{say(count, { met, total })}</span>
				)}
			</p>
			{settled?.outcome !== 'not-needed' && (
				<Strip label={null} groups={groups.map((marks) => ({ name: '', marks }))} />
			)}
			<p className={styles.says}>{sentencesOf(standing, words, locale)}</p>
		</li>
	)
}

/** What a rule set's marks mean, and what the rule set is if it is not law. */
function sentencesOf({ id, settled, groups }: StandingSoFar, words: RailWords, locale: Locale): string {
	const say = sayIn(locale)
	const { clear, coming, authority, final, finalUnless, notLaw } = words.form.standing
	const isLaw = id === 'k-published' || id === 'work-permit'
	const count = (wanted: string) => groups.flat().filter((mark) => mark === wanted).length
	const some = (text: typeof coming, number: number) => number > 0 && say(text, { count: number })
	const said = settled
		? [say(isLaw && settled.outcome !== 'not-needed' ? finalUnless[id] : final)]
		: [say(clear), some(coming, count('coming')), some(authority, count('unsettled'))]
	return joinSentences(say, words, [...said, (id === 'article' || id === 'h1b') && say(notLaw[id])])
}
