import type { PlainContext } from '@/lib/plain/context'
import { rulesets } from '@/rules/rulesets'
import { rulesetIds } from '@/rules/rulesets/ids'
import { StepHead, StepNews } from '../form/step-head'
import { ChoiceRow } from '../ui/choice-row'
import choices from '../ui/choices.module.css'
import { FaultMessage } from '../ui/fault-message'
import actions from '../ui/form-actions.module.css'
import { Notice } from '../ui/notice'
import styles from '../ui/question.module.css'
import { Tag } from '../ui/tag'
import { Carried } from './carried'
import { formId, GoButton } from './go-button'

/** What to check: the rule sets. */
export function PlainStart(context: PlainContext) {
	const { locale, words, say, view } = context
	const { start, rulesetLine } = words.site
	return (
		<>
			<StepHead isFirst>
				<h1>{say(words.plain.title)}</h1>
				<p className="lead">{say(start.lead)}</p>
			</StepHead>
			<StepNews>
				<Notice kind="care" first={say(words.plain.travel)}>
					{say(words.plain.notice)} <a href={`/${locale}/privacy`}>{say(words.plain.privacy)}</a>
				</Notice>
			</StepNews>
			<form id={formId} method="post" action={`/${locale}/plain`}>
				<Carried {...context} />
				<fieldset
					className={view.nothingChosen ? `${styles.body} ${styles.faulty}` : styles.body}
					aria-describedby={view.nothingChosen ? 'choose-fault' : undefined}
				>
					<legend className={styles.legend}>
						<h2>{say(start.choose)}</h2>
					</legend>
					{view.nothingChosen && (
						<FaultMessage id="choose-fault" role="alert">
							{say(start.chooseError)}
						</FaultMessage>
					)}
					<div className={choices.choices}>
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
											<strong>{say(words.rulesets[id].name)}</strong>{' '}
											<Tag status={status}>{say(words.statuses[status])}</Tag>
										</>
									}
									second={say(rulesetLine[id])}
									defaultChecked={view.chosen.includes(id)}
								/>
							)
						})}
					</div>
				</fieldset>
				<p className={actions.actions}>
					<GoButton go="next" className="button" data-action="next">
						{say(start.begin)}
					</GoButton>
				</p>
			</form>
		</>
	)
}
