import { useState } from 'react'
import { FaultMessage } from '@/components/ui/fault-message'
import fields from '@/components/ui/field.module.css'
import { daysLater } from '@/lib/day/days-later'
import { today } from '@/lib/day/today'
import { type Locale, localeIds, locales } from '@/lib/i18n/locales'
import { inOneLine } from '@/lib/i18n/one-line'
import { useScreening } from '../desk/desk-context'
import { DialogForm } from '../desk/dialog-form'
import screen from '../desk/screen.module.css'
import { TextField } from '../desk/text-field'

/** Days until a reply is wished, unless another day is chosen. */
const daysToReply = 7

export type Asking = {
	readonly locale: Locale
	readonly replyBy: string
	readonly person: string
	readonly company: string
	readonly contact: string
}

/** What is given in the form, at first as it was given last. */
export function useAsking() {
	const { locale, state } = useScreening()
	const { decider, company = '', contact = '' } = state.settings
	const [given, setGiven] = useState<Asking>({
		...{ locale, company, contact },
		person: decider,
		replyBy: daysLater(today(), daysToReply),
	})
	return { given, set: (change: Partial<Asking>) => setGiven({ ...given, ...change }) }
}

type Props = {
	readonly asking: ReturnType<typeof useAsking>
	/** How many are asked. */
	readonly count: number
	readonly isBusy: boolean
	readonly onAsk: (given: Asking) => void
}

/** The language of the mail, the day of the reply, and who asks: company, contact and name. */
export function AskForm({ asking: { given, set }, count, isBusy, onAsk }: Props) {
	const { words, say } = useScreening()
	const [isTried, setTried] = useState(false)
	const text = words.screen.asking
	const fault = (isFaulty: boolean, message: typeof text.title) => (isTried && isFaulty ? say(message) : null)
	const isDayFaulty = !(given.replyBy > today())
	const isCompanyFaulty = inOneLine(given.company) === ''
	const isContactFaulty = inOneLine(given.contact) === ''
	const dayFault = fault(isDayFaulty, text.dayMissing)

	function submit() {
		setTried(true)
		if (isDayFaulty || isCompanyFaulty || isContactFaulty) {
			const first = isDayFaulty ? 'day' : isCompanyFaulty ? 'company' : 'contact'
			document.getElementById(`asking-${first}`)?.focus()
		} else if (!isBusy) onAsk(given)
	}
	return (
		<DialogForm className={screen.take} onSubmit={submit}>
			<div className={screen.field}>
				<label htmlFor="asking-language">{say(text.language)}</label>
				<select
					id="asking-language"
					className={fields.select}
					value={given.locale}
					onChange={({ target }) => set({ locale: target.value as Locale })}
				>
					{localeIds.map((id) => (
						<option key={id} value={id} lang={locales[id].tag}>
							{locales[id].name}
						</option>
					))}
				</select>
			</div>
			<div className={dayFault ? `${screen.field} ${screen.faulty}` : screen.field}>
				<label htmlFor="asking-day">{say(text.replyBy)}</label>
				{dayFault && <FaultMessage id="asking-day-fault">{dayFault}</FaultMessage>}
				<input
					id="asking-day"
					type="date"
					className={fields.field}
					value={given.replyBy}
					min={daysLater(today(), 1)}
					aria-invalid={dayFault ? true : undefined}
					aria-describedby={dayFault ? 'asking-day-fault' : undefined}
					onChange={({ target }) => set({ replyBy: target.value })}
				/>
			</div>
			<TextField
				id="asking-company"
				label={say(text.company)}
				value={given.company}
				fault={fault(isCompanyFaulty, text.companyMissing)}
				onText={(company) => set({ company })}
			/>
			<TextField
				id="asking-contact"
				label={say(text.contact)}
				hint={say(text.contactHint)}
				value={given.contact}
				fault={fault(isContactFaulty, text.contactMissing)}
				onText={(contact) => set({ contact })}
			/>
			<TextField
				id="asking-person"
				label={say(words.screen.decision.by)}
				value={given.person}
				fault={null}
				onText={(person) => set({ person })}
			/>
			<p>
				<button type="submit" className="button" data-action="make-links" aria-disabled={isBusy}>
					{say(text.make, { count })}
				</button>
			</p>
		</DialogForm>
	)
}
