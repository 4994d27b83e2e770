/** Sides of a photo in a report, in pixels: a notice on a wall can still be read. */
const LONGEST_SIDE = 2000;
const QUALITY = 0.82;
/** A smaller file is sent as it is. */
const SMALL_BYTES = 600_000;

/**
 * Photos of a telephone made smaller before they go over a bad line. Drawn the right way up, so that nothing has to be
 * told beside them; a picture that cannot be read, or gets no smaller, goes as it is.
 */
export async function smaller(file: File): Promise<File> {
  if (file.size < SMALL_BYTES || !/^image\/(?:jpeg|png)$/u.test(file.type)) return file;
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
    const canvas = new OffscreenCanvas(Math.round(picture.width * scale), Math.round(picture.height * scale));
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const drawn = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
    if (drawn.size >= file.size) return file;
    return new File([drawn], file.name.replace(/\.png$/iu, '.jpg'), { type: drawn.type });
  } catch {
    return file;
  }
}
