import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createWorker, OEM, PSM, type Worker } from 'tesseract.js';
import { type GreyImage, portableGreyMap } from './grey-image.ts';

/** A word as recognised, in pixels of the image given. */
export interface RecognisedWord {
  readonly text: string;
  /** 0–100. */
  readonly confidence: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface RecognisedLine {
  readonly words: readonly RecognisedWord[];
  /** Where the letters stand, at `middle`; it falls by `slope` for every pixel to the right. */
  readonly baseline: number;
  readonly middle: number;
  readonly slope: number;
  /** From the top of the tall letters to the foot of those that hang. */
  readonly height: number;
}

export interface Recogniser {
  recognise(image: GreyImage): Promise<readonly RecognisedLine[]>;
  /** What stands in an image that shows a part of one line. */
  recogniseLine(image: GreyImage): Promise<readonly RecognisedLine[]>;
  end(): Promise<void>;
}

/** The Vietnamese model lies in its package, and so does the engine: nothing is ever fetched. */
const MODEL = join(
  dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/vie/package.json')),
  '4.0.0_best_int',
);

/** Starts the recogniser in a thread of its own; ending this thread ends that one. */
export async function startRecogniser(): Promise<Recogniser> {
  const worker = await createWorker('vie', OEM.LSTM_ONLY, {
    langPath: MODEL,
    gzip: true,
    cacheMethod: 'none',
    workerPath: createRequire(import.meta.url).resolve('tesseract.js/src/worker-script/node/index.js'),
  });
  await worker.setParameters({ user_defined_dpi: '300' });
  let mode: PSM | undefined;
  const recogniseAs = async (next: PSM, image: GreyImage) => {
    if (mode !== next) await worker.setParameters({ tessedit_pageseg_mode: next });
    mode = next;
    return await linesOf(worker, image);
  };
  return {
    recognise: async (image) => await recogniseAs(PSM.AUTO, image),
    recogniseLine: async (image) => await recogniseAs(PSM.SINGLE_LINE, image),
    end: async () => {
      await worker.terminate();
    },
  };
}

async function linesOf(worker: Worker, image: GreyImage): Promise<readonly RecognisedLine[]> {
  const { data } = await worker.recognize(portableGreyMap(image), {}, { blocks: true, text: false });
  const lines = (data.blocks ?? []).flatMap((block) =>
    block.paragraphs.flatMap((paragraph) => paragraph.lines),
  );
  return lines.map(({ words, baseline, rowAttributes }) => ({
    words: words.map(({ text, confidence, bbox }) => ({
      text: text.normalize('NFC'),
      confidence,
      left: bbox.x0,
      right: bbox.x1,
      top: bbox.y0,
      bottom: bbox.y1,
    })),
    baseline: (baseline.y0 + baseline.y1) / 2,
    middle: (baseline.x0 + baseline.x1) / 2,
    slope: (baseline.y1 - baseline.y0) / Math.max(1, baseline.x1 - baseline.x0),
    height: rowAttributes.rowHeight,
  }));
}
