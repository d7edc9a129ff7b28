/** What the server cannot do by itself: it differs between a process and a web worker. */
export interface Runtime {
  /** The text of a file, or `undefined` where there is none or this host cannot read it. */
  readFile(uri: string): Promise<string | undefined>;
  /** The beginning of a file, at most so many bytes of it; `undefined` where there is none. Without it, the client is asked. */
  readonly readHead?: (uri: string, most: number) => Promise<string | undefined>;
  /** Whether there is a file, where this host can tell. */
  readonly exists?: (uri: string) => Promise<boolean>;
  /** The folder of the rule pages as a URI, if this host knows it. */
  readonly docs: string | undefined;
  now(): Date;
  /** `initialize` is answered before the engine is loaded: for a host that hands over no message between an answer and what was put off before it. */
  readonly answersFirst: boolean;
  /** Called when `initialize` is answered, before the engine is loaded. */
  readonly beforeLoad?: () => void;
  /** Called with the length of the text of each draft that is opened. */
  readonly onText?: (length: number) => void;
  /** Runs something after the messages that have already arrived. */
  later(run: () => void): void;
}
