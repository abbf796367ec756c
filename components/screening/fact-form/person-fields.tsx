import { useState } from 'react'
import type { Candidate } from '@/lib/screening/model/records'
import { useScreening } from '../desk/desk-context'
import { DeskTextField } from '../desk/desk-text-field'

type Person = Pick<Candidate, 'name' | 'id'>

/** A candidate's name and number as typed; one of them is required. */
export function usePerson(known: Person) {
	const { words, say } = useScreening()
	const [name, setName] = useState(known.name)
	const [id, setId] = useState(known.id)
	const person: Person = { name: name.trim(), id: id.trim() }
	const isNameless = person.name === '' && person.id === ''
	return {
		person,
		isNameless,
		typed: { name, id, setName, setId },
		/** The message if both are missing. */
		message: say(words.screen.hand.nameMissing),
	}
}

type Props = {
	readonly of: ReturnType<typeof usePerson>
	/** Prefix of the ids of the fields. */
	readonly prefix: string
	readonly nameHint?: string
	readonly isFaulty: boolean
}

/** The fields for the name and the number of a candidate. */
export function PersonFields({ of: { typed, message }, prefix, nameHint, isFaulty }: Props) {
	const { words, say } = useScreening()
	const text = words.screen.hand
	return (
		<>
			<DeskTextField
				id={`${prefix}-name`}
				label={say(text.name)}
				hint={nameHint}
				value={typed.name}
				fault={isFaulty ? message : null}
				onText={typed.setName}
			/>
			<DeskTextField
				id={`${prefix}-id`}
				label={say(text.id)}
				hint={say(text.idHint)}
				value={typed.id}
				fault={null}
				onText={typed.setId}
			/>
		</>
	)
}
