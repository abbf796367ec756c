/** The id of the one form of a page without JavaScript: all that is known of the check travels in it. */
export const formId = 'check'

type Props = React.ComponentProps<'button'> & {
	/** What is wanted: `next`, `back`, `stay`, or a place such as `market` or `answers`. */
	readonly go: string
}

/** Sends the form, wherever on the page the button stands. */
export function GoButton({ go, ...button }: Props) {
	return <button {...button} type="submit" form={formId} name="go" value={go} />
}
