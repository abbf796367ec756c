/** Raised in place of an answer when the page has cancelled. */
export class Cancelled extends Error {}
