const isTextField = (target: EventTarget | null) =>
	target instanceof HTMLElement &&
	target.matches('textarea, select, [contenteditable], input:not([type="radio"], [type="checkbox"])')

/** What takes letters itself to move among its options. */
const choosing = '[popover], [role="menu"], [role="listbox"], [role="combobox"]'

const isPrintable = (key: string) => /^[!-~]$/.test(key)

/** The key of keyboards with other letters that stands where a Latin one has this sign. */
function signAt({ code, shiftKey }: KeyboardEvent): string {
	if (code === 'Slash') return shiftKey ? '?' : '/'
	return /^(?:Key[A-Z]|Digit\d)$/.test(code) ? code.slice(-1) : ''
}

/**
 * A key press as it stands in the key map: 'j', 'Shift+u', 'Ctrl+Enter', '?'; null where it can mean nothing there. Letters
 * are those of a Latin keyboard, in whichever script one types; Command counts as Ctrl.
 */
export function pressOf(event: KeyboardEvent): string | null {
	const { key, ctrlKey, metaKey, altKey, shiftKey } = event
	const sign = isPrintable(key) || (key.length > 1 && key !== 'Dead') ? key : signAt(event)
	if (sign === '' || altKey) return null
	const isLetter = /^[a-z]$/i.test(sign)
	const withShift = shiftKey && (isLetter || sign.length > 1) ? 'Shift+' : ''
	return `${ctrlKey || metaKey ? 'Ctrl+' : ''}${withShift}${isLetter ? sign.toLowerCase() : sign}`
}

/** Whether a press is one sign without Ctrl: what somebody may do unasked who speaks to the device. */
const isSingle = (press: string) => /^(?:Shift\+)?[^+]$/.test(press)

const moving: readonly string[] = ['ArrowDown', 'ArrowUp', 'Home', 'End', 'Enter', 'F2']

/** The attribute of the table within which the arrow keys, Enter and F2 are meant for its rows. */
const rowsAttribute = 'data-rows'

type Where = {
	/** Whether single keys are turned off. */
	readonly areKeysOff: boolean
}

/** Whether a press is meant for a command, and for no field, dialog, list or button. */
export function isForCommand(press: string, event: KeyboardEvent, { areKeysOff }: Where): boolean {
	if (event.isComposing || document.querySelector('dialog[open]')) return false
	if (press === 'Ctrl+Enter') return true
	const { target } = event
	if (isTextField(target)) return false
	const element = target instanceof Element ? target : null
	if (moving.includes(press))
		return (
			element?.closest(`[${rowsAttribute}]`) != null &&
			!(press === 'Enter' && element.matches('a, button, summary'))
		)
	return !isSingle(press) || !(areKeysOff || element?.closest(choosing))
}
