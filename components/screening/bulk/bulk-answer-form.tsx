import { useId, useMemo, useState } from 'react'
import { ChoiceRow } from '@/components/ui/fields/choice-row'
import choices from '@/components/ui/fields/choices.module.css'
import fields from '@/components/ui/fields/field.module.css'
import type { AnswerStandings } from '@/lib/screening/cells/compare-answers'
import type { Role } from '@/lib/screening/model/records'
import { askedFor } from '@/lib/screening/role/asked-for'
import { joinSentences } from '@/lib/words/join-sentences'
import type { FactId } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'
import { useScreening } from '../desk/desk-context'
import { useDeskQuery } from '../desk/use-desk-query'
import { FactFields } from '../fact-form/fact-sections'
import { useAnswered, useFactForm } from '../fact-form/use-fact-form'
import { PanelDialog } from '../panel/panel-dialog'
import { SheetFieldFault } from '../record/sheet-field'

type Props = {
	readonly role: Role
	readonly keys: readonly string[]
	readonly onClose: () => void
}

/** Gives several candidates the same answer to a question that the opening asks. */
export function BulkAnswerForm({ role, keys, onClose }: Props) {
	const { locale, words, say, change } = useScreening()
	const text = words.screen.chosen
	const id = useId()
	const possible = useMemo(() => askedFor(role), [role])
	const [fact, setFact] = useState<FactId>(possible[0] ?? 'nationalities')
	const asked = useMemo(() => [fact], [fact])
	const form = useFactForm(possible, {})
	const answered: FactValue | undefined = useAnswered(form.control, asked, locale)[fact]
	const standings = useStandings({ role, keys, fact, value: answered })
	const [isReplacing, setReplacing] = useState(false)
	const [fault, setFault] = useState<string | null>(null)
	const changing = [...(standings?.change ?? []), ...(isReplacing ? (standings?.replace ?? []) : [])]

	async function save() {
		const { facts, faults } = form.read()
		if (faults.some((one) => one.fact === fact)) return
		const value = facts[fact]
		if (value === undefined) return setFault(say(text.answerMissing))
		if (!standings) return
		if (changing.length === 0) return setFault(say(text.nothingToSet))
		await change('fillFacts', {
			role: role.id,
			changes: changing.map((key) => ({ key, facts: { [fact]: value } })),
		})
		onClose()
	}
	return (
		<PanelDialog
			title={say(text.title.answer, { count: keys.length })}
			action={say(text.setAnswer, { count: changing.length })}
			onSubmit={save}
			onClose={onClose}
		>
			<div>
				<label htmlFor={`${id}-fact`}>{say(text.question)}</label>
				<select
					id={`${id}-fact`}
					name="bulk-fact"
					className={fields.select}
					value={fact}
					onChange={({ target }) => {
						setFact(possible.find((one) => one === target.value) ?? fact)
						setReplacing(false)
						setFault(null)
					}}
				>
					{possible.map((one) => (
						<option key={one} value={one}>
							{say(words.facts[one].label)}
						</option>
					))}
				</select>
			</div>
			<FactFields fields={form} asked={asked} unsure={words.form.unsure} frame="list" />
			{standings && (
				<Counts standings={standings} isReplacing={isReplacing} onReplacing={setReplacing} name={id} />
			)}
			<SheetFieldFault id={`${id}-fault`} text={fault} />
		</PanelDialog>
	)
}

type CountsProps = {
	readonly standings: AnswerStandings
	readonly name: string
	readonly isReplacing: boolean
	readonly onReplacing: (isReplacing: boolean) => void
}

/** How many have no answer, the same one, or another one, which is kept unless it is to be replaced. */
function Counts({ standings, name, isReplacing, onReplacing }: CountsProps) {
	const { words, say } = useScreening()
	const text = words.screen.chosen
	const { change, same, replace, withdrawn } = standings
	return (
		<div>
			<p role="status">
				{joinSentences(say, words, [
					say(text.gets, { count: change.length }),
					same.length > 0 && say(text.hasSame, { count: same.length }),
					withdrawn.length > 0 && say(text.withdrawn, { count: withdrawn.length }),
				])}
			</p>
			{replace.length > 0 && (
				<fieldset className={choices.choices}>
					<legend>{say(text.hasOther, { count: replace.length })}</legend>
					{[false, true].map((value) => (
						<ChoiceRow
							key={String(value)}
							type="radio"
							name={`${name}-replace`}
							label={say(value ? text.replace : text.keep)}
							checked={isReplacing === value}
							onChange={() => onReplacing(value)}
						/>
					))}
				</fieldset>
			)}
		</div>
	)
}

type ToCompare = {
	readonly role: Role
	readonly keys: readonly string[]
	readonly fact: FactId
	readonly value: FactValue | undefined
}

/** What an answer would do to those of the candidates; null until it is known. */
function useStandings({ role, keys, fact, value }: ToCompare): AnswerStandings | null {
	const known = JSON.stringify(value)
	const arg = useMemo(
		() => (known === undefined ? null : { role: role.id, keys, fact, value: JSON.parse(known) as FactValue }),
		[role.id, keys, fact, known],
	)
	return useDeskQuery('compareAnswers', arg).answer ?? null
}
