import { isTextField } from './press'

const isField = (element: Element): element is HTMLInputElement | HTMLTextAreaElement =>
	element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement

/** What a key writes, and how many signs before it it deletes. */
function editOf(key: string, isOneLine: boolean): { readonly data: string; readonly deleted: number } | null {
	if (key.length === 1) return { data: key, deleted: 0 }
	if (key === 'Backspace') return { data: '', deleted: 1 }
	return key === 'Enter' && !isOneLine ? { data: '\n', deleted: 0 } : null
}

/** Does with a key press what the browser would have done with it in a field or on a button. */
export function writeKey({ key, ctrlKey, metaKey }: KeyboardEvent, target: Element | null): void {
	if (!target || ctrlKey || metaKey) return
	if (!isTextField(target)) {
		if (target.matches('a, button, summary') && (key === 'Enter' || key === ' '))
			(target as HTMLElement).click()
		return
	}
	if (!isField(target) || target.readOnly) return
	const isOneLine = target.localName === 'input'
	const { selectionStart: start, selectionEnd: end } = target
	if (isOneLine && key === 'Enter') target.form?.requestSubmit()
	const edit = editOf(key, isOneLine)
	if (!edit || start === null || end === null) return
	const from = start === end ? Math.max(0, start - edit.deleted) : start
	target.setRangeText(edit.data, from, end, 'end')
	target.dispatchEvent(new InputEvent('input', { bubbles: true, data: edit.data }))
}
