import { useState } from 'react'
import type { Duplicates } from '@/lib/screening/duplicates/find-duplicates'
import type { Role } from '@/lib/screening/model/records'
import { ColumnChooser } from '../column-chooser/column-chooser'
import { useScreening } from '../desk/desk-context'
import { fragmentOf } from '../desk/route'
import { DuplicatesLink } from '../duplicates/duplicates-link'
import { useCommand } from '../keys/keys-context'
import { Popover } from '../popover/popover'
import { IfMay } from '../rights/use-may'
import styles from './commands.module.css'

type Props = {
	readonly role: Role
	/** What the column chooser needs; null where no columns can be chosen. */
	readonly chooser: Parameters<typeof ColumnChooser>[0] | null
	/** Undefined while they are being searched for; null if they are not reported. */
	readonly duplicates: Duplicates | undefined | null
	/** What is beside this button where there is room for it. */
	readonly children: React.ReactNode
}

/** What is used less often than once a day: the rows and columns of the table, duplicates, and sharing. */
export function TableMore({ role, chooser, duplicates, children }: Props) {
	const { words, say } = useScreening()
	const [isOpen, setOpen] = useState(false)
	useCommand('columns', chooser && (() => setOpen(true)))
	const text = words.screen.table
	return (
		<Popover
			label={say(text.moreCommands)}
			title={say(text.moreCommands)}
			isOpen={isOpen}
			onOpen={setOpen}
			align="end"
		>
			<div className={styles.more}>
				<div className={styles.narrow}>{children}</div>
				{chooser && <ColumnChooser {...chooser} />}
				{duplicates !== null && (
					<p>
						<DuplicatesLink role={role.id} duplicates={duplicates} />
					</p>
				)}
				<IfMay deed="export">
					<p>
						<a className="link" href={fragmentOf({ view: 'share', role: role.id })}>
							{say(words.screen.share.link)}
						</a>
					</p>
				</IfMay>
			</div>
		</Popover>
	)
}
