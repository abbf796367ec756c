/** Whether `MCP=on` has this server answer assistants. */
export const isMcpOn = () => process.env.MCP === 'on'
