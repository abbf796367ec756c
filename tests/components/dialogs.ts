// What browsers do with a dialog, and jsdom does not.
HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
	this.open = true
}
HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
	this.open = false
	this.dispatchEvent(new Event('close'))
}
