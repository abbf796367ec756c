// Whether the server in this container answers: exits 0 if it does, and 1 if not. What is wrong with a team's workspace does not
// count, for the self-check works without it.
const { PORT = '3000' } = process.env
const answer = await fetch(`http://127.0.0.1:${PORT}/api/v1/health`).catch(() => null)
process.exit(answer?.ok ? 0 : 1)
