// Every limit on what comes from outside. What each of them holds back stands in limits-table.ts, and so in docs/limits.md.

// Texts and forms

/** Characters of the text of a number, in a field or a cell. */
export const maxNumberCharacters = 40

/** Bytes of a form; with every answer at its longest it has a sixth of them. */
export const maxFormBytes = 64 * 1024

/** Fields of a form; with every question answered it has a quarter of them. */
export const maxFormFields = 500

// The API

/** Bytes of a JSON body, and of a line of POST /api/v1/screen. */
export const maxBodyBytes = 1024 * 1024

// Sheets

// Codes, links and what is kept on the device
