import { useState } from 'react'
import type { LimitsForm } from '@/components/screening/rule-change/rules-view'
import { ChoiceRow } from '@/components/ui/fields/choice-row'
import { today } from '@/lib/day/today'
import { maxSourceCharacters } from '@/lib/limits/exchange-limits'
import { type ParameterFault, parameterFaults, scheme } from '@/lib/screening/parameters/parameter-faults'
import { type Parameter, parameters } from '@/rules/parameters'
import { type FormFault, TeamForm } from '../fields/team-form'
import { TextField } from '../fields/text-field'
import { useTeam } from '../session/team-context'
import { draftOf, fieldOf, ownOf, type RulesFields } from './rules-fields'
import styles from './rules-form.module.css'

const idOf = (field: keyof RulesFields) => `rules-${field}`

/** The maximum number of digits of an age as typed. */
const ageCharacters = 10

/** Asks for the limits, each with its source and the source's day. */
export function RulesForm({ own, onPreview, onEdit, beside }: Omit<LimitsForm, 'times'>) {
	const { words, say } = useTeam()
	const { form, faults } = words.rules
	const [draft, setDraft] = useState<RulesFields>(() => draftOf(own))
	const values = ownOf(draft)

	function sayFault({ parameter, member, fault }: ParameterFault): string {
		const { min, max } = parameters[parameter] as Parameter & { readonly min: number; readonly max: number }
		switch (fault) {
			case 'number':
				return say(faults.number, { min, max })
			case 'missing':
				return say(member === 'date' ? faults.date : faults.source)
			case 'long':
				return say(faults.long, { max: maxSourceCharacters })
			case 'address':
			case 'day':
			case 'later':
			case 'order':
				return say(faults[fault], { scheme })
		}
	}
	/** The faults, at most one for each field. */
	function check(): readonly FormFault[] {
		const found = new Map<string, FormFault>()
		for (const fault of parameterFaults(values, today())) {
			const id = idOf(fieldOf(fault))
			if (!found.has(id)) found.set(id, { id, text: sayFault(fault) })
		}
		return [...found.values()]
	}
	function edit(changed: Partial<RulesFields>) {
		setDraft((before) => ({ ...before, ...changed }))
		onEdit()
	}
	const text = (field: Exclude<keyof RulesFields, 'isListOut'>) => ({
		id: idOf(field),
		value: draft[field],
		onText: (typed: string) => edit({ [field]: typed }),
	})
	const age = { inputMode: 'numeric', maxLength: ageCharacters, autoComplete: 'off' } as const
	const source = {
		maxLength: maxSourceCharacters,
		hint: say(form.sourceHint, { scheme }),
		autoComplete: 'off',
	} as const
	return (
		<TeamForm
			title={say(words.rules.title)}
			className={styles.form}
			check={check}
			send={async () => ({ ok: true, value: await onPreview(values) })}
			onDone={() => {}}
			submit={say(form.preview)}
			busy={say(form.preview)}
			beside={beside}
		>
			{(faultOf) => (
				<>
					<fieldset className={styles.limits}>
						<legend>{say(form.ages)}</legend>
						<p className="quiet small">{say(form.agesHint)}</p>
						<div className={styles.ages}>
							<TextField
								{...text('minAge')}
								{...age}
								label={say(form.minAge)}
								fault={faultOf(idOf('minAge'))}
							/>
							<TextField
								{...text('maxAge')}
								{...age}
								label={say(form.maxAge)}
								fault={faultOf(idOf('maxAge'))}
							/>
							<TextField
								{...text('ageSource')}
								{...source}
								label={say(form.source)}
								fault={faultOf(idOf('ageSource'))}
							/>
							<TextField
								{...text('ageDate')}
								type="date"
								label={say(form.date)}
								fault={faultOf(idOf('ageDate'))}
							/>
						</div>
					</fieldset>
					<fieldset className={styles.limits}>
						<legend>{say(form.list)}</legend>
						<ChoiceRow
							type="checkbox"
							id={idOf('isListOut')}
							label={say(form.isListOut)}
							checked={draft.isListOut}
							onChange={({ target }) => edit({ isListOut: target.checked })}
						/>
						{draft.isListOut && (
							<div className={styles.list}>
								<TextField
									{...text('listSource')}
									{...source}
									label={say(form.source)}
									fault={faultOf(idOf('listSource'))}
								/>
								<TextField
									{...text('listDate')}
									type="date"
									label={say(form.date)}
									fault={faultOf(idOf('listDate'))}
								/>
							</div>
						)}
					</fieldset>
				</>
			)}
		</TeamForm>
	)
}
