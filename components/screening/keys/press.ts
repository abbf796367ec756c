/** Whether letters are written into an element. */
export const isTextField = (target: EventTarget | null): target is HTMLElement =>
	target instanceof HTMLElement &&
	target.matches('textarea, select, [contenteditable], input:not([type="radio"], [type="checkbox"])')

/** Elements that use letter keys themselves to move among their options. */
const choosing = '[popover], [role="menu"], [role="listbox"], [role="combobox"]'

export const isPrintable = (key: string) => /^[!-~]$/.test(key)

/** The sign on a Latin keyboard at the position of a key, for keyboards with other letters. */
function characterAt({ code, shiftKey }: KeyboardEvent): string {
	if (code === 'Slash') return shiftKey ? '?' : '/'
	return /^(?:Key[A-Z]|Digit\d)$/.test(code) ? code.slice(-1) : ''
}

/**
 * A key press in the notation of the key map: 'j', 'Shift+u', 'Ctrl+Enter', '?'; null if it cannot occur there.
 * Letters are those of a Latin keyboard, whatever the script; Command counts as Ctrl.
 */
export function pressOf(event: KeyboardEvent): string | null {
	const { key, ctrlKey, metaKey, altKey, shiftKey } = event
	const sign = isPrintable(key) || (key.length > 1 && key !== 'Dead') ? key : characterAt(event)
	if (sign === '' || altKey) return null
	const isLetter = /^[a-z]$/i.test(sign)
	const withShift = shiftKey && (isLetter || sign.length > 1) ? 'Shift+' : ''
	return `${ctrlKey || metaKey ? 'Ctrl+' : ''}${withShift}${isLetter ? sign.toLowerCase() : sign}`
}

/**
 * Whether a press is a single character without Ctrl, which people who control the device by speech may trigger by
 * accident.
 */
const isSingle = (press: string) => /^(?:Shift\+)?[^+]$/.test(press)

const moving: readonly string[] = ['ArrowDown', 'ArrowUp', 'Home', 'End', 'Enter', 'F2']

/** The attribute of the table in which the arrow keys, Enter and F2 apply to its rows. */
const rowsAttribute = 'data-rows'

/** What a press is judged by. */
export type PressContext = {
	/** What has the focus. */
	readonly target: EventTarget | null
	/** Whether single keys are turned off. */
	readonly areKeysOff: boolean
}

/** Whether a press is meant for a command, and not for a field, dialog, list or button. */
export function isForCommand(press: string, { target, areKeysOff }: PressContext): boolean {
	if (document.querySelector('dialog[open]')) return false
	if (press === 'Ctrl+Enter') return true
	if (isTextField(target)) return false
	const element = target instanceof Element ? target : null
	if (moving.includes(press))
		return (
			element?.closest(`[${rowsAttribute}]`) != null &&
			!(press === 'Enter' && element.matches('a, button, summary'))
		)
	return !isSingle(press) || !(areKeysOff || element?.closest(choosing))
}
