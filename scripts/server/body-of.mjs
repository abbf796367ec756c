/** Whether a request has a body. */
export const hasBody = ({ headers }) =>
	headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
