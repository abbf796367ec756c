import { formWays } from '@/lib/draft/form-way'
import { questionCounts } from '@/lib/form/ways/question-counts'
import type { PlainContext } from '@/lib/plain/context'
import { joinSentences } from '@/lib/words/join-sentences'
import { rulesets } from '@/rules/rulesets'
import { defaultRulesets, rulesetIds } from '@/rules/rulesets/ids'
import { StepHead, StepNews } from '../form/step-head'
import { ChoiceRow } from '../ui/fields/choice-row'
import choices from '../ui/fields/choices.module.css'
import actions from '../ui/fields/form-actions.module.css'
import styles from '../ui/fields/question.module.css'
import { Tag } from '../ui/marks/tag'
import { FaultMessage } from '../ui/notices/fault-message'
import { Notice } from '../ui/notices/notice'
import { Carried } from './carried'
import { formId, GoButton } from './go-button'

const usualChoice = questionCounts(defaultRulesets)
const everything = questionCounts(rulesetIds)

/** What to check, and which way. */
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
					{say(words.plain.notice, { back: say(words.form.back) })}{' '}
					<a href={`/${locale}/privacy`}>{say(words.plain.privacy)}</a>
				</Notice>
			</StepNews>
			<form id={formId} method="post" action={`/${locale}/plain`}>
				<Carried {...context} />
				<div className={styles.question}>
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
				</div>
				<div className={styles.question}>
					<fieldset className={styles.body}>
						<legend className={styles.legend}>
							<h2>{say(start.ways.legend)}</h2>
						</legend>
						<div className={choices.choices}>
							{formWays.map((way) => (
								<ChoiceRow
									key={way}
									type="radio"
									name="way"
									value={way}
									label={<strong>{say(start.ways[way].name)}</strong>}
									second={joinSentences(say, words, [
										say(words.plain.atMost, { ticked: usualChoice[way], all: everything[way] }),
										say(start.ways[way].text),
									])}
									defaultChecked={view.way === way}
								/>
							))}
						</div>
					</fieldset>
				</div>
				<p className={actions.actions}>
					<GoButton go="next" className="button" data-action="next">
						{say(start.begin)}
					</GoButton>
				</p>
			</form>
		</>
	)
}
