import { useRef, useState } from 'react'
import { useForm } from 'react-hook-form'
import { FactField } from '@/components/form/fact-field'
import { InPlaceForm } from '@/components/form/in-place/in-place-form'
import { useNames } from '@/components/form/use-names'
import { FaultMessage } from '@/components/ui/notices/fault-message'
import { type Answers, answerFor } from '@/lib/form/answer'
import type { FieldFault } from '@/lib/form/field-fault'
import { readAnswers } from '@/lib/form/read-answers'
import { correctRoute } from '@/lib/team-api/routes/own-page'
import type { FactId } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'
import { useRecord } from '../parts/record-context'
import { RecordRefusal } from '../parts/record-refusal'
import { useRequest } from '../parts/use-request'

type Props = {
	readonly fact: FactId
	/** The stored value; undefined if there is none. */
	readonly value: FactValue | undefined
	readonly onClose: (isSaved: boolean) => void
}

/** The question of an answer in its place: a choice is stored once the person confirms it. */
export default function CorrectAnswer({ fact, value, onClose }: Props) {
	const { locale, words, say, speech, ask, onRecord } = useRecord()
	const text = words.record.stored
	const typed = useRef('')
	const [searched, setSearched] = useState(false)
	const [fault, setFault] = useState<FieldFault | null>(null)
	const [isEmpty, setEmpty] = useState(false)
	const { isSending, refusal, run } = useRequest()
	const names = useNames(locale, searched) ?? {
		countryNames: speech.countries,
		languageNames: speech.languages,
	}
	const { control, getValues } = useForm<Answers>({
		defaultValues: { [fact]: answerFor(fact, value, locale) },
	})

	async function save() {
		const read = readAnswers(getValues(), [fact], { locale, typed: { [fact]: typed.current } })
		const given = read.facts[fact]
		setFault(read.faults[0]?.fault ?? null)
		setEmpty(read.faults.length === 0 && given === undefined)
		if (read.faults.length > 0 || given === undefined) return
		await run(
			() => ask(correctRoute, { fact, value: given }),
			(record) => {
				onRecord(record)
				onClose(true)
			},
		)
	}
	return (
		<InPlaceForm
			fact={fact}
			label={say(text.correctOf, { label: say(words.facts[fact].label) })}
			submit={
				<button type="submit" className="button small" aria-disabled={isSending} data-action="correct">
					{say(isSending ? words.record.actions.sending : text.save)}
				</button>
			}
			leave={say(text.leave)}
			onSubmit={save}
			onClose={() => onClose(false)}
		>
			<FactField
				{...{ fact, locale, words, names, control, fault }}
				frame="list"
				onAnswer={() => {
					setFault(null)
					setEmpty(false)
				}}
				onTyped={(_, letters) => {
					typed.current = letters
				}}
				onSearch={() => setSearched(true)}
			/>
			{isEmpty && <FaultMessage role="alert">{say(text.empty)}</FaultMessage>}
			{refusal && <RecordRefusal {...{ words, say, refusal }} />}
		</InPlaceForm>
	)
}
