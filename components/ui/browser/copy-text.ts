/**
 * Copies a text. Browsers deny the clipboard to insecure origins: the element that shows the text is then selected
 * instead.
 * @returns whether it was copied
 */
export async function copyText(text: string, shown: HTMLElement | null): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text)
		return true
	} catch {
		if (shown) window.getSelection()?.selectAllChildren(shown)
		return false
	}
}
