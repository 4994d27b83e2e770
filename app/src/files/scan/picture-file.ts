import { createCanvas, loadImage } from '@napi-rs/canvas';
import tiff from 'utif2';
import { AppError } from '../../base/errors.ts';
import { inksOf, type PagePicture } from './grey-image.ts';
import { pictureSizes, type Size } from './picture-head.ts';
import { LARGEST_PICTURE } from './picture-limit.ts';
import { tiffPages } from './tiff-pages.ts';

export type PictureKind = 'jpeg' | 'png' | 'tiff';

/** The pages of a picture file; each is decoded when it is asked for, so that one at a time is in memory. */
export interface Picture {
  readonly pages: number;
  page(index: number): Promise<PagePicture>;
}

/** Sizes are read from the head of the file before anything is decoded. @throws AppError scan_too_large, file_unreadable */
export function openPicture(bytes: Uint8Array, kind: PictureKind): Picture {
  for (const size of pictureSizes(bytes, kind)) requireSize(size);
  if (kind === 'tiff') return openTiff(bytes);
  return { pages: 1, page: () => decode(bytes) };
}

function requireSize(size: Size | null): void {
  if (!size || size.width < 1 || size.height < 1) throw unreadable('no-size');
  const pixels = size.width * size.height;
  if (pixels > LARGEST_PICTURE) throw new AppError('scan_too_large', { ...size });
}

function unreadable(reason: string, cause?: unknown): AppError {
  return new AppError('file_unreadable', { reason }, { cause });
}

async function decode(bytes: Uint8Array): Promise<PagePicture> {
  try {
    const image = await loadImage(Buffer.from(bytes));
    const { width, height } = image;
    requireSize({ width, height });
    const pen = createCanvas(width, height).getContext('2d');
    pen.drawImage(image, 0, 0);
    return inksOf(pen.getImageData(0, 0, width, height));
  } catch (error) {
    throw error instanceof AppError ? error : unreadable('broken-picture', error);
  }
}

function openTiff(bytes: Uint8Array): Picture {
  const pages = tiffPages(bytes).flatMap(({ isThumbnail }, index) => (isThumbnail ? [] : [index]));
  if (pages.length === 0) throw unreadable('no-page');
  const content = Buffer.from(bytes);
  return {
    pages: pages.length,
    page: async (index) => {
      try {
        const directory = tiff.decode(content)[pages[index] ?? -1];
        if (!directory) throw unreadable('no-page');
        tiff.decodeImage(content, directory);
        const { width, height } = directory;
        return inksOf({ width, height, data: tiff.toRGBA8(directory) });
      } catch (error) {
        throw error instanceof AppError ? error : unreadable('broken-picture', error);
      }
    },
  };
}
