const isTextField = (target: EventTarget | null) =>
	target instanceof HTMLElement &&
	target.matches('textarea, select, [contenteditable], input:not([type="radio"], [type="checkbox"])')

/** Whether a key is pressed by itself, with no field or dialog that it could be meant for. */
export const isSingleKey = ({ ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean =>
	!(ctrlKey || metaKey || altKey || isTextField(target)) && document.querySelector('dialog[open]') === null

/** The letter of a key, also of keyboards with other letters. */
export const letterOf = ({ key, code }: KeyboardEvent): string =>
	/^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace('Key', '').toLowerCase()
