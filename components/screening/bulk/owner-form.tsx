import { useId, useState } from 'react'
import { inOneLine } from '@/lib/i18n/one-line'
import { useScreening } from '../desk/desk-context'
import { PanelDialog } from '../panel/panel-dialog'
import { SheetField } from '../record/sheet-field'

type Props = {
	readonly count: number
	readonly onOwner: (owner: string) => void
	readonly onClose: () => void
}

/** Asks for the name of a new owner. */
export function OwnerForm({ count, onOwner, onClose }: Props) {
	const { words, say } = useScreening()
	const text = words.screen.chosen
	const id = useId()
	const [name, setName] = useState('')
	const [isTried, setTried] = useState(false)
	const isMissing = inOneLine(name) === ''
	function save() {
		setTried(true)
		if (isMissing) return document.getElementById(id)?.focus()
		onOwner(inOneLine(name))
	}
	return (
		<PanelDialog
			title={say(text.title.owner, { count })}
			action={say(text.save)}
			onSubmit={save}
			onClose={onClose}
		>
			<SheetField
				id={id}
				name="owner"
				label={say(text.ownerName)}
				value={name}
				fault={isTried && isMissing ? say(text.ownerMissing) : null}
				onText={setName}
			/>
		</PanelDialog>
	)
}
