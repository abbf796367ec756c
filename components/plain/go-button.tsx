/** The id of the only form of a page without JavaScript: everything known about the check travels in it. */
export const formId = 'check'

type Props = React.ComponentProps<'button'> & {
	/** Where to go: `next`, `back`, `stay`, or a place such as `market` or `answers`. */
	readonly go: string
}

/** Submits the form, wherever on the page the button is. */
export function GoButton({ go, ...button }: Props) {
	return <button {...button} type="submit" form={formId} name="go" value={go} />
}
