import type { PlainAction } from '@/lib/plain/posted'

/** The id of the only form of a page without JavaScript: everything known about the check is in it. */
export const formId = 'check'

type Props = React.ComponentProps<'button'> & {
	/** What to do next. */
	readonly go: PlainAction
}

/** Submits the form, wherever on the page the button is. */
export function GoButton({ go, ...button }: Props) {
	return <button {...button} type="submit" form={formId} name="go" value={go} />
}
