import { useRef } from 'react'
import { askToConfirm, ConfirmBox } from '@/components/ui/notices/confirm-box'
import { today } from '@/lib/day/today'
import { sayDay } from '@/lib/i18n/say'
import { consentIds } from '@/lib/records/shapes/options'
import type { Candidate, ConsentId } from '@/lib/screening/model/records'
import { useScreening } from '../desk/desk-context'
import { useMay } from '../rights/use-may'
import styles from './sheet.module.css'

/**
 * A candidate's consents, which can be ticked with write access. Withdrawing the consent for sensitive answers
 * deletes these, after a confirmation.
 */
export function Consents({ candidate }: { readonly candidate: Candidate }) {
	const { locale, words, say, change } = useScreening()
	const { sheet: text, withdrawing } = words.screen
	const mayChange = useMay()('correct')
	const dialog = useRef<HTMLDialogElement>(null)
	const { consents = {}, withdrawn } = candidate

	function agree(id: ConsentId, isGiven: boolean) {
		if (id === 'sensitive' && !isGiven) return askToConfirm(dialog)
		const { [id]: _before, ...others } = consents
		const changed = isGiven ? { ...others, [id]: today() } : others
		const { withdrawn: since, ...agreed } = { ...candidate, consents: changed }
		const isStill = since && id !== 'sensitive'
		return change('editCandidate', {
			before: candidate,
			after: isStill ? { ...agreed, withdrawn: since } : agreed,
			kind: 'consent',
		})
	}
	const second = (id: ConsentId) => {
		if (consents[id]) return sayDay(locale, consents[id])
		return id === 'sensitive' && withdrawn
			? say(withdrawing.since, { on: sayDay(locale, withdrawn.sensitive) })
			: null
	}
	const shown = consentIds.filter((id) => mayChange || second(id))
	if (shown.length === 0) return null
	const Consent = mayChange ? 'label' : 'div'
	return (
		<details>
			<summary>{say(text.consents)}</summary>
			{mayChange && <p className="quiet small">{say(text.consentsLead)}</p>}
			<ul className={styles.consents}>
				{shown.map((id) => (
					<li key={id}>
						<Consent>
							{mayChange && (
								<input
									type="checkbox"
									checked={consents[id] !== undefined}
									onChange={({ target }) => agree(id, target.checked)}
								/>
							)}
							<span>
								{say(text.consent[id])}
								{second(id) && <span className={styles.second}>{second(id)}</span>}
							</span>
						</Consent>
					</li>
				))}
			</ul>
			{mayChange && (
				<ConfirmBox
					dialog={dialog}
					title={say(withdrawing.title)}
					text={say(withdrawing.text)}
					action={say(withdrawing.action)}
					keep={say(withdrawing.keep)}
					onConfirm={() => change('withdrawSensitive', candidate.key)}
				/>
			)}
		</details>
	)
}
