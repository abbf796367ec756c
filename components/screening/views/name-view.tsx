import { useId, useState } from 'react'
import { inOneLine } from '@/lib/i18n/one-line'
import { useScreening } from '../desk/desk-context'
import { PanelDialog } from '../panel/panel-dialog'
import { SheetField } from '../record/sheet-field'

type Props = {
	readonly title: string
	/** The current name. */
	readonly name: string
	/** Why no view can be saved now. */
	readonly problem: string | null
	readonly onName: (name: string) => void
	readonly onClose: () => void
}

/** Asks for the name of a view. */
export function NameView({ title, name: before, problem, onName, onClose }: Props) {
	const { words, say } = useScreening()
	const text = words.screen.views
	const id = useId()
	const [name, setName] = useState(before)
	const [isTried, setTried] = useState(false)
	const tidy = inOneLine(name).trim()
	return (
		<PanelDialog
			title={title}
			action={say(text.save)}
			onSubmit={() => {
				setTried(true)
				if (tidy === '' || problem) return document.getElementById(id)?.focus()
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
				fault={problem ?? (isTried && tidy === '' ? say(text.nameMissing) : null)}
				onText={setName}
			/>
		</PanelDialog>
	)
}
