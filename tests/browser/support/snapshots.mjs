// Small pictures of the page, and how much two of them differ.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL("../../snapshots/", import.meta.url));

/** Width of a kept picture, px: enough to recognise a page, too little to read it. */
const WIDTH_PX = { 1366: 400, 390: 160 };

/** Whether pictures are kept anew instead of compared: `RENEW_SNAPSHOTS=1`. */
const RENEWS = process.env.RENEW_SNAPSHOTS === "1";

/** Side of the squares that are compared by their mean, px: single strokes may differ by a font's version. */
const SQUARE_PX = 8;

/** By how much of 255 a square's mean must differ to count. */
const NOTICED = 20;

/**
 * Compares what the page shows with the kept picture `name`, by `easel`, an empty page: the share of
 * squares that differ. Keeps the picture and gives 0 when it is to be renewed; 1 when there is none.
 */
export async function difference(page, easel, name) {
  const file = path.join(FOLDER, `${name}.webp`);
  const shot = await page.screenshot({ animations: "disabled", caret: "hide" });
  const width = WIDTH_PX[page.viewportSize().width];
  const small = await easel.evaluate(shrunk, [shot.toString("base64"), width]);
  if (RENEWS) {
    fs.mkdirSync(FOLDER, { recursive: true });
    fs.writeFileSync(file, Buffer.from(small, "base64"));
    return 0;
  }
  if (!fs.existsSync(file)) return 1;
  return easel.evaluate(compared, [fs.readFileSync(file, "base64"), small, SQUARE_PX, NOTICED]);
}

/** The picture `width` px wide as WebP; runs in the page. */
async function shrunk([png, width]) {
  const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  const height = Math.round((picture.height * width) / picture.width);
  const canvas = new OffscreenCanvas(width, height);
  const drawing = canvas.getContext("2d");
  drawing.imageSmoothingQuality = "high";
  drawing.drawImage(picture, 0, 0, width, height);
  const blob = await canvas.convertToBlob({ type: "image/webp", quality: 0.4 });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

/** The share of squares whose mean differs; runs in the page. */
async function compared([kept, fresh, square, noticed]) {
  const read = async (base64) => {
    const picture = await createImageBitmap(await (await fetch(`data:image/webp;base64,${base64}`)).blob());
    const drawing = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
    drawing.drawImage(picture, 0, 0);
    return drawing.getImageData(0, 0, picture.width, picture.height);
  };
  const [one, other] = [await read(kept), await read(fresh)];
  if (one.width !== other.width || one.height !== other.height) return 1;
  const mean = ({ data, width, height }, left, top) => {
    let sum = 0;
    let pixels = 0;
    for (let y = top; y < Math.min(top + square, height); y += 1) {
      for (let x = left; x < Math.min(left + square, width); x += 1) {
        const at = 4 * (y * width + x);
        sum += 0.299 * data[at] + 0.587 * data[at + 1] + 0.114 * data[at + 2];
        pixels += 1;
      }
    }
    return sum / pixels;
  };
  let differing = 0;
  let squares = 0;
  for (let top = 0; top < one.height; top += square) {
    for (let left = 0; left < one.width; left += square) {
      if (Math.abs(mean(one, left, top) - mean(other, left, top)) > noticed) differing += 1;
      squares += 1;
    }
  }
  return differing / squares;
}
