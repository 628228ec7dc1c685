/** The command was not called as it can be. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
  /** What to do instead, one sentence. */
  readonly help: string;

  constructor(message: string, help: string) {
    super(message);
    this.help = help;
  }
}
