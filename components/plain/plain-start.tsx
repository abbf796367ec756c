import type { PlainContext } from '@/lib/plain/context'
import { rulesets } from '@/rules/rulesets'
import { rulesetIds } from '@/rules/rulesets/ids'
import styles from '../form/form.module.css'
import { ChoiceRow } from '../ui/choice-row'
import { Notice } from '../ui/notice'
import { ProblemMark } from '../ui/problem-mark'
import { Tag } from '../ui/tag'
import { Carried } from './carried'
import { formId, GoButton } from './go-button'

/** What to check: the rule sets. */
export function PlainStart(context: PlainContext) {
	const { locale, words, say, view } = context
	const { start, rulesetQuestion } = words.site
	return (
		<>
			<div className={`${styles.head} ${styles.progress}`}>
				<h1>{say(words.plain.title)}</h1>
				<p className="lead">{say(start.lead)}</p>
			</div>
			<div className={styles.news}>
				<Notice kind="care" first={say(words.plain.notice.first)}>
					{say(words.plain.notice.text)} <a href={`/${locale}/privacy`}>{say(words.plain.privacy)}</a>
				</Notice>
			</div>
			<form id={formId} method="post" action={`/${locale}/plain`}>
				<Carried {...context} />
				<fieldset
					className={view.nothingChosen ? `${styles.body} ${styles.faulty}` : styles.body}
					aria-describedby={view.nothingChosen ? 'choose-hint choose-fault' : 'choose-hint'}
				>
					<legend className={styles.legend}>
						<h2>{say(start.choose)}</h2>
					</legend>
					<p className={styles.hint} id="choose-hint">
						{say(start.chooseHint)}
					</p>
					{view.nothingChosen && (
						<p className={styles.message} id="choose-fault" role="alert">
							<ProblemMark />
							<span>{say(start.chooseError)}</span>
						</p>
					)}
					<div className={styles.choices}>
						{rulesetIds.map((id) => {
							const { status } = rulesets[id]
							return (
								<ChoiceRow
									key={id}
									type="checkbox"
									name="ruleset"
									value={id}
									label={
										<>
											<strong>{say(rulesetQuestion[id])}</strong>{' '}
											<Tag status={status}>{say(words.statuses[status])}</Tag>
										</>
									}
									second={say(words.rulesets[id].summary)}
									defaultChecked={view.chosen.includes(id)}
								/>
							)
						})}
					</div>
				</fieldset>
				<p className={styles.actions}>
					<GoButton go="next" className="button" data-action="next">
						{say(start.begin)}
					</GoButton>
				</p>
			</form>
		</>
	)
}
