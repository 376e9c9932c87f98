/** Bad input or a wrong call: the command ends with exit 2 and this sentence, and nothing is written. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
}
