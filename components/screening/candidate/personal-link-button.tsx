import { useMemo, useState } from 'react'
import fields from '@/components/ui/field.module.css'
import { today } from '@/lib/day/today'
import type { Candidate, Role } from '@/lib/screening/model/records'
import { personalLink, questionsFor } from '@/lib/screening/role/personal-link'
import type { RulesetId } from '@/rules/rulesets/ids'
import { useScreening } from '../desk/desk-context'
import styles from './sheet.module.css'

type Props = {
	readonly role: Role
	readonly ruleset: RulesetId
	readonly candidate: Candidate
}

/** Copies the link with which a candidate can answer the open questions. */
export function PersonalLinkButton({ role, ruleset, candidate }: Props) {
	const { locale, words, say, state } = useScreening()
	const [link, setLink] = useState('')
	const [isCopied, setCopied] = useState(false)
	const text = words.screen.link
	const questions = useMemo(() => questionsFor(role, candidate, ruleset).length, [role, candidate, ruleset])

	async function copy() {
		const made = personalLink(role, candidate, {
			origin: window.location.origin,
			locale,
			rulesets: [ruleset],
			asOf: today(),
			from: state.settings.decider,
		})
		setLink(made)
		setCopied(
			await navigator.clipboard.writeText(made).then(
				() => true,
				() => false,
			),
		)
	}
	if (questions === 0) return null
	return (
		<div className={styles.link}>
			<button type="button" className="button second small" onClick={copy}>
				{say(text.copy, { count: questions })}
			</button>
			<div role="status">
				{link !== '' && (
					<>
						<p>{say(isCopied ? text.copied : text.select)}</p>
						<input
							className={fields.field}
							readOnly
							dir="ltr"
							aria-label={say(text.label)}
							value={link}
							onFocus={({ target }) => target.select()}
						/>
					</>
				)}
			</div>
		</div>
	)
}
