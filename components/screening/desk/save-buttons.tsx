import { useScreening } from './desk-context'

type Props = {
	readonly className: string | undefined
	/** What saves. */
	readonly label: string
	readonly onCancel: () => void
	/** Stands between the two. */
	readonly children?: React.ReactNode
}

/** The buttons of a small form: one saves, one leaves all as it was. */
export function SaveButtons({ className, label, onCancel, children }: Props) {
	const { words, say } = useScreening()
	return (
		<p className={className}>
			<button type="submit" className="button second small">
				{label}
			</button>
			{children}
			<button type="button" className="link" onClick={onCancel}>
				{say(words.screen.cancel)}
			</button>
		</p>
	)
}
