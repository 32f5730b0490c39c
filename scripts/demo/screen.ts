import { MultiBar, Presets, type SingleBar } from 'cli-progress';

/** Where the demo writes: lines, below them a progress bar when somebody is looking. */
export interface Screen {
  /** Writes a line. */
  line(text?: string): void;
  /** Says what is being done now; everything announced before is done. */
  step(text: string): void;
  /** Takes the bar away; lines can still be written. Idempotent. */
  end(): void;
}

class PlainScreen implements Screen {
  line(text = ''): void {
    console.log(text);
  }

  step(): void {}

  end(): void {}
}

class TerminalScreen extends PlainScreen {
  readonly #bars: MultiBar;
  readonly #bar: SingleBar;
  #steps = -1;
  #ended = false;

  constructor(total: number) {
    super();
    this.#bars = new MultiBar(
      {
        stream: process.stdout,
        format: '{bar} {value}/{total} {step}',
        barsize: 20,
        clearOnComplete: true,
        hideCursor: true,
        // The demo ends the bar itself, after it has cleaned up.
        gracefulExit: false,
        linewrap: false,
      },
      Presets.shades_classic,
    );
    this.#bar = this.#bars.create(total, 0, { step: '' });
  }

  override line(text = ''): void {
    if (this.#ended) super.line(text);
    else this.#bars.log(`${text}\n`);
  }

  override step(text = ''): void {
    if (this.#ended) return;
    this.#steps = Math.min(this.#steps + 1, this.#bar.getTotal());
    this.#bar.update(this.#steps, { step: text });
  }

  override end(): void {
    if (this.#ended) return;
    // Lines that were written since it was last drawn appear with the next drawing only.
    this.#bars.update();
    this.#bars.stop();
    this.#ended = true;
  }
}

/** A screen for this process's output. */
export function openScreen(totalSteps: number): Screen {
  return process.stdout.isTTY ? new TerminalScreen(totalSteps) : new PlainScreen();
}
