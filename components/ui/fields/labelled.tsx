import { FaultMessage } from '../notices/fault-message'

/** The ids of what describes a field: its hint and its message. */
export const describedBy = (
	id: string,
	{ hint, fault }: { readonly hint?: unknown; readonly fault?: unknown },
): string | undefined => [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ') || undefined

type Props = {
	readonly id: string
	readonly label: string
	readonly hint?: string | undefined
	readonly fault?: string | null | undefined
	/** Whether the message is said as soon as it is there. */
	readonly isAlert?: boolean
	/** The classes of the box, and of one with a fault. */
	readonly styles: Readonly<Record<'box' | 'faulty', string | undefined>>
	readonly children: React.ReactNode
}

/** A field with its label, hint and message above it. */
export function Labelled({ id, label, hint, fault, isAlert, styles: { box, faulty }, children }: Props) {
	return (
		<div className={fault ? `${box} ${faulty}` : box}>
			<label htmlFor={id}>{label}</label>
			{hint && (
				<p className="quiet small" id={`${id}-hint`}>
					{hint}
				</p>
			)}
			{fault && (
				<FaultMessage id={`${id}-fault`} role={isAlert ? 'alert' : undefined}>
					{fault}
				</FaultMessage>
			)}
			{children}
		</div>
	)
}
