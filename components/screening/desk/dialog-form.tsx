type Props = {
	readonly className: string | undefined
	readonly onSubmit: () => void
	readonly children: React.ReactNode
}

/**
 * A form that the page handles itself: it is never submitted to a server, and its own messages replace the browser's.
 * Ctrl+Enter submits it from any field.
 */
export function DialogForm({ className, onSubmit, children }: Props) {
	return (
		<form
			method="dialog"
			className={className}
			noValidate
			onKeyDown={(event) => {
				if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing)
					return
				event.preventDefault()
				onSubmit()
			}}
			onSubmit={(event) => {
				event.preventDefault()
				onSubmit()
			}}
		>
			{children}
		</form>
	)
}
