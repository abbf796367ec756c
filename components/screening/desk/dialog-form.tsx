type Props = {
	readonly className: string | undefined
	readonly onSubmit: () => void
	readonly children: React.ReactNode
}

/** A form that the page handles itself: it is never sent, and its own messages replace the browser's. */
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
