type Props = {
	readonly className: string | undefined
	readonly onSubmit: () => void
	readonly children: React.ReactNode
}

/** A form that the page itself takes: nothing of it is ever sent, and its own messages stand in for the browser's. */
export function DialogForm({ className, onSubmit, children }: Props) {
	return (
		<form
			method="dialog"
			className={className}
			noValidate
			onSubmit={(event) => {
				event.preventDefault()
				onSubmit()
			}}
		>
			{children}
		</form>
	)
}
