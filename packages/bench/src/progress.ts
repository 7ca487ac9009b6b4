const clearLine = '\r\u001B[K'

/** Shows one line on a terminal, each in the place of the one before; elsewhere it shows nothing. */
export const showProgress = (terminal: NodeJS.WriteStream, text: string): void => {
  if (terminal.isTTY) terminal.write(`${clearLine}${text}`)
}
