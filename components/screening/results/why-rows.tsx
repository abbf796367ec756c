import { useState } from 'react'
import { SourceLinks } from '@/components/result/checked/source-links'
import { StandingMark } from '@/components/ui/marks/mark'
import { activeRulesets } from '@/lib/active-rules/rulesets'
import { shortNameOf } from '@/lib/explain/criterion-words'
import { sayList } from '@/lib/i18n/say'
import type { Candidate, Role } from '@/lib/screening/model/records'
import { factsFor } from '@/lib/screening/role/role-facts'
import type { SharedReason } from '@/lib/screening/role/shared-reasons'
import type { ShownStanding } from '@/lib/screening/shown/show-result'
import { markWordOf } from '@/lib/screening/table/matrix/mark-word'
import { sayReasons } from '@/lib/screening/table/say-reasons'
import { betweenSentences, joinSentences } from '@/lib/words/join-sentences'
import { configuredParameters } from '@/rules/parameters'
import { useScreening } from '../desk/desk-context'
import { CorrectAnswer } from './correct-answer'
import styles from './results.module.css'

/** Why a condition is met, not met, unknown or not shown. */
type Reason = Omit<SharedReason, 'standing'> & { readonly standing: ShownStanding }

type Props = {
	readonly role: Role
	readonly candidate: Candidate
	readonly reasons: readonly Reason[]
	/** Whether nothing above them shows their standing. */
	readonly areAlone?: boolean
}

/** Why conditions are met, not met or unknown, which rule sets this affects, and how to correct the answer. */
export function WhyRows({ role, candidate, reasons, areAlone = false }: Props) {
	const [open, setOpen] = useState<string | null>(null)
	return (
		<ul className={styles.why}>
			{reasons.map((reason) => {
				const key = reason.places.map(({ ruleset, criterion }) => `${ruleset} ${criterion.id}`).join(' ')
				return (
					<Why
						key={key}
						{...{ role, candidate, reason, areAlone }}
						isOpen={open === key}
						onOpen={(isOpen) => setOpen(isOpen ? key : null)}
					/>
				)
			})}
		</ul>
	)
}

type WhyProps = Omit<Props, 'reasons'> & {
	readonly reason: Reason
	/** Whether the answer is being corrected. */
	readonly isOpen: boolean
	readonly onOpen: (isOpen: boolean) => void
}

function Why({ role, candidate, reason, areAlone, isOpen, onOpen }: WhyProps) {
	const { locale, words, say, speech } = useScreening()
	const { places, standing, facts } = reason
	const [{ ruleset, criterion }] = places
	const text = words.screen.record
	const condition = say(shortNameOf(words, ruleset, criterion.id))
	const context = {
		speech,
		words,
		ruleset: activeRulesets[ruleset],
		parameters: configuredParameters,
		role,
		candidate,
		facts: factsFor(role, candidate),
	}
	const rules = places.map((place) => say(words.screen.ask.under[place.ruleset]))
	return (
		<li data-criterion={criterion.id} data-result={standing === 'withheld' ? standing : criterion.result}>
			<StandingMark kind={standing} />
			<div>
				<p>
					<strong>
						{areAlone
							? say(words.screen.table.mark, { condition, standing: say(markWordOf(standing, words)) })
							: condition}
					</strong>
				</p>
				<p className="quiet">
					<span>
						{standing === 'withheld'
							? say(words.screen.withheld.who)
							: joinSentences(say, words, sayReasons(criterion, context))}
					</span>
					{betweenSentences(say, words)}
					<span>{say(text.countsFor, { rules: sayList(locale, [...new Set(rules)]) })}</span>{' '}
					{places.map((place) => (
						<span key={place.ruleset}>
							<SourceLinks
								locale={locale}
								words={words}
								ruleset={place.ruleset}
								sources={place.criterion.sources}
							/>{' '}
						</span>
					))}
				</p>
				{facts.length > 0 && <CorrectAnswer {...{ role, candidate, isOpen, onOpen }} facts={facts} />}
			</div>
		</li>
	)
}
