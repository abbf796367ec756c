import { useId, useState } from 'react'
import { inOneLine } from '@/lib/i18n/one-line'
import { fold } from '@/lib/search/fold'
import { useScreening } from '../desk/desk-context'
import { PanelDialog } from '../panel/panel-dialog'
import { SheetField } from '../record/sheet-field'
import { fixedView } from './use-saved-views'

type Named = { readonly id: string; readonly name: string }

type Props = {
	readonly title: string
	/** The current name. */
	readonly name: string
	/** Why no view can be saved now. */
	readonly problem: string | null
	/** The views whose names are in use. */
	readonly others: readonly Named[]
	readonly onName: (name: string) => void
	/** Saves the table as the view that has the name; null if that is not possible. */
	readonly onOverwrite: ((id: string) => void) | null
	readonly onClose: () => void
}

/** Asks for the name of a view, which no other view has. */
export function NameView({ title, name: before, problem, others, onName, onOverwrite, onClose }: Props) {
	const { words, say } = useScreening()
	const text = words.screen.views
	const id = useId()
	const [name, setName] = useState(before)
	const [isTried, setTried] = useState(false)
	const tidy = inOneLine(name).trim()
	const same = tidy === '' ? undefined : others.find((other) => fold(other.name) === fold(tidy))
	const fault = tidy === '' ? say(text.nameMissing) : same ? say(text.nameTaken) : null
	return (
		<PanelDialog
			title={title}
			action={say(text.save)}
			beside={
				isTried && same && onOverwrite && same.id !== fixedView ? (
					<button type="button" className="button second" onClick={() => onOverwrite(same.id)}>
						{say(text.overwrite, { name: same.name })}
					</button>
				) : null
			}
			onSubmit={() => {
				setTried(true)
				if (fault || problem) return document.getElementById(id)?.focus()
				onName(tidy)
			}}
			onClose={onClose}
		>
			<SheetField
				id={id}
				name="view"
				label={say(text.name)}
				hint={say(text.kept)}
				value={name}
				fault={problem ?? (isTried ? fault : null)}
				onText={setName}
			/>
		</PanelDialog>
	)
}
